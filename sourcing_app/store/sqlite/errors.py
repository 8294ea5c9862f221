"""SQLite errors classified, and explained in one sentence."""

import sqlite3
from pathlib import Path

from sourcing_app.domain.errors import AppError, Damaged, Environment, Held
from sourcing_app.domain.sentences import Sentence, say

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_NO_TEXT = "Could not decode to UTF-8"  # raised by the sqlite3 module itself, without a code
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
        "Failures",
        "{file} cannot be opened. Check that it exists and that you have permission to use it.",
    ),
    sqlite3.SQLITE_PERM: say("Failures", "You have no permission to use {file}."),
}


def is_damage(error: sqlite3.Error | UnicodeDecodeError) -> bool:
    """
    Whether the file itself is damaged: a page, or invalid UTF-8.

    A message that quotes invalid text becomes a UnicodeDecodeError in the sqlite3 module.
    """
    broken = isinstance(error, UnicodeDecodeError) or str(error).startswith(_NO_TEXT)
    return broken or _code(error) in _DAMAGE


def explained(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> AppError | None:
    """The error as an AppError a person can act on, or None if it is a bug."""
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
    """Whether the file was emptied: SQLite then reports no table, not damage."""
    try:
        return path.stat().st_size < _SMALLEST  # opening it would drop SQLite's own locks
    except OSError:
        return False


def damaged(path: Path | str) -> Damaged:
    """The error for a file that is not, or no longer, what this program wrote."""
    return Damaged(say("Failures", "{file} is damaged or is not a sourcing file.").put(file=path))


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
