"""When factories in China close next: known by heart, so that the day's list waits for nothing."""

from collections.abc import Iterator
from datetime import date, timedelta

from sourcing_app.domain.settings.holidays import DaysOff, Whose

NEW_YEARS = (
    date(2025, 1, 29), date(2026, 2, 17), date(2027, 2, 6), date(2028, 1, 26), date(2029, 2, 13),
    date(2030, 2, 3), date(2031, 1, 23), date(2032, 2, 11), date(2033, 1, 31), date(2034, 2, 19),
    date(2035, 2, 8), date(2036, 1, 28),
)  # fmt: skip
"""The Chinese New Years, as `holidays` has them: importing that takes longer than the list."""


def next_closing(today: date, within: timedelta, off: DaysOff) -> tuple[date, date] | None:
    """
    Return the first and last day on which factories close, while they do or soon will.

    Of several it is the longest: a day off next week does not hide the weeks after it.
    """
    soon = [
        (first, last)
        for first, last in _spans(today, off)
        if first <= today + within and last >= today
    ]
    return max(soon, key=lambda span: (span[1] - span[0], -span[0].toordinal()), default=None)


def _spans(today: date, off: DaysOff) -> Iterator[tuple[date, date]]:
    years = range(today.year - 1, today.year + 2)
    yield from ((date(year, 10, 1), date(year, 10, 7)) for year in years)
    before, after = timedelta(days=off.before), timedelta(days=off.after)
    yield from ((day - before, day + after) for day in NEW_YEARS)
    for each in off.of(Whose.CHINA, Whose.FACTORY):
        yield from each.spans(years)
