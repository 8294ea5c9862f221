"""Moves between states, and the days a person waits."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.states import (
    NAMES,
    NEXT,
    State,
    follow_up_day,
    move,
    waiting_days,
)


def test_every_state_has_its_moves_and_its_name():
    assert set(NEXT) == set(NAMES) == set(State)


@given(st.sampled_from(State), st.sampled_from(State))
def test_only_the_moves_of_the_table_are_made(state, to):
    if to in NEXT[state]:
        assert move(state, to) is to
    else:
        with pytest.raises(Rejected, match=str(NAMES[to])):
            move(state, to)


@pytest.mark.rule("R55")
@pytest.mark.parametrize(
    ("sent", "asked_again"),
    [
        (date(2026, 3, 9), date(2026, 3, 12)),  # Monday, Thursday
        (date(2026, 3, 12), date(2026, 3, 17)),  # Thursday, over the week-end, Tuesday
        (date(2026, 3, 14), date(2026, 3, 18)),  # Saturday
    ],
)
def test_the_follow_up_is_three_working_days_later(sent, asked_again):
    assert follow_up_day(sent) == asked_again


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 30))
def test_a_follow_up_never_falls_on_a_week_end(sent, days):
    day = follow_up_day(sent, days)
    assert day.weekday() < 5
    assert day > sent


@pytest.mark.rule("R55")
def test_only_a_sent_inquiry_waits():
    assert waiting_days(State.SENT, date(2026, 3, 10), date(2026, 3, 12)) == 2
    assert waiting_days(State.REPLIED, date(2026, 3, 10), date(2026, 3, 12)) is None
    assert waiting_days(State.SENT, None, date(2026, 3, 12)) is None
