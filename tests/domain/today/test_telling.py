"""Nothing is told twice on a day, or in quiet hours."""

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.today.agenda import URGENT, Section
from sourcing_app.domain.today.reminders import sample
from sourcing_app.domain.today.telling import QuietHours, untold

TODAY = date(2026, 3, 12)
ITEM = sample(3, "PO-2026-0003", None)


@given(st.integers(0, 23), st.integers(0, 23), st.times())
def test_quiet_hours_go_on_past_midnight_and_equal_ones_are_none(first, last, now):
    quiet = QuietHours(time(first), time(last)).has(now)
    hours = (last - first) % 24
    assert quiet == ((now.hour - first) % 24 < hours)


@given(st.sampled_from(Section), st.none() | st.integers(0, 3))
def test_an_item_is_told_once_a_day_and_only_where_it_cannot_wait(section, days):
    item = replace(ITEM, section=section)
    told = {} if days is None else {item.key: TODAY - timedelta(days=days)}
    assert (untold([item], told, TODAY) == (item,)) == (section in URGENT and days != 0)
