"""A calendar file (iCalendar, RFC 5545) of whole days, for the calendar programs of others."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from unicodedata import category

_MOST_BYTES = 75
"""Of a line, without its end (RFC 5545, 3.1); what is longer is folded."""

_SPACE = "Zs"
"""The category of every space: what is not the plain one keeps an amount in one line on screen."""


@dataclass(frozen=True, slots=True)
class DayEvent:
    """One whole day: `uid` is the same each time, so that a second import changes, not doubles."""

    uid: str
    day: date
    title: str
    text: str = ""


def calendar_text(name: str, events: Iterable[DayEvent], made: datetime) -> str:
    """Write a calendar with its events; `made` is an instant, lines end in CR LF."""
    return "".join(f"{_folded(line)}\r\n" for line in _lines(name, events, made))


def _lines(name: str, events: Iterable[DayEvent], made: datetime) -> Iterator[str]:
    yield _edge("VCALENDAR", opens=True)
    yield "VERSION:2.0"
    yield "PRODID:-//Sourcing Desk//Calendar//EN"
    yield "CALSCALE:GREGORIAN"
    yield f"X-WR-CALNAME:{_escaped(name)}"
    for event in events:
        yield _edge("VEVENT", opens=True)
        yield f"UID:{_escaped(event.uid)}"
        yield f"DTSTAMP:{made.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        yield f"DTSTART;VALUE=DATE:{_day(event.day)}"
        if event.day < date.max:
            yield f"DTEND;VALUE=DATE:{_day(event.day + timedelta(days=1))}"
        yield f"SUMMARY:{_escaped(event.title)}"
        if event.text:
            yield f"DESCRIPTION:{_escaped(event.text)}"
        yield "TRANSP:TRANSPARENT"
        yield _edge("VEVENT", opens=False)
    yield _edge("VCALENDAR", opens=False)


def _edge(component: str, *, opens: bool) -> str:
    """The line with which a component opens or ends."""
    return f"{'begin' if opens else 'end'}:{component}".upper()


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _escaped(text: str) -> str:
    """Escape what has a meaning (3.3.11); control characters are not allowed at all."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    text = text.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    text = "".join(" " if category(each) == _SPACE else each for each in text)
    return "".join(each for each in text if each.isprintable() or each == "\t")


def _folded(line: str) -> str:
    """Fold at 75 bytes, never within a character; a continued line begins with a space."""
    parts: list[str] = []
    part, size = "", 0
    for each in line:
        width = len(each.encode())
        if size + width > _MOST_BYTES:
            parts.append(part)
            part, size = "", 1
        part, size = part + each, size + width
    return "\r\n ".join((*parts, part))
