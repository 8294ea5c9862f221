"""What a file had before many rows are written to it: it is read from a copy meanwhile."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path

from sourcing_app.domain.errors import AppError, Cancelled
from sourcing_app.store.sqlite.connection import connect

MANY_ROWS = 20_000
"""Fewer are written without a copy: their pages take 70 MB of memory until the commit."""
_BYTES_A_ROW = 32 * 1024
"""A copy of more than that for each row would take longer than writing them."""
_PAGES = 2_048
_ROOM = 2


@contextmanager
def snapshot(path: Path, rows: int, look: Callable[[], object]) -> Generator[Path | None]:
    """
    A copy of the file, private to the user, for as long as a block lasts.

    None where so few rows need none, or where there is no room for one. `look` is called between
    its pieces, and may raise Cancelled.
    """
    if rows < MANY_ROWS or path.stat().st_size > rows * _BYTES_A_ROW:
        yield None
        return
    try:
        folder = tempfile.TemporaryDirectory(prefix="sourcing-desk-", ignore_cleanup_errors=True)
    except OSError:
        yield None
        return
    with folder as place:
        yield _copied(path, Path(place, path.name), look)


def _copied(path: Path, target: Path, look: Callable[[], object]) -> Path | None:
    if shutil.disk_usage(target.parent).free < _ROOM * path.stat().st_size:
        return None
    try:
        with (
            closing(connect(path, write=False)) as held,
            closing(sqlite3.connect(target, isolation_level=None)) as copy,
        ):
            copy.execute("PRAGMA synchronous = OFF")  # it need not outlive a power cut
            held.backup(copy, pages=_PAGES, progress=lambda *_: look())
    except Cancelled:
        raise
    except (sqlite3.Error, OSError, AppError):
        return None
    return target
