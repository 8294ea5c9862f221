"""Opening connections to a sourcing file, always with the same settings."""

import os
import sqlite3
import sys
from pathlib import Path
from urllib.parse import quote

from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.names import folded, sought
from sourcing_app.files.inputs import refuse_odd
from sourcing_app.store.sqlite.errors import explained
from sourcing_app.store.sqlite.row_digests import Following

BUSY_MILLISECONDS = 5000
SQLITE_VERSION = sqlite3.sqlite_version
OLDEST_SQLITE = (3, 37, 0)
"""The first with strict tables."""

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
_WRITING = ("cache_spill = OFF", "cache_size = -262144")
"""
No page is written before the commit: from the first one on nobody could read the file. So pages
are kept all the same, and with room for them SQLite looks for none to write at each new one.
"""
_WRITING_MANY = ("cache_spill = ON", "cache_size = -65536")
"""Memory stays flat: pages are written before the commit, and what is read is a copy."""
_DARWIN = ("fullfsync = ON", "checkpoint_fullfsync = ON")  # its fsync alone does not reach the disk
# SQLite ignores an unknown PRAGMA, so important ones are read back.
_IN_FORCE = {
    "foreign_keys": 1,
    "synchronous": 3,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
}


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """
    Open an existing file; transactions are explicit (isolation_level None).

    A missing file is an error, never a new empty file. Raises AppError.
    """
    _refuse_old_sqlite()
    for each in (path, *(path.with_name(path.name + side) for side in ("-journal", "-wal"))):
        refuse_odd(each)  # SQLite would block on a pipe
    mode = "rw" if write else "ro"
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(
            f"file:{quote(os.fsencode(path))}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=BUSY_MILLISECONDS / 1000,
            check_same_thread=False,
            factory=Following if write else sqlite3.Connection,
        )
        _prepare(connection, write=write)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if connection is not None:
            connection.close()
        raise (explained(error, path) or error) from error
    return connection


def let_spill(connection: sqlite3.Connection) -> None:
    """
    Let transactions write pages before their commit: from then on nobody else can read.

    SQLite takes that up between transactions only.
    """
    for setting in _WRITING_MANY:
        connection.execute(f"PRAGMA {setting}")


def _prepare(connection: sqlite3.Connection, *, write: bool) -> None:
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE)
    for name, function in (("folded", folded), ("sought", sought)):
        connection.create_function(name, 1, function, deterministic=True)
    darwin = _DARWIN if sys.platform == "darwin" else ()
    for setting in (*(_WRITING if write else ()), *_SETTINGS, *darwin):
        connection.execute(f"PRAGMA {setting}")
    if write:
        (journal,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        if journal != "delete":
            raise sqlite3.DatabaseError(f"rollback journal refused: {journal}")
    else:
        connection.execute("PRAGMA query_only = ON")
    for name, must in _IN_FORCE.items():
        if connection.execute(f"PRAGMA {name}").fetchone() != (must,):
            raise sqlite3.DatabaseError(f"{name} cannot be set to {must}")


def _refuse_old_sqlite() -> None:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise Environment(
            say(
                "Connection",
                "This Python has SQLite {version}; Sourcing Desk needs {least} or later. Install "
                "a newer Python.",
            ).put(version=sqlite3.sqlite_version, least=".".join(map(str, OLDEST_SQLITE)))
        )
