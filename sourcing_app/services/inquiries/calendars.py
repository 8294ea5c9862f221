"""The working days of the buyer's country and of China, as far as the library holidays has them."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from sourcing_app.domain.inquiries.follow_up import (
    FACTORIES_CLOSED,
    FOLLOW_UP_DAYS,
    FollowUp,
    Place,
    WorkCalendar,
    closed_around,
    follow_up,
)
from sourcing_app.domain.registration.profile import Profile
from sourcing_app.domain.sentences import Sentence, say

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


def planned(profile: Profile, sent_on: date) -> FollowUp:
    """
    Return when to ask again about a letter sent on a day, by the buyer's own number of days.

    The first question imports the library, about 0.15 s: ask in a job where somebody waits.
    """
    days = profile.follow_up_days or FOLLOW_UP_DAYS
    return follow_up(sent_on, days, calendars(profile.country, sent_on.year))


def calendars(country: str, year: int) -> tuple[WorkCalendar, ...]:
    """Return China's calendar of a year and the next, and the buyer's; "" is no known country."""
    china = _china(year)
    if country == _CHINA:
        return (china,)
    return (_home(country, year), china)


@lru_cache(maxsize=8)
def _home(country: str, year: int) -> WorkCalendar:
    from holidays import country_holidays

    try:
        found = country_holidays(country, years=(year, year + 1), language="en_US")
    except NotImplementedError:
        return WorkCalendar(Place.HOME, announced=frozenset())
    return _calendar(Place.HOME, found, {})


@lru_cache(maxsize=8)
def _china(year: int) -> WorkCalendar:
    from holidays import country_holidays

    found = country_holidays(_CHINA, years=(year, year + 1), language="en_US")
    return _calendar(Place.CHINA, found, dict.fromkeys(_closed(found, year), FACTORIES_CLOSED))


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
    for each in (year, year + 1):
        days = [day for day, name in found.items() if day.year == each and _NEW_YEAR in name]
        if days:
            yield from closed_around(min(days))


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
