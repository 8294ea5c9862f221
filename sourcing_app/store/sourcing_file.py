"""A sourcing file on disk: made, opened, held and let go."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.store.connection import connect
from sourcing_app.store.failures import explained, refused_by_system
from sourcing_app.store.header import APPLICATION_ID, checked_header
from sourcing_app.store.lock import FileHold
from sourcing_app.store.migrations import LATEST, migrate

SUFFIX = ".sourcing"


def create(path: Path, *, sample: bool = False) -> None:
    """Make a new, empty file that only its owner may read; an existing file is never touched."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise Environment(
            say("Files", "{file} already exists. Choose another name.").put(file=path)
        ) from error
    except OSError as error:
        raise refused_by_system(error, path) from error
    try:
        _fill(path, sample=sample)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


class SourcingFile:
    """An open file: held for writing, or read-only where the machine allows no more."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Check, hold and if needed migrate; raises AppError and then has changed nothing."""
        self.path = path.resolve()
        version = checked_header(self.path).version
        self.read_only = read_only or not _writable(self.path)
        self._hold = None if self.read_only else FileHold(self.path)
        if version < LATEST and self._hold is not None:
            self._migrate(version)

    def close(self) -> None:
        """Let the file go; it is one whole file again, with nothing beside it."""
        if self._hold is not None:
            self._hold.release()
            self._hold = None

    def _migrate(self, version: int) -> None:
        try:
            with closing(connect(self.path, write=True)) as connection:
                migrate(connection, version)
        except BaseException:
            self.close()
            raise


def _fill(path: Path, *, sample: bool) -> None:
    try:
        with closing(connect(path, write=True)) as connection:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(connection, 0)
            facts = [("file_id", uuid4().hex), ("sample", str(int(sample)))]
            connection.executemany("INSERT INTO meta (key, value) VALUES (?, ?)", facts)
    except sqlite3.Error as error:
        raise (explained(error, path) or error) from error


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
