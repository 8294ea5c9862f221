"""
Journals that lie beside a file nobody has open: a crash left them, or they belong to another file.

SQLite would replay whatever lies there. So copies are judged first, with the journals and without.
"""

import contextlib
import glob
import re
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

from sourcing_app.domain.errors import AppError, Damaged
from sourcing_app.domain.sentences import say
from sourcing_app.files.atomic import bytes_digest, copy_bytes, free_name
from sourcing_app.files.system_errors import refused_by_system
from sourcing_app.store.connection import connect
from sourcing_app.store.file import file_state
from sourcing_app.store.file.header import checked_header, read_header, side_files
from sourcing_app.store.file.integrity import FIRST_WITH_CHAIN, examined
from sourcing_app.store.file.lock import holder
from sourcing_app.store.history import chain

KEPT_FOR = timedelta(days=90)
_COPY = "copy.sourcing"
_STALE = re.compile(r"-(?:journal|wal|shm)\.stale-(\d{8}T\d{6})Z(?:-\d+)?$")


class Settled(Enum):
    """What became of the journals: none there, replayed, or put aside as another file's."""

    NONE = "none"
    REPLAYED = "replayed"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class _Judged:
    """
    A copy that is whole: the number of lines its history has, and the digest of its bytes.

    `differs` where its rows are not those that were written here.
    """

    lines: int
    content: str
    differs: bool


def left_behind(path: Path) -> bool:
    """Whether the file must be settled first, and no living process is using it."""
    return (bool(side_files(path)) or read_header(path).wal) and not holder(path)


def settle(path: Path, *, crashed: bool = False) -> Settled:
    """
    Make a file one whole again; the caller holds it. Nothing is deleted, only put aside.

    With its journals where that is sound (SQLite then takes back what was half-written), else
    without them, and they are renamed. A write-ahead file becomes one with a rollback journal.
    `crashed` says that a process is known to have died on it. Raises Damaged where neither is
    sound, and Environment.
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
                "{file} is damaged, with the journal that lies beside it and without.",
            ).put(file=path)
        )
    if sides and _foreign(path, with_them, without, crashed=crashed):
        _set_aside(sides)
        if read_header(path).wal:
            _replay(path)
        return Settled.SET_ASIDE
    _replay(path)
    _set_aside(side_files(path))  # one that SQLite itself passed over
    return Settled.REPLAYED


def set_aside(path: Path) -> None:
    """Rename what lies beside a name that has no file: it would be replayed into the next one."""
    _set_aside(side_files(path))


def _foreign(
    path: Path, with_them: _Judged | None, without: _Judged | None, *, crashed: bool
) -> bool:
    """
    Whether the journals are not this file's: they would break it, take it back or do nothing.

    A real one was left by a crash, and then the file is not as it was closed. Where no crash is
    known, one that would take saved lines from the history is a remainder of an older state.
    """
    if with_them is None or without is None:
        return with_them is None
    idle = with_them.content == without.content or file_state.is_untouched(path)
    return not crashed and (idle or with_them.lines < without.lines)


def _replay(path: Path) -> None:
    """Let SQLite take back what was half-written; the journal is gone afterwards."""
    with closing(connect(path, write=True)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def _judged(path: Path, sides: list[Path], folder: Path) -> _Judged | None:
    """Judge a copy: whole pages, references, schema and the end of the history."""
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
    """Let go of journals put aside beside a sound file 90 days ago or more; `now` is aware UTC."""
    for stale in path.parent.glob(f"{glob.escape(path.name)}-*.stale-*"):
        found = _STALE.search(stale.name)
        if found is None or stale.is_symlink() or not stale.is_file():
            continue
        with contextlib.suppress(ValueError, OSError):  # a name that only looks like one stays
            if now - datetime.fromisoformat(f"{found[1]}+00:00") >= KEPT_FOR:
                stale.unlink()


def _set_aside(sides: list[Path]) -> None:
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    for side in sides:
        try:
            side.rename(free_name(side.with_name(f"{side.name}.stale-{stamp}")))
        except OSError as error:
            raise refused_by_system(error, side) from error
