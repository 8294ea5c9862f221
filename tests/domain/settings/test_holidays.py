"""Own holidays: once and yearly, over the end of a year, and what is no holiday."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.settings.holidays import LONGEST, OwnHoliday, Whose, check_span

DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def holiday(first, days=1, *, yearly=False):
    last = first + timedelta(days=days - 1)
    return OwnHoliday(Whose.FACTORY, "Inventory", first, last, yearly)


@given(first=DAYS, days=st.integers(1, LONGEST), later=st.integers(-3, 9))
def test_a_yearly_holiday_has_all_its_days_once_each_year_from_its_first(first, days, later):
    year = first.year + later
    found = list(holiday(first, days, yearly=True).days([year]))
    begun = [each for each in (year - 1, year) if each >= first.year]
    assert len(found) == len(set(found)) == days * len(begun)
    assert all(each >= first - timedelta(days=1) for each in found)


def test_a_yearly_holiday_crosses_the_end_of_a_year_and_leap_days_do_not_lose_it():
    christmas = holiday(date(2026, 12, 25), 10, yearly=True)
    assert {date(2027, 1, 3), date(2027, 12, 25), date(2028, 1, 3)} <= set(
        christmas.days([2027, 2028])
    )
    assert date(2027, 1, 4) not in set(christmas.days([2027]))
    leap = holiday(date(2028, 2, 29), yearly=True)
    assert list(leap.days([2029])) == [date(2028, 2, 29), date(2029, 2, 28)]


@given(first=DAYS, days=st.integers(1, LONGEST), year=st.integers(1990, 2110))
def test_a_holiday_that_is_no_yearly_one_has_its_own_days_whatever_the_year(first, days, year):
    found = set(holiday(first, days).days([year]))
    assert (min(found), len(found)) == (first, days)


@pytest.mark.parametrize(
    ("days", "why"), [(-1, "before the first one"), (LONGEST, "at most 120 days")]
)
def test_days_that_are_no_holiday_are_refused(days, why):
    first = date(2026, 5, 1)
    check_span(first, first + timedelta(days=LONGEST - 1))
    with pytest.raises(Rejected, match=why):
        check_span(first, first + timedelta(days=days))
