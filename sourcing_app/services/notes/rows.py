"""The notes on a record, and when a supplier was last in contact, read with plain SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.records.notes import NOTE, NoteKind
from sourcing_app.store.sqlite.dialect import THESE, contains, folded
from sourcing_app.store.sqlite.reader import Reader, day_or_none, word_or
from sourcing_app.store.sqlite.shapes import read_as

COLUMNS = {table: column for column, table in NOTE.links()}
"""The column that names the record, by the table that record is in."""


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
    rows = reader.rows(
        "SELECT id, kind, noted_on, who, text FROM note "
        f"WHERE {COLUMNS[subject.table]} = ? AND binned_at IS NULL ORDER BY noted_on DESC, id DESC",
        (subject.id,),
    )
    return [read_as(NoteRow, row, kind=word_or(row["kind"], NoteKind.NOTE)) for row in rows]


def noted(table: str, key: str) -> str:
    """A condition that a note about the record of this table with this id has a {word}, in SQL."""
    column, found = COLUMNS[table], contains(folded("note.who || ' ' || note.text"), "{word}")
    return (
        f"{key} IN (SELECT note.{column} FROM note WHERE note.{column} IS NOT NULL "
        f"AND note.binned_at IS NULL AND {found})"
    )


_CONTACT = f"n.binned_at IS NULL AND n.kind <> '{NoteKind.NOTE}'"
CONTACTS = (
    "SELECT supplier_id, max(day) AS day FROM ("
    "SELECT n.supplier_id, n.noted_on AS day FROM note n "
    f"WHERE {_CONTACT} AND n.supplier_id {{whose}} "
    "UNION ALL SELECT o.supplier_id, n.noted_on FROM note n "
    f"JOIN purchase_order o ON o.id = n.order_id WHERE {_CONTACT} AND o.supplier_id {{whose}} "
    "UNION ALL SELECT r.supplier_id, r.sent_on FROM inquiry_recipient r "
    "JOIN inquiry i ON i.id = r.inquiry_id "
    "WHERE i.binned_at IS NULL AND r.sent_on IS NOT NULL AND r.supplier_id {whose} "
    "UNION ALL SELECT q.supplier_id, q.received_on FROM quote q "
    "WHERE q.binned_at IS NULL AND q.supplier_id {whose}"
    ") contact GROUP BY supplier_id"
)
"""
The last day of contact with each supplier: a call, chat, e-mail or visit noted on it or on an
order of it, a letter sent to it, a reply of it. A note on an inquiry names no one of those asked.
{whose} is the condition of the suppliers.
"""


def last_contacts(reader: Reader, supplier_ids: Sequence[int]) -> dict[int, date]:
    """The last day of contact with these suppliers; those never in contact are left out."""
    rows = reader.rows_of(CONTACTS.format(whose=THESE), supplier_ids)
    days = {row["supplier_id"]: day_or_none(row["day"]) for row in rows}
    return {key: day for key, day in days.items() if day is not None}
