"""The shape of each table of a schema version, read from an empty file of that version."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from itertools import chain
from operator import contains

from sourcing_app.store.migrations import migrate
from sourcing_app.store.salvage.records import Value

SEQUENCE = "sqlite_sequence"
MADE_ANEW = "search_index"
"""What the tables of the search index are called: they follow from the rows."""
_TYPES: dict[str, frozenset[type]] = {
    "INTEGER": frozenset({int}),
    "INT": frozenset({int}),
    "TEXT": frozenset({str}),
    "BLOB": frozenset({bytes}),
    "REAL": frozenset({float, int}),
}
_ANY: frozenset[type] = frozenset({int, float, str, bytes, type(None)})
_NULL: frozenset[type] = frozenset({type(None)})


@dataclass(frozen=True, slots=True)
class Shape:
    """
    A table: `types` are the allowed value types of each stored column.

    The id is stored as NULL, because it is the rowid; `alias` is its column's position or None.
    `defaults` fill columns that older records lack, `insert` takes a `row`.
    """

    table: str
    columns: tuple[str, ...]
    types: tuple[frozenset[type], ...]
    defaults: tuple[Value, ...]
    alias: int | None
    insert: str
    full_indexes: tuple[str, ...]
    partial_indexes: tuple[str, ...]

    def fits(self, record: Sequence[Value]) -> bool:
        """Whether a record could be a row of this table."""
        if not 0 < len(record) <= len(self.columns):
            return False
        values = chain(record, self.defaults[len(record) :])
        return all(map(contains, self.types, map(type, values)))

    def row(self, rowid: int, record: Sequence[Value]) -> list[Value]:
        """The row for inserting: the rowid first, then all columns but the alias."""
        values = [*record, *self.defaults[len(record) :]]
        if self.alias is not None:
            del values[self.alias]
        return [rowid, *values]


@dataclass(frozen=True, slots=True)
class Schema:
    """
    A version's tables by name, its objects (type, name) -> (root page, SQL).

    `empty` is the content of an empty file of that version.
    """

    version: int
    empty: bytes
    shapes: dict[str, Shape]
    objects: dict[tuple[str, str], tuple[int, str]]


@cache
def schema_of(version: int) -> Schema:
    """The schema of a version, as its migrations create it."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        make_schema(connection, version)
        objects = {
            (kind, name): (root, sql or "")
            for kind, name, root, sql in connection.execute(
                "SELECT type, name, rootpage, sql FROM sqlite_schema WHERE rootpage > 0"
            )
            if not name.startswith(MADE_ANEW)
        }
        tables = [name for kind, name in objects if kind == "table"]
        return Schema(
            version,
            connection.serialize(),
            {name: _shape(connection, name) for name in tables},
            objects,
        )


def make_schema(connection: sqlite3.Connection, version: int) -> None:
    """Migrate an empty file to a version."""
    migrate(connection, 0, version)


def _shape(connection: sqlite3.Connection, table: str) -> Shape:
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    keys = [place for place, column in enumerate(columns) if column[5]]
    alias = keys[0] if len(keys) == 1 and columns[keys[0]][2].upper() == "INTEGER" else None
    indexes = connection.execute(f'PRAGMA index_list("{table}")').fetchall()
    return Shape(
        table,
        tuple(column[1] for column in columns),
        tuple(_allowed(column, is_alias=place == alias) for place, column in enumerate(columns)),
        tuple(_default(connection, column[4]) for column in columns),
        alias,
        _insert(table, [column[1] for column in columns], alias),
        tuple(index[1] for index in indexes if not index[4]),
        tuple(index[1] for index in indexes if index[4]),
    )


def _insert(table: str, names: list[str], alias: int | None) -> str:
    key = "rowid" if alias is None else names.pop(alias)
    listed = ", ".join(f'"{name}"' for name in (key, *names))
    marks = ", ".join("?" * (len(names) + 1))
    return f'INSERT INTO "{table}" ({listed}) VALUES ({marks})'  # noqa: S608


def _allowed(column: Sequence[object], *, is_alias: bool) -> frozenset[type]:
    if is_alias:
        return _NULL
    declared, required = _TYPES.get(str(column[2]).upper(), _ANY), column[3]
    return declared if required else declared | _NULL


def _default(connection: sqlite3.Connection, text: str | None) -> Value:
    if text is None:
        return None
    (value,) = connection.execute(f"SELECT {text}").fetchone()
    return value  # type: ignore[no-any-return] # of our own schema
