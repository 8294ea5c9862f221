"""The page of settings: the file, its backups, and the second place for them."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QLabel

from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.services.backups import Backups
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.ui.screens.settings.page import SettingsPage
from tests.conftest import TODAY


class Files:
    def __init__(self):
        self.chosen = None

    def folder(self, _parent):
        return self.chosen


@pytest.fixture
def files():
    return Files()


@pytest.fixture
def folders():
    """The folders that were opened."""
    return []


@pytest.fixture
def page(qtbot, desk, context, files, folders):
    desk.suppliers.add(SupplierFields.checked(name="Acme"), today=TODAY)

    def opener(url: QUrl) -> bool:
        folders.append(url.toLocalFile())
        return True

    made = SettingsPage(desk, context, files, opener)
    made.asked = []
    made.wanted.connect(made.asked.append)
    qtbot.addWidget(made)
    made.choose(SettingsTopic.DATA)
    made.data = made.section(SettingsTopic.DATA)
    made.resize(1100, 620)
    made.show()
    quiet(qtbot, context)
    return made


def quiet(qtbot, context):
    qtbot.waitUntil(lambda: not context.jobs.busy)
    QCoreApplication.sendPostedEvents()  # labels made for the answer are shown by one


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def cells(page, row=0):
    model = page.data.backups.table.model
    return [model.index(row, at).data(0x0000) or words(model, row, at) for at in range(6)]


def words(model, row, at):
    return model.index(row, at).data(11)


def backed_up(page, qtbot, context):
    before = len(page.data.backups.table.model.window)
    page.data.backups.make.click()
    assert not page.data.backups.make.isEnabled()
    assert page.data.backups.stop.isVisible()
    qtbot.waitUntil(lambda: len(page.data.backups.table.model.window) > before)
    qtbot.waitUntil(lambda: cells(page)[5] != "Being read")


def test_the_file_and_what_it_holds(page, desk):
    shown = texts(page.data.file)

    assert str(desk.path) in shown
    assert shown[shown.index("Suppliers") + 1] == "1"
    assert shown[shown.index("Orders") + 1] == "0"
    assert shown[shown.index("Last full check") + 1] != "not yet"


def test_without_a_backup_the_page_says_when_one_is_made(page):
    card = page.data.backups
    assert card._empty.isVisible()
    assert not card.inside.isEnabled()
    assert card.restore.accessibleDescription() == "Choose a backup in the table first."


def test_a_backup_made_now_is_listed_and_read_again(page, qtbot, context, notices):
    backed_up(page, qtbot, context)

    shown = cells(page)
    assert shown[1:4] == ["You asked for it", "1", "0"]
    assert shown[5] == "Verified"
    assert notices.messages[-1].text.startswith("Backed up and verified")
    assert page.data.backups.restore.isEnabled()


def test_a_backup_whose_bytes_changed_is_marked_and_not_restored(page, qtbot, desk, context):
    path = desk.backups.make(BackupReason.TIMER).backup.path
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    page.data.backups.reload()
    qtbot.waitUntil(lambda: len(page.data.backups.table.model.window) == 1)
    qtbot.waitUntil(lambda: cells(page)[5] != "Being read")

    assert cells(page)[1] == "While working"
    assert cells(page)[5] == "Changed since it was made"
    assert not page.data.backups.restore.isEnabled()
    assert page.data.backups.inside.isEnabled()


def test_the_letters_of_a_file_are_shown_where_it_is_described(page, desk, tmp_path):
    card = page.data.file
    assert not card._copies.isVisibleTo(card)
    desk.save_copy_for_colleague(tmp_path / "hers.sourcing")
    card.refresh()

    assert card._copies.isVisibleTo(card)
    assert card._copies.amount.text() == "B"
    assert not card._numbers.isVisibleTo(card)


def test_the_ways_back_are_asked_of_the_window(page, qtbot, desk, context):
    backed_up(page, qtbot, context)
    path = desk.backups.listing(rehash=False)[0].path
    page.data.backups.inside.click()
    page.data.backups.restore.click()
    page.data.file.copy.click()

    assert page.asked == [
        FileRequest(FileRequestKind.INSIDE, path),
        FileRequest(FileRequestKind.RESTORE, path),
        FileRequest(FileRequestKind.COPY),
    ]


def test_the_folder_of_the_backups_is_shown_by_the_system(page, desk, folders):
    page.data.backups.folder.click()

    assert folders == [str(desk.backups.folder)]


def test_a_failure_is_told(page, qtbot, context, notices, monkeypatch):
    def refuse(*_arguments, **_keywords):
        raise Environment(say("Test", "The disk is full."))

    monkeypatch.setattr(Backups, "make", refuse)
    page.data.backups.make.click()
    quiet(qtbot, context)

    assert notices.messages[-1].text == "The disk is full."
    assert page.data.backups.make.isEnabled()


def test_a_backup_can_be_stopped(page, qtbot, desk, context, monkeypatch):
    def forever(_backups, *, stop, **_keywords):
        while not stop():
            pass
        raise Cancelled

    from sourcing_app.domain.errors import Cancelled

    monkeypatch.setattr(Backups, "make", forever)
    page.data.backups.make.click()
    page.data.backups.stop.click()
    quiet(qtbot, context)

    assert page.data.backups.make.isEnabled()
    assert not page.data.backups.stop.isVisible()
    assert desk.backups.listing() == []


def test_a_sound_file_passes_the_check(page, qtbot, context):
    page.data.file.check.click()
    assert not page.data.file.check.isEnabled()
    quiet(qtbot, context)

    assert "The file is sound: pages, attached files, history and sums." in texts(page.data.file)
    assert page.data.file.check.isEnabled()


def test_problems_are_listed(page, qtbot, desk, context):
    with closing(sqlite3.connect(desk.path)) as connection:
        connection.execute("UPDATE table_count SET rows = 7 WHERE name = 'supplier'")
        connection.commit()
    page.data.file.check.click()
    quiet(qtbot, context)

    assert any("supplier" in text for text in texts(page.data.file.result))


def test_the_second_folder_gets_every_backup(page, qtbot, desk, context, files, tmp_path):
    files.chosen = tmp_path / "stick"
    files.chosen.mkdir()
    page.data.second.choose.click()
    assert "Available." in texts(page.data.second)
    backed_up(page, qtbot, context)

    assert len(list(files.chosen.rglob("*.sourcing"))) == 1
    page.data.second.remove.click()
    assert desk.backups.second_folder is None
    assert "None chosen" in texts(page.data.second)


def test_a_second_folder_that_is_gone_is_warned_about(
    page, qtbot, context, files, notices, tmp_path
):
    files.chosen = tmp_path / "stick"
    files.chosen.mkdir()
    page.data.second.choose.click()
    files.chosen.rmdir()
    backed_up(page, qtbot, context)

    assert any("is not available now" in text for text in texts(page.data.second))
    assert "is not available now" in notices.messages[-1].text
    assert cells(page)[5] == "Verified"
