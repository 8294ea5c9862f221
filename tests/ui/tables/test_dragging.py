"""Dragging: chosen rows go out as they are copied, files come in or go to the record under them."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.ui.screens.orders.file_sheets import AttachSheet
from sourcing_app.ui.tables.table_pane import FileDrops
from tests.ui.sheets import opened, page


def drop(page, place, path):
    """Drop a file at a place of the page; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(place), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop,
    )  # fmt: skip
    event.ignore()
    page.findChild(FileDrops).eventFilter(page, event)  # Qt delivers it to a drag's target alone
    return event.isAccepted()


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


def test_a_photo_goes_to_the_product_under_the_mouse(window, tmp_path, monkeypatch):
    products = page(window, "products")
    kept = []
    monkeypatch.setattr(products.detail, "keep_photo", kept.append)
    path = tmp_path / "lamp.jpg"
    assert drop(products, over(products, products.table.view, 1), path)
    assert kept == [path]
    assert products.detail.shown.row.id == products.table.view.rows.window.ids[1]
