"""The sheet that changes one field of all that is chosen: by its command, as one step."""

from PySide6.QtCore import QItemSelectionModel

from sourcing_app.domain.records.many import ChangeWay
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.forms.field_sheet import FieldSheet
from tests.conftest import TODAY
from tests.ui.sheets import opened, page


def choose(view, rows):
    flag = QItemSelectionModel.SelectionFlag
    for row in range(rows):
        view.selectionModel().select(view.rows.index(row, 0), flag.Select | flag.Rows)


def fill(sheet, field, way, text):
    names = [each.name for each in sheet._fields]
    sheet.field.setCurrentIndex(names.index(field))
    sheet.way.setCurrentIndex(sheet._ways.index(way))
    sheet.form[field].put(text)


def test_tags_of_the_chosen_suppliers(qtbot, window):
    suppliers = page(window, "suppliers")
    rows = SupplierRows(window.desk.reader, lambda: TODAY)
    choose(suppliers.table.view, 3)
    ids = suppliers.table.view.ids()
    before = [row.tags for row in rows.page(ids)]
    suppliers.supplier_actions.field.action.trigger()
    sheet = opened(window)
    assert isinstance(sheet, FieldSheet)
    assert sheet.windowTitle() == "Change a field: 3 suppliers"
    fill(sheet, "tags", ChangeWay.ADD, "")
    sheet.primary.click()
    qtbot.waitUntil(lambda: sheet.form["tags"].invalid)  # nothing typed: told at the field
    fill(sheet, "tags", ChangeWay.ADD, "spring")
    with qtbot.waitSignal(sheet.accepted):
        sheet.primary.click()
    assert all("spring" in row.tags for row in rows.page(ids))
    window.context.undo.undo()
    assert [row.tags for row in rows.page(ids)] == before


def test_what_one_refuses_stays_in_the_sheet(qtbot, window):
    quotes = page(window, "quotes")
    choose(quotes.table.view, 2)
    (key, *_) = quotes.table.view.ids()
    window.desk.quotes.change(key, TODAY, moq="2.5", unit="kg")
    quotes.field.ask("unit")
    sheet = opened(window)
    assert sheet._spec().name == "unit"
    sheet.form["unit"].put("pcs")
    sheet.primary.click()
    qtbot.waitUntil(sheet.complaint.isVisible)
    assert "1 of 2" in sheet.complaint.text()
    assert sheet.isVisible()
    assert window.desk.quotes.fields(key).unit == "kg"
