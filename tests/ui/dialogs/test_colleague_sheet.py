"""The sheet that asks for the letter of a copy for a colleague."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.dialogs.colleague_sheet import ColleagueSheet


@pytest.fixture
def sheet(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = ColleagueSheet(parent, "B", ["BB", "BD"], "C", date(2026, 3, 12))
    sheet.chosen = []
    sheet.agreed.connect(sheet.chosen.append)
    sheet.open()
    yield sheet
    parent.close()


def test_the_next_letter_is_proposed_with_the_number_it_makes(sheet):
    assert sheet.form["letter"].value() == "C"
    assert sheet.example.text() == "Its first order: PO-2026-BC0001"
    sheet.primary.click()
    assert sheet.chosen == ["C"]


def test_another_letter_may_be_typed_in_small(sheet):
    sheet.form["letter"].line.setText("e")
    assert sheet.example.text() == "Its first order: PO-2026-BE0001"
    sheet.primary.click()
    assert sheet.chosen == ["e"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [("D", "Letter D was given to another copy."), ("1", "Choose one letter from B to Z")],
)
def test_a_letter_that_is_not_free_is_refused_under_its_field(sheet, typed, said):
    sheet.form["letter"].line.setText(typed)
    sheet.primary.click()
    assert sheet.chosen == []
    assert sheet.isVisible()
    assert said in sheet.form["letter"].complaint.text()
