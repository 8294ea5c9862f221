"""
A private copy of the damaged file: all further work is done on it.

Next to a file there may be a journal: of an unfinished save, or a stale one that would corrupt a
restored file. Both variants are tried, and the sounder one is used.
"""

import errno
import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO

from sourcing_app.domain.errors import Damaged, Environment
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import opened
from sourcing_app.files.system_errors import not_there, refused_by_system

Step = Callable[[int, int], None]

_SMALLEST = 512
_AT_ONCE = 1024 * 1024
_SECTOR = 4096
_SIDES = ("-journal", "-wal")
# Marks a journal that names another file: SQLite would delete that file after the replay.
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_COMPLAINTS = 1000
_HOPELESS = _COMPLAINTS + 1
# SQLite's message quotes the damaged schema, which need be no UTF-8.
_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
_PATIENCE_SECONDS = 20
_LONGEST_VALUE = 64 * 1024 * 1024


def private_copy(damaged: Path, folder: Path, step: Step) -> Path:
    """Copy the file into `folder`; raises Environment, or Damaged for what is too short."""
    size = _checked_size(damaged, folder)
    plain = folder / "plain"
    _copy(damaged, plain, lambda done: step(done, size))
    sides = [side for side in _SIDES if _replayable(_beside(damaged, side))]
    if not sides:
        return plain
    replayed = folder / "replayed"
    _copy(plain, replayed, lambda _done: step(size, size))
    for side in sides:
        _copy(_beside(damaged, side), _beside(replayed, side), lambda _done: step(size, size))
    _replay(replayed)
    return min((replayed, plain), key=_complaints)


def _checked_size(path: Path, folder: Path) -> int:
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise not_there(path) from error
    except OSError as error:
        raise refused_by_system(error, path) from error
    if not S_ISREG(status.st_mode):
        raise Environment(say("Salvage", "{file} is not a file.").put(file=path))
    if status.st_size < _SMALLEST:
        raise Damaged(
            say("Salvage", "{file} is empty: there is nothing to salvage.").put(file=path)
        )
    if status.st_size > shutil.disk_usage(folder).free:
        raise Environment(
            say(
                "Salvage",
                "There is not enough space next to the new file for a copy of {file}. Free "
                "some space or choose another disk.",
            ).put(file=path)
        )
    return status.st_size


def _beside(path: Path, side: str) -> Path:
    return path.with_name(path.name + side)


def _copy(source: Path, target: Path, told: Callable[[int], None]) -> None:
    """Copy what can be read; unreadable parts become zeros."""
    descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        stream = source.open("rb", buffering=0)
    except OSError as error:
        os.close(descriptor)
        raise refused_by_system(error, source) from error
    with stream, os.fdopen(descriptor, "wb") as copy:
        size = os.fstat(stream.fileno()).st_size
        for at in range(0, size, _AT_ONCE):
            told(at)
            part = _part(stream, at, min(_AT_ONCE, size - at))
            if part.strip(b"\x00"):
                copy.seek(at)
                copy.write(part)
        copy.truncate(size)


def _part(stream: BinaryIO, at: int, size: int) -> bytes:
    try:
        stream.seek(at)
        return stream.read(size)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        if size <= _SECTOR:
            return bytes(size)
    return b"".join(
        _part(stream, place, min(_SECTOR, at + size - place))
        for place in range(at, at + size, _SECTOR)
    )


def _replayable(side: Path) -> bool:
    """Whether a journal exists and names no other file."""
    try:
        with opened(side) as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, size - len(_JOURNAL_MAGIC)))
            return size >= _SMALLEST and stream.read() != _JOURNAL_MAGIC
    except OSError:
        return False


def _replay(path: Path) -> None:
    """Let SQLite replay or roll back the journal; on failure the copy stays as it is."""
    with suppress(*_UNREADABLE), closing(_connect(path)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()


def _complaints(path: Path) -> int:
    try:
        with closing(_connect(path)) as connection:
            rows = connection.execute(f"PRAGMA integrity_check({_COMPLAINTS})").fetchall()
    except _UNREADABLE:
        return _HOPELESS
    return 0 if rows == [(b"ok",)] else len(rows)


def _connect(path: Path) -> sqlite3.Connection:
    """Open a private copy that may be hostile, with resource limits."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = bytes
    end = time.monotonic() + _PATIENCE_SECONDS
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.set_progress_handler(lambda: int(time.monotonic() > end), _AT_ONCE)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection
