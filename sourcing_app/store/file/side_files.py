"""
Journals next to a file nobody has open: left by a crash, or another file's.

SQLite would replay any of them, so copies with and without the journals are checked first.
"""

import contextlib
import glob
import re
import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from sourcing_app.domain.errors import AppError, Damaged
from sourcing_app.domain.sentences import say
from sourcing_app.files.atomic import bytes_digest, copy_bytes, free_name
from sourcing_app.files.system_errors import refused_by_system
from sourcing_app.store.file import file_state
from sourcing_app.store.file.header import checked_header, read_header, side_files
from sourcing_app.store.file.integrity import FIRST_WITH_CHAIN, examined
from sourcing_app.store.file.lock import holder
from sourcing_app.store.history import chain
from sourcing_app.store.sqlite.connection import connect

KEPT_FOR = timedelta(days=90)
_COPY = "copy.sourcing"
_STALE = re.compile(r"-(?:journal|wal|shm)\.stale-(\d{8}T\d{6})Z(?:-\d+)?$")


class Settled(Enum):
    """The result: no journals, replayed, or set aside as another file's."""

    NONE = "none"
    REPLAYED = "replayed"
    SET_ASIDE = "set_aside"


class _Judged(NamedTuple):
    """
    A copy that is sound: its number of history lines, and the digest of its bytes.

    `differs` if its rows differ from what was written here.
    """

    lines: int
    content: str
    differs: bool


def left_behind(path: Path) -> bool:
    """Whether journals must be settled first, and no running process uses the file."""
    return (bool(side_files(path)) or read_header(path).wal) and not holder(path)


def settle(path: Path, *, crashed: bool = False) -> Settled:
    """
    Make a file complete without journals; the caller holds its lock. Nothing is deleted.

    Journals are replayed if the result is sound (SQLite then rolls back partial writes), otherwise
    renamed. A write-ahead file becomes one with a rollback journal. `crashed` says that a process
    is known to have died on it. Raises Damaged where neither is sound, and Environment.
    """
    sides = side_files(path)
    if not sides and not read_header(path).wal:
        return Settled.NONE
    try:
        with tempfile.TemporaryDirectory(prefix="sourcing-") as folder:
            without = _judged(path, [], Path(folder) / "without")
            with_them = without
            if sides:
                with_them = _judged(path, sides, Path(folder) / "with")
    except OSError as error:
        raise refused_by_system(error, path) from error
    if with_them and without and with_them.differs != without.differs:
        with_them, without = (None, without) if with_them.differs else (with_them, None)
    if with_them is None and without is None:
        raise Damaged(
            say(
                "SideFiles",
                "{file} is damaged, both with and without the journal next to it.",
            ).put(file=path)
        )
    if sides and _foreign(path, with_them, without, crashed=crashed):
        _set_aside(sides)
        if read_header(path).wal:
            _replay(path)
        return Settled.SET_ASIDE
    _replay(path)
    _set_aside(side_files(path))  # one that SQLite itself ignored
    return Settled.REPLAYED


def set_aside(path: Path) -> None:
    """Rename journals next to a missing file: they would be replayed into the next one."""
    _set_aside(side_files(path))


def _foreign(
    path: Path, with_them: _Judged | None, without: _Judged | None, *, crashed: bool
) -> bool:
    """
    Whether the journals belong to another file: they would damage it, revert it or do nothing.

    A genuine one was left by a crash, and then the file is not as it was closed. Without a known
    crash, one that would remove saved history lines belongs to an older state.
    """
    if with_them is None or without is None:
        return with_them is None
    idle = with_them.content == without.content or file_state.is_untouched(path)
    return not crashed and (idle or with_them.lines < without.lines)


def _replay(path: Path) -> None:
    """Let SQLite roll back partial writes; the journal is gone afterwards."""
    with closing(connect(path, write=True)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def _judged(path: Path, sides: list[Path], folder: Path) -> _Judged | None:
    """Check a copy: pages, references, schema and the end of the history."""
    folder.mkdir(mode=0o700)
    copy = folder / _COPY
    for source in (path, *sides):
        if not source.name.endswith("-shm"):
            target = folder / source.name.replace(path.name, _COPY, 1)
            target.touch(mode=0o600)
            copy_bytes(source, target)
    try:
        with closing(connect(copy, write=True)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            found = examined(connection, version)
            sound = not found.damage
            lines = chain.head(connection)[0] if sound and version >= FIRST_WITH_CHAIN else 0
        checked_header(copy)
        return _Judged(lines, bytes_digest(copy), bool(found.differing)) if sound else None
    except (AppError, sqlite3.Error):
        return None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def tidy(path: Path, now: datetime) -> None:
    """Delete journals set aside next to a sound file 90 days ago or more; `now` is aware UTC."""
    for stale in path.parent.glob(f"{glob.escape(path.name)}-*.stale-*"):
        found = _STALE.search(stale.name)
        if found is None or stale.is_symlink() or not stale.is_file():
            continue
        with contextlib.suppress(ValueError, OSError):  # a name that only looks similar is kept
            if now - datetime.fromisoformat(f"{found[1]}+00:00") >= KEPT_FOR:
                stale.unlink()


def _set_aside(sides: list[Path]) -> None:
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    for side in sides:
        try:
            side.rename(free_name(side.with_name(f"{side.name}.stale-{stamp}")))
        except OSError as error:
            raise refused_by_system(error, side) from error
