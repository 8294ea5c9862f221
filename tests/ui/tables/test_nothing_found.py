"""A list that a filter leaves without rows says so, and offers to take the filter back."""

import pytest
from PySide6.QtCore import Qt

from sourcing_app.domain.values.list_query import Condition, Operator
from sourcing_app.services.suppliers.rows import SupplierView
from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.widgets.empty_state import EmptyState


@pytest.mark.parametrize("page", ["suppliers", "quotes"])
def test_words_that_no_row_has_are_cleared_by_a_link(window, qtbot, page):
    window.stack.go(page)
    bar, table = window.stack.page(page).findChild(ListBar), window.stack.page(page).table
    assert table.nothing is None
    bar.field.setText("zzzzqqq")
    nothing = table.nothing
    assert nothing.isVisible()
    assert table.view.isVisible()
    assert nothing.text.text() == "No row has these words."
    assert nothing.text.textFormat() == Qt.TextFormat.PlainText
    assert nothing.link.accessibleName() == "Clear the filter"
    table.view.setFocus()
    qtbot.keyClick(table.view, Qt.Key.Key_Tab)
    assert window.focusWidget() is nothing.link
    qtbot.keyClick(nothing.link, Qt.Key.Key_Space)
    assert (bar.field.text(), nothing.isVisible()) == ("", False)
    assert len(table.model.window) > 0
    assert window.focusWidget() is table.view


def test_conditions_that_no_row_meets_are_cleared_by_the_same_link(window, qtbot):
    window.stack.go("suppliers")
    page = window.stack.page("suppliers")
    bar, table = page.top.bar, page.table
    bar.narrow((Condition("name", Operator.IS, "zzzzqqq"),))
    assert table.nothing.text.text() == "No row meets these conditions."
    qtbot.mouseClick(table.nothing.link, Qt.MouseButton.LeftButton)
    assert (bar.chips.isVisible(), table.nothing.isVisible()) == (False, False)
    assert table.model.query.besides.conditions == ()


def test_a_view_without_rows_does_not_say_that_there_are_no_suppliers(window):
    window.stack.go("suppliers")
    page = window.stack.page("suppliers")
    for key in page.rows.ids(view=SupplierView.SHORTLIST):
        page.desk.suppliers.star([key], on=False)
    page.top.bar.choose(SupplierView.SHORTLIST)
    assert page._empty.isVisible()
    assert page._empty.text.text() == "Nothing in this view."
    assert not page._first.isVisible()


@pytest.mark.parametrize(
    ("name", "every"),
    [
        ("suppliers", "SELECT id FROM supplier"),
        ("products", "SELECT id FROM product"),
        ("quotes", "SELECT id FROM quote"),
    ],
)
def test_where_all_are_in_the_bin_the_page_says_so(window, name, every):
    window.stack.go(name)
    page = window.stack.page(name)
    getattr(page.desk, name).bin(page.desk.reader.ids(every))
    empty = page.findChild(EmptyState)
    assert empty.isVisible()
    assert empty.text.text().startswith("All of them are in the Bin.")
