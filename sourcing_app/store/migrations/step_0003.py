"""What step 3 computes: the digest of the rows of each table that is counted."""

import json
import sqlite3
from hashlib import sha256

_BYTES = 32
_UNDIGESTED = "blob"  # an attached file's row is its own digest


def fill(connection: sqlite3.Connection) -> None:
    """Store the current digest of every counted table."""
    tables = connection.execute(
        "SELECT name FROM table_count WHERE name <> ? AND name IN (SELECT name FROM sqlite_master)",
        (_UNDIGESTED,),
    ).fetchall()
    for (table,) in tables:
        connection.execute(
            "UPDATE table_count SET digest = ? WHERE name = ?", (_digest(connection, table), table)
        )


def _digest(connection: sqlite3.Connection, table: str) -> str:
    total = 0
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    names = ", ".join(f'"{column[1]}"' for column in columns if column[1] != "version")
    for row in connection.execute(f'SELECT {names} FROM "{table}"'):  # noqa: S608 - our own names
        text = json.dumps([table, *row], separators=(",", ":"))
        total += int.from_bytes(sha256(text.encode()).digest(), "big")
    return f"{total % (1 << 8 * _BYTES):064x}"
