"""Plain queries in a writing session: they see its changes so far."""

import sqlite3
from collections.abc import Sequence
from typing import Any, cast

from sqlmodel import Session

from sourcing_app.store.sqlite.connection_reader import ConnectionReader
from sourcing_app.store.sqlite.reader import Row


class SessionReader(ConnectionReader):
    """A Reader on the connection of one session; errors are raised by the session itself."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """All rows of a SELECT, including the session's uncommitted changes."""
        self._session.flush()
        return super().rows(sql, parameters)

    def _connection(self) -> sqlite3.Connection:
        raw = self._session.connection().connection.dbapi_connection
        return cast("sqlite3.Connection", raw)
