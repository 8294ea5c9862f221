"""What step 11 computes: the digest of the rows of the tables that are new or have more columns."""

import sqlite3

from sourcing_app.store.migrations.step_0006 import digest_of

_DERIVED = {
    "supplier": frozenset(
        {
            *("badges", "all_three", "free", "facts_from", "facts_until", "vetting"),
            *("flags", "severity", "last_contact", "score"),
            *("identity", "host", "drawn_name", "drawn_store", "drawn_site"),
        }
    ),
    "certificate": frozenset({"sought"}),
}
"""What follows from other rows, table by table: a red flag has a severity of its own."""
_CHANGED = (
    "snooze",
    "supplier",
    "certificate",
    "identity_explanation",
    "exchange_rate",
    "screening_list",
    "screening",
    "screening_match",
    *("badge_observation", "vetting_check", "red_flag", "metric_observation"),
    *("supplier_hold", "blacklist_site", "score_weight"),
    "limit_value",
    "site_address",
    "saved_view",
    *("own_holiday", "holiday_country"),
)


def fill(connection: sqlite3.Connection) -> None:
    """Store the current digest of these tables; what is derived in them is left out."""
    for table in _CHANGED:
        found = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        left_out = {"version", *_DERIVED.get(table, ())}
        names = [column[1] for column in found if column[1] not in left_out]
        connection.execute(
            "UPDATE table_count SET digest = ? WHERE name = ?",
            (digest_of(connection, table, names), table),
        )
