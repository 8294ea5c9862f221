"""
Journals that lie beside a file nobody has open: a crash left them, or they belong to another file.

SQLite would replay whatever lies there. So copies are judged first, with the journals and without.
"""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from sourcing_app.domain.errors import AppError, Damaged
from sourcing_app.domain.sentences import say
from sourcing_app.store.connection import connect
from sourcing_app.store.failures import refused_by_system
from sourcing_app.store.header import checked_header, side_files
from sourcing_app.store.lock import holder
from sourcing_app.store.outputs import copy_bytes
from sourcing_app.store.soundness import examined

_COPY = "copy.sourcing"


class Settled(Enum):
    """What became of the journals: none there, replayed, or put aside as another file's."""

    NONE = "none"
    REPLAYED = "replayed"
    SET_ASIDE = "set_aside"


def left_behind(path: Path) -> bool:
    """Whether journals lie there that no living process is using."""
    return bool(side_files(path)) and not holder(path)


def settle(path: Path) -> Settled:
    """
    Make a file one whole again; the caller holds it. Nothing is ever deleted.

    With its journals where that is sound (SQLite then takes back what was half-written), else
    without them, and they are renamed. Raises Damaged where neither is sound, and Environment.
    """
    sides = side_files(path)
    if not sides:
        return Settled.NONE
    try:
        with tempfile.TemporaryDirectory(prefix="sourcing-") as folder:
            with_them = _sound(path, sides, Path(folder) / "with")
            without = with_them or _sound(path, [], Path(folder) / "without")
    except OSError as error:
        raise refused_by_system(error, path) from error
    if with_them:
        _replay(path)
        return Settled.REPLAYED
    if not without:
        raise Damaged(
            say(
                "SideFiles",
                "{file} is damaged, with the journal that lies beside it and without.",
            ).put(file=path)
        )
    _set_aside(sides)
    return Settled.SET_ASIDE


def _replay(path: Path) -> None:
    """Let SQLite take back what was half-written; the journal is gone afterwards."""
    with closing(connect(path, write=True)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def _sound(path: Path, sides: list[Path], folder: Path) -> bool:
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
            sound = not examined(connection, version).damage
        checked_header(copy)
    except (AppError, sqlite3.Error):
        return False
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return sound


def _set_aside(sides: list[Path]) -> None:
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    for side in sides:
        try:
            side.rename(side.with_name(f"{side.name}.stale-{stamp}"))
        except OSError as error:
            raise refused_by_system(error, side) from error
