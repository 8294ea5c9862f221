"""When factories in China close next: known by heart, so that the day's list waits for nothing."""

from datetime import date, timedelta

_BEFORE, _AFTER = timedelta(days=10), timedelta(days=16)
NEW_YEARS = (
    date(2025, 1, 29), date(2026, 2, 17), date(2027, 2, 6), date(2028, 1, 26), date(2029, 2, 13),
    date(2030, 2, 3), date(2031, 1, 23), date(2032, 2, 11), date(2033, 1, 31), date(2034, 2, 19),
    date(2035, 2, 8), date(2036, 1, 28),
)  # fmt: skip
"""The Chinese New Years, as `holidays` has them: importing that takes longer than the list."""


def next_closing(today: date, within: timedelta) -> tuple[date, date] | None:
    """Return the first and last day on which factories close, while they do or soon will."""
    weeks = ((date(today.year + add, 10, 1), date(today.year + add, 10, 7)) for add in (0, 1))
    years = ((day - _BEFORE, day + _AFTER) for day in NEW_YEARS)
    closings = sorted((first, last) for first, last in (*weeks, *years) if last >= today)
    first, last = closings[0]
    return (first, last) if first <= today + within else None
