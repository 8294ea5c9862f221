"""Opening, swapping and copying files through the window."""

import json
import os
from argparse import Namespace
from stat import S_IMODE

from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from sourcing_app.app import autosave
from sourcing_app.domain.targets import FileRequest, FileRequestKind, Target
from sourcing_app.services.desk import Desk, create
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.ui.dialogs.colleague_sheet import ColleagueSheet
from sourcing_app.ui.dialogs.recovery.held_sheet import HeldSheet
from sourcing_app.ui.forms.unsaved_text import Typed
from sourcing_app.ui.window.unsaved_sheets import ClosingSheet, KeptSheet
from tests.conftest import TODAY


def opened(session, path=None):
    session.shell.open(Namespace(path=path, size=None, page=None))
    return session.shell.window


def told(session):
    return next((m.text for m in reversed(session.shell.window.context.notices.messages)), "")


def test_the_first_start_makes_the_own_file_and_shows_today(session, tmp_path):
    window = opened(session)

    assert window.desk.path == tmp_path / "own.sourcing"
    assert window.stack.name == "today"


def test_a_wrong_file_is_refused_in_one_sentence_and_another_can_be_chosen(
    session, choice, tmp_path
):
    wrong = tmp_path / "letter.sourcing"
    wrong.write_text("Dear Sirs")
    assert opened(session, wrong) is None
    refusal = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog))
    reason = refusal.findChild(QLabel, "lbl.start.reason").text()
    assert "letter.sourcing is not a sourcing file" in reason

    choice.path = tmp_path / "mine.sourcing"
    session.commands.run(FileRequest(FileRequestKind.NEW))

    assert session.shell.window.desk.path == choice.path
    assert wrong.read_text() == "Dear Sirs"


def test_a_wrong_file_keeps_the_one_that_is_open(session, choice, tmp_path):
    window = opened(session)
    choice.path = tmp_path / "gone.sourcing"
    session.commands.run(FileRequest(FileRequestKind.OPEN))

    assert session.shell.window is window
    assert "There is no file" in told(session)


def test_another_file_replaces_the_window_and_frees_the_first(session, choice, tmp_path, resources):
    first = opened(session).desk.path
    choice.path = tmp_path / "second.sourcing"
    session.commands.run(FileRequest(FileRequestKind.NEW))

    assert session.shell.window.desk.path == choice.path
    Desk(first, resources).close()


def test_a_file_held_elsewhere_opens_read_only_and_says_by_whom(session, tmp_path, resources):
    path = tmp_path / "held.sourcing"
    create(path)
    holder = Desk(path, resources)
    window = opened(session, path)

    assert window.desk.read_only
    words = window.read_only_banner.text.text()
    assert words.startswith("Read-only for now: held.sourcing is open in another window or command")
    assert f"process {os.getpid()}, since" in words
    assert [b.text() for b in window.read_only_banner.buttons] == ["Try again", "Save a copy…"]
    assert window.status.saved.text() == "Read only"
    assert told(session) == ""
    holder.close()


def test_trying_again_says_who_still_holds_it_or_opens_it_for_writing(session, tmp_path, resources):
    path = tmp_path / "held.sourcing"
    create(path)
    holder = Desk(path, resources)
    window = opened(session, path)
    window.stack.go("orders")
    window.read_only_banner.buttons[0].click()
    assert session.shell.window is window
    assert window.read_only_banner.isVisible()
    assert window.status.text.text() == "The file is still in use elsewhere."

    holder.close()
    window.read_only_banner.buttons[0].click()

    assert session.shell.window is not window
    assert not session.shell.window.desk.read_only
    assert not session.shell.window.read_only_banner.isVisible()
    assert session.shell.window.stack.name == "orders"


