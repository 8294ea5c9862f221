"""Enter and Space on every row: the focus goes to work that can be done, or it stays."""

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sourcing_app.app.pages import PAGES
from sourcing_app.domain.sentences import say
from sourcing_app.ui.notices.toast import Toast
from sourcing_app.ui.tables.table_view import TableView
from tests.ui.looking import sheets_of
from tests.ui.sheets import page as show
from tests.ui.shown import settle

MOST = 9
"""Rows of a list; the sample has fewer of a kind, and all the Guide's rules are alike."""
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def star_one(window):
    """Do what the status bar offers to undo."""
    first = window.desk.reader.value("SELECT min(id) FROM supplier WHERE star = 0")
    window.desk.suppliers.star([first], on=True)


def strangers(window):
    """What the focus comes to by Tab and F6 alone."""
    return [window.status, window.sample, window.read_only_banner, *window.findChildren(Toast)]


def press(window, key):
    focused = window.focusWidget()
    QTest.keyClick(focused, key)
    settle()


def at_a_stranger(window):
    focused = window.focusWidget()
    return any(part is focused or part.isAncestorOf(focused) for part in strangers(window))


def places(page):
    """The tables shown, with the first of their rows; one place where there is no table."""
    views = [v for v in page.findChildren(TableView) if v.isVisible()]
    rows = [(view, at) for view in views for at in range(min(len(view.rows.window), MOST))]
    return rows or [(None, 0)]


@pytest.mark.slow("every key on every row of a page")
@pytest.mark.parametrize("locked", [False, True], ids=["free", "locked"])
@pytest.mark.parametrize("name", PAGES)
def test_no_key_on_any_row_brings_the_focus_to_a_stranger(window, name, locked):
    page = show(window, name)
    star_one(window)
    settle()
    if locked:
        window.set_restraint(say("Test", "The file is read-only."))
    for at, key in product(range(len(places(page))), KEYS):
        page = show(window, name)
        if name == "inquiries":
            page.show_list()
        view, row = places(page)[at]
        if view is not None:
            view.setFocus()
            view.setCurrentIndex(view.model().index(row, 0))
        settle()
        press(window, key)
        assert not at_a_stranger(window), (row, window.focusWidget().objectName())
        for sheet in sheets_of(window):
            sheet.accept()
        settle()
        assert not at_a_stranger(window), (row, window.focusWidget().objectName())


def pay_all(window):
    """Show an order on which nothing is left to pay."""
    page = show(window, "orders")
    page.order_actions.state = replace(page.order_actions.state, next=None)
    page._show()
    settle()
    return page


def test_enter_on_an_order_that_is_paid_says_why_it_stays_where_it_is(window):
    page, said = pay_all(window), []
    star_one(window)
    settle()
    page = pay_all(window)
    window.context.notices.status_changed.connect(said.append)
    before = window.desk.reader.value("SELECT count(*) FROM change_log")
    page.table.view.setFocus()
    press(window, Qt.Key.Key_Return)
    assert page.table.view.hasFocus()
    assert said == ["Everything is paid"]
    page.table.view.clearSelection()
    press(window, Qt.Key.Key_Space)
    assert window.desk.reader.value("SELECT count(*) FROM change_log") == before


def test_enter_on_a_blocked_order_goes_to_what_unblocks_it(window):
    page = show(window, "orders")
    view = page.table.view
    for row in range(len(view.rows.window)):
        view.setFocus()
        view.setCurrentIndex(view.model().index(row, 0))
        settle()
        press(window, Qt.Key.Key_Return)
        focused = window.focusWidget()
        inside = page.detail.overview.gate.isAncestorOf(focused)
        assert (focused is page.detail.pay) == page.detail.pay.isEnabled()
        assert inside or focused is page.detail.pay or view.hasFocus()
