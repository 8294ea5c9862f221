"""A backup takes the place of the file whole or not at all, and nothing that was there is lost."""

import re
import sqlite3

import pytest

from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Damaged, Environment, Held, HeldElsewhere, Rejected, TooNew
from sourcing_app.services.file_check import check_file
from sourcing_app.services.restore import restore
from sourcing_app.store.backups.making import back_up
from sourcing_app.store.backups.manifests import backups_in
from sourcing_app.store.migrations import LATEST
from sourcing_app.store.sourcing_file import create
from sourcing_app.store.sqlite.errors import explained
from tests.store.backups.earlier import mode, old_ones
from tests.store.released import (
    add,
    ask,
    beside,
    chance,
    died_in_a_transaction,
    dump,
    facts,
    page_of,
    present,
    released,
    seen,
    tell,
)
from tests.store.spoiling import ADDITIVE, bent

KILLS = 12

RESTORE = "sourcing_app.store.backups.restore"


@pytest.fixture
def backup(path):
    """A backup of the file as it is now."""
    return back_up(path, BackupReason.ASKED).path


def suppliers(path):
    return ask(path, "SELECT count(*) FROM supplier")[0][0]


def more(path, opened):
    """Save one more supplier."""
    desk = opened(path)
    add(desk)
    desk.close()


def test_the_file_holds_what_the_backup_holds_and_says_where_it_is_from(path, backup, opened):
    more(path, opened)
    before, there = facts(backup), seen(backup.parent)
    done = restore(backup, path)

    assert facts(path) == before
    assert done.rows["supplier"] == 8
    assert check_file(path, deep=True).ok
    assert mode(path) == 0o600
    line = ask(path, "SELECT action, new FROM change_log ORDER BY id DESC LIMIT 1")[0]
    head = ask(backup, "SELECT value FROM meta WHERE key = 'history_head'")[0][0]
    assert line == ("file.restored", f"{backup.name}, head {head}")
    assert there.items() <= seen(backup.parent).items()
    assert sorted(each.name for each in path.parent.iterdir()) == sorted(
        [path.name, done.former.name]
    )


def test_what_was_there_is_backed_up_and_kept(path, backup, opened):
    more(path, opened)
    before = dump(path)
    done = restore(backup, path)

    assert re.fullmatch(r"own\.sourcing\.replaced-\d{8}T\d{6}Z", done.former.name)
    assert dump(done.former) == before
    latest = backups_in(backup.parent)[0]
    assert latest.reason is BackupReason.RESTORE
    assert dump(latest.path) == before


def test_twice_in_a_second_both_are_kept(path, backup, opened):
    more(path, opened)
    kept = [(dump(path), restore(backup, path).former) for _ in range(4)]

    assert len({former for _, former in kept}) == 4
    assert [dump(former) == content for content, former in kept] == [True] * 4


def test_under_a_new_name(path, backup, tmp_path):
    target = tmp_path / "new" / "name.sourcing"
    target.parent.mkdir()
    done = restore(backup, target)

    assert done.former is None
    assert facts(target) == facts(path)
    assert mode(target) == 0o600
    assert list(seen(target.parent)) == ["name.sourcing"]


def test_a_journal_beside_the_new_name_is_not_replayed_into_it(path, backup, tmp_path):
    other = present(tmp_path / "other" / "own.sourcing")
    died_in_a_transaction(other)
    target = tmp_path / "new" / "own.sourcing"
    target.parent.mkdir()
    beside(other, "-journal").rename(beside(target, "-journal"))
    restore(backup, target)

    assert facts(target) == facts(path)
    assert check_file(target, deep=True).ok
    assert any(".stale-" in name for name in seen(target.parent))


def refuses(backup, target, error, match):
    before = seen(target.parent)
    with pytest.raises(error, match=match):
        restore(backup, target)
    assert seen(target.parent) == before


def test_a_backup_of_another_file_is_refused(backup, tmp_path):
    other = tmp_path / "other" / "own.sourcing"
    other.parent.mkdir()
    create(other)

    refuses(backup, other, Rejected, "was made of .*own/own.sourcing, not of")


def test_a_rotted_backup_is_refused(path, backup):
    bent(backup, 4096 * 30 + 9, b"\xab")

    refuses(backup, path, Damaged, "has changed since it was made")


def test_so_is_one_without_a_manifest_that_is_unsound(path, backup):
    backup.with_suffix(".json").unlink()
    tell(backup, "DELETE FROM letter")

    refuses(backup, path, Damaged, "is incomplete")


def test_onto_itself_it_is_refused(path):
    refuses(path, path, Rejected, "onto itself")


def test_a_backup_of_a_newer_version_is_refused(path, backup):
    backup.with_suffix(".json").unlink()
    tell(backup, f"PRAGMA user_version = {ADDITIVE}")

    refuses(backup, path, TooNew, f"schema {ADDITIVE}")


def test_one_that_a_crash_left_half_written_is_refused_untouched(path, backup):
    backup.with_suffix(".json").unlink()
    died_in_a_transaction(backup)
    before = seen(backup.parent)

    refuses(backup, path, Rejected, "was not closed properly")
    assert seen(backup.parent) == before


@pytest.mark.parametrize("gone", ["gone.sourcing", "gone/own.sourcing"])
def test_a_backup_or_folder_that_is_not_there_is_named(path, backup, tmp_path, gone):
    refuses(tmp_path / gone, path, Environment, "There is no file")
    if "/" in gone:
        with pytest.raises(Environment, match="cannot be used"):
            restore(backup, tmp_path / gone)


