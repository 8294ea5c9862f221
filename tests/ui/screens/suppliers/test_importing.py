"""The import sheet: copied cells, doubtful encodings, companies known already, lines set aside."""

import pytest
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete

from sourcing_app.services.transfer.plan import Duplicates
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.ui.windows import press_button as press


@pytest.fixture
def page(qtbot, desk, context):
    page = SuppliersPage(desk, context)
    page.resize(1130, 620)
    page.show()
    qtbot.waitExposed(page)
    yield page
    delete(page)


def go_on(qtbot, sheet, step):
    press(qtbot, sheet, "btn.suppliers.import.submit")
    qtbot.waitUntil(lambda: sheet._steps.currentIndex() == step and sheet._job is None)


def test_copied_cells_are_imported_and_doubtful_rows_decided(
    qtbot, desk, page, tmp_path, monkeypatch
):
    copied = "Name\tCity\tWebsite\nAcme\tYiwu\tacme.example\nACME LTD\t\tother.example\n\tYiwu\t\n"
    QGuiApplication.clipboard().setText(copied)
    page.paste_table()
    sheet = page.sheet
    qtbot.waitUntil(lambda: sheet._file is not None)
    assert sheet.file_step.name.text() == "From the clipboard"
    assert not sheet.file_step.encoding.isVisible()
    go_on(qtbot, sheet, 1)
    go_on(qtbot, sheet, 2)
    result = sheet.result_step
    assert result.sentence.text.text() == (
        "New: 1. Filled in: 0. Known already: 0. Refused: 1. May be known already: 1."
    )
    assert "Fill this in." in result.remarks.toPlainText()
    assert sheet.unsaved() == []  # what the program reports is not what somebody typed
    target = tmp_path / "aside.csv"
    monkeypatch.setattr(page.files, "place", lambda *_asked: target)
    press(qtbot, sheet, "btn.import.set_aside")
    assert target.read_text("utf-8-sig").splitlines() == [
        "Name,City,Website,Set aside because",
        '"ACME LTD",,other.example,"This may be the company of line 2: the same name, but other '
        'values."'.replace('"ACME LTD"', "ACME LTD"),
        ",Yiwu,,Fill this in.",
    ]
    result.duplicates.put(Duplicates.MERGE)
    result.duplicates.finish()
    qtbot.waitUntil(lambda: sheet._job is None and "May be" not in result.sentence.text.text())
    with qtbot.waitSignal(sheet.imported):
        press(qtbot, sheet, "btn.suppliers.import.submit")
    assert desk.reader.value("SELECT group_concat(name) FROM supplier") == "Acme"


def test_what_a_column_was_matched_with_is_remembered_by_the_names(qtbot, page, tmp_path):
    source = tmp_path / "list.csv"
    source.write_text("Name,Colour\nAcme,red\n", "utf-8")
    for turn in range(2):
        page.import_csv(source)
        sheet = page.sheet
        qtbot.waitUntil(lambda sheet=sheet: sheet._file is not None)
        go_on(qtbot, sheet, 1)
        box = sheet.columns_step._boxes["Colour"]
        assert box.currentText() == ("City" if turn else "Into the notes, with its name")
        box.setCurrentText("City")
        go_on(qtbot, sheet, 2)
        sheet.reject()


def test_a_doubtful_encoding_is_shown_with_lines_of_the_text(qtbot, page, tmp_path):
    source = tmp_path / "list.csv"
    source.write_bytes("Name\nCaymanøerne\nØsteuropa\nIsole Åland\nPlain\n".encode("cp1252"))
    page.import_csv(source)
    sheet = page.sheet
    qtbot.waitUntil(lambda: sheet._file is not None)
    told = sheet.file_step.guess.text.text()
    assert "windows-1252" in told.splitlines()[0]
    assert len(told.splitlines()) == 4
    (other, *_more) = sheet._file.rivals
    sheet.file_step.encoding.put(other)
    sheet.file_step.encoding.finish()
    qtbot.waitUntil(lambda: sheet._file.encoding == other and not sheet._file.guessed)
    assert not sheet.file_step.guess.isVisible()
    sheet.reject()
