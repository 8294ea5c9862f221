"""Fast read-only queries for lists and figures; needs only sqlite3."""

import sqlite3
import threading
from array import array
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sourcing_app.store.sqlite.connection import BUSY_MILLISECONDS, connect
from sourcing_app.store.sqlite.dialect import in_one_text
from sourcing_app.store.sqlite.errors import explained
from sourcing_app.store.sqlite.long_reads import LongReads

Row = sqlite3.Row
W = TypeVar("W", bound=StrEnum)
_PIECE = 16_384


def id_list(ids: Iterable[int]) -> str:
    """Format ids for `dialect.listed`: one parameter, however many there are."""
    return f"[{','.join(map(str, ids))}]"


def grouped(rows: Iterable[Row], key: str) -> dict[int, list[Row]]:
    """The rows by the id in one of their columns; an id without rows has an empty list."""
    groups: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[key]].append(row)
    return groups


def day_or_none(text: str | None) -> date | None:
    """Parse a stored day; None for an empty or invalid one."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def day_or(text: str | None, unknown: date) -> date:
    """Parse a required stored day; an invalid one becomes `unknown`."""
    return day_or_none(text) or unknown


def word_or(text: object, unknown: W) -> W:
    """Parse a stored enumeration value; an invalid one becomes `unknown`."""
    return word_or_none(type(unknown), text) or unknown


def word_or_none(kind: type[W], text: object) -> W | None:
    """Parse a stored enumeration value; None for an empty or invalid one."""
    found: W | None = _words(kind).get(text)
    return found


@cache
def _words(kind: type[W]) -> dict[object, W]:
    """Every word of an enumeration; looked up a dozen times for each order."""
    return {each.value: each for each in kind}


def instant_of(text: str) -> datetime:
    """Parse a stored instant, aware UTC; an invalid one becomes the earliest instant."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
    return when if when.tzinfo else when.replace(tzinfo=UTC)


class Reader:
    """Reads the current file, on one read-only connection per thread; keeps no cursor open."""

    def __init__(self, path: Path, reads: LongReads | None = None) -> None:
        """Read the file at this path; `reads` lets a save interrupt what takes long."""
        self.path = path
        self.reads = reads
        self._local = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._spare: list[sqlite3.Connection] = []

    def rows_of(self, sql: str, ids: Iterable[int]) -> list[Row]:
        """As `rows`, for a SELECT of `dialect.THESE` ids."""
        return self.rows(sql, {"ids": id_list(ids)})

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """All rows of a SELECT, by column name; raises AppError when the file cannot be read."""
        try:
            return self._connection().execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise (explained(error, self.path) or error) from error

    def ids(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> "array[int]":
        """
        The integers of a one-column SELECT as an array of eight bytes each.

        They come in one text, found while other threads run, and become numbers piece by piece.
        """
        return _numbers(self.value(in_one_text(sql), parameters) or "", self.between_pieces)

    def one(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Row | None:
        """The first row, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def value(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.one(sql, parameters)
        return None if row is None else row[0]

    @property
    def schema(self) -> int:
        """The version of the file's schema."""
        return int(self.value("PRAGMA user_version"))

    def piece(self, row: int, start: int, size: int) -> bytes:
        """A piece of an attached file's bytes, shorter at the end."""
        try:
            with self._connection().blobopen("blob", "data", row, readonly=True) as blob:
                blob.seek(start)
                return blob.read(size)
        except sqlite3.Error as error:
            raise (explained(error, self.path) or error) from error

    def close(self) -> None:
        """Close the connections of every thread."""
        for connection in (*self._open, *self._spare):
            connection.close()
        self._open, self._spare = [], []
        self._local = threading.local()

    @contextmanager
    def borrowed(self) -> Generator[sqlite3.Connection]:
        """
        A connection for as long as a block lasts, in any thread; one is kept for the next block.

        To open one takes as long as to find what was typed.
        """
        kept = self._spare
        try:
            connection = kept.pop()
        except IndexError:
            connection = connect(self.path, write=False)
        try:
            yield connection
        finally:
            if kept or kept is not self._spare:  # the file was closed meanwhile
                connection.close()
            else:
                kept.append(connection)

    def between_pieces(self) -> None:
        """Nothing: whoever reads in the window's thread waits for the answer."""

    @contextmanager
    def at_once(self) -> Generator[None]:
        """
        Let this thread's reads wait for no save that this program is putting on the disk.

        They raise Held meanwhile: of a large import that takes seconds.
        """
        if self.reads is None or not self.reads.saving or self.reads.snapshot is not None:
            yield
            return
        connection = self._connection()
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")

    def _connection(self) -> sqlite3.Connection:
        """Of this thread: to the file, or to its snapshot while the file is being written."""
        mine, reads = vars(self._local), self.reads
        if "snapshot" in mine and (reads is None or mine["snapshot"][0] != reads.snapshot):
            over: sqlite3.Connection = mine.pop("snapshot")[1]
            self._open.remove(over)
            over.close()
        if "snapshot" not in mine and reads is not None and (found := reads.opened_snapshot()):
            mine["snapshot"] = found[0], self._noted(found[1])
        if "snapshot" in mine:
            aside: sqlite3.Connection = mine["snapshot"][1]
            return aside
        if "connection" not in mine:
            mine["connection"] = self._noted(connect(self.path, write=False))
        held: sqlite3.Connection = mine["connection"]
        return held

    def _noted(self, made: sqlite3.Connection) -> sqlite3.Connection:
        """One that `close` closes at the latest."""
        made.row_factory = sqlite3.Row
        self._open.append(made)
        return made


def _numbers(text: str, pause: Callable[[], None]) -> "array[int]":
    """The whole numbers of a text of them with commas between."""
    found, at = array("q"), 0
    while at < len(text):
        end = text.find(",", at + _PIECE)
        end = len(text) if end < 0 else end
        found.extend(map(int, text[at:end].split(",")))
        at = end + 1
        pause()
    return found
