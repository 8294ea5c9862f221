"""
What holidays cost a factory: days without production around the Chinese New Year and in October.

The model is that of domain.md 9: nothing is made from ten days before the Chinese New Year to
sixteen after it, less than usual until thirty after it (a limit of the settings), and nothing from
1 to 7 October.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from sourcing_app.domain.production.closings import NEW_YEARS
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import SHIPPED, LimitName, Limits
from sourcing_app.domain.values.working_days import WorkCalendar

_DAY = timedelta(days=1)
_GOLDEN_WEEK = say("Production", "the Golden Week in October")
_GOLDEN_MONTH, _GOLDEN_DAYS = 10, 7
_MOST_DAYS = 3650


@dataclass(frozen=True, slots=True)
class FactoryCalendar:
    """The days factories in China do not work, and the Chinese New Years among them."""

    days: WorkCalendar
    new_years: tuple[date, ...] = ()

    def closed(self, day: date) -> Sentence | str | None:
        """Return why nothing is made on a day; a week-end is part of every lead time."""
        if day.month == _GOLDEN_MONTH and day.day <= _GOLDEN_DAYS:
            return _GOLDEN_WEEK
        return self.days.off.get(day)


@dataclass(frozen=True, slots=True)
class ProductionDay:
    """
    A day reached after so many days of production.

    `moved` are the holidays on the way, each with the days it cost, `reduced` the last days of the
    times of little production on the way.
    """

    day: date
    moved: tuple[tuple[Sentence | str, int], ...] = ()
    reduced: tuple[date, ...] = ()


def production_day(
    start: date, days: int, calendar: FactoryCalendar, limits: Limits = SHIPPED
) -> ProductionDay:
    """
    Return the day on which so many calendar days of production are over.

    Week-ends count, as in every lead time; days on which nothing is made do not.
    """
    day, left = start, min(days, _MOST_DAYS)
    lost: list[Sentence | str] = []
    while left > 0:
        day += _DAY
        reason = calendar.closed(day)
        if reason is None:
            left -= 1
        else:
            lost.append(reason)
    holidays = [each for at, each in enumerate(lost) if each not in lost[:at]]
    reduced = limits.days(LimitName.NEW_YEAR_REDUCED)
    slow = ((year, year + reduced) for year in calendar.new_years)
    return ProductionDay(
        day,
        tuple((holiday, lost.count(holiday)) for holiday in holidays),
        tuple(end for year, end in slow if start <= end and year <= day),
    )


def risky_deposit(paid_on: date, limits: Limits = SHIPPED) -> Sentence | None:
    """Warn of a deposit paid shortly before a Chinese New Year: work begins after it."""
    before = limits.days(LimitName.NEW_YEAR_RISKY)
    for new_year in NEW_YEARS:
        if new_year - before <= paid_on <= new_year:
            return _RISKY.put(day=paid_on, new_year=new_year)
    return None


def explained_production(found: ProductionDay) -> tuple[Sentence, ...]:
    """Say which holidays moved the day, and until when little is made."""
    moved = (_LATER.put(days=days, holiday=holiday) for holiday, days in found.moved)
    return (*moved, *(_SLOW.put(day=day) for day in found.reduced))


_RISKY = say(
    "Production",
    "{day} is in the weeks before the Chinese New Year of {new_year}: factories close for about "
    "four weeks, and a deposit paid now may wait that long. Ask whether the goods are ready "
    "before it, or pay after it.",
)
_LATER = say("Production", "Days lost: {days} ({holiday}).")
_SLOW = say("Production", "Until {day} factories work with fewer people after the New Year.")
