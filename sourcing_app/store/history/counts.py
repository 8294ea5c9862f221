"""How many rows each table must have, kept with every change: rows lost to damage show."""

import sqlite3
from collections.abc import Mapping

UNCOUNTED = frozenset({"change_log", "number_sequence", "meta", "table_count"})


def note(connection: sqlite3.Connection, differences: Mapping[str, int]) -> None:
    """
    Add to the counts, inside the transaction of the change itself.

    Rows that another program added were never counted; taking them away counts nothing either.
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
    """What the counts say."""
    return dict(connection.execute("SELECT name, rows FROM table_count ORDER BY name"))


def counted(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table really has, SQLite's own tables left out."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(f"SELECT count(*) FROM {quoted(name)}").fetchone()[0]  # noqa: S608
        for (name,) in names
    }


def differing(connection: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """The tables whose rows are not as many as they must be: (must be, are)."""
    there = counted(connection)
    must = kept(connection)
    return {
        name: (must.get(name, 0), there.get(name, 0))
        for name in sorted({*there, *must} - UNCOUNTED)
        if name in must and must[name] != there.get(name, 0)
    }


def quoted(name: str) -> str:
    """Any table's name as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'
