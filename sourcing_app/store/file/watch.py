"""Detects that an open file on disk is no longer the one that was opened."""

import sqlite3
from pathlib import Path
from threading import Lock

from sourcing_app.domain.errors import Displaced
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.file.integrity import looked_over
from sourcing_app.store.history.chain import GENESIS
from sourcing_app.store.sqlite import row_digests
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.row_digests import FIRST_WITH_DIGESTS

_GONE = say(
    "Watch",
    "{file} is no longer in its place: it was moved, renamed or deleted. Nothing was saved. "
    "Save a copy of what is open, or put the file back.",
)
_REPLACED = say(
    "Watch",
    "{file} was replaced by another file while it was open here. Nothing was saved. Save a copy "
    "of what is open, or open the file again.",
)
_CHANGED = say(
    "Watch",
    "{file} was changed by another program while it was open here. Nothing was saved. Open the "
    "file again to see its current content; its previous content is in the backups.",
)


class Watch:
    """
    Compares the file with the one that was opened, before and during each save.

    Has its own connection: with it a file whose name is gone can still be copied, and SQLite
    reports whether another process has written (`PRAGMA data_version`).
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.connection = connect(path, write=False)
        self._identity = _identity(path)
        self._stamp = _stamp(path)
        self._lock = Lock()
        self._data: int | None = None
        self._state = ("", "")
        self.after_save()

    def before_save(self) -> None:
        """Check that the path is still the file; raises Displaced."""
        now = _identity(self._path)
        if now is None:
            raise self._displaced(_GONE)
        if now != self._identity:
            raise self._displaced(_REPLACED)
        if self._was_written():
            self._judge(self.connection)

    def in_save(self, connection: sqlite3.Connection) -> bool:
        """
        Check, in the transaction, whether another program wrote; True means: reload everything.

        Raises Displaced if this is not the same file any more, or not its last saved state
        (replaced by an older copy).
        """
        written = self._was_written()
        if written:
            self._judge(connection)
        return written

    def after_save(self) -> None:
        """Take the current file as our own work; never fails, because the save has happened."""
        try:
            self._data = self._data_version()
            self._state = _state(self.connection)
            self._stamp = _stamp(self._path)
        except sqlite3.Error:
            self._data = None

    def touched(self) -> bool:
        """
        Whether another process wrote to the file since we did; costs one stat if not.

        Raises Displaced as `before_save`. Afterwards the current state counts as known.
        """
        if _stamp(self._path) == self._stamp:
            return False
        self.before_save()
        written = self._was_written()
        self.after_save()
        return written

    def is_as_saved(self) -> bool:
        """Whether no other process has written to the file since it was opened or last saved."""
        try:
            return self._data is not None and self._data_version() == self._data
        except sqlite3.Error:
            return False

    def is_in_place(self) -> bool:
        """Whether the path is still the file that was opened."""
        return _identity(self._path) == self._identity

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    def _was_written(self) -> bool:
        try:
            return self._data_version() != self._data
        except sqlite3.DatabaseError as error:
            raise self._displaced(_CHANGED) from error

    def _judge(self, connection: sqlite3.Connection) -> None:
        """Accept foreign writes only if made by this program, with none of our changes lost."""
        try:
            file_id, head = self._state
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            same = _state(connection)[0] == file_id and _holds(connection, head)
            good = same and not looked_over(connection, version).problems
            good = good and _as_written(connection, version)
        except sqlite3.DatabaseError as error:
            raise self._displaced(_CHANGED) from error
        if not good:
            raise self._displaced(_CHANGED)

    def _data_version(self) -> int:
        with self._lock:
            (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _displaced(self, sentence: Sentence) -> Displaced:
        return Displaced(sentence.put(file=self._path))


def _as_written(connection: sqlite3.Connection, version: int) -> bool:
    """Whether every row is as written by this program, here or elsewhere."""
    return version < FIRST_WITH_DIGESTS or not row_digests.differing(connection)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _stamp(path: Path) -> tuple[int, int, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _state(connection: sqlite3.Connection) -> tuple[str, str]:
    """The file's id and the head of its history."""
    rows = dict(
        connection.execute(
            "SELECT key, value FROM meta WHERE key IN ('file_id', 'history_head')"
        ).fetchall()
    )
    return str(rows.get("file_id", "")), str(rows.get("history_head", ""))


def _holds(connection: sqlite3.Connection, head: str) -> bool:
    """Whether the history still contains our last known line."""
    if head in {"", GENESIS}:
        return True
    found = connection.execute("SELECT 1 FROM change_log WHERE digest = ? LIMIT 1", (head,))
    return found.fetchone() is not None
