"""Sound backups of the same file supply roots, counts and the parents of orphaned rows."""

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sourcing_app.domain.errors import Damaged
from sourcing_app.domain.sentences import say
from sourcing_app.store.file.header import checked_header
from sourcing_app.store.salvage.records import Value
from sourcing_app.store.sqlite.connection import connect

# SQLite's message quotes a damaged schema, which may not be UTF-8.
_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)


@dataclass(frozen=True, slots=True)
class Donor:
    """One backup, open for reading."""

    path: Path
    version: int
    roots: dict[tuple[str, str], int]
    connection: sqlite3.Connection

    def row(self, table: str, column: str, value: Value) -> dict[str, Value] | None:
        """The row of a table with this value in a column, or None."""
        return self._first(f'SELECT rowid, * FROM "{table}" WHERE "{column}" = ?', table, value)  # noqa: S608

    def count(self, table: str) -> int | None:
        """How many rows the table had."""
        found = self._first(f'SELECT count(*) AS rows FROM "{table}"', table)  # noqa: S608
        return None if found is None else int(str(found["rows"]))

    def _first(self, sql: str, table: str, *values: Value) -> dict[str, Value] | None:
        """The first row, or None; a backup that turns out unreadable supplies nothing."""
        if ("table", table) not in self.roots:
            return None
        try:
            cursor = self.connection.execute(sql, values)
            found = cursor.fetchone()
        except _UNREADABLE:
            return None
        names = [description[0] for description in cursor.description]
        return None if found is None else dict(zip(names, found, strict=True))


@contextmanager
def opened_donors(paths: Sequence[Path]) -> Generator[list[Donor]]:
    """Open the backups; raises AppError for one that cannot be read."""
    with ExitStack() as stack:
        yield [stack.enter_context(_opened(path)) for path in paths]


@contextmanager
def _opened(path: Path) -> Generator[Donor]:
    version = checked_header(path).version
    try:
        connection = connect(path, write=False)
    except Damaged as error:
        raise _damaged(path) from error
    with closing(connection):
        try:
            objects = connection.execute(
                "SELECT type, name, rootpage FROM sqlite_schema WHERE rootpage > 0"
            ).fetchall()
        except _UNREADABLE as error:
            raise _damaged(path) from error
        yield Donor(path, version, {(kind, name): root for kind, name, root in objects}, connection)


def _damaged(path: Path) -> Damaged:
    return Damaged(
        say("Salvage", "The backup {file} is damaged itself. Choose another one, or none.").put(
            file=path
        )
    )
