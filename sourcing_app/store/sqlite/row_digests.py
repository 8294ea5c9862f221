"""
A digest of each table's rows, stored with their count: foreign changes are detected.

It is the sum of the rows' SHA-256, modulo 2**256, so a save costs only its own rows. Temporary
triggers of the writing connection follow every statement.
"""

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

from sourcing_app.domain.sentences import say
from sourcing_app.store.derived_columns import DERIVED
from sourcing_app.store.sqlite.counts import counted
from sourcing_app.store.sqlite.dialect import THESE, columns_of, quoted
from sourcing_app.store.sqlite.encoding import json_writer, rows_written
from sourcing_app.store.sqlite.errors import is_damage
from sourcing_app.store.sqlite.inserts import insert_columns

FIRST_WITH_DIGESTS = 3
UNDIGESTED = frozenset({"blob"})
"""A kept file's row is its own digest."""
UNTOLD = say(
    "Soundness", "Rows of {table} were changed in values that the history does not record."
)
_MODULUS = 1 << 256
_ENCODED = json_writer(ascii_only=True)
_KEPT = "SELECT name, digest FROM table_count WHERE digest <> '' ORDER BY name"
_KEEP = "UPDATE table_count SET digest = ? WHERE name = ?"


class Following(sqlite3.Connection):
    """Adds up what a writing connection's statements change, table by table."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.sums: dict[str, int] = {}
        self._triggers: dict[str, str] = {}
        self.create_function("row_noted", -1, self._note)

    def follow(self, table: str) -> None:
        """Start following a table, before its first statement; idempotent."""
        if table in self.sums or table in UNDIGESTED or not kept(self, [table]):
            return
        self.sums[table] = 0
        names = _columns(self, table)
        new, old = (", ".join(f"{side}.{quoted(n)}" for n in names) for side in ("NEW", "OLD"))
        more = f"SELECT row_noted('{table}', 1, {new});"
        less = f"SELECT row_noted('{table}', -1, {old});"
        changed = f"UPDATE OF {', '.join(map(quoted, names))}"
        for event, body in (("INSERT", more), ("DELETE", less), (changed, less + more)):
            trigger = f"noted_{table}_{event[:6]}"
            self._triggers[trigger] = (
                f"CREATE TEMP TRIGGER {trigger} AFTER {event} "
                f"ON main.{quoted(table)} BEGIN {body} END"
            )
            self.execute(self._triggers[trigger])

    def insert(self, table: str, columns: Mapping[str, Sequence[Any]]) -> None:
        """
        Insert rows with one statement, given column by column, each value as SQLite stores it.

        Every column that counts must be among them.
        """
        with self._unfollowed(table, "INSERT") as followed:
            insert_columns(self, table, columns)
        number = len(next(iter(columns.values())))
        if followed and number:
            counted = [[table] * number, *(columns[name] for name in _columns(self, table))]
            texts = rows_written(counted, ascii_only=True)
            self.sums[table] += sum(map(_digest_of, texts))

    def delete(self, table: str, ids: str) -> None:
        """Delete the rows of a `reader.id_list` with one statement."""
        gone = f"FROM {quoted(table)} WHERE id {THESE}"
        with self._unfollowed(table, "DELETE") as followed:
            if followed:
                names = ", ".join(map(quoted, _columns(self, table)))
                rows = self.execute(f"SELECT {names} {gone}", {"ids": ids}).fetchall()
                columns = [[table] * len(rows), *zip(*rows, strict=True)]
                texts = rows_written(columns, ascii_only=True) if rows else ()
                self.sums[table] -= sum(map(_digest_of, texts))
            self.execute(f"DELETE {gone}", {"ids": ids})

    @contextmanager
    def _unfollowed(self, table: str, event: str) -> Generator[bool]:
        """
        Let one kind of statement be without its trigger; yields whether its rows count.

        Digests of many rows that are known already take half as long as the trigger needs for them.
        """
        self.follow(table)
        trigger = f"noted_{table}_{event}"
        if trigger not in self._triggers:
            yield False
            return
        self.execute(f"DROP TRIGGER temp.{trigger}")
        try:
            yield True
        finally:
            self.execute(self._triggers[trigger])

    def keep(self) -> None:
        """Write the changed digests, in the transaction of the changes."""
        for table, more in self.sums.items():
            if more % _MODULUS:
                digest = int(kept(self, [table])[table], 16)
                self.execute(_KEEP, (_written(digest + more), table))
                self.sums[table] = 0

    def _note(self, table: str, sign: int, *row: Any) -> None:
        self.sums[table] += sign * _digest(table, row)


def kept(connection: sqlite3.Connection, tables: Iterable[str] | None = None) -> dict[str, str]:
    """The digests written with the last save, for tables that have one."""
    found = dict(connection.execute(_KEPT))
    return found if tables is None else {name: found[name] for name in tables if name in found}


def actual(connection: sqlite3.Connection, table: str) -> str:
    """The digest of the current rows; "" if one of them has invalid UTF-8."""
    names = ", ".join(map(quoted, _columns(connection, table)))
    rows = connection.execute(f"SELECT {names} FROM {quoted(table)}")  # noqa: S608
    try:
        return _written(sum(_digest(table, row) for row in rows))
    except sqlite3.OperationalError as error:
        if not is_damage(error):
            raise
        return ""


def undecodable(connection: sqlite3.Connection) -> Iterator[str]:
    """The tables with a text that is not valid UTF-8: SQLite does not detect a flipped bit."""
    for table in counted(connection):
        names = ", ".join(map(quoted, _columns(connection, table))) or "1"
        try:
            for _row in connection.execute(f"SELECT {names} FROM {quoted(table)}"):  # noqa: S608
                pass
        except sqlite3.OperationalError as error:
            if not is_damage(error):
                raise
            yield table


def differing(connection: sqlite3.Connection, tables: Iterable[str] | None = None) -> list[str]:
    """The tables whose rows differ from what was written; of `tables`, or of all."""
    unsaved = connection.sums if isinstance(connection, Following) else {}
    return [
        name
        for name, must in kept(connection, tables).items()
        if actual(connection, name) != _written(int(must, 16) + unsaved.get(name, 0))
    ]


def contents(connection: sqlite3.Connection) -> dict[str, str]:
    """A digest of every table of a file of any version, without the bytes of attached files."""
    found = {}
    former, connection.text_factory = connection.text_factory, _decoded
    try:
        for table in counted(connection):
            names = ", ".join(map(quoted, _columns(connection, table)))
            rows = connection.execute(f"SELECT {names} FROM {quoted(table)}")  # noqa: S608
            found[table] = _written(sum(_digest(table, row) for row in rows))
    finally:
        connection.text_factory = former
    return found


def recount(connection: sqlite3.Connection) -> None:
    """Store the current row count and digest of every counted table."""
    there = counted(connection)
    for (name,) in connection.execute("SELECT name FROM table_count").fetchall():
        digest = "" if name in UNDIGESTED or name not in there else actual(connection, name)
        connection.execute(
            "UPDATE table_count SET rows = ?, digest = ? WHERE name = ?",
            (there.get(name, 0), digest, name),
        )


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns that count: not the version number, what is derived, an attached file's bytes."""
    found = connection.execute(columns_of(table))
    left_out = {"version", *DERIVED.get(table, ())}
    return [row[1] for row in found if row[1] not in left_out and row[2] != "BLOB"]


def _digest(table: str, row: Iterable[Any]) -> int:
    return _digest_of(_ENCODED((table, *row)))


def _digest_of(text: str) -> int:
    return int.from_bytes(sha256(text.encode()).digest(), "big")


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "surrogateescape")


def _written(total: int) -> str:
    return f"{total % _MODULUS:064x}"
