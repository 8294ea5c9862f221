"""The notes on a record, and when a supplier was last in contact, read with plain SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.records.notes import NoteKind
from sourcing_app.store.queries import notes
from sourcing_app.store.sqlite.reader import Reader, day_or_none, word_or
from sourcing_app.store.sqlite.shapes import read_as


@dataclass(frozen=True, slots=True)
class Subject:
    """The supplier, inquiry or order that notes are about, by table and id."""

    table: str
    id: int


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note; `noted_on` is the day it happened."""

    id: int
    kind: NoteKind
    noted_on: date
    who: str
    text: str


def notes_of(reader: Reader, subject: Subject) -> list[NoteRow]:
    """The notes about this record, the latest day first; none that is in the Bin."""
    rows = notes.about(reader, subject.table, subject.id)
    return [read_as(NoteRow, row, kind=word_or(row["kind"], NoteKind.NOTE)) for row in rows]


def last_contacts(reader: Reader, supplier_ids: Sequence[int]) -> dict[int, date]:
    """The last day of contact with these suppliers; those never in contact are left out."""
    rows = notes.last_contacts(reader, supplier_ids)
    days = {row["supplier_id"]: day_or_none(row["day"]) for row in rows}
    return {key: day for key, day in days.items() if day is not None}
