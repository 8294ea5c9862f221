"""A file that another process holds: read meanwhile, tried again, copied."""

from argparse import Namespace

from PySide6.QtWidgets import QLabel

from sourcing_app.services.desk import Desk, create
from sourcing_app.ui.held_sheet import HeldSheet


def opened(session, path=None):
    session.open(Namespace(path=path, size=None, page=None))
    return session.window


def told(session):
    return next((m.text for m in reversed(session.window.kit.notices.messages)), "")


def test_trying_again_says_who_still_holds_it_or_opens_it_for_writing(session, tmp_path, resources):
    path = tmp_path / "held.sourcing"
    create(path)
    holder = Desk(path, resources)
    window = opened(session, path)
    window.stack.go("orders")
    window.restraint.buttons[0].click()
    assert session.window is window
    assert window.restraint.isVisible()
    assert window.status.text.text() == "The file is still in use elsewhere."

    holder.close()
    window.restraint.buttons[0].click()

    assert session.window is not window
    assert not session.window.desk.read_only
    assert not session.window.restraint.isVisible()
    assert session.window.stack.name == "orders"


def test_opening_a_held_file_is_offered_for_reading_and_the_present_one_stays(
    session, choice, tmp_path, resources
):
    window = opened(session)
    choice.path = tmp_path / "held.sourcing"
    create(choice.path)
    holder = Desk(choice.path, resources)
    session.file_wanted("open")
    assert session.window is window
    sheet = window.findChild(HeldSheet)
    assert "held.sourcing is open in another window" in sheet.findChildren(QLabel)[0].text()
    sheet.reject()
    assert session.window is window

    session.file_wanted("open")
    next(s for s in window.findChildren(HeldSheet) if s.isVisible()).primary.click()

    assert session.window.desk.path == choice.path
    assert session.window.desk.read_only
    assert session.window.restraint.isVisible()
    holder.close()
    session.file_wanted("open")
    assert not session.window.desk.read_only


def test_after_a_refusal_a_held_file_opens_for_reading(session, choice, tmp_path, resources):
    wrong = tmp_path / "letter.sourcing"
    wrong.write_text("Dear Sirs")
    opened(session, wrong)
    choice.path = tmp_path / "held.sourcing"
    create(choice.path)
    holder = Desk(choice.path, resources)
    session.file_wanted("open")
    assert session.window.desk.read_only
    holder.close()


def test_a_copy_of_a_file_that_is_only_read_can_be_saved(
    session, choice, qtbot, tmp_path, resources
):
    path = tmp_path / "held.sourcing"
    create(path)
    holder = Desk(path, resources)
    window = opened(session, path)
    choice.path = tmp_path / "copy.sourcing"
    window.restraint.buttons[1].click()
    qtbot.waitUntil(choice.path.exists)
    qtbot.waitUntil(lambda: told(session) == f"Copy saved: {choice.path}")
    holder.close()
