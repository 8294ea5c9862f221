"""The bar over a list while several rows are chosen, on every list with a pane."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from sourcing_app.ui.forms.field_sheet import FieldSheet
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
