"""What went wrong with the file, told apart by kind and said in one sentence."""

import sqlite3
from pathlib import Path

from sourcing_app.domain.errors import AppError, Damaged, Environment, Held
from sourcing_app.domain.sentences import Sentence, say

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_NO_TEXT = "Could not decode to UTF-8"  # the sqlite3 module's own, it has no code
_SMALLEST = 512
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_ENVIRONMENT: dict[int, Sentence] = {
    sqlite3.SQLITE_FULL: say(
        "Failures", "The disk is full, so {file} was not changed. Free some space and save again."
    ),
    sqlite3.SQLITE_IOERR: say(
        "Failures",
        "{file} cannot be read or written: the disk reports an error. Nothing was saved.",
    ),
    sqlite3.SQLITE_READONLY: say(
        "Failures",
        "{file} cannot be written: it is read-only, moved or replaced. Nothing was saved.",
    ),
    sqlite3.SQLITE_CANTOPEN: say(
        "Failures", "{file} cannot be opened. Check that it is there and that you may use it."
    ),
    sqlite3.SQLITE_PERM: say("Failures", "You have no permission to use {file}."),
}


def is_damage(error: sqlite3.Error | UnicodeDecodeError) -> bool:
    """
    Whether the file itself is at fault: a page, or a text that is none any more.

    A message that quotes such a text comes out of the sqlite3 module as a UnicodeDecodeError.
    """
    broken = isinstance(error, UnicodeDecodeError) or str(error).startswith(_NO_TEXT)
    return broken or _code(error) in _DAMAGE


def explained(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> AppError | None:
    """The error as a person can act on it, or None where it is a bug of the program."""
    code = _code(error)
    if is_damage(error) or (code == sqlite3.SQLITE_ERROR and _is_emptied(path)):
        return damaged(path)
    if code in _BUSY:
        return Held(
            say("Failures", "{file} is busy in another program. Try again in a moment.").put(
                file=path
            )
        )
    sentence = _ENVIRONMENT.get(code)
    return None if sentence is None else Environment(sentence.put(file=path))


def _is_emptied(path: Path) -> bool:
    """Whether the file was emptied: SQLite finds no table in it, and no fault."""
    try:
        return path.stat().st_size < _SMALLEST  # to open it would drop SQLite's own locks
    except OSError:
        return False


def damaged(path: Path | str) -> Damaged:
    """It is not what this program wrote, or not any more."""
    return Damaged(say("Failures", "{file} is damaged or is no sourcing file.").put(file=path))


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
