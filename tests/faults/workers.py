"""What the processes of the zygote do; each is told to, talks back, and may be killed meanwhile."""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

from sourcing_app.domain.errors import AppError
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.export import save_letter
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.file import snapshot
from sourcing_app.store.file.copy import copy_file
from sourcing_app.store.file.header import APPLICATION_ID
from sourcing_app.store.sqlite import connection as settings
from sourcing_app.store.sqlite import row_digests
from tests.conftest import RESOURCES, TODAY
from tests.faults.chance import chance
from tests.faults.power import Recording
from tests.faults.recorder import Recorder
from tests.faults.user_day import ACTIONS, act, prepare, state
from tests.zygote import ROOT

FIRST = ROOT / "sourcing_app" / "store" / "migrations" / "0001.sql"
AT = "2026-01-05 09:30:00.000000"
Expected = tuple[Path, list[str]]


def warm_up(folder: Path) -> None:
    """Do everything once, so that a worker is as quick as a program that has run for an hour."""
    path = folder / "own.sourcing"
    prepare(path)
    with closing(Desk(path, RESOURCES)) as desk:
        for action in ACTIONS:
            action(desk, chance(1))


def prepared(_talk: Connection, path: Path) -> None:
    """Make the file that all begin with."""
    prepare(path)


def record(_talk: Connection, path: Path, seed: str, actions: int) -> Recording:
    """Do a day's work and write down all that SQLite does for it."""
    recording = Recording(path.name, path.read_bytes(), [])
    recorder = Recorder(path.parent, recording.log)
    with closing(Desk(path, RESOURCES)) as desk:
        _acknowledge(recorder, path)
        desk.changes.listen(lambda _committed: _acknowledge(recorder, path))
        for number in range(actions):
            recorder.note("action", number)
            act(desk, f"{seed}/{number}")
        beside = path.parent.glob(f"{path.name}.*")
        recording.beside.update({file.name: file.read_bytes() for file in beside})
    return recording


def _acknowledge(recorder: Recorder, path: Path) -> None:
    recorder.note("ack", state(path))


def record_plain(_talk: Connection, path: Path, synchronous: str) -> Recording:
    """Change the file thirty times by SQLite alone, with this setting of `synchronous`."""
    recording = Recording(path.name, path.read_bytes(), [])
    recorder = Recorder(path.parent, recording.log)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        _acknowledge(recorder, path)
        for number in range(30):
            connection.execute("BEGIN")
            connection.execute("UPDATE supplier SET notes = ?", (f"{number} " * 800,))
            row_digests.recount(connection)
            connection.execute("COMMIT")
            _acknowledge(recorder, path)
    return recording


def record_opening(_talk: Connection, path: Path) -> Recording:
    """Open a file, maybe of an older version, and write down all that SQLite does for it."""
    recording = Recording(path.name, path.read_bytes(), [])
    recorder = Recorder(path.parent, recording.log)
    with closing(Desk(path, RESOURCES)) as desk:
        recording.version = desk.reader.value("PRAGMA user_version")
    _acknowledge(recorder, path)
    return recording


def first_release(path: Path) -> None:
    """Make a file as the first release made it, with a supplier and its history."""
    filled = {"version": 1, "created_at": AT, "name": "Old Factory", "sort_name": "old factory",
              "kind": "unknown", "star": 0, "gut": "unasked"}  # fmt: skip
    line = (AT, "olga", "supplier_added", "supplier", 1, "", None, "name=Old Factory")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(FIRST.read_text("utf-8"))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        facts = [("file_id", "f" * 32), ("sample", "0")]
        connection.executemany("INSERT INTO meta (key, value) VALUES (?, ?)", facts)
        columns = connection.execute("PRAGMA table_info(supplier)").fetchall()
        needed = [row[1] for row in columns if row[3] and not row[5]]
        marks = ", ".join("?" * len(needed))
        connection.execute(
            f"INSERT INTO supplier ({', '.join(needed)}) VALUES ({marks})",  # noqa: S608 - names of this file
            [filled.get(name, "") for name in needed],
        )
        connection.execute(
            "INSERT INTO change_log (at, who, action, entity, entity_id, field, old, new) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            line,
        )


def work(talk: Connection, path: Path, seed: str, actions: Iterable[int]) -> None:
    """Do these user actions and acknowledge each commit at once."""
    with closing(Desk(path, RESOURCES)) as desk:
        talk.send(("open", None))
        desk.changes.listen(lambda _committed: talk.send(("ack", None)))
        for number in actions:
            act(desk, f"{seed}/{number}")


def bring_in(talk: Connection, path: Path, table: Path, apart: bool) -> None:
    """
    Import suppliers; says when the writing begins and when it is acknowledged.

    `apart`: as very many are, with pages written before the commit.
    """
    if apart:
        write_apart()
    with closing(Desk(path, RESOURCES)) as desk:
        plan = desk.transfer.plan(Import(table))
        talk.send(("writing", len(plan.added)))
        desk.transfer.write(plan, TODAY)
        talk.send(("ack", None))


def write_apart() -> None:
    """Write all rows as very many are written; this process ends with it."""
    snapshot.MANY_ROWS = 1
    settings._WRITING_MANY = ("cache_spill = ON", "cache_size = 20")


def write_out(talk: Connection, path: Path, out: Path) -> None:
    """Write copies and letters, on and on."""
    with closing(Desk(path, RESOURCES)) as desk:
        for number in range(1000):
            copy_file(path, out / f"{number}.sourcing")
            save_letter(desk, 1, out / f"{number}.pdf", TODAY)
            talk.send(("ack", None))


def suppliers(_talk: Connection, path: Path) -> int:
    """How many suppliers there are, as the program sees it."""
    with closing(Desk(path, RESOURCES)) as desk:
        return int(desk.reader.value("SELECT count(*) FROM supplier"))


def hold(talk: Connection, path: Path) -> None:
    """Have the file open until told otherwise."""
    with closing(Desk(path, RESOURCES)):
        talk.send(("open", os.getpid()))
        talk.recv()


def cut(_talk: Connection, folder: Path, recording: Recording, seeds: range) -> list[str]:
    """Cut the power at these moments and open what is left: what is wrong then."""
    states, wrong = recording.states, []
    for seed, acked, files in recording.cuts(seeds):
        place = folder / str(seed)
        place.mkdir()
        for name, data in files.items():
            (place / name).write_bytes(data)
        complaint = look(place / recording.name, states[acked : acked + 2])
        wrong += [f"cut {seed} after action {acked}: {complaint}"] if complaint else []
    return wrong


def look_at(_talk: Connection, files: list[Expected]) -> list[str]:
    """Open each file: what is wrong with it, where anything is."""
    found = [f"{path.parent.name}: {look(path, states)}" for path, states in files]
    return [complaint for complaint in found if not complaint.endswith(": ")]


def look(path: Path, states: list[str]) -> str:
    """Open a file as the program does; "" when it is sound and in one of these states."""
    try:
        with closing(Desk(path, RESOURCES)) as desk:
            checks = ("integrity_check", "foreign_key_check")
            said = [tuple(row) for check in checks for row in desk.reader.rows(f"PRAGMA {check}")]
            writable = not desk.read_only
    except AppError as error:
        return str(error)
    if said != [("ok",)] or not writable:
        return f"{said}, writable: {writable}"
    return "" if state(path) in states else "an action is missing or half there"
