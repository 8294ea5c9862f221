"""A table is imported on the page of suppliers: by the sheet in three steps, and dropped."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

from tests.ui.dropping import drop
from tests.ui.windows import press_button as press


def go_on(qtbot, sheet, step):
    press(qtbot, sheet, "btn.main.import.submit")
    qtbot.waitUntil(lambda: sheet._steps.currentIndex() == step and sheet._job is None)


def test_a_csv_is_imported_in_three_steps_and_undone_in_one(qtbot, desk, context, page, source):
    rows = "Название;Страна\nЗавод Заря;Китай\n;CN\nООО Ромашка;RU\n"
    page.import_csv(source(rows, "cp1251"))
    sheet = page.sheet
    qtbot.waitUntil(lambda: sheet._file is not None)
    assert sheet.file_step.guess.isVisible()
    assert sheet.file_step.table.item(0, 0).text() == "Завод Заря"
    go_on(qtbot, sheet, 1)
    go_on(qtbot, sheet, 2)
    result = sheet.result_step
    assert result.sentence.text.text() == "New: 2. Filled in: 0. Known already: 0. Refused: 1."
    assert result.remarks.toPlainText() == "Line 3: Supplier name: Fill this in."
    with qtbot.waitSignal(sheet.imported):
        press(qtbot, sheet, "btn.main.import.submit")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 2)
    context.undo.undo()
    assert desk.reader.value("SELECT count(*) FROM supplier") == 0


def test_a_file_that_is_no_csv_is_one_sentence_in_the_sheet(qtbot, desk, page, source):
    page.import_csv(source('Name\n"open\n'))
    sheet = page.sheet
    qtbot.waitUntil(sheet.complaint.isVisible)
    assert sheet.complaint.text() == ("Line 2 cannot be read: its quotation marks are unbalanced.")
    sheet.reject()


def test_a_mapping_without_a_name_is_refused_in_place(qtbot, page, source):
    page.import_csv(source("Colour\nred\n"))
    sheet = page.sheet
    qtbot.waitUntil(lambda: sheet._file is not None)
    go_on(qtbot, sheet, 1)
    press(qtbot, sheet, "btn.main.import.submit")
    assert sheet.complaint.text() == "Choose the column that holds the supplier's name."
    sheet.reject()


def test_a_csv_dropped_on_the_page_is_imported(qtbot, page, source):
    assert drop(page, QPoint(9, 9), source("Name\nA\n"))
    qtbot.waitUntil(lambda: page.sheet._file is not None)
    assert Path(page.sheet._source).name == "list.csv"
    page.sheet.reject()


def test_the_last_step_of_an_import_is_no_higher_than_what_it_shows(qtbot, page, source):
    columns = ";".join(["Название", *(f"C{n}" for n in range(30))])
    page.import_csv(source(f"{columns}\nЗавод Заря\n"))
    sheet = page.sheet
    qtbot.waitUntil(lambda: sheet._file is not None)
    go_on(qtbot, sheet, 1)
    go_on(qtbot, sheet, 2)
    area = sheet.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert sheet.result_step.coming.toPlainText() == "Line 2: Завод Заря, new"
    assert sheet.result_step.coming.isVisible()
    sheet.reject()
