"""Typing into a cell of a table: F2, Enter, Tab and Esc, with the rules of the record."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from sourcing_app.services.inquiries.facts import inquiries_of, recipient
from sourcing_app.services.needs.records import NeedFields
from sourcing_app.ui.forms.cell_edit import CellEdit
from tests.ui.sheets import page

NONE = QItemSelectionModel.SelectionFlag.NoUpdate


@pytest.fixture
def needs(window):
    """The table of needs, standing on the quantity of one."""
    fields = NeedFields.checked(product="chair", quantity="100", target_price="2")
    key = window.desk.needs.add(fields)
    search = page(window, "search")
    search.tabs.setCurrentIndex(2)
    view = search.needs_tab.table.view
    view.setFocus()
    assert view.go_to(key)
    stand(view, view.currentIndex().row(), "quantity")
    return view


def stand(view, row, name):
    names = [column.name for column in view.rows.columns]
    index = view.rows.index(row, names.index(name))
    view.selectionModel().setCurrentIndex(index, NONE)


def edit(view):
    """Press F2; the form over the cell."""
    QTest.keyClick(view, Qt.Key.Key_F2)
    return shown(view)


def shown(view):
    found = [each for each in view.window().findChildren(CellEdit) if each.isVisible()]
    return found[0] if found else None


def type_over(made, text):
    made.editor.widget.selectAll()
    QTest.keyClicks(made.editor.widget, text)


def test_it_is_saved_or_given_up_and_tab_goes_on(window, needs):
    key = needs.current_id()
    steps = []
    window.desk.changes.listen(lambda committed: steps.append(committed.step))
    made = edit(needs)
    assert made.editor.name == "quantity"
    assert made.editor.widget.hasFocus()
    type_over(made, "250")
    QTest.keyClick(made.editor.widget, Qt.Key.Key_Escape)
    assert shown(needs) is None
    assert needs.hasFocus()
    assert steps == []
    type_over(edit(needs), "250")
    QTest.keyClick(shown(needs).editor.widget, Qt.Key.Key_Tab)
    assert window.desk.needs.fields(key).quantity == Decimal(250)
    assert (needs.current_id(), shown(needs).editor.name) == (key, "target_price")
    type_over(shown(needs), "3.5")
    QTest.keyClick(shown(needs).editor.widget, Qt.Key.Key_Return)
    assert shown(needs) is None
    assert window.desk.needs.fields(key).target_price == Decimal("3.5")
    assert len(steps) == 2
    window.context.undo.undo()
    assert window.desk.needs.fields(key).target_price == 2


def test_what_is_refused_stays_with_its_reason(window, needs):
    key = needs.current_id()
    made = edit(needs)
    type_over(made, "many")
    QTest.keyClick(made.editor.widget, Qt.Key.Key_Return)
    assert shown(needs) is made
    assert made.editor.invalid
    assert window.desk.needs.fields(key).quantity == 100
    made.editor.widget.clear()
    QTest.keyClick(made.editor.widget, Qt.Key.Key_Return)
    assert window.desk.needs.fields(key).quantity is None
    assert shown(needs) is None


def test_a_letter_s_product_is_its_inquiry_s_and_the_day_to_ask_again_its_own(window):
    desk = window.desk
    inquiries = page(window, "inquiries")
    inquiries.list.bar.choose("waiting")
    view = inquiries.list.pane.view
    view.setFocus()
    assert view.go_to(inquiries.list.pane.model.window.ids[0])
    key = view.current_id()
    before = recipient(desk.reader, key, desk.today())
    stand(view, view.currentIndex().row(), "follow_up")
    made = edit(view)
    assert made.editor.base == before.follow_up_on
    type_over(made, "2026-12-24")
    QTest.keyClick(made.editor.widget, Qt.Key.Key_Return)
    assert recipient(desk.reader, key, desk.today()).follow_up_on == date(2026, 12, 24)
    window.context.undo.undo()
    assert recipient(desk.reader, key, desk.today()).follow_up_on == before.follow_up_on
    inquiries.list.bar.choose("drafts")
    draft = inquiries.list.pane.model.window.ids[0]
    assert view.go_to(draft)
    stand(view, view.currentIndex().row(), "product")
    type_over(edit(view), "Lantern")
    QTest.keyClick(shown(view).editor.widget, Qt.Key.Key_Return)
    (inquiry,) = inquiries_of(desk.reader, (draft,))
    assert desk.inquiries.fields(inquiry).product == "Lantern"
    stand(view, view.currentIndex().row(), "follow_up")
    type_over(edit(view), "2026-12-24")
    QTest.keyClick(shown(view).editor.widget, Qt.Key.Key_Return)
    assert "waits for an answer" in said_under(shown(view))
    QTest.keyClick(shown(view).editor.widget, Qt.Key.Key_Escape)
    assert recipient(desk.reader, draft, desk.today()).follow_up_on is None


def said_under(made):
    return " ".join(each.text() for each in made.findChildren(QLabel) if each.isVisible())


def test_a_supplier_s_shown_cells_are_typed_into_and_those_of_the_bin_are_not(window):
    suppliers = page(window, "suppliers")
    view = suppliers.table.view
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert shown(view) is None  # no column with a field is shown at first
    view.columns_bar.choose("moq", shown=True)
    made = edit(view)
    type_over(made, "1 000")
    view.setFocus()  # going elsewhere saves, too
    made._leave()
    assert shown(view) is None
    assert window.desk.suppliers.fields(view.current_id()).moq == 1000
    suppliers.top.bar.choose("bin")
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert shown(view) is None
