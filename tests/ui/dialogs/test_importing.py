"""The import sheet: copied cells, doubtful encodings, companies known already, lines set aside."""

import pytest
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete

from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.export import KIND_WORDS, ExportRequest
from sourcing_app.services.transfer.plan import Duplicates
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.order_factory import TODAY, make_order, open_deposit
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
    press(qtbot, sheet, "btn.main.import.submit")
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
    qtbot.waitUntil(target.exists)
    assert target.read_text("utf-8-sig").splitlines() == [
        "Name,City,Website,Set aside because",
        '"ACME LTD",,other.example,"This may be the company of line 2: the same name, but other '
        'values."'.replace('"ACME LTD"', "ACME LTD"),
        ",Yiwu,,Fill this in.",
    ]
    result.doubts.duplicates.put(Duplicates.MERGE)
    result.doubts.duplicates.finish()
    qtbot.waitUntil(lambda: sheet._job is None and "May be" not in result.sentence.text.text())
    with qtbot.waitSignal(sheet.imported):
        press(qtbot, sheet, "btn.main.import.submit")
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


def choose(editor, value):
    editor.put(value)
    editor.finish()


def test_one_row_is_decided_alone_and_all_at_once(qtbot, desk, page, tmp_path):
    source = tmp_path / "list.csv"
    rows = [f"{name},+86 574 8801 685{digit}" for digit in range(3) for name in (f"A{digit}", "B")]
    named = [row.replace("B,", f"B{at},") for at, row in enumerate(rows)]
    source.write_text("Name,Phone\n" + "\n".join(named) + "\n", "utf-8")
    page.import_csv(source)
    sheet = page.sheet
    qtbot.waitUntil(lambda: sheet._file is not None)
    go_on(qtbot, sheet, 1)
    go_on(qtbot, sheet, 2)
    doubts = sheet.result_step.doubts
    choices = lambda: [doubts.table.item(at, 3).text() for at in range(3)]  # noqa: E731
    assert (choices(), doubts.selected.isEnabled()) == (["Held back"] * 3, False)
    doubts.table.selectRow(1)
    assert doubts.selected.value() is Duplicates.HOLD
    choose(doubts.selected, Duplicates.MERGE)
    qtbot.waitUntil(
        lambda: sheet._job is None and choices() == ["Held back", "Merged", "Held back"]
    )
    assert [remark.line for remark in sheet._plan.held] == [3, 7]
    assert doubts.table.selectionModel().selectedRows()[0].row() == 1
    choose(doubts.duplicates, Duplicates.KEEP)
    qtbot.waitUntil(lambda: sheet._job is None and choices() == ["Both kept"] * 3)
    assert len(sheet._plan.added) == 6
    sheet.reject()


ORDER = "Supplier,Product,Qty,Price (USD),Payment terms,Ship to\nAcme,Lamp,10,2.5,30/70,1 Road\n"


@pytest.fixture
def planned(qtbot, page, tmp_path):
    """Open a table of a kind, and go on to what its import would do; gives the sheet."""

    def planned(kind, text):
        source = tmp_path / "list.csv"
        source.write_text(text, "utf-8")
        page.import_csv(source)
        sheet = page.sheet
        qtbot.waitUntil(lambda: sheet._file is not None)
        choose(sheet.file_step.kind, kind)
        assert said(KIND_WORDS[kind]) in sheet.windowTitle()
        go_on(qtbot, sheet, 1)
        go_on(qtbot, sheet, 2)
        return sheet

    return planned


@pytest.fixture
def import_all(qtbot):
    """Press the last button of the sheet, and wait for the import."""

    def import_all(sheet):
        with qtbot.waitSignal(sheet.imported):
            press(qtbot, sheet, "btn.main.import.submit")

    return import_all


@pytest.mark.parametrize(
    "case",
    [
        ("contacts", "Supplier,Contact,Email\nAcme,Li Wei,li@a.example\n", "supplier_contact"),
        ("products", "Product,Target price (USD)\nLamp,2.5\n", "product"),
        ("quotes", "Supplier,Product,Price\nAcme,Lamp,2.5\n", "quote"),
        ("inquiries", "Supplier,Product,State\nAcme,Lamp,draft\n", "inquiry"),
        ("orders", ORDER, "purchase_order"),
    ],
)
def test_every_kind_comes_in_by_the_same_steps(page, planned, import_all, case):
    kind, text, table = case
    desk, undo = page.desk, page.context.undo
    desk.suppliers.add(SupplierFields.checked(name="Acme"), today=desk.today())
    import_all(planned(kind, text))
    count = f"SELECT count(*) FROM {table}"  # noqa: S608 - the test's own name
    assert desk.reader.value(count) == 1
    undo.undo()
    assert desk.reader.value(count) == 0


def test_payments_come_in_behind_their_gates_and_stay(desk, context, planned, import_all, tmp_path):
    order = make_order(desk)
    text = f"Order,Payment no,Amount,Date\n{desk.orders.state(order).number},1,5520,{TODAY}\n"
    sheet = planned("payments", text)
    assert "No bank account" in sheet.result_step.remarks.toPlainText()
    assert "cannot be undone" not in sheet.result_step.sentence.text.text()
    sheet.reject()
    open_deposit(desk, order, tmp_path)
    sheet = planned("payments", text)
    assert "cannot be undone" in sheet.result_step.sentence.text.text()
    import_all(sheet)
    assert desk.reader.value("SELECT count(*) FROM payment") == 1
    assert context.notices.messages[-1].text == "1 record imported"


def test_a_table_that_says_its_kind_needs_no_choice_and_known_rows_no_button(
    qtbot, desk, page, tmp_path
):
    desk.suppliers.add(SupplierFields.checked(name="Acme"), today=desk.today())
    desk.inquiries.write([1], product="Lamp", product_url="n/a")
    source = tmp_path / "list.csv"
    desk.export.write(ExportRequest("inquiries", source))
    page.import_csv(source)
    sheet = page.sheet
    qtbot.waitUntil(lambda: sheet._file is not None)
    assert sheet.kind == "inquiries"
    assert "those of a table “Inquiries”" in sheet.file_step.guess.text.text()
    go_on(qtbot, sheet, 1)
    go_on(qtbot, sheet, 2)
    assert not sheet.primary.isEnabled()
    assert "Nothing to import" in sheet.primary.accessibleDescription()
    sheet.back()
    assert sheet.primary.isEnabled()
    sheet.reject()
