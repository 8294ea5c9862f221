"""Plain, quick, read-only queries for lists and figures; needs nothing but sqlite3."""

import sqlite3
import threading
from array import array
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from sourcing_app.domain.suppliers.identity import sort_name
from sourcing_app.store.connection import connect
from sourcing_app.store.sqlite_errors import explained

Row = sqlite3.Row
W = TypeVar("W", bound=StrEnum)


def id_list(ids: Iterable[int]) -> str:
    """Write ids the way `json_each(?)` takes them: one parameter, however many there are."""
    return f"[{','.join(map(str, ids))}]"


def day_or_none(text: str | None) -> date | None:
    """Read a stored day; nothing, and what is no day of the calendar, is not known."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def day_or(text: str | None, unknown: date) -> date:
    """Read a stored day that must be there; `unknown` is the one that nothing may rest on."""
    return day_or_none(text) or unknown


def word_or(text: object, unknown: W) -> W:
    """Read a stored word of an enumeration; `unknown` is the one that nothing may rest on."""
    return word_or_none(type(unknown), text) or unknown


def word_or_none(kind: type[W], text: object) -> W | None:
    """Read a stored word; nothing, and what is none of the words, is not known."""
    try:
        return kind(text)  # type: ignore[arg-type]  # whatever stands in the file
    except ValueError:
        return None


def instant_of(text: str) -> datetime:
    """Read a stored instant, aware UTC; the beginning of time where it is none."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
    return when if when.tzinfo else when.replace(tzinfo=UTC)


class Reader:
    """Reads the file as it is now, on one read-only connection a thread; keeps no cursor open."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        self._open: list[sqlite3.Connection] = []

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """All rows of a SELECT, by column name; raises AppError when the file cannot be read."""
        try:
            return self._connection().execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise (explained(error, self._path) or error) from error

    def ids(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> "array[int]":
        """The whole numbers of a one-column SELECT, eight bytes each: lists of any length."""
        try:
            cursor = self._connection().cursor()
            cursor.row_factory = None
            return array("q", chain.from_iterable(cursor.execute(sql, parameters)))
        except sqlite3.Error as error:
            raise (explained(error, self._path) or error) from error

    def one(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Row | None:
        """The first row, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def value(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.one(sql, parameters)
        return None if row is None else row[0]

    def piece(self, row: int, start: int, size: int) -> bytes:
        """A piece of a kept file's bytes, shorter at their end."""
        try:
            with self._connection().blobopen("blob", "data", row, readonly=True) as blob:
                blob.seek(start)
                return blob.read(size)
        except sqlite3.Error as error:
            raise (explained(error, self._path) or error) from error

    def close(self) -> None:
        """Close the connections of every thread."""
        for connection in self._open:
            connection.close()
        self._open.clear()
        self._local = threading.local()

    def _connection(self) -> sqlite3.Connection:
        held: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if held is None:
            held = connect(self._path, write=False)
            held.row_factory = sqlite3.Row
            held.create_function("folded", 1, sort_name, deterministic=True)
            self._local.connection = held
            self._open.append(held)
        return held
