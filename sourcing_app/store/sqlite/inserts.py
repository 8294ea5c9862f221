"""Many rows into a table with one statement."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from sourcing_app.store.sqlite.dialect import quoted

_MANY = 50
"""From so many rows on it pays to look for what they have in common."""


def insert_columns(
    connection: sqlite3.Connection, table: str, columns: Mapping[str, Sequence[Any]]
) -> None:
    """
    Insert rows given column by column, each value as SQLite stores it; one column differs at least.

    Where all have the same number, "" or NULL it stands in the statement: SQLite takes it once.
    """
    number = len(next(iter(columns.values())))
    common = {name: _common(values) if number >= _MANY else "" for name, values in columns.items()}
    places = ", ".join(common[name] or "?" for name in columns)
    connection.executemany(
        f"INSERT INTO {quoted(table)} ({', '.join(map(quoted, columns))}) VALUES ({places})",  # noqa: S608 - our own names, and no text of anybody
        zip(*(values for name, values in columns.items() if not common[name]), strict=True),
    )


def _common(values: Sequence[Any]) -> str:
    """What all are, as it is written in a statement; "" where they differ, or for a text."""
    first = values[0]
    if first is None:
        literal = "NULL"
    elif isinstance(first, int):
        literal = str(int(first))
    else:
        literal = "''" if first == "" else ""
    return literal if literal and values.count(first) == len(values) else ""
