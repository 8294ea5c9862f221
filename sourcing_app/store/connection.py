"""How every connection to a sourcing file is opened: the same settings, always."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from sourcing_app.store.failures import explained

BUSY_MILLISECONDS = 5000

# Rollback journal with synchronous EXTRA loses no acknowledged commit in a power cut, and a copied
# file is whole (docs/decisions/003); the other settings guard against damaged and hostile files.
_SETTINGS = (
    "foreign_keys = ON",
    "synchronous = EXTRA",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
    f"busy_timeout = {BUSY_MILLISECONDS}",
)


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """
    Open an existing file; transactions are explicit (isolation_level None).

    A file that vanished is an error, never a new empty file. Raises AppError.
    """
    mode = "rw" if write else "ro"
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(
            f"file:{quote(os.fsencode(path))}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=BUSY_MILLISECONDS / 1000,
            check_same_thread=False,
        )
        _prepare(connection, write=write)
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        raise (explained(error, path) or error) from error
    return connection


def _prepare(connection: sqlite3.Connection, *, write: bool) -> None:
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    if write:
        (journal,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        if journal != "delete":
            raise sqlite3.DatabaseError(f"rollback journal refused: {journal}")
    else:
        connection.execute("PRAGMA query_only = ON")
    if connection.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise sqlite3.DatabaseError("foreign keys cannot be switched on")
