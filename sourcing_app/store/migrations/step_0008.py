"""What step 8 computes: the digest of the rows of the tables that are new or have more columns."""

import sqlite3

from sourcing_app.store.migrations.step_0006 import digest_of

_DERIVED = {"version", "sort_number", "sort_description"}
_CHANGED = (
    *("purchase_order", "order_line", "inspection", "gate_waiver", "payment_line", "payment"),
    *("sample", "sample_measure", "milestone", "defect", "shipment", "shipment_line"),
    *("receipt", "receipt_line", "feedback", "letter_of_credit", "credit_document"),
    *("method_cost", "dispute", "dispute_event", "order_check", "attachment"),
)


def fill(connection: sqlite3.Connection) -> None:
    """Store the current digest of these tables; what is derived in them is left out."""
    for table in _CHANGED:
        found = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        names = [column[1] for column in found if column[1] not in _DERIVED]
        connection.execute(
            "UPDATE table_count SET digest = ? WHERE name = ?",
            (digest_of(connection, table, names), table),
        )
