"""What a failed save left half-written is taken back before anything else happens to the file."""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from sourcing_app.domain.errors import AppError, Displaced, HalfWritten, Held
from sourcing_app.domain.sentences import say
from sourcing_app.store.connection import connect
from sourcing_app.store.file.header import side_files
from sourcing_app.store.sqlite_errors import explained


@contextmanager
def taken_back(path: Path) -> Generator[None]:
    """
    Have SQLite take back what goes wrong in here, when it could not do so itself.

    Raises HalfWritten in place of the error where it still cannot: then the file is whole only
    together with its journal, and whoever uses it must know.
    """
    try:
        yield
    except Displaced:  # what lies beside the name is another file's by now
        raise
    except BaseException as error:
        if not take_back(path):
            raise _half_written(path) from error
        raise


def take_back(path: Path) -> bool:
    """Roll back the journal that lies beside a file; False where it stays there."""
    if not side_files(path):
        return True
    try:
        with closing(connect(path, write=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        return isinstance(explained(error, path), Held)  # another program is at work: it is its own
    except AppError as error:
        return isinstance(error, Held)
    return not side_files(path)


def _half_written(path: Path) -> HalfWritten:
    journals = ", ".join(side.name for side in side_files(path))
    return HalfWritten(
        say(
            "HalfWritten",
            "{file} could not be saved to and is half-written: what it held before is in "
            "{journal} beside it. Copy or move neither of them. Free some space, or see to the "
            "disk; then open the file again, and it is as it was before.",
        ).put(file=path, journal=journals)
    )