def test_a_file_that_is_open_is_not_replaced(path, backup, opened):
    desk = opened(path)
    before = seen(path.parent)

    with pytest.raises(Held, match="is open in another window or command"):
        restore(backup, path)
    assert seen(path.parent) == before
    add(desk)


def test_one_that_another_computer_holds_is_replaced_only_when_told_to(path, backup):
    note = beside(path, ".holder")
    note.write_text("me\nfar-away\n1\n2026-01-01T00:00:00+00:00\n")

    refuses(backup, path, HeldElsewhere, "far-away")
    assert restore(backup, path, take_over=True).former is not None
    assert not note.exists()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda p: p.write_bytes(b""),
        lambda p: p.write_bytes(bytes(5000)),
        lambda p: p.write_bytes(p.read_bytes()[:-4096]),
        lambda p: bent(p, page_of(p, "supplier"), b"\xab" * 4096),
        lambda p: bent(p, 100, b"\xab" * 4000),
        lambda p: tell(p, "DROP TABLE letter"),
    ],
)
def test_a_damaged_file_is_kept_as_such(path, backup, spoil):
    before = facts(path)
    spoil(path)
    damaged = path.read_bytes()
    done = restore(backup, path)

    assert re.fullmatch(r"own\.sourcing\.damaged-\d{8}T\d{6}Z", done.former.name)
    assert done.former.read_bytes() == damaged
    assert facts(path) == before


def test_its_journals_go_with_it(path, backup):
    died_in_a_transaction(path)
    bent(beside(path, "-journal"), 0, b"\xab" * 512)
    bent(path, 4096 * 20, b"\xab" * 4096)
    done = restore(backup, path)

    assert beside(done.former, "-journal").read_bytes()[:3] == b"\xab" * 3
    assert not beside(path, "-journal").exists()
    assert check_file(path, deep=True).ok


def test_what_a_crash_left_is_taken_back_before_it_is_kept(path, backup):
    before = dump(path)
    died_in_a_transaction(path)
    done = restore(backup, path)

    assert ".replaced-" in done.former.name
    assert dump(done.former) == before


def test_a_disk_error_is_not_taken_for_damage(path, backup, monkeypatch):
    def busy(_connection):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    monkeypatch.setattr(f"{RESTORE}.file_id", busy)
    monkeypatch.setattr(f"{RESTORE}._proved", lambda *_: ("x", 2, ""))

    refuses(backup, path, Environment, "disk reports an error")
    assert explained(sqlite3.OperationalError("x"), path) is None


def test_the_oldest_of_many_backups_is_not_thinned_out_under_its_own_restore(path):
    folder = old_ones(path, 30)
    oldest = backups_in(folder)[-1]
    assert restore(oldest.path, path).rows["supplier"] == 8

    assert oldest.path.exists()


def test_a_backup_of_an_older_version_is_brought_up_to_date(tmp_path):
    path = released(1, tmp_path / "own" / "own.sourcing")
    before = facts(path)
    backup = back_up(path, BackupReason.ASKED)
    assert backup.schema == 1
    restore(backup.path, path)

    assert facts(path) == before
    assert check_file(path, deep=True).ok
    assert ask(path, "PRAGMA user_version") == [(LATEST,)]
    assert ask(backup.path, "PRAGMA user_version") == [(1,)]


def test_a_full_disk_leaves_the_file_as_it_was(path, backup, monkeypatch):
    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"{RESTORE}.copy_bytes", full)

    refuses(backup, path, Environment, "the disk is full")


def test_killed_at_any_moment_the_file_is_old_or_new(tmp_path, opened, zygote, own_home):
    """Old is what was saved after the backup; new is what the backup holds."""
    source = present(tmp_path / "source" / "own.sourcing")
    backup = back_up(source, BackupReason.ASKED).path
    more(source, opened)
    files = [tmp_path / str(n) / "own.sourcing" for n in range(KILLS + 1)]
    for path in files:
        path.parent.mkdir()
        path.write_bytes(source.read_bytes())
    source.unlink()  # while it is there, its backups are not those of its copies
    restoring = ("interrupted.restoring", own_home.parent)
    took = zygote.call(*restoring, 0, files.pop(), backup)
    for number in chance(5).sample(range(KILLS), KILLS):
        seconds = took * (number + 0.5) / KILLS
        with zygote.worker(*restoring, seconds, files[number], backup) as worker:
            worker.ended()

    found = [look(path, opened) for path in files]
    assert set(found) <= {(8, True), (9, True)}
    assert backups_in(backup.parent)


def look(path, opened):
    desk = opened(path)
    count = desk.reader.value("SELECT count(*) FROM supplier")
    desk.close()
    return count, check_file(path, deep=True).ok


def test_a_backup_of_the_original_is_not_restored_into_its_copy(path, backup, tmp_path):
    copy = tmp_path / "copy.sourcing"
    copy.write_bytes(path.read_bytes())

    with pytest.raises(Rejected, match="was made of"):
        restore(backup, copy)

    assert copy.read_bytes() == path.read_bytes()
    path.unlink()
    restore(backup, copy)
    assert check_file(copy, deep=True).ok


def test_what_stood_here_before_another_file_was_laid_over_it_can_be_restored(
    path, backup, opened, tmp_path
):
    opened(path).close()
    other = tmp_path / "other.sourcing"
    create(other)
    path.write_bytes(other.read_bytes())
    desk = opened(path)
    assert backup in [each.path for each in desk.backups.listing()]
    desk.close()

    restore(backup, path)

    assert check_file(path, deep=True).ok
    desk = opened(path)
    assert backup in [each.path for each in desk.backups.listing()]
    desk.close()
