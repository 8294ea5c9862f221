"""Backups of an open file: in a second folder too, when one is due, and whose they are."""

from contextlib import closing
from datetime import timedelta

import pytest

from sourcing_app.domain.backups import NEVER_FEWER, BackupReason
from sourcing_app.store.backups import making
from sourcing_app.store.backups.making import back_up
from sourcing_app.store.backups.manifests import (
    backups_in,
)
from tests.store.backups.earlier import mode, refuse
from tests.store.released import add


@pytest.fixture
def desk(ours, opened):
    return opened(ours)


def test_a_second_folder_gets_every_backup_too(desk, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.backups.choose_second_folder(stick)
    done = desk.backups.make()

    assert done.second is None
    (folder,) = stick.iterdir()
    (copied,) = backups_in(folder)
    assert copied.verified
    assert copied.sha256 == done.backup.sha256
    assert mode(copied.path) == 0o600
    desk.backups.choose_second_folder(None)
    assert desk.backups.second_folder is None


def test_a_stick_that_is_not_there_is_said_and_the_backup_is_made(desk, tmp_path):
    desk.backups.choose_second_folder(tmp_path / "pulled out")
    done = desk.backups.make()

    assert "is not available now" in str(done.second)
    assert desk.backups.listing() == [done.backup]


def test_a_full_stick_is_said_and_keeps_nothing_half(desk, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.backups.choose_second_folder(stick)
    monkeypatch.setattr(making, "copy_bytes", refuse)
    done = desk.backups.make()

    assert "the disk is full" in str(done.second)
    assert [each for each in stick.rglob("*") if each.is_file()] == []


def test_a_stick_that_writes_something_else_is_said(desk, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.backups.choose_second_folder(stick)
    monkeypatch.setattr(making, "copy_bytes", lambda _source, target: target.write_bytes(b"x"))

    assert "differs from what was written there" in str(desk.backups.make().second)
    assert [each for each in stick.rglob("*") if each.is_file()] == []


def test_one_is_due_after_a_change_only(desk):
    desk.backups.make()
    assert not desk.backups.is_due()
    assert desk.backups.make_if_due(BackupReason.TIMER) is None
    add(desk)
    assert desk.backups.is_due()
    done = desk.backups.make_if_due(BackupReason.TIMER)
    assert done.backup.rows["supplier"] == 9
    done.backup.path.write_bytes(b"")
    assert desk.backups.is_due()


def test_three_days_without_one_are_told(desk):
    done = desk.backups.make()
    soon = done.backup.made + timedelta(days=2)
    late = done.backup.made + timedelta(days=3, seconds=1)
    assert not desk.backups.is_stale(late)
    add(desk)

    assert (desk.backups.is_stale(soon), desk.backups.is_stale(late)) == (False, True)


def test_a_copy_of_the_file_pushes_out_none_of_its_backups(path, opened, tmp_path):
    mine = back_up(path, BackupReason.ASKED)
    copy = tmp_path / "copy.sourcing"
    copy.write_bytes(path.read_bytes())
    for _ in range(NEVER_FEWER + 3):
        back_up(copy, BackupReason.ASKED)

    with closing(opened(path)) as desk:
        assert [b.path for b in desk.backups.listing()] == [mine.path]
    with closing(opened(copy)) as desk:
        assert len(desk.backups.listing()) == NEVER_FEWER
