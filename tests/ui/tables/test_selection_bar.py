"""The bar over a list while several rows are chosen, on every list."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.requests.records import RequestFields
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.forms.field_sheet import FieldSheet
from tests.conftest import TODAY
from tests.ui.sheets import opened, page

FLAG = QItemSelectionModel.SelectionFlag


@pytest.mark.parametrize("name", ["suppliers", "quotes", "products"])
def test_several_chosen_rows_have_a_bar(window, name):
    shown = page(window, name)
    view, bar = shown.table.view, shown.top
    view.setFocus()
    for place in range(2):
        view.selectionModel().select(view.rows.index(place, 0), FLAG.Select | FLAG.Rows)
        assert bar.chosen.isVisible() is (place == 1)  # one row alone keeps the filter in sight
    assert "2" in bar.chosen.text()
    QTest.mouseClick(bar.copy, Qt.MouseButton.LeftButton)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    change = next(each for each in bar.findChildren(QPushButton) if "change" in each.objectName())
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    sheet = opened(window)
    assert isinstance(sheet, FieldSheet)
    sheet.reject()
    ids = view.ids()
    named = (f"btn.{name}.bin_all", f"btn.{name}.clear")
    bin_all, clear = (bar.findChild(QPushButton, each) for each in named)
    QTest.mouseClick(bin_all, Qt.MouseButton.LeftButton)
    assert not set(ids) & set(view.rows.window.ids)
    window.context.undo.undo()
    assert set(ids) <= set(view.rows.window.ids)
    view.selectAll()
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert bar.currentIndex() == 0  # the filter again
    assert not view.ids()


def lists(window):
    """Each list without a pane: its bar, its table, and what several records can be given."""
    search = page(window, "search")
    for place, tab in ((2, search.needs_tab), (1, search.requests), (0, search.log)):
        search.tabs.setCurrentIndex(place)
        yield tab.top, tab.table.view
    orders = page(window, "orders")
    yield orders.top, orders.table.view
    letters = page(window, "inquiries").list
    letters.bar.choose("all")
    yield letters.top, letters.pane.view


def test_lists_without_a_pane_have_it_too(window):
    search = page(window, "search")
    for product in ("lamp", "chair"):
        window.desk.needs.add(NeedFields.checked(product=product))
        window.desk.requests.add(RequestFields.checked(title=product), TODAY)
    fields = []
    for bar, view in lists(window):
        assert len(view.rows.window) > 1
        view.setFocus()
        view.selectAll()
        assert bar.chosen.isVisible()
        named = [each.objectName() for each in bar.findChildren(QPushButton) if each.isVisible()]
        assert any(name.endswith(".copy_all") for name in named)
        change = next(
            each for each in bar.findChildren(QPushButton) if ".change_" in each.objectName()
        )
        assert change.accessibleName() or change.text()
        QTest.mouseClick(change, Qt.MouseButton.LeftButton)
        sheet = opened(window)
        assert isinstance(sheet, FieldSheet)
        fields.append({each.name for each in sheet._fields})
        sheet.reject()
        view.clearSelection()
        assert bar.currentIndex() == 0
    needs, requests, searches, orders, inquiries = fields
    assert {"purpose", "month"} <= needs
    assert "incoterm" in requests & orders & inquiries
    assert not {"state", "posted_on"} & requests
    assert searches == {"verdict", "queued"}
    assert not {"hold", "stage", "supplier_reference"} & orders
    assert not {"round", "block_order", "product_id"} & inquiries
    assert search.tabs.currentIndex() == 0


def test_one_field_of_inquiries_is_changed_by_their_letters(qtbot, window):
    letters = page(window, "inquiries").list
    view = letters.pane.view
    desk = window.desk
    suppliers = SupplierRows(desk.reader, lambda: TODAY).ids()[:3]
    inquiry = desk.inquiries.write(suppliers, product="lamp")
    letters.show_inquiry(inquiry)
    view.selectAll()
    assert len(view.ids()) == 3
    button = letters.top.findChild(QPushButton, "btn.inquiries.change_field_all")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    sheet = opened(window)
    assert sheet.windowTitle() == "Change a field: 1 inquiry"
    sheet.field.setCurrentIndex([each.name for each in sheet._fields].index("incoterm"))
    sheet.form["incoterm"].put("FOB")
    with qtbot.waitSignal(sheet.accepted):
        sheet.primary.click()
    assert desk.inquiries.fields(inquiry).incoterm == "FOB"
    window.context.undo.undo()
    assert desk.inquiries.fields(inquiry).incoterm == ""


def test_the_rows_of_letters_begin_right_under_their_filter(window):
    shown = page(window, "inquiries").list
    assert shown.isVisible()
    assert shown.top.height() == shown.top.minimumSizeHint().height()
