"""The working days of the buyer's country, China and more: the library holidays and own days."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from sourcing_app.domain.production.factory_days import FactoryCalendar
from sourcing_app.domain.registration.profile import Profile
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.holidays import DaysOff, OwnHoliday, Whose
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.values.working_days import (
    FACTORIES_CLOSED,
    Place,
    WorkCalendar,
    WorkingDay,
    closed_around,
    working_day,
)

if TYPE_CHECKING:
    from holidays import HolidayBase

_CHINA = "CN"
_NEW_YEAR = "Chinese New Year (Spring Festival)"
_NAMES: Mapping[str, Sentence] = {
    "New Year": say("Holidays", "New Year"),
    "Chinese New Year": say("Holidays", "Chinese New Year"),
    "Tomb-Sweeping Day": say("Holidays", "Tomb-Sweeping Day"),
    "Labor Day": say("Holidays", "Labour Day"),
    "Dragon Boat Festival": say("Holidays", "Dragon Boat Festival"),
    "Mid-Autumn Festival": say("Holidays", "Mid-Autumn Festival"),
    "National Day": say("Holidays", "National Day"),
    "Day off": say("Holidays", "a day off in exchange for a week-end"),
}
_ANY_YEAR = 2024
_DECIDED_YEARLY = 3
"""A country that exchanged days in so many years in a row decides on them anew each year."""


def are_read() -> bool:
    """Whether the library is there: days are counted at once, without its import."""
    return "holidays" in sys.modules


def read() -> None:
    """Import the library with what it needs for China, about 0.1 s: for a job."""
    from holidays import country_holidays

    country_holidays(_CHINA, years=_ANY_YEAR, language="en_US")


def follow_up_day(profile: Profile, sent_on: date, limits: Limits, off: DaysOff) -> WorkingDay:
    """
    Return when to ask again about a letter sent on a day, by the buyer's own number of days.

    The first question imports the library, about 0.15 s: ask in a job where somebody waits.
    """
    days = follow_up_days(profile, limits)
    return working_day(sent_on, days, calendars(profile.country, sent_on.year, off))


def follow_up_days(profile: Profile, limits: Limits) -> int:
    """Return after how many working days to ask again: the buyer's own number, else the limit."""
    return profile.follow_up_days or limits.whole(LimitName.FOLLOW_UP)


@lru_cache(maxsize=8)
def calendars(country: str, year: int, off: DaysOff) -> tuple[WorkCalendar, ...]:
    """
    Return the buyer's calendar of a year and the two after it, that of China's factories, and more.

    "" is no known country.
    """
    return _all(country, year, factories(year, off), off)


@lru_cache(maxsize=8)
def bank_calendars(country: str, year: int, off: DaysOff) -> tuple[WorkCalendar, ...]:
    """Return the same of the year before to the year after, as banks work."""
    first = year - 1
    banks = _calendar(Place.CHINA, _china(first), {})
    return _all(country, first, _with_own(banks, first, off.of(Whose.CHINA)), off)


def _all(country: str, year: int, china: WorkCalendar, off: DaysOff) -> tuple[WorkCalendar, ...]:
    others = (code for code in off.countries if code not in {country, _CHINA})
    home = china if country == _CHINA else _of_country(Place.HOME, country, year)
    home = _with_own(home, year, off.of(Whose.HOME))
    both = (home,) if country == _CHINA else (home, china)
    return (*both, *(_of_country(Place.ELSEWHERE, code, year) for code in others))


@lru_cache(maxsize=32)
def _of_country(place: Place, country: str, year: int) -> WorkCalendar:
    from holidays import country_holidays

    try:
        found = country_holidays(country, years=_years(year), language="en_US")
    except NotImplementedError:
        return WorkCalendar(place, announced=frozenset())
    return _calendar(place, found, {})


def factories(year: int, off: DaysOff) -> WorkCalendar:
    """Return the days that factories in China work in a year and the two after it."""
    found = _china(year)
    closed = dict.fromkeys(_closed(found, year, off), FACTORIES_CLOSED)
    own = off.of(Whose.CHINA, Whose.FACTORY)
    return _with_own(_calendar(Place.CHINA, found, closed), year, own)


@lru_cache(maxsize=8)
def factory_calendar(year: int, off: DaysOff) -> FactoryCalendar:
    """Return the same with the Chinese New Years of a year and the two after it."""
    found = _china(year)
    new_years = tuple(filter(None, (_new_year(found, each) for each in _years(year))))
    return FactoryCalendar(factories(year, off), new_years)


@lru_cache(maxsize=8)
def _china(year: int) -> "HolidayBase":
    from holidays import country_holidays

    return country_holidays(_CHINA, years=_years(year), language="en_US")


def _years(year: int) -> tuple[int, int, int]:
    return (year, year + 1, year + 2)


def _calendar(
    place: Place, found: "HolidayBase", closed: Mapping[date, Sentence | str]
) -> WorkCalendar:
    return WorkCalendar(
        place,
        {**{day: _named(name) for day, name in found.items()}, **closed},
        frozenset(found.weekend_workdays) - frozenset(closed),
        _announced(found),
        frozenset(found.weekend),
    )


def _with_own(calendar: WorkCalendar, year: int, own: Iterable[OwnHoliday]) -> WorkCalendar:
    """Take own holidays into a calendar: they are off, even where a week-end is worked."""
    named = {day: each.name for each in own for day in each.days(_years(year))}
    return replace(
        calendar,
        off={**named, **calendar.off},
        worked=calendar.worked - frozenset(named),
    )


def _closed(found: "HolidayBase", year: int, off: DaysOff) -> Iterable[date]:
    for each in _years(year):
        new_year = _new_year(found, each)
        if new_year is not None:
            yield from closed_around(new_year, off.before, off.after)


def _new_year(found: "HolidayBase", year: int) -> date | None:
    days = (day for day, name in found.items() if day.year == year and _NEW_YEAR in name)
    return min(days, default=None)


def _named(name: str) -> Sentence | str:
    known = (words for begin, words in _NAMES.items() if name.startswith(begin))
    return next(known, name.removesuffix(" (observed)"))


def _announced(found: "HolidayBase") -> frozenset[int] | None:
    """The years whose days off are all known; None where a law says them once and for all."""
    years: frozenset[int] = frozenset(getattr(found, "special_public_holidays", ()))
    last = max(years, default=0)
    yearly = found.has_substituted_holidays and all(
        last - before in years for before in range(_DECIDED_YEARLY)
    )
    return years if yearly else None
