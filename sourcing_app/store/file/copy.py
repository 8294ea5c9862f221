"""A complete, consistent copy of a file, also while it is open and being saved."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sourcing_app.files.atomic import replacing
from sourcing_app.files.system_errors import already_there, refused_by_system
from sourcing_app.store.file.proof import proved_like
from sourcing_app.store.file.reserved import refuse_reserved
from sourcing_app.store.sqlite.errors import explained
from sourcing_app.store.sqlite.long_reads import LongReads, Stop

_ABOUT_THE_COPY = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY})


def copy_file(
    source: Path,
    target: Path,
    *,
    reads: LongReads | None = None,
    stop: Stop = lambda: False,
    connection: sqlite3.Connection | None = None,
    finish: Callable[[Path], None] | None = None,
) -> None:
    """
    Write a partial copy, verify it, then rename it; no existing file is replaced.

    `connection` is an open one, for a file whose name is gone. `finish` may change the
    proved copy before it appears. Raises AppError or Cancelled; then no file exists under the
    final name.
    """
    _refuse_name(target)
    refuse_reserved(target)
    reads = reads or LongReads(source)
    with replacing(target, over=False) as partial:
        vacuum(reads, partial, named=target, stop=stop, connection=connection)
        proved_like(reads, partial, target, stop=stop, source=connection)
        if finish is not None:
            finish(partial)


def _refuse_name(target: Path) -> None:
    """Refuse a name that is taken or impossible before anything is written anywhere."""
    try:
        target.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise refused_by_system(error, target) from error
    raise already_there(target)


def vacuum(
    reads: LongReads,
    partial: Path,
    *,
    named: Path,
    stop: Stop = lambda: False,
    connection: sqlite3.Connection | None = None,
) -> None:
    """Copy all into an empty file, called `named` in errors; raises AppError or Cancelled."""

    def fill(reading: sqlite3.Connection) -> None:
        # The remains of an interrupted attempt would be taken for an existing database.
        with partial.open("wb"):
            pass
        reading.execute("PRAGMA query_only = OFF")
        try:
            reading.execute("VACUUM INTO ?", (str(partial),))
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _ABOUT_THE_COPY:
                raise (explained(error, named) or error) from error
            raise
        finally:
            reading.execute("PRAGMA query_only = ON")

    reads.read(fill, stop=stop, source=connection)
