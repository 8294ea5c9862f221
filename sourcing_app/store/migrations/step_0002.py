"""What step 2 computes: owners, the chain of the existing lines, and the row counts."""

import json
import re
import sqlite3
from hashlib import sha256

_COUNTED = (
    "attachment", "badge_observation", "blob", "buyer_profile", "gate_waiver", "inquiry",
    "inquiry_recipient", "inspection", "letter", "order_line", "payment", "payment_line",
    "price_break", "purchase_order", "quote", "red_flag", "search_query", "supplier",
    "supplier_bank_account", "supplier_contact", "vetting_check",
)  # fmt: skip
_SELF = frozenset(
    {"buyer_profile", "search_query", "supplier", "inquiry", "quote", "purchase_order"}
)
_OWNERS = {
    "supplier_contact": "SELECT 'supplier', supplier_id FROM supplier_contact WHERE id = ?",
    "badge_observation": "SELECT 'supplier', supplier_id FROM badge_observation WHERE id = ?",
    "vetting_check": "SELECT 'supplier', supplier_id FROM vetting_check WHERE id = ?",
    "red_flag": "SELECT 'supplier', supplier_id FROM red_flag WHERE id = ?",
    "supplier_bank_account": "SELECT 'supplier', supplier_id "
    "FROM supplier_bank_account WHERE id = ?",
    "inquiry_recipient": "SELECT 'inquiry', inquiry_id FROM inquiry_recipient WHERE id = ?",
    "letter": "SELECT 'inquiry_recipient', recipient_id FROM letter WHERE id = ?",
    "price_break": "SELECT 'quote', quote_id FROM price_break WHERE id = ?",
    "order_line": "SELECT 'purchase_order', order_id FROM order_line WHERE id = ?",
    "payment_line": "SELECT 'purchase_order', order_id FROM payment_line WHERE id = ?",
    "inspection": "SELECT 'purchase_order', order_id FROM inspection WHERE id = ?",
    "payment": "SELECT 'payment_line', line_id FROM payment WHERE id = ?",
    "gate_waiver": "SELECT CASE WHEN order_id IS NULL THEN 'supplier' ELSE 'purchase_order' END, "
    "ifnull(order_id, supplier_id) FROM gate_waiver WHERE id = ?",
    "attachment": "SELECT entity, entity_id FROM attachment WHERE id = ?",
}
_DEEPEST = 5
_SUMMED_NUMBER = re.compile(r"(?<=; number=)[^;]*?([^; ]{1,4})(?=;|$)")
_LINES = (
    "SELECT id, at, who, action, entity, entity_id, field, old, new FROM change_log ORDER BY id"
)


def fill(connection: sqlite3.Connection) -> None:
    """Write owner, step and digest of every line, the head of the chain, and the counts."""
    head, last, step, before = "0" * 64, 0, 0, None
    for line in connection.execute(_LINES).fetchall():
        key, at, who, action, entity, entity_id, field, old, new = line
        last = key
        step = step if (at, action) == before else key
        before = (at, action)
        if entity == "supplier_bank_account":
            old, new = _masked(field, old), _masked(field, new)
        owner = _owner(connection, entity, entity_id)
        content = [key, at, who, action, entity, entity_id, owner, step, field, old, new]
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        head = sha256(f"{head}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()
        connection.execute(
            "UPDATE change_log SET owner = ?, step = ?, old = ?, new = ?, digest = ? WHERE id = ?",
            (owner, step, old, new, head, key),
        )
    connection.executemany(
        "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
        [("history_head", head), ("history_last", str(last))],
    )
    for table in _COUNTED:
        connection.execute(
            f"INSERT INTO table_count (name, rows) SELECT ?, count(*) FROM {table}",  # noqa: S608
            (table,),
        )


def _owner(connection: sqlite3.Connection, entity: str, key: int) -> str:
    for _ in range(_DEEPEST):
        if entity in _SELF:
            return f"{entity}:{key}"
        query = _OWNERS.get(entity)
        found = connection.execute(query, (key,)).fetchone() if query else None
        if found is None:
            return ""
        entity, key = found
    return ""


def _masked(field: str, text: str | None) -> str | None:
    """Keep only the last four characters of an account number: the history outlives the account."""
    if text is None:
        return None
    if field == "number":
        return f"…{text[-4:]}"
    return _SUMMED_NUMBER.sub(r"…\1", text) if field == "" else text
