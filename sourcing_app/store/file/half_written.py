"""A failed save's partial changes are rolled back before anything else happens to the file."""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from sourcing_app.domain.errors import AppError, Displaced, HalfWritten, Held
from sourcing_app.domain.sentences import say
from sourcing_app.store.file.header import side_files
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.errors import explained


@contextmanager
def taken_back(path: Path) -> Generator[None]:
    """
    Roll back a save that fails in this block, if SQLite could not do so itself.

    Raises HalfWritten instead of the error if that fails too: then the file is complete only
    together with its journal, and callers must know.
    """
    try:
        yield
    except Displaced:  # the journal next to the name belongs to another file by now
        raise
    except BaseException as error:
        if not take_back(path):
            raise _half_written(path) from error
        raise


def take_back(path: Path) -> bool:
    """Roll back the journal next to a file; False if it remains."""
    if not side_files(path):
        return True
    try:
        with closing(connect(path, write=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        return isinstance(explained(error, path), Held)  # another program's journal
    except AppError as error:
        return isinstance(error, Held)
    return not side_files(path)


def _half_written(path: Path) -> HalfWritten:
    journals = ", ".join(side.name for side in side_files(path))
    return HalfWritten(
        say(
            "HalfWritten",
            "{file} was only half-saved: its previous content is in {journal} next to it. Do "
            "not copy or move either of them. Free some space or check the disk, then open the "
            "file again to restore it.",
        ).put(file=path, journal=journals)
    )
