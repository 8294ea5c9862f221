"""Accepting a file as another program left it: recorded in the history, sound from then on."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sourcing_app.domain.errors import Damaged, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.store.current_user import user
from sourcing_app.store.derived.columns import rebuild, stale
from sourcing_app.store.file.allowed import not_allowed
from sourcing_app.store.file.half_written import taken_back
from sourcing_app.store.history import chain
from sourcing_app.store.history.replay import ACCEPTED, differences, lines
from sourcing_app.store.sourcing_file import SourcingFile
from sourcing_app.store.sqlite import row_digests
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.errors import explained


def accept(path: Path, reason: str, *, take_over: bool = False) -> int:
    """
    Accept every row as it is; returns the number of differences added to the history.

    Raises Rejected if nothing differs, Damaged (also for a value no rule allows), Held or
    Environment; then nothing is written.
    """
    file = SourcingFile(path, take_over=take_over)
    try:
        if not file.differing:
            file.refuse_if_read_only()
        try:
            with taken_back(file.path), closing(connect(file.path, write=True)) as connection:
                told = _accept(connection, reason)
        except sqlite3.Error as error:
            raise (explained(error, file.path) or error) from error
        file.restraint = None
        file.examine()
    finally:
        file.close()
    return told


def _accept(connection: sqlite3.Connection, reason: str) -> int:
    connection.execute("BEGIN IMMEDIATE")
    found = [*differences(connection)]
    sound = not found and not row_digests.differing(connection)
    if sound and next(stale(connection), None) is None:
        connection.execute("ROLLBACK")
        raise Rejected(
            say("Accepting", "There are no differences: the file is as it was written here.")
        )
    _refuse_not_allowed(connection)
    now, who = datetime.now(UTC), user()
    at = f"{now:%Y-%m-%d %H:%M:%S.%f}"
    accepted = (at, who, ACCEPTED, "file", 0, "", "reason", None, reason)
    chain.append(connection, [*lines(found, who, now), accepted])
    row_digests.recount(connection)
    rebuild(connection)
    connection.execute("COMMIT")
    return len(found)


def _refuse_not_allowed(connection: sqlite3.Connection) -> None:
    """Raise Damaged for an invalid value: the file could not be saved with it."""
    wrong = next(not_allowed(connection), None)
    if wrong is not None:
        connection.execute("ROLLBACK")
        raise Damaged(
            say("Accepting", "This cannot be accepted as it is. {value}").put(value=wrong)
        )
