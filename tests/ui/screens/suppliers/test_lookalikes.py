"""Look-alikes in the window: while a supplier is added, imported, shown and renamed."""

import pytest

from tests.ui.screens.suppliers.test_importing import go_on
from tests.ui.screens.suppliers.test_suppliers import names
from tests.ui.windows import press_button as press

FALSE = "Асme Lamps"
MIXED = "“Асme” mixes alphabets; Cyrillic: А, с."
LIKE = (
    "“Асme Lamps” looks like “Acme Lamps”, which is recorded already, but is written with other "
    "letters."
)


@pytest.fixture
def true(add):
    return add("Acme Lamps")


def test_a_false_name_is_shown_before_it_is_added(qtbot, true, page):
    page.add()
    page.sheet.form["name"].put(FALSE)
    press(qtbot, page.sheet, "btn.suppliers.new.submit")
    assert page.sheet.alike.isVisible()
    assert page.sheet.alike.text.text() == f"{MIXED} {LIKE} Add it anyway?"
    assert len(names(page)) == 1
    press(qtbot, page.sheet, "btn.suppliers.new.submit")
    assert len(names(page)) == 2
    assert page.pane.remarks.isVisible()
    assert page.pane.remarks.text.text() == MIXED


def test_an_honest_supplier_shows_no_warning(true, page):
    assert page.frame.name.text() == "Acme Lamps"
    assert not page.pane.remarks.isVisible()


def test_an_import_counts_look_alikes_and_numbers_left_out(qtbot, true, page, source):
    page.import_csv(source(f"name,iban\n{FALSE},DE89370400440532013000\n"))
    sheet = page.sheet
    qtbot.waitUntil(lambda: sheet._file is not None)
    go_on(qtbot, sheet, 1)
    assert sheet.columns_step._boxes["iban"].currentText() == "Left out: account numbers"
    go_on(qtbot, sheet, 2)
    assert sheet.result_step.sentence.text.text() == (
        "New: 1. Filled in: 0. Known already: 0. Refused: 0. "
        "Look like others: 2. Account numbers left out: 1."
    )
    left_out = (
        "Line 2: An account number in “iban” was not imported. Add it under the supplier's "
        "bank accounts, where it is checked."
    )
    assert sheet.result_step.remarks.toPlainText().split("\n") == [
        f"Line 2: Supplier name: {MIXED}",
        f"Line 2: Supplier name: {LIKE}",
        left_out,
    ]
    sheet.reject()


def test_a_supplier_renamed_like_another_is_told(qtbot, true, add, context, page):
    add("Other")
    editor = page.pane.form["name"]
    assert page.frame.name.text() == "Acme Lamps"
    page.table.view.selectRow(1)
    editor.line.setText("Acme Larnps")
    editor.finish()
    qtbot.waitUntil(lambda: bool(context.notices.messages))
    assert context.notices.messages[-1].text == (
        "“Acme Larnps” looks like “Acme Lamps”, which is recorded already, but is written with "
        "other letters."
    )
