"""Days a factory loses to holidays, and what that does to a plan."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.production.factory_days import (
    FactoryCalendar,
    explained_production,
    production_day,
    risky_deposit,
)
from sourcing_app.domain.production.lateness import MilestoneDays, lateness
from sourcing_app.domain.production.plan import production_plan
from sourcing_app.domain.values.working_days import (
    FACTORIES_CLOSED,
    Place,
    WorkCalendar,
    closed_around,
)

TODAY = date(2026, 5, 20)
NEW_YEARS = (date(2026, 2, 17), date(2027, 2, 6))
CALENDAR = FactoryCalendar(
    WorkCalendar(
        Place.CHINA,
        {day: FACTORIES_CLOSED for year in NEW_YEARS for day in closed_around(year, 10, 16)},
    ),
    NEW_YEARS,
)


@given(start=st.dates(date(2026, 1, 1), date(2026, 12, 31)), days=st.integers(0, 120))
def test_so_many_days_of_the_span_are_worked(start, days):
    found = production_day(start, days, CALENDAR)
    span = [start + timedelta(number) for number in range(1, (found.day - start).days + 1)]
    worked = [day for day in span if CALENDAR.closed(day) is None]
    assert len(worked) == days
    assert len(span) - days == sum(lost for _, lost in found.moved)
    assert not span or CALENDAR.closed(found.day) is None


@pytest.mark.rule("R92")
def test_the_golden_week_and_the_new_year_are_named_with_the_days_they_cost():
    found = production_day(date(2026, 9, 20), 20, CALENDAR)
    assert (found.day, [lost for _, lost in found.moved]) == (date(2026, 10, 17), [7])
    assert [str(each) for each in explained_production(found)] == [
        "Days lost: 7 (the Golden Week in October)."
    ]
    found = production_day(date(2026, 2, 1), 20, CALENDAR)
    assert (found.day, found.moved[0][1]) == (date(2026, 3, 20), 27)
    assert [str(each) for each in explained_production(found)] == [
        "Days lost: 27 (the Chinese New Year, when factories are closed).",
        "Until 19 March 2026 factories work with fewer people after the New Year.",
    ]


@pytest.mark.parametrize(
    ("paid_on", "risky"),
    [
        (date(2026, 1, 2), False),
        (date(2026, 1, 3), True),
        (date(2026, 2, 17), True),
        (date(2026, 2, 18), False),
        (date(2026, 6, 1), False),
    ],
)
def test_a_deposit_in_the_45_days_before_the_new_year_is_warned_of(paid_on, risky):
    warned = risky_deposit(paid_on)
    assert (warned is not None) is risky
    assert warned is None or "17 February 2026" in str(warned)


def test_inspections_are_proposed_at_20_50_and_100_percent_of_the_lead_time():
    plan = production_plan(date(2026, 5, 4), 30, CALENDAR)
    assert {share: found.day for share, found in plan.inspections.items()} == {
        20: date(2026, 5, 10), 50: date(2026, 5, 19), 100: date(2026, 6, 3),
    }  # fmt: skip
    assert plan.ready.day == date(2026, 6, 3)
    assert production_plan(None, 30, CALENDAR) is None
    assert production_plan(date(2026, 5, 4), None, CALENDAR) is None


@pytest.mark.parametrize(
    ("days", "late", "told"),
    [
        (MilestoneDays(), 0, None),
        (MilestoneDays(planned=TODAY), 0, None),
        (MilestoneDays(planned=TODAY - timedelta(3)), 3, "3 days ago"),
        (MilestoneDays(planned=TODAY - timedelta(3), promised=TODAY), 0, "Promised 3 days later"),
        (MilestoneDays(promised=TODAY - timedelta(3), actual=TODAY - timedelta(1)), 2, "Was late"),
        (
            MilestoneDays(promised=TODAY - timedelta(3), actual=TODAY - timedelta(2)),
            1,
            "by one day",
        ),
        (MilestoneDays(planned=TODAY, actual=TODAY - timedelta(1)), 0, None),
    ],
)
def test_a_milestone_is_late_against_its_promise_else_its_plan(days, late, told):
    assert days.late_by(TODAY) == late
    said = lateness(days, TODAY)
    assert (said is None) if told is None else (told in str(said))
