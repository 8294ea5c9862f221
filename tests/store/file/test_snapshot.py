"""While many rows are written everybody reads what the file had before, and nobody waits."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Cancelled, Held
from sourcing_app.services.suppliers.writes import insert
from sourcing_app.store.file import snapshot as copies
from sourcing_app.store.sqlite import connection as settings
from sourcing_app.store.sqlite.connection_reader import unhurried
from sourcing_app.store.tables.supplier import SupplierFields
from tests.conftest import TODAY
from tests.store.released import ask

LONG = "x" * 4_000
COUNT = "SELECT count(*) FROM supplier"
WAITS_NOT = "PRAGMA busy_timeout = 0"


@pytest.fixture
def desk(ours, opened, monkeypatch, tmp_path):
    """Five rows are many here, and all but a few pages are written before the commit."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(copies, "MANY_ROWS", 5)
    monkeypatch.setattr(copies.tempfile, "tempdir", str(temporary))
    monkeypatch.setattr(settings, "_WRITING_MANY", ("cache_spill = ON", "cache_size = 10"))
    desk = opened(ours)
    desk.temporary = temporary
    return desk


def write(desk, rows, meanwhile=lambda: None, look=lambda: None):
    """Write suppliers, more than there is room for in memory, and do something meanwhile."""
    action = Action.SUPPLIERS_IMPORTED
    with desk.database.writing(action, rows=rows, look=look) as session:
        for number in range(40):
            insert(session, SupplierFields(name=f"Ningbo {number}", notes=LONG), TODAY)
            session.flush()
        meanwhile()


def is_locked(path):
    with closing(sqlite3.connect(path)) as other:
        other.execute(WAITS_NOT)
        try:
            other.execute(COUNT).fetchone()
        except sqlite3.OperationalError:
            return True
    return False


def test_what_was_there_is_read_while_the_file_is_locked(desk):
    before, seen = desk.reader.value(COUNT), {}

    def meanwhile():
        seen["locked"] = is_locked(desk.path)
        seen["plain"] = desk.reader.value(COUNT)
        with desk.reader.at_once():
            seen["at once"] = desk.reader.value(COUNT)
        seen["long"] = unhurried(desk.reader, lambda aside: aside.value(COUNT), lambda: False)
        with desk.database.reading() as session:
            seen["session"] = session.connection().exec_driver_sql(COUNT).scalar()
        seen["copies"] = len([*desk.temporary.iterdir()])

    write(desk, 40, meanwhile)
    there = dict.fromkeys(("plain", "at once", "long", "session"), before)
    assert seen == {"locked": True, "copies": 1, **there}
    assert desk.reader.value(COUNT) == before + 40
    assert unhurried(desk.reader, lambda aside: aside.value(COUNT), lambda: False) == before + 40
    assert [*desk.temporary.iterdir()] == []
    assert desk.long_reads.snapshot is None


def test_few_rows_are_kept_in_memory_until_the_commit(desk):
    seen = []
    write(desk, 4, lambda: seen.extend([is_locked(desk.path), desk.long_reads.snapshot]))
    assert seen == [False, None]


def test_a_file_too_large_for_its_rows_is_not_copied(desk, monkeypatch):
    monkeypatch.setattr(copies, "_BYTES_A_ROW", 10)
    seen = []
    write(desk, 40, lambda: seen.extend([is_locked(desk.path), desk.long_reads.snapshot]))
    assert seen == [False, None]


def _no_room(monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=1))


def _no_folder(monkeypatch):
    monkeypatch.setattr(copies.tempfile, "tempdir", "/nowhere")


def _no_copy(monkeypatch):
    def refuses(path, **_how):
        raise sqlite3.OperationalError(f"disk I/O error: {path}")

    monkeypatch.setattr(copies, "connect", refuses)


@pytest.mark.parametrize("trouble", [_no_room, _no_folder, _no_copy])
def test_where_it_cannot_be_copied_it_is_written_all_the_same(desk, monkeypatch, trouble):
    before, seen = desk.reader.value(COUNT), []
    trouble(monkeypatch)
    write(desk, 40, lambda: seen.append(is_locked(desk.path)))
    assert seen == [False]
    assert desk.reader.value(COUNT) == before + 40
    assert [*desk.temporary.iterdir()] == []


def test_what_fails_after_pages_were_written_is_rolled_back(desk):
    content = desk.path.read_bytes()

    def fails():
        assert is_locked(desk.path)
        raise Cancelled

    with pytest.raises(Cancelled):
        write(desk, 40, fails)
    assert desk.path.read_bytes() == content
    assert ask(desk.path, "PRAGMA integrity_check") == [("ok",)]
    assert [*desk.temporary.iterdir()] == []
    assert not Path(f"{desk.path}-journal").exists()
    desk.look()  # what the rolled back transaction left is no other program's work


def test_who_stops_while_it_is_copied_leaves_nothing(desk):
    def stop():
        raise Cancelled

    before = desk.reader.value(COUNT)
    with pytest.raises(Cancelled):
        write(desk, 40, look=stop)
    assert desk.reader.value(COUNT) == before
    assert [*desk.temporary.iterdir()] == []


def test_a_long_read_of_the_copy_can_be_stopped(desk):
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
    seen = []

    def meanwhile():
        with pytest.raises(Cancelled):
            unhurried(
                desk.reader,
                lambda aside: aside.value(endless),
                lambda: bool(seen.append(1)) or len(seen) > 2,
            )

    write(desk, 40, meanwhile)
    assert len(seen) > 2


def test_a_backup_waits_for_the_save_and_never_reads_the_copy(desk):
    seen = []

    def meanwhile():
        with pytest.raises(Held):
            desk.long_reads.read(lambda connection: connection, deadline=0.1)
        seen.append(1)

    write(desk, 40, meanwhile)
    assert seen == [1]


def test_a_copy_that_is_gone_when_it_is_opened_is_not_missed(desk, tmp_path):
    """The save ended between the look for it and its opening."""
    before, gone = desk.reader.value(COUNT), tmp_path / "gone.sourcing"

    class Ended(type(desk.long_reads)):
        snapshot = property(lambda _reads: next(places, None), lambda *_: None)

    desk.long_reads.__class__ = Ended
    places = iter([gone])
    assert desk.reader.value(COUNT) == before
    places = iter([gone])
    assert unhurried(desk.reader, lambda aside: aside.value(COUNT), lambda: False) == before
    places = iter([gone])
    with desk.database.reading() as session:
        assert session.connection().exec_driver_sql(COUNT).scalar() == before
