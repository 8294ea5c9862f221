"""Dragging: chosen rows go out as they are copied, files come in or go to the record under them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtTest import QTest

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.suppliers.checks import CheckItem
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.files.tables.xlsx_out import WorkbookSheet, write_workbook
from sourcing_app.services.attachments.records import kept_files
from sourcing_app.ui.dialogs.importing.sheet import ImportSheet
from sourcing_app.ui.screens.orders.file_sheets import AttachSheet
from sourcing_app.ui.screens.suppliers.certificates import CertificateSheet
from tests.ui.dropping import drop
from tests.ui.sheets import opened, page


def over(page, view, row):
    middle = view.visualRect(view.rows.index(row, 1)).center()
    return view.viewport().mapTo(page, middle)


def press(view, row):
    at = view.visualRect(view.rows.index(row, 1)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_chosen_rows_are_dragged_as_they_are_copied(window, monkeypatch):
    view = page(window, "quotes").table.view
    view.selectRow(0)
    press(view, 1)
    assert not view.dragEnabled()  # from a row that is not chosen rows are chosen, as ever
    view.selectAll()
    press(view, 1)
    assert view.dragEnabled()
    assert len(view.ids()) > 1
    view.copy()
    copied = QGuiApplication.clipboard().mimeData()
    dragged = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _how: dragged.append(drag.mimeData()))
    view.startDrag(Qt.DropAction.CopyAction)
    (data,) = dragged
    assert (data.text(), data.html()) == (copied.text(), copied.html())


@pytest.mark.parametrize("name", ["quotes", "products"])
def test_a_dropped_table_is_imported(window, name, tmp_path):
    shown, wanted = page(window, name), []
    shown.wanted.disconnect()
    shown.wanted.connect(wanted.append)
    path = tmp_path / "list.XLSX"
    assert drop(shown, QPoint(9, 9), path)
    assert wanted == [FileRequest(FileRequestKind.IMPORT, path)]
    assert not drop(shown, QPoint(9, 9), tmp_path / "other.sourcing")  # the window opens it
    assert not drop(shown, QPoint(9, 9), tmp_path / "photo.jpg")


def test_a_file_goes_to_the_order_under_the_mouse(window, tmp_path):
    orders = page(window, "orders")
    view, path = orders.table.view, tmp_path / "proforma.pdf"
    assert not drop(orders, QPoint(9, 9), path)
    assert drop(orders, over(orders, view, 1), path)
    sheet = opened(window)
    assert isinstance(sheet, AttachSheet)
    assert sheet._order.id == view.current_id() == view.rows.window.ids[1]
    assert sheet.form["source"].value() == path
    sheet.reject()


def test_a_workbook_comes_in_over_the_list_and_is_attached_over_the_details(window, tmp_path):
    path, messages = tmp_path / "packing.xlsx", window.context.notices.messages
    orders, wanted = page(window, "orders"), []
    orders.wanted.disconnect()
    orders.wanted.connect(wanted.append)
    assert drop(orders, over(orders, orders.table.view, 1), path)
    assert wanted == [FileRequest(FileRequestKind.IMPORT, path)]
    assert "read as a table" in messages[-1].text
    assert drop(orders, middle_of(orders, orders.detail), path)
    assert opened(window).form["source"].value() == path
    opened(window).reject()
    suppliers = page(window, "suppliers")
    workbook = tmp_path / "list.xlsx"
    write_workbook(workbook, [WorkbookSheet("Any", ("Name",), [("Acme",)])])
    assert drop(suppliers, over(suppliers, suppliers.table.view, 0), workbook)
    assert isinstance(suppliers.sheet, ImportSheet)
    suppliers.sheet.reject()
    assert drop(suppliers, middle_of(suppliers, suppliers.frame), workbook)
    assert suppliers.sheet.form["file"].value() == workbook
    suppliers.sheet.reject()


def middle_of(page, part):
    return part.mapTo(page, part.rect().center())


def test_a_file_goes_to_the_supplier_under_the_mouse(window, qtbot, tmp_path):
    suppliers = page(window, "suppliers")
    path = tmp_path / "reviews.pdf"
    path.write_bytes(b"%PDF-1.7\nseen")
    assert not drop(suppliers, QPoint(9, 9), path)
    assert drop(suppliers, over(suppliers, suppliers.table.view, 1), path)
    key, sheet = suppliers.table.view.rows.window.ids[1], suppliers.sheet
    assert suppliers.table.view.current_id() == key
    sheet.primary.click()
    assert sheet.form["of"].invalid  # nobody knows of what it is evidence
    sheet.form["of"].put(CheckItem.REVIEWS_READ)
    sheet.primary.click()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    reader = window.desk.reader
    (kept,) = [each for each in kept_files(reader) if each.name == path.name]
    assert kept.entity == "vetting_check"
    assert drop(suppliers, middle_of(suppliers, suppliers.frame), path)
    suppliers.sheet.form["of"].put(AttachmentKind.CERTIFICATE)
    suppliers.sheet.primary.click()
    assert isinstance(suppliers.sheet, CertificateSheet)
    assert suppliers.sheet.form["file"].value() == path
    suppliers.sheet.reject()


def test_a_photo_goes_to_the_product_under_the_mouse(window, tmp_path, monkeypatch):
    products = page(window, "products")
    kept = []
    monkeypatch.setattr(products.detail, "keep_photo", kept.append)
    path = tmp_path / "lamp.jpg"
    assert drop(products, over(products, products.table.view, 1), path)
    assert kept == [path]
    assert products.detail.shown.row.id == products.table.view.rows.window.ids[1]
