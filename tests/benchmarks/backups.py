"""A backup of 200 MB runs beside the window: it never stalls, and a save does not wait for it."""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from sourcing_app.domain.backups import BackupReason
from sourcing_app.services.desk import create
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.ui.jobs import Jobs
from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, Pair, line
from tests.benchmarks.many import open_file
from tests.benchmarks.shown import Heart
from tests.benchmarks.timing import ROUNDS, wall
from tests.benchmarks.turning import until
from tests.rows import writing

PIECE, PIECES = 20 * 1024 * 1024, 10
LONGEST_STALL = 0.05
"""Of what the backup takes; on the window's own thread it would be all of it."""
GIVEN_WAY = 0.2
"""Of what the backup takes; a save that waited for it would take all of it."""


def backup(bench: Bench) -> Iterator[Line]:
    """The longest pause while a backup is made, and a save meanwhile, as parts of the backup."""
    _app = QApplication.instance() or QApplication([])
    jobs, heart = Jobs(), Heart()
    with open_file(_heavy(bench.folder / "heavy.sourcing")) as desk:

        def made() -> Pair:
            heart.begin()
            took = wall(lambda: _run(jobs, lambda: desk.backups.make(BackupReason.ASKED)))
            return took, heart.longest

        stalls = [made() for _ in range(ROUNDS)]
        saves = [(stalls[turn][0], _saved_meanwhile(jobs, desk, turn)) for turn in range(ROUNDS)]
        (rows,) = desk.reader.one("SELECT count(*) FROM supplier")
        assert rows == ROUNDS
    jobs.stop()
    yield line("stall while 200 MB are backed up", 0, "the backup", stalls, LONGEST_STALL)
    yield line("save while 200 MB are backed up", 0, "the backup", saves, GIVEN_WAY)


def _heavy(path: Path) -> Path:
    """A file of 200 MB: ten attached files of random bytes."""
    create(path)
    with writing(path) as connection:
        for at in range(PIECES):
            data = os.urandom(PIECE)
            name = sha256(data).hexdigest()
            connection.execute("INSERT INTO blob VALUES (?, ?, ?)", (name, PIECE, data))
            connection.execute(
                "INSERT INTO attachment (version, entity, entity_id, kind, name, media_type, "
                "sha256, added_at) VALUES (1, 'supplier', 1, 'other', ?, 'application/pdf', ?, "
                "'2026-03-01 00:00:00.000000')",
                (f"{at}.pdf", name),
            )
    return path


def _run(jobs: Jobs, call) -> None:
    """Do it in a job, with the event loop turning meanwhile."""
    done, owner = [], QObject()
    jobs.start(lambda _step: call(), owner=owner, then=done.append)
    until(lambda: bool(done))


def _saved_meanwhile(jobs: Jobs, desk, turn: int) -> float:
    """The seconds a save takes that comes while a backup is being read."""
    done, owner = [], QObject()
    jobs.start(lambda _step: desk.backups.make(), owner=owner, then=done.append)
    until(lambda: bool(desk.long_reads.running))
    begun = perf_counter()
    desk.suppliers.add(SupplierFields.checked(name=f"Supplier {turn}"), today=desk.today())
    took = perf_counter() - begun
    until(lambda: bool(done))
    assert done[0].backup.rows["supplier"] == turn + 1
    return took