def test_opening_a_held_file_is_offered_for_reading_and_the_present_one_stays(
    session, choice, tmp_path, resources
):
    window = opened(session)
    choice.path = tmp_path / "held.sourcing"
    create(choice.path)
    holder = Desk(choice.path, resources)
    session.commands.run(FileRequest(FileRequestKind.OPEN))
    assert session.shell.window is window
    sheet = window.findChild(HeldSheet)
    assert "held.sourcing is open in another window" in sheet.findChildren(QLabel)[0].text()
    sheet.reject()
    assert session.shell.window is window

    session.commands.run(FileRequest(FileRequestKind.OPEN))
    next(s for s in window.findChildren(HeldSheet) if s.isVisible()).primary.click()

    assert session.shell.window.desk.path == choice.path
    assert session.shell.window.desk.read_only
    assert session.shell.window.read_only_banner.isVisible()
    holder.close()
    session.commands.run(FileRequest(FileRequestKind.OPEN))
    assert not session.shell.window.desk.read_only


def test_after_a_refusal_a_held_file_opens_for_reading(session, choice, tmp_path, resources):
    wrong = tmp_path / "letter.sourcing"
    wrong.write_text("Dear Sirs")
    opened(session, wrong)
    choice.path = tmp_path / "held.sourcing"
    create(choice.path)
    holder = Desk(choice.path, resources)
    session.commands.run(FileRequest(FileRequestKind.OPEN))
    assert session.shell.window.desk.read_only
    holder.close()


def test_a_copy_of_a_file_that_is_only_read_can_be_saved(
    session, choice, qtbot, tmp_path, resources
):
    path = tmp_path / "held.sourcing"
    create(path)
    holder = Desk(path, resources)
    window = opened(session, path)
    choice.path = tmp_path / "copy.sourcing"
    window.read_only_banner.buttons[1].click()
    qtbot.waitUntil(choice.path.exists)
    qtbot.waitUntil(lambda: told(session) == f"Copy saved: {choice.path}")
    holder.close()


def test_a_copy_is_saved_in_the_background(session, choice, qtbot, tmp_path):
    opened(session)
    choice.path = tmp_path / "copy.sourcing"
    session.commands.run(FileRequest(FileRequestKind.COPY))

    qtbot.waitUntil(choice.path.exists)
    qtbot.waitUntil(lambda: told(session) == f"Copy saved: {choice.path}")


def test_a_copy_for_a_colleague_gets_the_letter_that_was_chosen(
    session, choice, qtbot, tmp_path, resources
):
    window = opened(session)
    choice.path = tmp_path / "hers.sourcing"
    session.commands.run(FileRequest(FileRequestKind.COLLEAGUE))
    (sheet,) = window.findChildren(ColleagueSheet)
    sheet.form["letter"].line.setText("d")
    sheet.primary.click()

    saved = f"Copy with the letters D saved: {choice.path}"
    qtbot.waitUntil(lambda: told(session) == saved)
    assert window.desk.letters_given() == ["D"]
    hers = Desk(choice.path, resources)
    assert hers.letters == "D"
    hers.close()


def test_a_dialog_that_was_cancelled_changes_nothing(session, tmp_path):
    window = opened(session)
    for kind in (FileRequestKind.NEW, FileRequestKind.OPEN, FileRequestKind.COPY):
        session.commands.run(FileRequest(kind))

    assert session.shell.window is window
    assert sorted(p.name for p in tmp_path.glob("*.sourcing")) == ["own.sourcing"]


def test_the_next_start_opens_the_file_of_the_last_time(session, choice, tmp_path):
    opened(session)
    choice.path = tmp_path / "mine.sourcing"
    session.commands.run(FileRequest(FileRequestKind.NEW))
    session.shell.close()

    assert opened(session).desk.path == choice.path


def test_a_last_file_that_is_gone_gives_way_to_the_own_one(session, choice, tmp_path):
    opened(session)
    choice.path = tmp_path / "mine.sourcing"
    session.commands.run(FileRequest(FileRequestKind.NEW))
    session.shell.close()
    choice.path.unlink()

    assert opened(session).desk.path == tmp_path / "own.sourcing"


def letter(session):
    """Open the window at a letter; returns its form."""
    window = opened(session)
    desk = window.desk
    key = desk.reader.value("SELECT id FROM inquiry")
    if key is None:
        supplier = desk.suppliers.add(SupplierFields.checked(name="Sun"), today=TODAY)
        key = desk.inquiries.write([supplier], product="Lamp")
    window.open(Target("inquiries", key))
    return window.stack.page("inquiries").editor.form


