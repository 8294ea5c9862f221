"""The number of rows each table must have, updated with every change: lost rows are detected."""

import sqlite3
from collections.abc import Mapping

from sourcing_app.store.sqlite.dialect import TABLES, quoted

UNCOUNTED = frozenset({"change_log", "number_sequence", "meta", "table_count"})


def note(connection: sqlite3.Connection, differences: Mapping[str, int]) -> None:
    """
    Add to the counts, in the transaction of the change itself.

    Rows that another program added were never counted, nor is their removal.
    """
    for name, more in sorted(differences.items()):
        if not more or name in UNCOUNTED:
            continue
        known = "UPDATE table_count SET rows = max(0, rows + ?) WHERE name = ?"
        if connection.execute(known, (more, name)).rowcount == 0:
            connection.execute(
                "INSERT INTO table_count (name, rows) VALUES (?, max(0, ?))", (name, more)
            )


def kept(connection: sqlite3.Connection) -> dict[str, int]:
    """The stored counts."""
    return dict(connection.execute("SELECT name, rows FROM table_count ORDER BY name"))


def counted(connection: sqlite3.Connection) -> dict[str, int]:
    """The actual number of rows of each table, without SQLite's own tables."""
    names = connection.execute(TABLES).fetchall()
    return {
        name: connection.execute(f"SELECT count(*) FROM {quoted(name)}").fetchone()[0]  # noqa: S608
        for (name,) in names
    }


def differing(connection: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """The tables with a wrong number of rows: (expected, actual)."""
    there = counted(connection)
    must = kept(connection)
    return {
        name: (must.get(name, 0), there.get(name, 0))
        for name in sorted({*there, *must} - UNCOUNTED)
        if name in must and must[name] != there.get(name, 0)
    }
