"""Days worked in several countries at once: week-ends, holidays, exchanged days, unknown ones."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from sourcing_app.domain.sentences import Sentence, say

FACTORIES_CLOSED = say("FollowUp", "the Chinese New Year, when factories are closed")
_DAY = timedelta(days=1)
_WEEK_END = frozenset({5, 6})


class Place(StrEnum):
    """Whose working days a calendar tells."""

    HOME = "home"
    CHINA = "china"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """
    The working days of one country.

    `off` are days off with what they are for, `worked` days at a week-end that are worked instead
    of another. Of years that are not `announced` some days off may be missing in `off`: None is
    that all years are. `weekend` counts from Monday, 0.
    """

    place: Place
    off: Mapping[date, Sentence | str] = field(default_factory=lambda: MappingProxyType({}))
    worked: frozenset[date] = frozenset()
    announced: frozenset[int] | None = None
    weekend: frozenset[int] = _WEEK_END

    def rests(self, day: date) -> bool:
        """Whether it is a week-end that is not worked."""
        return day.weekday() in self.weekend and day not in self.worked

    def knows(self, year: int) -> bool:
        """Whether all days off of a year are known."""
        return self.announced is None or year in self.announced


@dataclass(frozen=True, slots=True)
class WorkingDay:
    """
    A day found by counting days that are worked.

    `moved` are the holidays that moved it, in the order in which they were met, `unknown` the years
    in which days off that nobody knows yet may move it.
    """

    day: date
    moved: tuple[tuple[Place, Sentence | str], ...] = ()
    unknown: tuple[tuple[Place, int], ...] = ()


def closed_around(new_year: date, before: int, after: int) -> Iterator[date]:
    """The days from so many before a Chinese New Year to so many after it."""
    for number in range(-before, after + 1):
        yield new_year + number * _DAY


def working_day(start: date, number: int, calendars: Iterable[WorkCalendar]) -> WorkingDay:
    """
    Return the day so many days after the start that are worked in all these calendars.

    A negative number counts back: that many days before.
    """
    known = tuple(calendars)
    step, last = (_DAY, date.max) if number >= 0 else (-_DAY, date.min)
    day, left = start, abs(number)
    moved: list[tuple[Place, Sentence | str]] = []
    while left > 0 and day != last:
        day += step
        if any(each.rests(day) for each in known):
            continue
        reasons = [(each.place, each.off[day]) for each in known if day in each.off]
        moved += [reason for reason in reasons if reason not in moved]
        left -= not reasons
    first, end = sorted((start.year, day.year))
    unknown = [
        (each.place, year)
        for each in known
        for year in range(first, end + 1)
        if not each.knows(year)
    ]
    return WorkingDay(day, tuple(moved), tuple(unknown))


def latest_start(due: date, number: int, calendars: Iterable[WorkCalendar]) -> WorkingDay:
    """Return the last worked day from which so many worked days end by `due`."""
    known = tuple(calendars)
    end = working_day(due + _DAY, -1, known)
    found = working_day(end.day, -number, known)
    moved = (*end.moved, *(each for each in found.moved if each not in end.moved))
    unknown = tuple(dict.fromkeys((*found.unknown, *end.unknown)))
    return WorkingDay(found.day, moved, unknown)


def explained(found: WorkingDay) -> tuple[Sentence, ...]:
    """Say which holidays moved the day, and what is not known yet."""
    moved = {
        Place.HOME: say("FollowUp", "Later because of a day off in your country: {holiday}."),
        Place.CHINA: say("FollowUp", "Later because of a day off in China: {holiday}."),
        Place.ELSEWHERE: say(
            "FollowUp", "Later because of a day off in a country you added: {holiday}."
        ),
    }
    unknown = {
        Place.HOME: say(
            "FollowUp", "Days off in your country in {year} are not known yet: the day may change."
        ),
        Place.CHINA: say(
            "FollowUp", "China has not announced its days off in {year} yet: the day may change."
        ),
        Place.ELSEWHERE: say(
            "FollowUp",
            "Days off in {year} in a country you added are not known yet: the day may change.",
        ),
    }
    return (
        *(moved[place].put(holiday=holiday) for place, holiday in found.moved),
        *(unknown[place].put(year=str(year)) for place, year in found.unknown),
    )
