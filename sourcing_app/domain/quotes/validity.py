"""Until when a quote holds that says for how long it does."""

from datetime import date, timedelta

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.days import parse_day
from sourcing_app.domain.values.durations import names_time, read_duration
from sourcing_app.domain.values.text import excerpt

_MOST = 3650
_TOO_LONG = say("Quotes", "“{text}” is more than ten years: write the last day itself.")


def last_day(text: str, received: str, today: date) -> str:
    """
    Return the last day that a text says: "30 days" and "3 weeks" count from the day of receipt.

    `received` is that day as written, "" for `today`. A text that is no time is returned as it is.
    Raises Rejected with what to write for months and working days, and for a range.
    """
    if not names_time(text):
        return text
    days = read_duration(text)
    if days > _MOST:
        raise Rejected(_TOO_LONG.put(text=excerpt(text)))
    start = parse_day(received, None) if received else today
    return (start + timedelta(days=days)).isoformat()
