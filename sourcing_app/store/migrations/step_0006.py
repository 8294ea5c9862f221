"""What step 6 computes: the digest of the rows of the tables that have more columns now."""

import json
import sqlite3
from collections.abc import Iterable
from hashlib import sha256

_BYTES = 32
_LEFT_OUT = {"version", "sort_product", "sort_number", "sought"}
_CHANGED = (
    *("buyer_profile", "inquiry", "inquiry_recipient", "letter"),
    *("inquiry_block", "letter_template", "phrase"),
)


def fill(connection: sqlite3.Connection) -> None:
    """Store the current digest of these tables; what is derived in them is left out."""
    for table in _CHANGED:
        found = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        names = [column[1] for column in found if column[1] not in _LEFT_OUT]
        connection.execute(
            "UPDATE table_count SET digest = ? WHERE name = ?",
            (digest_of(connection, table, names), table),
        )


def digest_of(connection: sqlite3.Connection, table: str, names: Iterable[str]) -> str:
    """The digest of the rows of a table, of these columns in their order."""
    total = 0
    for row in connection.execute(f"SELECT {', '.join(names)} FROM {table}"):  # noqa: S608 - our own names
        text = json.dumps([table, *row], separators=(",", ":"))
        total += int.from_bytes(sha256(text.encode()).digest(), "big")
    return f"{total % (1 << 8 * _BYTES):064x}"
