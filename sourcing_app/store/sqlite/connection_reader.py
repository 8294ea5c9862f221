"""Plain queries on a connection that is open already, inside its transaction."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from time import sleep
from typing import Any, TypeVar

from sourcing_app.store.sqlite.reader import Reader, Row

T = TypeVar("T")
_BREATH = 0.0002
"""Seconds."""
_CACHED = -256
"""KiB, which SQLite takes as a negative number; a larger one gains nothing at a million rows."""


class ConnectionReader(Reader):
    """A Reader on one connection of others; errors are raised by SQLite itself."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._held = connection

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """All rows of a SELECT, including the transaction's own changes."""
        cursor = self._connection().cursor()
        cursor.row_factory = sqlite3.Row
        try:
            return cursor.execute(sql, parameters).fetchall()
        finally:
            cursor.close()

    def piece(self, row: int, start: int, size: int) -> bytes:
        """A piece of an attached file's bytes, shorter at the end."""
        with self._connection().blobopen("blob", "data", row, readonly=True) as blob:
            blob.seek(start)
            return blob.read(size)

    def close(self) -> None:
        """Do nothing: the connection is its owner's."""

    def _connection(self) -> sqlite3.Connection:
        return self._held


class _Unhurried(ConnectionReader):
    """In a worker's thread: between pieces of a long answer the other threads run."""

    def between_pieces(self) -> None:
        sleep(_BREATH)


def unhurried(reader: Reader, call: Callable[[Reader], T], stop: Callable[[], bool]) -> T:
    """
    What `call` answers with a reader of its own; a save interrupts it, and it begins again.

    While many rows are saved it is what the file had before.

    For a worker's thread; `call` must be repeatable. Raises Cancelled when `stop` says so, or
    another AppError.
    """
    assert reader.reads is not None
    aside = reader.reads.opened_snapshot()
    with closing(aside[1]) if aside else reader.borrowed() as connection:
        mine = _Unhurried(connection)

        def ask(held: sqlite3.Connection) -> T:
            held.execute(f"PRAGMA cache_size = {_CACHED}")
            return call(mine)

        return reader.reads.read(ask, stop=stop, source=connection, snapshot=bool(aside))
