"""Plain queries in a writing session: they see its changes so far."""

import sqlite3
from collections.abc import Sequence
from typing import Any, cast

from sqlmodel import Session

from sourcing_app.store.sqlite.reader import Reader, Row


class SessionReader(Reader):
    """A Reader on the connection of one session; errors are raised by the session itself."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """All rows of a SELECT, including the session's uncommitted changes."""
        self._session.flush()
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
        """Do nothing: the connection is the session's."""

    def _connection(self) -> sqlite3.Connection:
        raw = self._session.connection().connection.dbapi_connection
        return cast("sqlite3.Connection", raw)
