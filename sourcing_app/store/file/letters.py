"""The letters of a copy that was handed on, and those a file has given to its copies."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sourcing_app.store.current_user import user
from sourcing_app.store.file import user_data
from sourcing_app.store.history import chain
from sourcing_app.store.queries.contents import meta
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.errors import explained
from sourcing_app.store.sqlite.reader import Reader

HANDED_ON = "file.handed_on"
_OWN, _GIVEN = "letters", "letters_given"
_KEEP = (
    "INSERT INTO meta (key, value) VALUES (?, ?) "
    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


def own_letters(reader: Reader) -> str:
    """The letters that numbers given here carry, "" in a file that is nobody's copy."""
    return meta(reader, _OWN)


def given_letters(reader: Reader) -> list[str]:
    """The letters that copies of this file carry, in order: what a backup forgot is known here."""
    kept = meta(reader, _GIVEN).split()
    own, known = own_letters(reader), user_data.letters(meta(reader, "file_id"))
    mine = {each for each in known if each.startswith(own) and len(each) == len(own) + 1}
    return sorted({*kept, *mine})


def give(connection: sqlite3.Connection, letters: str) -> None:
    """Record in a save that a copy has these letters: they are given to no other copy."""
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (_GIVEN,)).fetchone()
    given = " ".join(sorted({*(found[0] if found else "").split(), letters}))
    connection.execute(_KEEP, (_GIVEN, given))
    _tell(connection, letters)


def remember_given(reader: Reader, letters: str) -> None:
    """Note it outside the file too: a backup that is restored does not know of later copies."""
    user_data.note_letters(meta(reader, "file_id"), letters)


def mark(copy: Path, letters: str) -> None:
    """Let a finished copy give out numbers of its own, from the first on; raises AppError."""
    try:
        with closing(connect(copy, write=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(_KEEP, (_OWN, letters))
            connection.execute("DELETE FROM meta WHERE key = ?", (_GIVEN,))
            connection.execute("DELETE FROM number_sequence")
            _tell(connection, letters)
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise (explained(error, copy) or error) from error


def _tell(connection: sqlite3.Connection, letters: str) -> None:
    """Both files tell of it: here they part."""
    now = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S.%f}"
    line = (now, user(), HANDED_ON, "file", 0, "", "letters", None, letters)
    chain.append(connection, [line])
