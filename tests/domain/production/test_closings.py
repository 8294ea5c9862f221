"""When factories close next, as the library of holidays has it."""

from datetime import date, timedelta

import pytest
from holidays import country_holidays

from sourcing_app.domain.production.closings import next_closing
from sourcing_app.domain.settings.holidays import DaysOff
from sourcing_app.domain.values.working_days import closed_around

MONTH = timedelta(days=30)


@pytest.mark.parametrize("year", range(2025, 2037))
def test_the_new_years_known_by_heart_are_those_of_the_library(year):
    found = country_holidays("CN", years=year, language="en_US")
    new_year = min(day for day, name in found.items() if "Chinese New Year (Spring" in name)
    closed = [*closed_around(new_year, 10, 16)]
    assert next_closing(closed[0], MONTH, DaysOff()) == (closed[0], closed[-1])
    assert next_closing(closed[-1], MONTH, DaysOff()) == (closed[0], closed[-1])


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 9, 1), (date(2026, 10, 1), date(2026, 10, 7))),
        (date(2026, 8, 31), None),
        (date(2026, 10, 7), (date(2026, 10, 1), date(2026, 10, 7))),
        (date(2026, 10, 8), None),
        (date(2040, 12, 31), None),
    ],
)
def test_a_closing_is_told_of_a_month_before(today, expected):
    assert next_closing(today, MONTH, DaysOff()) == expected
