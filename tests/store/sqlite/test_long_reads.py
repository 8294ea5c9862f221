"""Nobody waits for a backup: it stops for a save, and is whole after it."""

import sqlite3
from threading import Event, Thread
from time import monotonic

import pytest

from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Cancelled, Damaged, Held
from sourcing_app.services.history.proof import verify
from sourcing_app.store.backups.making import back_up
from sourcing_app.store.history import chain
from sourcing_app.store.sqlite import long_reads
from sourcing_app.store.sqlite.connection_reader import unhurried
from sourcing_app.store.sqlite.long_reads import LongReads
from sourcing_app.store.sqlite.reader import Reader
from tests.store.released import add, ask

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
PATIENCE = 20


class Reading:
    """Endless the first time, short from the second on; tells when it has begun."""

    def __init__(self):
        self.begun = Event()
        self.times = 0

    def __call__(self, connection):
        self.times += 1
        if self.times == 1:
            connection.execute("BEGIN")
            connection.execute("SELECT * FROM supplier").fetchone()
            self.begun.set()
            connection.execute(ENDLESS).fetchone()
        return connection.execute("SELECT count(*) FROM supplier").fetchone()[0]


def in_thread(call):
    """Run it beside the test; gives a function that waits for what it returned."""
    found = []
    thread = Thread(target=lambda: found.append(call()), daemon=True)
    thread.start()

    def result():
        thread.join(PATIENCE)
        return found[0]

    return result


def test_a_save_stops_a_read_and_the_read_begins_again(ours, opened):
    desk = opened(ours)
    assert desk.database
    reading = Reading()
    result = in_thread(lambda: desk.long_reads.read(reading))
    assert reading.begun.wait(PATIENCE)
    assert desk.long_reads.running == 1
    began = monotonic()
    add(desk)

    assert monotonic() - began < PATIENCE
    assert result() == 9
    assert reading.times == 2
    assert desk.long_reads.running == 0


def test_a_backup_gives_way_and_holds_the_new_state(ours, opened, monkeypatch):
    desk = opened(ours)
    assert desk.database
    begun, connect = Event(), long_reads.connect

    class Slow(sqlite3.Connection):
        def execute(self, sql, *parameters):
            if sql.startswith("VACUUM") and not begun.is_set():
                super().execute("BEGIN")
                super().execute("SELECT * FROM supplier").fetchone()
                begun.set()  # from here on no save can end before this read does
                super().execute(ENDLESS).fetchone()
            return super().execute(sql, *parameters)

    real = sqlite3.connect
    monkeypatch.setattr(
        long_reads, "connect", lambda path, *, write: slowed(real, connect, path, Slow, write)
    )
    result = in_thread(lambda: back_up(ours, BackupReason.ASKED, reads=desk.long_reads))
    assert begun.wait(PATIENCE)
    began = monotonic()
    add(desk)

    assert monotonic() - began < PATIENCE
    made = result()
    assert made.rows["supplier"] == 9
    assert ask(made.path, "SELECT count(*) FROM supplier") == [(9,)]
    assert made.head == desk.reader.value("SELECT value FROM meta WHERE key = 'history_head'")


def slowed(real, connect, path, factory, write):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", lambda *a, **k: real(*a, **{**k, "factory": factory}))
        return connect(path, write=write)


def test_a_read_that_is_stopped_raises_cancelled(path):
    reading = Reading()

    with pytest.raises(Cancelled):
        LongReads(path).read(reading, stop=reading.begun.is_set)
    assert reading.times == 1


def test_a_read_past_its_deadline_says_that_the_file_is_busy(path):
    began = monotonic()
    with pytest.raises(Held, match=r"own\.sourcing is busy.*Try again later\.$"):
        LongReads(path).read(Reading(), deadline=0.2)
    assert monotonic() - began < PATIENCE


def test_a_save_that_does_not_end_is_not_waited_for_beyond_the_deadline(path):
    reads = LongReads(path)
    with reads.save(), pytest.raises(Held):
        reads.read(Reading(), deadline=0.1)
    assert reads.running == 0


def test_a_read_that_waits_for_a_save_can_be_stopped(path):
    reads = LongReads(path)
    with reads.save(), pytest.raises(Cancelled):
        reads.read(Reading(), stop=lambda: True)


def test_a_text_that_is_none_is_said_to_be_damage(path):
    def read(connection):
        return connection.execute("SELECT CAST(x'ff' AS TEXT)").fetchone()

    with pytest.raises(Damaged):
        LongReads(path).read(read)


def test_a_list_that_is_read_in_the_background_keeps_few_pages_of_the_file(path):
    size = "PRAGMA cache_size"
    reader = Reader(path, LongReads(path))
    kept = unhurried(reader, lambda background: background.value(size), lambda: False)
    assert 0 < -kept < -reader.value(size) / 4
    reader.close()


def test_a_bug_in_what_is_read_passes_through(path):
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        LongReads(path).read(lambda connection: connection.execute("SELECT * FROM no_table"))


def test_a_save_in_the_middle_of_a_proof_is_no_finding(ours, opened, monkeypatch):
    desk = opened(ours)
    assert desk.database
    head, saved = chain.head, []

    def and_then_a_save(connection):
        found = head(connection)
        if not saved and not connection.in_transaction:
            saved.append(1)
            add(desk)
        return found

    monkeypatch.setattr(chain, "head", and_then_a_save)

    assert verify(desk).sound
