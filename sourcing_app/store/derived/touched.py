"""Whose derived columns may follow from rows that changed."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence

from sourcing_app.store.derived.answers import OWN, answered_otherwise
from sourcing_app.store.derived_columns import TEXTS
from sourcing_app.store.history.changes import RowChange
from sourcing_app.store.history.owners import Owners
from sourcing_app.store.sqlite.connection_reader import ConnectionReader
from sourcing_app.store.sqlite.dialect import THESE

_COUNTED: Mapping[str, frozenset[str]] = {
    table: frozenset(columns.split())
    for table, columns in {
        "supplier": "name legal_name address store_url website",
        "badge_observation": "supplier_id badge held seen_on valid_to",
        "vetting_check": "supplier_id item answer note",
        "red_flag": "supplier_id kind severity resolved_on resolution ground",
        "supplier_bank_account": "supplier_id kind state",
        "attachment": "entity entity_id kind sha256",
        "note": "supplier_id order_id kind noted_on binned_at",
        "inquiry": "binned_at",
        "inquiry_recipient": "supplier_id inquiry_id sent_on",
        "quote": "supplier_id received_on binned_at",
        "purchase_order": "supplier_id",
    }.items()
}
"""The tables whose rows are counted of suppliers, with the columns that decide it."""
_FOLDED: Mapping[str, frozenset[str]] = {
    table: frozenset(field for fields in columns.values() for field in fields)
    for table, columns in TEXTS.items()
}
"""The columns whose texts are kept folded, by table."""
_KEPT: Mapping[str, frozenset[str]] = {**_FOLDED, "quote": _FOLDED["quote"] | OWN}
"""The columns that decide what is derived of their own row, by table."""
_UNKNOWN = object()
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
    counted = []
    for row in rows:
        changed = _changed(row)
        if row.after is not None and not changed.isdisjoint(_KEPT.get(row.table, ())):
            found[row.table].add(row.key)
        if not changed.isdisjoint(_COUNTED.get(row.table, ())):
            counted.append(row)
    if counted:
        found["supplier"] |= _suppliers(connection, counted)
    quotes = answered_otherwise(ConnectionReader(connection), rows)
    if quotes:
        found["quote"] |= quotes
    return found


def _changed(row: RowChange) -> frozenset[str]:
    """The columns that are others now; all that matter of a row that is new or gone."""
    if row.before is None or row.after is None:
        return _COUNTED.get(row.table, frozenset()) | _KEPT.get(row.table, frozenset())
    before, after = row.before, row.after
    return frozenset(name for name in after if after[name] != before.get(name, _UNKNOWN))


def _suppliers(connection: sqlite3.Connection, rows: Sequence[RowChange]) -> set[int]:
    """The suppliers that rows name, before and after, and those their records are about."""
    found: set[int] = set()
    records: dict[str, set[int]] = defaultdict(set)
    images = {(row.table, row.key): row.after or row.before or {} for row in rows}
    owners = Owners(connection, images)
    for row in rows:
        found |= _named(row)
        table, _, key = owners.owner(row.table, row.key).partition(":")
        if table in _DEALT_WITH:
            records[table].add(int(key))
    reader = ConnectionReader(connection)
    for table, keys in records.items():
        about = reader.rows_of(_DEALT_WITH[table], keys)
        found.update(row["supplier_id"] for row in about)
    return found


def _named(row: RowChange) -> set[int]:
    """The suppliers that the row names itself, before and after."""
    images = (row.before or {}, row.after or {})
    return {key for image in images if (key := image.get("supplier_id")) is not None}
