"""Whose derived columns may follow from rows that changed."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from sourcing_app.store.derived_columns import TEXTS
from sourcing_app.store.history.changes import RowChange
from sourcing_app.store.history.owners import Owners
from sourcing_app.store.sqlite.connection_reader import ConnectionReader
from sourcing_app.store.sqlite.dialect import THESE

_COUNTED = frozenset(
    {
        *("supplier", "badge_observation", "vetting_check", "red_flag", "supplier_bank_account"),
        *("attachment", "note", "inquiry", "inquiry_recipient", "quote", "purchase_order"),
    }
)
"""The tables whose rows are counted of suppliers."""
_DEALT_WITH = {
    "supplier": f"SELECT id AS supplier_id FROM supplier WHERE id {THESE}",
    "inquiry": f"SELECT supplier_id FROM inquiry_recipient WHERE inquiry_id {THESE}",
    "quote": f"SELECT supplier_id FROM quote WHERE id {THESE}",
    "purchase_order": f"SELECT supplier_id FROM purchase_order WHERE id {THESE}",
}
"""The suppliers that a record, which rows belong to, is about."""


def touched(connection: sqlite3.Connection, rows: Sequence[RowChange]) -> dict[str, set[int]]:
    """The ids, by table, whose derived columns may be others after these changes."""
    found: dict[str, set[int]] = defaultdict(set)
    records: dict[str, set[int]] = defaultdict(set)
    images = {(row.table, row.key): row.after or row.before or {} for row in rows}
    owners = Owners(connection, images)
    for row in rows:
        if row.table in TEXTS and row.after is not None:
            found[row.table].add(row.key)
        if row.table in _COUNTED:
            found["supplier"] |= _named(row)
            table, _, key = owners.owner(row.table, row.key).partition(":")
            if table in _DEALT_WITH:
                records[table].add(int(key))
    reader = ConnectionReader(connection)
    for table, keys in records.items():
        rows_of = reader.rows_of(_DEALT_WITH[table], keys)
        found["supplier"].update(row["supplier_id"] for row in rows_of)
    return found


def _named(row: RowChange) -> set[int]:
    """The suppliers that the row names itself, before and after."""
    images = (row.before or {}, row.after or {})
    return {key for image in images if (key := image.get("supplier_id")) is not None}
