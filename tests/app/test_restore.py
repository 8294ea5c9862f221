"""Looking into a backup, restoring one, and what happens when a file is damaged or gone."""

import os

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Damaged, Displaced, Environment
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.services import restore as restoring
from sourcing_app.services import salvage
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.ui.dialogs.history.sheet import HistorySheet
from sourcing_app.ui.dialogs.recovery.recovery_sheet import RecoverySheet
from sourcing_app.ui.dialogs.recovery.restore_sheet import RestoreSheet
from sourcing_app.ui.dialogs.recovery.salvaged_sheet import SalvagedSheet
from sourcing_app.ui.dialogs.recovery.start_refused import StartRefused
from tests.conftest import TODAY
from tests.ui.windows import told


def change(desk, name):
    desk.suppliers.add(SupplierFields.checked(name=name), today=TODAY)


def suppliers(desk):
    return [name for (name,) in desk.reader.rows("SELECT name FROM supplier ORDER BY id")]


def state_of(path):
    return path.read_bytes(), path.stat().st_mtime_ns


@pytest.fixture
def path(tmp_path, prepared_files):
    path = tmp_path / "own.sourcing"
    prepared_files.empty(path)
    return path


@pytest.fixture
def backup(path, resources):
    """A backup that holds one supplier of two."""
    desk = Desk(path, resources)
    change(desk, "First")
    made = desk.backups.make().backup.path
    change(desk, "Second")
    desk.close()
    return made


@pytest.fixture
def window(session, open_window, qtbot, path, backup):
    """A window on the file, with no work of the start going on any more."""
    window = open_window(path)
    quiet(session, qtbot)
    return window


def quiet(session, qtbot):
    desk = session.shell.desk
    qtbot.waitUntil(lambda: not session.shell.jobs.busy and "database" in desk.__dict__)


def press(window, name):
    window.findChild(QPushButton, name).click()


def test_looking_inside_changes_not_a_byte_of_the_backup(session, window, qtbot, path, backup):
    before = state_of(backup)
    session.commands.run(FileRequest(FileRequestKind.INSIDE, backup))
    inside = session.shell.window

    assert inside.desk.path == backup
    assert suppliers(inside.desk) == ["First"]
    assert "This is the backup of" in inside.read_only_banner.text.text()
    assert inside.lock.reason is not None
    for entry in inside.stack.entries:
        inside.stack.go(entry.name)
    quiet(session, qtbot)
    press(inside, "btn.main.back")

    assert session.shell.window.desk.path == path
    assert suppliers(session.shell.window.desk) == ["First", "Second"]
    assert session.shell.window.lock.reason is None
    quiet(session, qtbot)
    left = sorted(p.name for p in backup.parent.iterdir() if p.name.startswith(backup.stem))
    assert state_of(backup) == before
    assert left == [f"{backup.stem}.json", backup.name]


def test_the_file_can_be_opened_elsewhere_while_a_backup_is_looked_at(
    session, window, qtbot, path, backup, resources
):
    session.commands.run(FileRequest(FileRequestKind.INSIDE, backup))
    quiet(session, qtbot)

    Desk(path, resources).close()


def test_restoring_asks_first_and_shows_both_counts(session, window, qtbot, backup):
    session.commands.run(FileRequest(FileRequestKind.RESTORE, backup))
    sheet = window.findChild(RestoreSheet)
    shown = [label.text() for label in sheet.findChildren(QLabel)]

    assert shown.count("1") == 1
    assert shown.count("2") == 1
    sheet.reject()
    assert session.shell.window is window
    assert suppliers(window.desk) == ["First", "Second"]


@pytest.mark.parametrize("from_inside", [False, True])
def test_restoring_puts_the_backup_in_place_and_keeps_the_file_before_it(
    session, window, qtbot, backup, resources, from_inside
):
    if from_inside:
        session.commands.run(FileRequest(FileRequestKind.INSIDE, backup))
        quiet(session, qtbot)
        press(session.shell.window, "btn.main.restore")
    else:
        session.commands.run(FileRequest(FileRequestKind.RESTORE, backup))
    former, path = session.shell.window, session.restore.own
    former.findChild(RestoreSheet).primary.click()
    assert session.shell.window is former
    assert not former.stack.isEnabled()
    qtbot.waitUntil(lambda: session.shell.window is not former)

    assert session.shell.window.desk.path == path
    assert suppliers(session.shell.window.desk) == ["First"]
    said = next(text for text in told(session.shell.window) if "Restored the backup of" in text)
    kept = said.partition("is kept as ")[2]
    desk = Desk(path.parent / kept, resources, read_only=True)
    assert suppliers(desk) == ["First", "Second"]
    desk.close()
    reasons = [b.reason for b in session.shell.window.desk.backups.listing()]
    assert BackupReason.RESTORE in reasons
    change(session.shell.window.desk, "After")


