"""All days as a calendar file: payments, clocks, and what the list of the day reminds of."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from sourcing_app.documents.calendar_file import DayEvent, calendar_text
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.writing import write_whole
from sourcing_app.services.agenda.calendar import all_entries
from sourcing_app.services.payments.cash import told
from sourcing_app.store.queries.cash import file_id
from sourcing_app.store.sqlite.reader import Reader

_NAME = say("Calendar", "Orders and payments")


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
    for entry in all_entries(reader, today):
        yield DayEvent(f"{entry.key}@{name}", entry.day, words(told(entry)))
