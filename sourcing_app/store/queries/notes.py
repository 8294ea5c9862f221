"""Notes on records, and the last contact with each supplier."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE, contains
from sourcing_app.store.sqlite.reader import Reader, Row

COLUMNS = {"supplier": "supplier_id", "inquiry": "inquiry_id", "purchase_order": "order_id"}
"""The column that names the record, by the table that record is in."""
_CONTACT = "n.binned_at IS NULL AND n.kind <> 'note'"
_CONTACTS = (
    "SELECT supplier_id, max(day) AS day FROM ("
    "SELECT n.supplier_id, n.noted_on AS day FROM note n "
    f"WHERE {_CONTACT} AND n.supplier_id {THESE} "
    "UNION ALL SELECT o.supplier_id, n.noted_on FROM note n "
    f"JOIN purchase_order o ON o.id = n.order_id WHERE {_CONTACT} AND o.supplier_id {THESE} "
    "UNION ALL SELECT r.supplier_id, r.sent_on FROM inquiry_recipient r "
    "JOIN inquiry i ON i.id = r.inquiry_id "
    f"WHERE i.binned_at IS NULL AND r.sent_on IS NOT NULL AND r.supplier_id {THESE} "
    "UNION ALL SELECT q.supplier_id, q.received_on FROM quote q "
    f"WHERE q.binned_at IS NULL AND q.supplier_id {THESE}"
    ") contact GROUP BY supplier_id"
)


def about(reader: Reader, table: str, key: int) -> list[Row]:
    """The notes about a record outside the Bin, the latest day first."""
    return reader.rows(
        "SELECT id, kind, noted_on, who, text FROM note "
        f"WHERE {COLUMNS[table]} = ? AND binned_at IS NULL ORDER BY noted_on DESC, id DESC",
        (key,),
    )


def noted(table: str, key: str) -> str:
    """A condition that a note about the record of this table with this id has a {word}."""
    return f"{key} IN (SELECT note.{COLUMNS[table]} {_having(table, '{word}')})"


def is_noted(table: str, key: str) -> str:
    """As `noted`, for few records: their notes are looked at alone."""
    having = f"{_having(table, '{word}')} AND note.{COLUMNS[table]} = {key}"
    return f"EXISTS (SELECT 1 {having})"


def any_with(reader: Reader, table: str, words: dict[str, str | None]) -> bool:
    """Whether any note about records of this table has one of these folded words, by parameter."""
    found = " OR ".join(f"EXISTS (SELECT 1 {_having(table, name)})" for name in words)
    return bool(found and reader.value(f"SELECT {found}", words))


def _having(table: str, word: str) -> str:
    column = COLUMNS[table]
    return (
        f"FROM note WHERE note.{column} IS NOT NULL AND note.binned_at IS NULL "
        f"AND {contains('note.sought', word)}"
    )


def last_contacts(reader: Reader, supplier_ids: Iterable[int]) -> list[Row]:
    """
    The last `day` of contact by `supplier_id`; no row for those never in contact.

    It is a call, chat, e-mail or visit noted on a supplier or on an order of it, a letter sent to
    it, a reply of it. A note on an inquiry names no one of those asked.
    """
    return reader.rows_of(_CONTACTS, supplier_ids)
