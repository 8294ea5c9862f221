"""The first picture: what it shows is true and stays where it is; the rest comes after it."""

from argparse import Namespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.services.desk import Desk, create
from sourcing_app.services.suppliers.records import SupplierFields
from tests.conftest import TODAY

NAMES = ("Anqing Lamps", "Baoding Brush", "Chengdu Chair")


@pytest.fixture
def path(tmp_path, resources):
    path = tmp_path / "three.sourcing"
    create(path)
    desk = Desk(path, resources)
    for name in NAMES:
        fields = SupplierFields.checked(name=name, city="Foshan", country="CN")
        desk.suppliers.add(fields, badges=[Badge.GOLD], today=TODAY)
    desk.close()
    return path


@pytest.fixture
def window(session, path):
    """Before anything is done after the first picture."""
    session.shell.open(Namespace(path=path, size=(1366, 690), page="suppliers"))
    session.shell.window.grab()
    return session.shell.window


def places(page):
    """Where the table, its columns and the frame beside it are."""
    bar = page.table.view.columns_bar
    widths = [bar.sectionSize(at) for at in range(bar.count())]
    return page.table.geometry(), page.frame.geometry(), widths


def finish(window):
    window.context.later.finish()
    window.grab()


def test_it_shows_rows_and_says_who_is_chosen(window):
    page = window.stack.page("suppliers")
    assert page.table.model.row(0).name == page.frame.name.text() == NAMES[0]
    assert page.frame.place.text() == "Foshan, CN"
    assert page.frame.mapTo(page, QPoint()).x() > page.table.geometry().right()  # beside it
    assert not page.details.made
    assert not window.sidebar._counts
    assert page.table.view.columns_bar.sortIndicatorSection() == -1  # by name as nobody asked yet


def test_nothing_moves_when_the_rest_comes(window):
    page = window.stack.page("suppliers")
    before, name = places(page), page.frame.name.text()
    finish(window)
    assert page.details.made
    assert page.pane.isVisible()
    assert places(page) == before
    assert page.frame.name.text() == name
    assert window.sidebar._counts["suppliers"] == (3, False)


def test_the_rest_comes_by_itself(window, qtbot):
    page = window.stack.page("suppliers")
    qtbot.waitUntil(lambda: page.details.made and bool(window.sidebar._counts))
    assert page.pane.shown.name == NAMES[0]
    assert page.note_actions.menu in window.page_actions()


def test_going_on_before_the_rest_is_there_shows_the_row_gone_to(window):
    page = window.stack.page("suppliers")
    page.table.view.setFocus()
    QTest.keyClick(page.table.view, Qt.Key.Key_Down)
    assert page.frame.name.text() == NAMES[1]
    assert not page.details.made
    finish(window)
    assert page.pane.shown.name == NAMES[1]


def test_what_is_asked_for_is_made_at_once(window):
    page = window.stack.page("suppliers")
    asked = []
    page.context.browser.open = asked.append
    page.frame.profile.click()
    assert page.details.made
    assert len(asked) == 1


def test_a_language_chosen_before_the_rest_is_there_is_that_of_the_rest(window):
    page = window.stack.page("suppliers")
    try:
        window.language.use("ru")
        finish(window)
        assert page.pane.isVisible()
        assert page.pane.flag.text() == page.pane.tr("Record red flag") != "Record red flag"
    finally:
        window.language.use("en")


def test_it_claims_nothing_of_a_file_that_is_still_to_be_checked(session, path, monkeypatch):
    monkeypatch.setattr(Desk, "pending", True)
    session.shell.open(Namespace(path=path, size=None, page="suppliers"))
    window = session.shell.window
    window.grab()
    assert window.status.saved.text() == "Read only"
    assert window.status.text.text().startswith("The file is being checked.")
    assert not window.read_only_banner.isVisible()
    before = window.stack.geometry()
    window.set_restraint(None)
    window.grab()
    assert window.stack.geometry() == before
    assert window.status.text.text() == "0 of 3 selected"


def test_a_window_that_closes_at_once_closes(session, path, resources):
    session.shell.open(Namespace(path=path, size=None, page="suppliers"))
    session.shell.window.grab()
    session.shell.close()
    Desk(path, resources).close()
