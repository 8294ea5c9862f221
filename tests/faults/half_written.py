"""A save that fails so late that SQLite cannot roll it back by itself."""

import sqlite3
from collections.abc import Generator
from contextlib import ExitStack, closing, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sourcing_app.services.desk import Desk
from sourcing_app.services.file_check import check_file
from sourcing_app.store.file import half_written
from sourcing_app.store.sqlite import connection as connection_settings
from tests.conftest import RESOURCES, TODAY
from tests.faults import machine
from tests.faults.scenes import LARGE, Scarce, refusal, small_disk
from tests.faults.user_day import ORDER, state

SPARE = 100_000
"""Room for the journal and the first pages, not for the rest."""
BARELY = 4096
"""Enough for a note, not for the last page of the file."""


def save_half(_talk: Connection, folder: Path, content: bytes, lasts: str) -> dict[str, Any]:
    """Attach a file, on a disk that gets full in the middle and stays so while `lasts`."""
    small_cache()
    path, scarce, _real = small_disk(folder, content, len(content))
    if lasts == "closing":
        scarce = getting_worse(len(content))
    source = folder / "large.png"
    source.write_bytes(LARGE)
    desk = Desk(path, RESOURCES)
    before = state(path)

    def save() -> None:
        desk.orders.attach(ORDER, "sample_photo", source, TODAY)

    found: dict[str, Any] = {}
    with scarce(SPARE):
        found["refused"] = refusal(save)
        found["during"] = beside(folder)
        if lasts == "closing":
            desk.close()
    if lasts == "another save":
        found["again"] = refusal(save)
    desk.close()
    found["left"] = beside(folder)
    if lasts == "closing":
        with closing(Desk(path, RESOURCES)) as opened:
            found["read_only"] = opened.read_only
        found["after"] = beside(folder)
    found |= {"unchanged": state(path) == before, "sound": check_file(path, deep=True).ok}
    return found


def getting_worse(size: int) -> Scarce:
    """No file can grow above its bound; when the save is taken back, not even be written to."""

    @contextmanager
    def scarce(spare: int) -> Generator[None]:
        with ExitStack() as stack:

            def connect(path: Path, *, write: bool) -> sqlite3.Connection:
                stack.enter_context(machine.bounded(BARELY))
                return connection_settings.connect(path, write=write)

            half_written.connect = connect
            stack.enter_context(machine.bounded(size + spare))
            yield
        half_written.connect = connection_settings.connect

    return scarce


def small_cache() -> None:
    """Let SQLite write pages before the commit, as it did until it was told not to."""
    settings = (*connection_settings._SETTINGS, "cache_size = 10", "cache_spill = ON")
    connection_settings._SETTINGS = settings


def beside(folder: Path) -> list[str]:
    """The files of the folder, without the attached one and the one that fills the disk."""
    mine = {"large.png", "filler"}
    return sorted(file.name for file in folder.iterdir() if file.name not in mine)