def test_a_restore_that_fails_shows_the_present_file_again_and_says_why(
    session, window, qtbot, path, backup, monkeypatch
):
    def refuse(*_arguments, **_options):
        raise Environment(say("Test", "The disk is full."))

    monkeypatch.setattr(restoring, "restore", refuse)
    session.commands.run(FileRequest(FileRequestKind.RESTORE, backup))
    window.findChild(RestoreSheet).primary.click()
    qtbot.waitUntil(lambda: session.shell.window is not window)

    assert suppliers(session.shell.window.desk) == ["First", "Second"]
    assert told(session.shell.window)[-1] == "The disk is full."
    change(session.shell.window.desk, "After")


def test_a_file_that_was_moved_can_be_saved_as_a_copy_and_opened_again(
    session, window, qtbot, path, choice, resources
):
    moved = path.rename(path.with_name("moved.sourcing"))
    with pytest.raises(Displaced) as caught:
        change(window.desk, "Third")
    window.context.notices.error(caught.value)
    assert "is no longer in its place" in window.read_only_banner.text.text()
    press(window, "btn.main.again")
    assert "no longer exists" in told(window)[-1]

    choice.path = path.with_name("copy.sourcing")
    press(window, "btn.main.copy")
    qtbot.waitUntil(lambda: told(window)[-1].startswith("Copy saved"))
    copy = Desk(choice.path, resources, read_only=True)
    assert suppliers(copy) == ["First", "Second"]
    copy.close()

    moved.rename(path)
    press(window, "btn.main.again")
    assert session.shell.window is not window
    assert session.shell.window.lock.reason is None


def damage(path):
    """Overwrite the pages in the middle."""
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 9] = os.urandom(4096 * 6)
    path.write_bytes(data)
    return bytes(data)


@pytest.fixture
def damaged(path, backup):
    return damage(path)


@pytest.fixture
def recovery(session, open_window, qtbot, path, damaged):
    """The sheet a damaged file opens instead of a window, with its backups found."""
    assert open_window(path) is None
    sheet = session.failures.shown
    assert isinstance(sheet, RecoverySheet)
    qtbot.waitUntil(lambda: sheet.backups.count() == 1)
    return sheet


def test_a_damaged_file_lists_its_verified_backups(recovery, path, damaged):
    assert "is damaged" in recovery.findChild(QLabel, "lbl.recovery.reason").text()
    assert "1 supplier" in recovery.backups.item(0).text()
    assert recovery.primary.isEnabled()
    assert path.read_bytes() == damaged


def test_a_backup_whose_bytes_changed_is_not_offered(
    session, open_window, qtbot, backup, damaged, path
):
    damage(backup)
    open_window(path)
    sheet = session.failures.shown
    qtbot.waitUntil(lambda: not session.shell.jobs.busy)

    assert sheet.backups.count() == 0
    assert not sheet.primary.isEnabled()
    assert "no backup" in sheet.primary.accessibleDescription()


def test_the_newest_backup_takes_the_place_of_the_damaged_file(
    session, recovery, qtbot, path, damaged
):
    recovery.primary.click()
    qtbot.waitUntil(lambda: session.shell.window is not None)

    assert suppliers(session.shell.window.desk) == ["First"]
    kept = [p for p in path.parent.iterdir() if ".damaged-" in p.name]
    assert [p.read_bytes() for p in kept] == [damaged]
    assert session.failures.shown is None


def test_a_damaged_file_can_be_left_as_it_is_while_its_backup_is_looked_at(
    session, recovery, qtbot, path, backup, damaged
):
    recovery.inside.click()
    assert session.shell.window.desk.path == backup
    press(session.shell.window, "btn.main.back")

    assert session.shell.window is None
    assert isinstance(session.failures.shown, RecoverySheet)
    assert path.read_bytes() == damaged


def test_another_file_can_be_opened_instead(session, recovery, choice, tmp_path):
    choice.path = tmp_path / "new.sourcing"
    press(recovery, "btn.recovery.new")

    assert session.shell.window.desk.path == choice.path
    assert session.failures.shown is None


