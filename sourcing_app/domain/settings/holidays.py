"""Days off that the file adds to the shipped calendars: own ones, and those of more countries."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import SHIPPED, LimitName, Limits

LONGEST = 120
"""Most days of one own holiday; what is longer is no holiday, and years would run together."""
_DAY = timedelta(days=1)


class Whose(StrEnum):
    """Who does not work on an own holiday."""

    HOME = "home"
    CHINA = "china"
    FACTORY = "factory"


WHOSE_NAMES: Mapping[Whose, Sentence] = {
    Whose.HOME: say("OwnHolidays", "My country"),
    Whose.CHINA: say("OwnHolidays", "China: banks and factories"),
    Whose.FACTORY: say("OwnHolidays", "Factories in China only"),
}


@dataclass(frozen=True, slots=True)
class OwnHoliday:
    """Days off from the first to the last, once, or each year from the first on."""

    whose: Whose
    name: str
    first: date
    last: date
    yearly: bool = False

    def spans(self, years: Iterable[int]) -> Iterator[tuple[date, date]]:
        """Yield its first and last day, for a yearly one those that begin in these years."""
        if not self.yearly:
            yield self.first, self.last
            return
        length = self.last - self.first
        for year in years:
            if year >= self.first.year:
                begin = _in_year(self.first, year)
                yield begin, begin + min(length, date.max - begin)

    def days(self, years: Iterable[int]) -> Iterator[date]:
        """Yield its days; a yearly one may begin in the year before these."""
        known = tuple(years)
        for first, last in self.spans((min(known) - 1, *known)):
            for number in range((last - first).days + 1):
                yield first + number * _DAY


def _in_year(day: date, year: int) -> date:
    """The same day of another year; 29 February is the 28th where there is none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)


def check_span(first: date, last: date) -> None:
    """Raise Rejected for a holiday that ends before it begins, and for one that is too long."""
    if last < first:
        raise Rejected(_BACKWARDS, "last_day")
    if (last - first).days >= LONGEST:
        raise Rejected(_TOO_LONG.put(most=LONGEST), "last_day")


_BACKWARDS = say("OwnHolidays", "The last day is before the first one.")
_TOO_LONG = say("OwnHolidays", "A holiday has at most {most} days; enter a longer one in parts.")


@dataclass(frozen=True, slots=True)
class DaysOff:
    """
    What the file says of days off, beside the shipped holidays of China and the buyer's country.

    `countries` are the codes of more countries whose holidays count, `before` and `after` the days
    around the Chinese New Year on which factories make nothing.
    """

    holidays: tuple[OwnHoliday, ...] = ()
    countries: tuple[str, ...] = ()
    before: int = SHIPPED.whole(LimitName.NEW_YEAR_CLOSED_BEFORE)
    after: int = SHIPPED.whole(LimitName.NEW_YEAR_CLOSED_AFTER)

    def of(self, *whose: Whose) -> Iterator[OwnHoliday]:
        """Yield the own holidays of these."""
        return (each for each in self.holidays if each.whose in whose)


def days_off(holidays: Iterable[OwnHoliday], countries: Iterable[str], limits: Limits) -> DaysOff:
    """Put together what the file says."""
    around = (LimitName.NEW_YEAR_CLOSED_BEFORE, LimitName.NEW_YEAR_CLOSED_AFTER)
    return DaysOff(tuple(holidays), tuple(countries), *map(limits.whole, around))
