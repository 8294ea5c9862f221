"""Backups made after another program's change never push out those before it."""

from datetime import UTC, datetime, timedelta

import pytest

from sourcing_app.domain.backups import NEVER_FEWER, BackupReason
from sourcing_app.domain.errors import Damaged, Environment
from sourcing_app.services.accepting import accept_as_is
from sourcing_app.services.restore import restore
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.store.backups import making
from sourcing_app.store.backups.making import back_up
from sourcing_app.store.backups.manifests import backups_in, read_manifest
from sourcing_app.store.sourcing_file import SourcingFile
from tests.conftest import TODAY
from tests.store.released import ask, tell

NUMBER = "UPDATE supplier_bank_account SET number = 'DE89370400440532013000' WHERE id = 1"
LONG = timedelta(days=40)


@pytest.fixture
def clock(monkeypatch):
    """A clock that moves forty days with each backup, so that everything may be thinned out."""
    now = [datetime(2026, 3, 12, 8, tzinfo=UTC)]

    class Clock(datetime):
        @classmethod
        def now(cls, _zone=None):
            now[0] += LONG
            return now[0]

    monkeypatch.setattr(making, "datetime", Clock)


def back_up_changes(opened, path, times):
    """So many backups, each of a state of its own."""
    made = []
    for number in range(times):
        desk = opened(path)
        if not desk.read_only:
            desk.suppliers.add(SupplierFields.checked(name=f"Supplier {number}"), today=TODAY)
        desk.close()
        made.append(back_up(path, BackupReason.ASKED))
    return made


def test_five_bad_ones_leave_the_five_good_ones(path, opened, clock):
    good = back_up_changes(opened, path, NEVER_FEWER)
    tell(path, NUMBER)
    bad = [back_up(path, BackupReason.TIMER) for _ in range(3 * NEVER_FEWER)]

    assert [backup.sound for backup in bad] == [False] * len(bad)
    listed = backups_in(good[0].path.parent)
    assert {backup.path for backup in good} <= {backup.path for backup in listed}
    assert all(backup.verified for backup in listed)
    assert [backup.sound for backup in listed].count(False) <= NEVER_FEWER


def test_nor_where_the_file_was_found_out_first(path, opened, clock):
    good = back_up_changes(opened, path, NEVER_FEWER)
    tell(path, NUMBER)
    SourcingFile(path).close()
    bad = back_up_changes(opened, path, NEVER_FEWER)

    assert all(backup.path.exists() for backup in (*good, *bad))


def test_what_was_made_before_is_not_taken_for_the_same_as_what_was_made_after(path, clock):
    """A change behind the program's back leaves no line: the heads are equal."""
    before = back_up(path, BackupReason.ASKED)
    tell(path, NUMBER)
    after = back_up(path, BackupReason.ASKED)

    assert before.head == after.head
    assert (before.sound, after.sound) == (True, False)
    assert before.path.exists()


def test_once_accepted_the_next_ones_are_sound_again(path):
    tell(path, NUMBER)
    accept_as_is(path, "Our bank's program")

    made = back_up(path, BackupReason.ASKED)
    assert made.sound
    assert read_manifest(made.path.with_suffix(".json")).sound


def test_a_doubtful_one_is_restored_as_what_it_is(path):
    tell(path, NUMBER)
    made = back_up(path, BackupReason.ASKED)
    restore(made.path, path)

    assert ask(path, "SELECT number FROM supplier_bank_account WHERE id = 1")[0][0].endswith("3000")
    file = SourcingFile(path)
    assert file.differing
    with pytest.raises(Environment, match="another program changed it"):
        file.refuse_if_read_only()
    file.close()


def test_one_that_was_changed_itself_is_refused(path):
    made = back_up(path, BackupReason.ASKED)
    tell(made.path, NUMBER)

    with pytest.raises(Damaged, match="has changed since it was made"):
        restore(made.path, path)
    made.path.with_suffix(".json").unlink()
    with pytest.raises(Damaged, match="is incomplete"):
        restore(made.path, path)
