"""Badges whose day has come are counted anew beside the user's work, and nothing else changes."""

from contextlib import closing
from datetime import timedelta
from threading import Event, Thread

import pytest

from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.suppliers.rows import SupplierRows, SupplierView
from sourcing_app.services.suppliers.vetting import BadgeFields
from sourcing_app.store.queries.suppliers import due
from sourcing_app.store.sqlite import row_digests
from sourcing_app.store.sqlite.connection import connect
from tests.prepared import at_first
from tests.rows import counted_wrong

LASTS = 10
PATIENCE = 20


@pytest.fixture
def later(today):
    return today + timedelta(LASTS + 1)


@at_first
def keys(desk, today):
    """Suppliers whose badge lasts ten days."""
    keys = [desk.suppliers.add(SupplierFields.checked(name=n), today=today) for n in "ABC"]
    for key in keys:
        observe(desk, key, today)
    desk.database.count_due(today)  # saves count on the day of the clock
    return keys


def observe(desk, key, today, badge=Badge.FREE):
    seen = BadgeFields.checked(
        badge=badge, held=True, seen_on=today, valid_to=today + timedelta(LASTS)
    )
    desk.vetting.observe(key, seen)


def state(desk):
    """What backups, the history and the watch for other programs go by."""
    with closing(connect(desk.path, write=False)) as connection:
        lines = connection.execute("SELECT count(*), max(digest) FROM change_log").fetchone()
        return lines, row_digests.kept(connection), row_digests.differing(connection)


def answers(desk, day):
    rows = SupplierRows(desk.reader, lambda: day)
    by_badges = list(rows.ids(sort="badges", descending=True))
    return by_badges, list(rows.ids(view=SupplierView.FREE)), rows.total(SupplierView.FREE)


def test_what_is_due_is_counted_and_nobody_notices(desk, later, keys):
    desk.backups.make(BackupReason.ASKED)
    before, answered, told = state(desk), answers(desk, later), []
    desk.changes.listen(told.append)
    assert due(desk.reader, later) == set(keys)

    assert desk.database.count_due(later) is False

    assert due(desk.reader, later) == set()
    assert (state(desk), answers(desk, later)) == (before, answered)
    assert not desk.backups.is_due()
    desk.look()
    assert told == []
    assert counted_wrong(desk.path) == []


def test_back_on_an_earlier_day_it_is_counted_back(desk, today, later, keys):
    answered = answers(desk, today)
    assert desk.database.count_due(later) is False
    assert due(desk.reader, today) == set(keys)

    desk.database.count_due(today)

    assert due(desk.reader, today) == set()
    assert answers(desk, today) == answered


def test_it_waits_for_a_long_read(desk, later, keys):
    begun, goes_on = Event(), Event()

    def reading(_connection):
        begun.set()
        assert goes_on.wait(PATIENCE)

    thread = Thread(target=lambda: desk.long_reads.read(reading), daemon=True)
    thread.start()
    assert begun.wait(PATIENCE)

    assert desk.database.count_due(later) is True

    assert due(desk.reader, later) == set(keys)
    goes_on.set()
    thread.join(PATIENCE)
    assert desk.database.count_due(later) is False


def test_a_save_that_comes_meanwhile_ends_it_and_is_nobody_elses(desk, today, later, keys):
    told, asked = [], Event()
    desk.changes.listen(told.append)
    thread = Thread(target=lambda: observe(desk, keys[0], today, Badge.GOLD), daemon=True)

    def while_it_counts():
        if not asked.is_set():
            asked.set()
            thread.start()
        return False

    desk.database.count_due(later, while_it_counts)
    thread.join(PATIENCE)

    assert [committed.foreign for committed in told] == [False]
    assert counted_wrong(desk.path) == []


def test_nothing_is_counted_where_nothing_can_be_saved(desk, later, keys, resources, monkeypatch):
    monkeypatch.setattr(Desk, "today", lambda _desk: later)
    with closing(Desk(desk.path, resources, read_only=True)) as looked_at:
        assert looked_at.count_due() is False
    assert due(desk.reader, later) == set(keys)

    assert desk.count_due() is False
    assert due(desk.reader, later) == set()


def test_a_list_counts_anew_after_a_save_and_after_a_recount(desk, today, later, keys):
    rows = SupplierRows(desk.reader, lambda: later)
    asked = {"sort": "badges", "descending": True}
    assert list(rows.ids(**asked)) == keys
    desk.vetting.observe(
        keys[2], BadgeFields.checked(badge=Badge.GOLD, held=True, seen_on=today, valid_to=None)
    )
    assert list(rows.ids(**asked)) == [keys[2], *keys[:2]]

    desk.database.count_due(later)

    assert list(rows.ids(**asked)) == [keys[2], *keys[:2]]
    assert rows.total(SupplierView.FREE) == 0
