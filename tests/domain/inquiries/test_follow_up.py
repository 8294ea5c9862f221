"""When to ask again: working days of two countries, holidays said by name, nothing guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.inquiries.follow_up import next_letter
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.settings.limits import SHIPPED, LimitName
from sourcing_app.domain.values.working_days import (
    Place,
    WorkCalendar,
    WorkingDay,
    closed_around,
    explained,
    latest_start,
    working_day,
)

HOME, CHINA = WorkCalendar(Place.HOME), WorkCalendar(Place.CHINA)
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))


def china(*days, worked=(), announced=None):
    off = dict.fromkeys(days, "National Day")
    return WorkCalendar(Place.CHINA, off, frozenset(worked), announced)


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
    assert working_day(sent, SHIPPED.whole(LimitName.FOLLOW_UP), (HOME, CHINA)) == WorkingDay(
        asked_again
    )


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 30))
def test_a_follow_up_never_falls_on_a_week_end(sent, days):
    day = working_day(sent, days, (HOME,)).day
    assert day.weekday() < 5
    assert day > sent


@given(DAYS, st.integers(1, 10), st.frozensets(DAYS, max_size=40), st.frozensets(DAYS, max_size=40))
def test_exactly_so_many_days_are_worked_by_both(sent, days, here, there):
    calendars = (WorkCalendar(Place.HOME, dict.fromkeys(here, "x")), china(*there))
    found = working_day(sent, days, calendars)
    passed = [sent + timedelta(days=n + 1) for n in range((found.day - sent).days)]
    worked = [d for d in passed if d.weekday() < 5 and d not in here | there]
    assert len(worked) == days
    assert worked[-1] == found.day
    moved = found.day > working_day(sent, days, (HOME,)).day
    assert bool(found.moved) == moved


def test_a_holiday_of_either_country_moves_the_day_and_is_named():
    calendars = (WorkCalendar(Place.HOME, {date(2026, 5, 11): "Victory Day"}), china())
    found = working_day(date(2026, 5, 8), 3, calendars)
    assert found == WorkingDay(date(2026, 5, 14), ((Place.HOME, "Victory Day"),))
    assert [str(each) for each in explained(found)] == [
        "Later because of a day off in your country: Victory Day."
    ]


def test_a_week_end_worked_in_china_counts_only_where_the_buyer_works_too():
    sunday = date(2026, 9, 20)
    worked = china(worked=[sunday])
    assert working_day(sunday - timedelta(days=2), 1, (worked,)).day == sunday
    assert working_day(sunday - timedelta(days=2), 1, (HOME, worked)).day == date(2026, 9, 21)
    sundays = WorkCalendar(Place.HOME, weekend=frozenset({4, 5}))
    assert working_day(sunday - timedelta(days=2), 1, (sundays, worked)).day == sunday


def test_what_no_calendar_knows_yet_is_said():
    found = working_day(date(2026, 12, 30), 3, (HOME, china(announced=frozenset({2026}))))
    assert found.unknown == ((Place.CHINA, 2027),)
    assert [str(each) for each in explained(found)] == [
        "China has not announced its days off in 2027 yet: the day may change."
    ]


def test_factories_are_closed_from_ten_days_before_to_sixteen_after():
    days = list(closed_around(date(2026, 2, 17), 10, 16))
    assert (days[0], days[-1], len(days)) == (date(2026, 2, 7), date(2026, 3, 5), 27)


def test_the_last_day_of_the_calendar_ends_the_search():
    assert working_day(date.max, 3, (HOME,)).day == date.max


def test_two_reminders_follow_a_letter_and_no_third():
    first = next_letter(LetterKind.FIRST)
    assert first is LetterKind.FOLLOW_UP_1
    assert next_letter(first) is LetterKind.FOLLOW_UP_2
    assert next_letter(LetterKind.FOLLOW_UP_2) is None


@given(DAYS, st.integers(1, 40))
def test_the_latest_start_is_the_last_worked_day_that_is_early_enough(due, days):
    calendars = (HOME, china(*(date(2026, 10, day) for day in range(1, 8))))
    start = latest_start(due, days, calendars).day
    assert working_day(start, days, calendars).day <= due
    later = working_day(start, 1, calendars).day
    assert working_day(later, days, calendars).day > due
