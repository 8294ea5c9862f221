"""Backups that nobody has to think of: after opening, every half hour, at closing."""

import pytest

from sourcing_app.app import auto_backup
from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.services.backups import Backups
from sourcing_app.services.desk import Desk, create
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.store import sourcing_file
from tests.conftest import TODAY
from tests.ui.windows import told


@pytest.fixture
def path(tmp_path, prepared_files, resources):
    """A file in which something was saved."""
    path = tmp_path / "own.sourcing"
    prepared_files.empty(path)
    desk = Desk(path, resources)
    change(desk)
    desk.close()
    return path


def change(desk, name="Acme"):
    desk.suppliers.add(SupplierFields.checked(name=name), today=TODAY)


def reasons(path, resources):
    desk = Desk(path, resources, read_only=True)
    try:
        return [backup.reason for backup in desk.backups.listing()]
    finally:
        desk.close()


def test_what_no_backup_holds_is_backed_up_after_opening(open_window, qtbot, path, resources):
    open_window(path)

    qtbot.waitUntil(lambda: reasons(path, resources) == [BackupReason.OPENING])


def test_a_new_empty_file_needs_no_backup(session, open_window, qtbot, tmp_path, resources):
    window = open_window()
    qtbot.waitUntil(lambda: not session.shell.jobs.busy and "database" in window.desk.__dict__)
    session.shell.close()

    assert reasons(tmp_path / "own.sourcing", resources) == []


def test_every_half_hour_and_at_closing_if_due(session, open_window, qtbot, path, resources):
    window = open_window(path)
    qtbot.waitUntil(lambda: len(reasons(path, resources)) == 1 and not session.shell.jobs.busy)
    timer = window.findChild(auto_backup.AutoBackup)._timer
    assert timer.isActive()
    assert timer.interval() == 30 * 60 * 1000

    timer.timeout.emit()
    qtbot.waitUntil(lambda: not session.shell.jobs.busy)
    assert len(reasons(path, resources)) == 1
    change(window.desk, "Second")
    timer.timeout.emit()
    qtbot.waitUntil(lambda: reasons(path, resources)[0] is BackupReason.TIMER)
    change(window.desk, "Third")
    qtbot.waitUntil(lambda: not session.shell.jobs.busy)
    session.shell.close()

    assert reasons(path, resources)[0] is BackupReason.CLOSING


def test_sample_data_gets_none(session, open_window, qtbot, tmp_path, resources, sample):
    window = open_window(sample)
    qtbot.waitUntil(lambda: not session.shell.jobs.busy and "database" in window.desk.__dict__)
    change(window.desk)
    session.shell.close()

    assert reasons(sample, resources) == []


@pytest.fixture
def sample(tmp_path):
    path = tmp_path / "sample.sourcing"
    create(path, sample=True)
    return path


def test_a_file_that_is_left_for_another_gets_its_backup_too(
    session, open_window, choice, qtbot, tmp_path, resources
):
    window = open_window()
    first = window.desk.path
    change(window.desk)
    choice.path = tmp_path / "second.sourcing"
    session.commands.run(FileRequest(FileRequestKind.NEW))

    qtbot.waitUntil(lambda: reasons(first, resources) == [BackupReason.CLOSING])


def test_a_failure_is_told_once_and_the_work_goes_on(
    session, open_window, qtbot, path, monkeypatch
):
    def refuse(*_arguments):
        raise Environment(say("Test", "The disk is full."))

    monkeypatch.setattr(Backups, "make", refuse)
    window = open_window(path)
    qtbot.waitUntil(lambda: "The disk is full." in told(window))
    window.findChild(auto_backup.AutoBackup).look()
    qtbot.waitUntil(lambda: not session.shell.jobs.busy)

    assert told(window).count("The disk is full.") == 1
    change(window.desk, "Second")


def test_after_three_days_without_one_it_is_said(session, open_window, qtbot, path, monkeypatch):
    def refuse(*_arguments):
        raise Environment(say("Test", "The disk is full."))

    monkeypatch.setattr(Backups, "make", refuse)
    monkeypatch.setattr(Backups, "is_stale", lambda _self, _now: True)
    window = open_window(path)

    expected = "What you changed has had no backup for three days: The disk is full."
    qtbot.waitUntil(lambda: expected in told(window))


def test_a_large_file_can_be_read_at_once_and_changed_when_it_was_checked(
    session, open_window, qtbot, path, monkeypatch
):
    monkeypatch.setattr(sourcing_file, "AT_ONCE_BYTES", 0)
    window = open_window(path)
    assert window.lock.reason is not None
    assert "being checked" in str(window.lock.reason)

    qtbot.waitUntil(lambda: window.lock.reason is None)
    assert not window.read_only_banner.isVisible()
    change(window.desk, "Second")
