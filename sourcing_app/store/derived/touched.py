"""Whose derived columns may follow from rows that changed."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sourcing_app.store.derived.answers import OWN, answered_otherwise
from sourcing_app.store.derived_columns import TEXTS
from sourcing_app.store.history.changes import RowChange
from sourcing_app.store.history.owners import Owners
from sourcing_app.store.sqlite.connection_reader import ConnectionReader
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader

_COUNTED: Mapping[str, frozenset[str]] = {
    table: frozenset(columns.split())
    for table, columns in {
        "supplier": "name legal_name address store_url website",
        "badge_observation": "supplier_id badge held seen_on valid_to report_on",
        "vetting_check": "supplier_id item answer note",
        "red_flag": "supplier_id kind severity resolved_on resolution ground",
        "metric_observation": "supplier_id kind value seen_on",
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
_JUDGED = frozenset(
    {"purchase_order", "order_line", "payment_line", "payment", "inspection", "defect"}
    | {"shipment", "receipt", "dispute", "order_check", "gate_waiver", "attachment"}
    | {"badge_observation", "vetting_check", "red_flag", "supplier_bank_account"}
    | {"metric_observation", "supplier_hold", "screening_match"}
    | {"quote", "price_break"}
)
"""What the gates of orders are told comes from rows of these tables, and from those below."""
_ASKED_OF_SUPPLIERS = frozenset({"name", "legal_name", "address", "gut"})
_ORDERED = {
    "purchase_order": f"SELECT id FROM purchase_order WHERE id {THESE}",
    "supplier": f"SELECT id FROM purchase_order WHERE supplier_id {THESE}",
    "quote": f"SELECT id FROM purchase_order WHERE quote_id {THESE}",
}
"""The orders that a record, which rows belong to, is about."""
_EVERY = "SELECT DISTINCT order_id AS id FROM payment_line"
_ANY_LINE = "SELECT id FROM payment_line LIMIT 1"
_SAME_BYTES = "SELECT entity, entity_id FROM attachment WHERE sha256 = ?"
_SCORED = "SELECT id FROM supplier WHERE score IS NOT NULL"
"""Other weights make another score, but none where there was no evidence."""
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
    if any(row.table == "score_weight" for row in rows):
        found["supplier"].update(ConnectionReader(connection).ids(_SCORED))
    quotes = answered_otherwise(ConnectionReader(connection), rows)
    if quotes:
        found["quote"] |= quotes
    return found


def orders_touched(connection: sqlite3.Connection, rows: Sequence[RowChange]) -> set[int]:
    """The orders whose payments may be blocked otherwise after these changes."""
    reader = ConnectionReader(connection)
    judged = [(row.table, row.key) for row in rows if _is_judged(row)]
    if any(row.table == "limit_value" for row in rows):  # the numbers of every gate
        return {row["id"] for row in reader.rows(_EVERY)}
    if not judged or reader.value(_ANY_LINE) is None:
        return set()
    owners = Owners(connection, {(r.table, r.key): r.after or r.before or {} for r in rows})
    about: dict[str, set[int]] = defaultdict(set)
    for table, key in (*judged, *_with_the_same_bytes(reader, rows)):
        record, _, owner = owners.owner(table, key).partition(":")
        if record in _ORDERED:
            about[record].add(int(owner))
    return {
        row["id"] for table, keys in about.items() for row in reader.rows_of(_ORDERED[table], keys)
    }


def _is_judged(row: RowChange) -> bool:
    if row.table == "supplier":  # a new one has no orders
        return bool(row.before and row.after and _changed(row) & _ASKED_OF_SUPPLIERS)
    return row.table in _JUDGED


def _with_the_same_bytes(reader: Reader, rows: Sequence[RowChange]) -> Iterator[tuple[str, int]]:
    """What other files belong to that have the bytes of one that came or went: table and id."""
    images = (row.after or row.before or {} for row in rows if row.table == "attachment")
    for digest in {str(image.get("sha256")) for image in images}:
        for row in reader.rows(_SAME_BYTES, (digest,)):
            yield row["entity"], row["entity_id"]


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
