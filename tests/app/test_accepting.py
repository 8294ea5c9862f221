"""A file whose rows another program changed: it is shown, said so, and accepted with a reason."""

import pytest

from sourcing_app.services.desk import Desk, create
from sourcing_app.ui.dialogs.recovery.accept_sheet import AcceptSheet
from sourcing_app.ui.dialogs.recovery.recovery_sheet import RecoverySheet
from tests.inquiry_samples import add_supplier
from tests.store.released import ask, tell


@pytest.fixture
def changed(tmp_path, resources):
    """A file whose supplier moved to another city without this program."""
    path = tmp_path / "changed.sourcing"
    create(path)
    desk = Desk(path, resources)
    add_supplier(desk, "Ningbo Sun")
    desk.close()
    tell(path, "UPDATE supplier SET city = 'Yiwu'")
    return path


@pytest.fixture
def window(open_window, changed):
    return open_window(changed)


def banner(window, command):
    return next(
        b for b in window.read_only_banner.buttons if b.objectName() == f"btn.main.{command}"
    )


def sheet_of(session):
    return session.shell.window.findChild(AcceptSheet)


def test_the_window_shows_it_and_names_what_differs(window):
    told = window.read_only_banner.text.text()

    assert "another program changed it" in told
    assert "city" in told
    assert "Yiwu" in told
    assert window.lock.reason is not None
    assert [button.objectName() for button in window.read_only_banner.buttons] == [
        "btn.main.recover", "btn.main.accept", "btn.main.copy",
    ]  # fmt: skip


def test_accepted_with_a_reason_it_can_be_changed_again(qtbot, session, window, changed):
    banner(window, "accept").click()
    sheet = sheet_of(session)
    assert "“Yiwu”" in sheet.shown.toPlainText()
    sheet.form["reason"].put("They moved")
    sheet.primary.click()
    qtbot.waitUntil(lambda: session.shell.desk is not None and not session.shell.jobs.busy)

    assert session.shell.window.lock.reason is None
    assert not session.shell.window.read_only_banner.isVisible()
    assert ask(changed, "SELECT new FROM change_log WHERE entity = 'file'") == [("They moved",)]
    add_supplier(session.shell.desk, "Another")


@pytest.mark.parametrize("reason", ["", "card 4111 1111 1111 1111"])
def test_without_a_good_reason_nothing_is_written(session, window, changed, reason):
    before = changed.read_bytes()
    banner(window, "accept").click()
    sheet = sheet_of(session)
    sheet.form["reason"].put(reason)
    sheet.primary.click()

    assert sheet.isVisible()
    assert sheet.complaint.text() or sheet.form["reason"].complaint.text()
    assert changed.read_bytes() == before


def test_the_ways_back_are_offered_too(qtbot, session, window):
    banner(window, "recover").click()
    qtbot.waitUntil(lambda: not session.shell.jobs.busy)

    assert isinstance(session.failures.shown, RecoverySheet)
