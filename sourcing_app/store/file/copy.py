"""A whole, consistent copy of a file, also while it is open and being saved to."""

import os
import sqlite3
from pathlib import Path

from sourcing_app.files.atomic import replacing
from sourcing_app.files.system_errors import already_there
from sourcing_app.store.file.proof import proved_like
from sourcing_app.store.file.reserved import refuse_reserved
from sourcing_app.store.long_reads import LongReads, Stop
from sourcing_app.store.sqlite_errors import explained

_ABOUT_THE_COPY = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY})


def copy_file(
    source: Path,
    target: Path,
    *,
    reads: LongReads | None = None,
    stop: Stop = lambda: False,
    connection: sqlite3.Connection | None = None,
) -> None:
    """
    Write the copy beside its final name, prove it, then rename; no existing file is replaced.

    `connection` is one that still holds a file whose name is gone. Raises AppError or
    Cancelled; then there is no file under the final name.
    """
    if os.path.lexists(target):
        raise already_there(target)
    refuse_reserved(target)
    reads = reads or LongReads(source)
    with replacing(target, over=False) as partial:
        vacuum(reads, partial, stop=stop, connection=connection)
        proved_like(reads, partial, target, stop=stop, source=connection)


def vacuum(
    reads: LongReads,
    partial: Path,
    *,
    stop: Stop = lambda: False,
    connection: sqlite3.Connection | None = None,
) -> None:
    """Fill an empty file with everything; raises AppError or Cancelled."""

    def fill(reading: sqlite3.Connection) -> None:
        # What an interrupted attempt wrote would be taken for a database that is in the way.
        with partial.open("wb"):
            pass
        reading.execute("PRAGMA query_only = OFF")
        try:
            reading.execute("VACUUM INTO ?", (str(partial),))
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _ABOUT_THE_COPY:
                named = partial.with_name(partial.name.removesuffix(".partial"))
                raise (explained(error, named) or error) from error
            raise
        finally:
            reading.execute("PRAGMA query_only = ON")

    reads.read(fill, stop=stop, source=connection)
