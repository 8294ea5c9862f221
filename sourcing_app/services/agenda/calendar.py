"""All days of the calendar: payments, clocks, and what the list of the day reminds of."""

from datetime import date

from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.domain.today.calendar import CalendarEntry, EntryKind
from sourcing_app.services.agenda.rows import Agenda
from sourcing_app.services.payments.cash import entries
from sourcing_app.store.sqlite.reader import Reader

_OF_MONEY = frozenset(
    {
        AgendaKind.PAYMENT_DUE,
        AgendaKind.PAYMENT_BLOCKED,
        AgendaKind.TRANSFER_MISSING,
        AgendaKind.PROTECTION_ENDS,
    }
)
"""What the entries about money have themselves."""


def all_entries(
    reader: Reader, today: date, first: date = date.min, last: date = date.max
) -> tuple[CalendarEntry, ...]:
    """
    Return what happens between two days, day by day: the same in the window and in the file.

    It takes its time, as `entries`: do it in a job where somebody waits.
    """
    found = [*entries(reader, today, first, last)]
    for item in Agenda(reader).items(today, snoozed=True):
        due = item.due
        if due is None or item.kind in _OF_MONEY or not first <= due <= last:
            continue
        kind, late = EntryKind.REMINDER, due < today
        found.append(CalendarEntry(item.key, kind, due, item.sentence, item.target, late=late))
    return tuple(sorted(found, key=lambda each: (each.day, each.key)))
