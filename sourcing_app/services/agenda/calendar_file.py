"""All days as a calendar file: payments, clocks, and what the list of the day reminds of."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from sourcing_app.documents.calendar_file import DayEvent, calendar_text
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.files.writing import write_whole
from sourcing_app.services.agenda.rows import Agenda
from sourcing_app.services.payments.cash import entries, told
from sourcing_app.store.queries.cash import file_id
from sourcing_app.store.sqlite.reader import Reader

_NAME = say("Calendar", "Orders and payments")
_IN_THE_CALENDAR = frozenset(
    {
        AgendaKind.PAYMENT_DUE,
        AgendaKind.PAYMENT_BLOCKED,
        AgendaKind.TRANSFER_MISSING,
        AgendaKind.PROTECTION_ENDS,
    }
)
"""What the calendar of payments has itself."""


def write_calendar(
    reader: Reader,
    target: Path,
    words: Callable[[Sentence], str],
    now: tuple[date, datetime],
    *,
    over: bool = False,
) -> int:
    """
    Write all days to an .ics file (RFC 5545); returns how many.

    `now` are today and the instant it is written. A later file changes the same events, it does
    not double them. Raises Rejected for another ending, Taken unless `over`, or Environment.
    """
    if target.suffix.lower() != ".ics":
        raise Rejected(
            say("Calendar", "A calendar file ends in .ics: {file}").put(file=target.name)
        )
    today, instant = now
    events = list(_events(reader, today, words))
    write_whole(target, calendar_text(words(_NAME), events, instant).encode(), over=over)
    return len(events)


def _events(reader: Reader, today: date, words: Callable[[Sentence], str]) -> Iterator[DayEvent]:
    name = file_id(reader)
    for entry in entries(reader, today):
        yield DayEvent(f"{entry.key}@{name}", entry.day, words(told(entry)))
    for item in Agenda(reader).items(today):
        if item.due is not None and item.kind not in _IN_THE_CALENDAR:
            target = item.target
            key = f"{item.kind}-{target.page}-{target.key or 0}@{name}"
            yield DayEvent(key, item.due, words(item.sentence))
