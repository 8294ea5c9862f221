"""A list is narrowed by conditions that stand under its filter as chips."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.sentences import say
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.screens.suppliers.columns import supplier_columns
from sourcing_app.ui.tables.condition_dialog import ConditionDialog
from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.tables.table_pane import TablePane
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier


@pytest.fixture
def bar(qtbot, context, desk):
    for name, moq, stage in (("Anji", 5, "active"), ("Bari", 50, "active"), ("Cixi", 5, "dropped")):
        desk.suppliers.change(add_supplier(desk, name), TODAY, moq=str(moq), stage=stage)
    pane = TablePane("test.main", supplier_columns(), SupplierRows(desk.reader), context)
    bar = ListBar("test", pane, say("T", "Filter"))
    for widget in (pane, bar):
        qtbot.addWidget(widget)
        widget.show()
    pane.reload()
    bar.pane = pane
    return bar


def names(bar):
    model = bar.pane.model
    return [model.row(at).name for at in range(model.rowCount())]


def dialog(bar, field, operator=0):
    bar.tools.conditions.click()
    made = bar.findChildren(ConditionDialog)[-1]
    made.field.setCurrentText(field)
    made.operator.setCurrentIndex(operator)
    return made


def chips(bar):
    return [
        part
        for part in bar.chips.findChildren(QPushButton)
        if part.objectName().startswith("btn.test.condition") and not part.isHidden()
    ]


def test_conditions_are_added_and_taken_away(qtbot, bar):
    made = dialog(bar, "Stage")
    made.chosen.setCurrentText("Active")
    made.add.click()
    assert names(bar) == ["Anji", "Bari"]
    made = dialog(bar, "MOQ", operator=1)
    qtbot.keyClicks(made.typed, "5 pcs")
    qtbot.keyClick(made.typed, Qt.Key.Key_Return)
    assert names(bar) == ["Anji"]
    assert [chip.text() for chip in chips(bar)] == ["Stage is Active", "MOQ at most 5"]
    chips(bar)[0].click()
    assert names(bar) == ["Anji", "Cixi"]
    chips(bar)[0].click()
    assert names(bar) == ["Anji", "Bari", "Cixi"]
    assert not bar.chips.isVisible()


def test_an_amount_is_compared_in_its_currency(qtbot, bar):
    made = dialog(bar, "Price seen")
    qtbot.keyClicks(made.typed, "5")
    made.add.click()
    assert "Write the currency" in made.complaint.text()
    qtbot.keyClicks(made.typed, " USD")
    made.add.click()
    assert [chip.text() for chip in chips(bar)] == ["Price seen at least USD\N{NO-BREAK SPACE}5.00"]
    assert names(bar) == []


def test_a_value_that_cannot_be_is_refused_where_it_is_typed(qtbot, bar):
    made = dialog(bar, "MOQ")
    made.add.click()
    assert "Write what" in made.complaint.text()
    qtbot.keyClicks(made.typed, "many")
    made.add.click()
    assert made.isVisible()
    assert made.complaint.text()
    assert names(bar) == ["Anji", "Bari", "Cixi"]
    made.operator.setCurrentIndex(made.operator.count() - 1)
    assert not made.typed.isVisible()
    made.add.click()
    assert names(bar) == []