def test_what_cannot_be_saved_at_log_off_is_back_at_the_next_opening(session, qtbot, tmp_path):
    form = letter(session)
    form["extra"].area.setPlainText("Please quote\nby Friday.")
    aside = tmp_path / "aside"
    session.shell.window.desk.path.rename(aside)
    session.shell.end_session()
    kept = tmp_path / "own.json"
    assert S_IMODE(kept.stat().st_mode) == 0o600
    assert json.loads(kept.read_text("utf-8"))[0]["text"] == "Please quote\nby Friday."
    session.shell.close()
    aside.rename(tmp_path / "own.sourcing")

    form = letter(session)
    assert "Extra text" in told(session)
    qtbot.waitUntil(lambda: form["extra"].area.toPlainText() == "Please quote\nby Friday.")
    assert "unsaved text from last time" in form["extra"].complaint.text()
    form.flush()
    assert session.shell.window.desk.reader.value("SELECT extra FROM inquiry").startswith("Please")
    session.shell.close()
    assert not kept.exists()


def test_what_can_be_saved_at_log_off_is_saved(session, tmp_path):
    letter(session)["extra"].area.setPlainText("Please quote.")
    session.shell.end_session()

    assert session.shell.window.desk.reader.value("SELECT extra FROM inquiry") == "Please quote."
    assert not (tmp_path / "own.json").exists()


def test_text_kept_from_before_can_be_copied_or_forgotten(session, qtbot, qapp, tmp_path):
    path = tmp_path / "own.sourcing"
    text = Typed("suppliers.notes", 9, "Call again", "", "Notes", "Suppliers")
    assert autosave.keep(path, [text])
    window = opened(session)
    window.unsaved.show_kept()
    sheet = window.findChild(KeptSheet)
    sheet.findChild(QPushButton, "btn.kept.copy_0").click()
    assert qapp.clipboard().text() == "Call again"
    sheet.reject()
    session.shell.close()
    assert autosave.kept(path) == [text]

    opened(session).unsaved.show_kept()
    session.shell.window.findChild(KeptSheet).forget.click()
    session.shell.close()
    assert autosave.kept(path) == []


def test_card_data_is_not_kept(session, tmp_path):
    path = tmp_path / "own.sourcing"
    card = Typed("suppliers.notes", 1, "4111 1111 1111 1111", "", "Notes", "Suppliers")

    assert autosave.keep(path, [card])
    assert autosave.kept(path) == []


def test_a_damaged_draft_hinders_nothing(session, tmp_path):
    (tmp_path / "own.json").write_text("[{", "utf-8")

    assert opened(session).isVisible()


def test_another_file_is_opened_only_when_the_user_gives_up_what_was_typed(
    session, choice, tmp_path
):
    form = letter(session)
    window = session.shell.window
    form["needed_by"].line.setText("30.02.2027")
    choice.path = tmp_path / "second.sourcing"
    session.commands.run(FileRequest(FileRequestKind.NEW))
    sheet = window.findChild(ClosingSheet)
    assert session.shell.window is window
    assert not choice.path.exists()
    sheet.reject()

    session.commands.run(FileRequest(FileRequestKind.NEW))
    next(s for s in window.findChildren(ClosingSheet) if s.isVisible()).cancel.click()
    assert session.shell.window.desk.path == choice.path
    assert not (tmp_path / "own.json").exists()


def test_a_wrong_file_is_refused_before_anything_is_asked(session, choice, tmp_path):
    form = letter(session)
    form["needed_by"].line.setText("30.02.2027")
    choice.path = tmp_path / "letter.sourcing"
    choice.path.write_text("Dear Sirs")
    session.commands.run(FileRequest(FileRequestKind.OPEN))

    assert session.failures.shown is None
    assert "is not a sourcing file" in told(session)
    assert not session.shell.window.findChildren(ClosingSheet)
    assert form["needed_by"].line.text() == "30.02.2027"


def test_the_session_manager_is_listened_to(session, qapp):
    assert qapp.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) >= 1
