"""Plain queries on a connection that is open already, inside its transaction."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from sourcing_app.store.sqlite.reader import Reader, Row


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