def test_a_backup_from_elsewhere_can_be_chosen(session, recovery, qtbot, choice, tmp_path, backup):
    choice.path = tmp_path / "stick.sourcing"
    choice.path.write_bytes(backup.read_bytes())
    press(recovery, "btn.recovery.choose")
    assert recovery.backups.count() == 2
    recovery.primary.click()
    qtbot.waitUntil(lambda: session.shell.window is not None)

    assert suppliers(session.shell.window.desk) == ["First"]


def test_damage_met_at_work_stops_all_saving_and_offers_the_ways_back(
    session, window, qtbot, path, backup
):
    damage(path)
    met = say("Test", "{file} is damaged or is not a sourcing file.").put(file=path)
    window.context.notices.error(Damaged(met))
    assert isinstance(session.failures.shown, RecoverySheet)

    assert window.lock.reason is not None
    assert "is damaged" in window.read_only_banner.text.text()
    session.failures.close()
    press(window, "btn.main.recover")
    sheet = session.failures.shown
    qtbot.waitUntil(lambda: sheet.backups.count() > 0)
    sheet.backups.setCurrentRow(sheet.backups.count() - 1)
    sheet.primary.click()
    qtbot.waitUntil(lambda: session.shell.window is not window)
    assert suppliers(session.shell.window.desk) == ["First"]


def test_a_file_of_a_newer_version_can_be_looked_at(session, open_window, path, monkeypatch):
    data = bytearray(path.read_bytes())
    version = int.from_bytes(data[60:64], "big") + 1
    data[60:64] = version.to_bytes(4, "big")
    path.write_bytes(data)
    open_window(path)
    refused = session.failures.shown
    assert isinstance(refused, StartRefused)
    press(refused, "btn.start.newer")

    assert session.shell.window.desk.path == path
    assert "newer version" in session.shell.window.read_only_banner.text.text()
    assert path.read_bytes() == bytes(data)


@pytest.mark.parametrize(("command", "read_only"), [("read_only", True), ("take_over", False)])
def test_a_file_another_computer_seems_to_hold_is_asked_about(
    session, open_window, path, command, read_only
):
    note = path.with_name(path.name + ".holder")
    note.write_text("olga\nelsewhere\n7\n2026-03-12T08:00:00+00:00\n")
    open_window(path)
    press(session.failures.shown, f"btn.start.{command}")

    assert session.shell.window.desk.read_only is read_only
    assert session.failures.shown is None


def test_what_can_be_read_is_saved_into_a_new_file_and_shown(
    session, recovery, qtbot, choice, path, damaged
):
    choice.path = path.with_name("saved.sourcing")
    press(recovery, "btn.recovery.salvage")
    qtbot.waitUntil(lambda: session.shell.window is not None)

    assert session.shell.window.desk.path == choice.path
    assert session.shell.window.findChild(SalvagedSheet).isVisible()
    assert path.read_bytes() == damaged


def test_a_salvage_that_fails_leaves_the_ways_open(
    session, recovery, qtbot, choice, path, monkeypatch
):
    def refuse(*_arguments, **_options):
        raise Environment(say("Test", "The disk is full."))

    monkeypatch.setattr(salvage, "salvage", refuse)
    choice.path = path.with_name("saved.sourcing")
    press(recovery, "btn.recovery.salvage")
    qtbot.waitUntil(lambda: recovery.complaint.text() == "The disk is full.")

    assert recovery.primary.isEnabled()
    assert session.shell.window is None


def test_ctrl_h_shows_the_history_of_the_record_one_stands_on(session, window, qtbot):
    window.stack.go("suppliers")
    window.menus.action("view.history").trigger()
    sheet = next(s for s in window.findChildren(HistorySheet) if s.isVisible())

    assert sheet.windowTitle() == "History: Supplier First"
    assert window.menus.action("view.history").shortcut().toString() == "Ctrl+H"
    sheet.close()


def test_ctrl_comma_leads_to_the_settings_at_the_foot(session, window):
    action = window.menus.action("go.settings")
    assert [key.toString() for key in action.shortcuts()] == ["Ctrl+,"]
    action.trigger()

    assert window.stack.name == "settings"
    nav = window.sidebar.list
    last = nav.visualItemRect(nav.item(nav.count() - 1))
    assert nav.viewport().height() - last.bottom() < last.height()
