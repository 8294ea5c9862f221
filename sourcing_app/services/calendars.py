"""The working days of the buyer's country and of China, as far as the library holidays has them."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from sourcing_app.domain.production.factory_days import FactoryCalendar
from sourcing_app.domain.registration.profile import Profile
from sourcing_app.domain.sentences import Sentence, say
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
_DECIDED_YEARLY = 3
"""A country that exchanged days in so many years in a row decides on them anew each year."""


def follow_up_day(profile: Profile, sent_on: date, limits: Limits) -> WorkingDay:
    """
    Return when to ask again about a letter sent on a day, by the buyer's own number of days.

    The first question imports the library, about 0.15 s: ask in a job where somebody waits.
    """
    days = follow_up_days(profile, limits)
    return working_day(sent_on, days, calendars(profile.country, sent_on.year))


def follow_up_days(profile: Profile, limits: Limits) -> int:
    """Return after how many working days to ask again: the buyer's own number, else the limit."""
    return profile.follow_up_days or limits.whole(LimitName.FOLLOW_UP)


def calendars(country: str, year: int) -> tuple[WorkCalendar, ...]:
    """
    Return the buyer's calendar of a year and the two after it, and that of China's factories.

    "" is no known country.
    """
    return _both(country, year, factories(year))


def bank_calendars(country: str, year: int) -> tuple[WorkCalendar, ...]:
    """Return the buyer's and China's, of the year before to the year after, as banks work."""
    return _both(country, year - 1, _banks(year - 1))


def _both(country: str, year: int, china: WorkCalendar) -> tuple[WorkCalendar, ...]:
    return (china,) if country == _CHINA else (_home(country, year), china)


@lru_cache(maxsize=8)
def _home(country: str, year: int) -> WorkCalendar:
    from holidays import country_holidays

    try:
        found = country_holidays(country, years=_years(year), language="en_US")
    except NotImplementedError:
        return WorkCalendar(Place.HOME, announced=frozenset())
    return _calendar(Place.HOME, found, {})


@lru_cache(maxsize=8)
def factories(year: int) -> WorkCalendar:
    """Return the days that factories in China work in a year and the two after it."""
    found = _china(year)
    return _calendar(Place.CHINA, found, dict.fromkeys(_closed(found, year), FACTORIES_CLOSED))


@lru_cache(maxsize=8)
def factory_calendar(year: int) -> FactoryCalendar:
    """Return the same with the Chinese New Years of a year and the two after it."""
    found = _china(year)
    new_years = tuple(filter(None, (_new_year(found, each) for each in _years(year))))
    return FactoryCalendar(factories(year), new_years)


@lru_cache(maxsize=8)
def _banks(year: int) -> WorkCalendar:
    return _calendar(Place.CHINA, _china(year), {})


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


def _closed(found: "HolidayBase", year: int) -> Iterable[date]:
    for each in _years(year):
        new_year = _new_year(found, each)
        if new_year is not None:
            yield from closed_around(new_year)


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
