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
def test_only_a_sent_inquiry_waits():
    assert waiting_days(State.SENT, date(2026, 3, 10), date(2026, 3, 12)) == 2
    assert waiting_days(State.REPLIED, date(2026, 3, 10), date(2026, 3, 12)) is None
    assert waiting_days(State.SENT, None, date(2026, 3, 12)) is None
