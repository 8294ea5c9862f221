"""A sheet closed with text in it can be had back until that is saved or discarded."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from sourcing_app.ui.dialogs.bin.sheet import BinSheet
from sourcing_app.ui.dialogs.export_sheet import ExportSheet
from sourcing_app.ui.dialogs.letter_files import FormatSheet
from sourcing_app.ui.screens.inquiries.send_sheet import SendSheet
from sourcing_app.ui.screens.orders.closing_sheet import feedback_sheet
from sourcing_app.ui.screens.suppliers.add_sheet import AddSheet
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.window.unsaved_sheets import ClosingSheet
from tests.ui import sheets
from tests.ui.shown import settle


def add(window):
    """Open the sheet for a new supplier as its page does."""
    page = sheets.page(window, "suppliers")
    page.add()
    settle()
    return sheets.opened(window)


@pytest.fixture
def left(window):
    """A sheet closed by Esc with a name in it."""
    sheet = add(window)
    sheet.form["name"].line.setText("Moon Lamps")
    sheet.reject()
    settle()
    assert sheets.opened(window) is None
    return sheet


def press(sheet, name):
    sheet.findChild(QPushButton, f"btn.{name}").click()
    settle()


def test_the_status_bar_does_not_say_that_all_is_saved_and_leads_back(qtbot, window, left):
    qtbot.waitUntil(window.status.unsaved.isVisible)
    assert not window.status.saved.isVisible()
    sheets.page(window, "orders")
    window.status.unsaved.click()
    settle()
    assert sheets.opened(window) is left
    assert left.form["name"].line.text() == "Moon Lamps"


def test_the_form_opened_the_usual_way_offers_what_was_left(window, left):
    sheet = add(window)
    assert sheet is not left
    press(sheet, "suppliers.new.earlier")
    assert sheets.opened(window) is left
    assert window.findChildren(AddSheet) == [left] or not sheet.isVisible()


def test_a_form_with_nothing_left_offers_nothing(window):
    sheet = add(window)
    assert not sheet.returning.isVisible()
    assert not sheet.discarding.isVisible()


def test_what_was_left_can_be_discarded(qtbot, window, left):
    left.open_again()
    press(left, "suppliers.new.discard")
    assert sheets.opened(window) is None
    qtbot.waitUntil(window.status.saved.isVisible)
    assert not window.unsaved.texts()


def test_closing_it_again_keeps_it(window, left):
    left.open_again()
    left.reject()
    settle()
    assert window.unsaved.left_sheets() == [left]


def test_what_was_left_goes_when_its_record_is_saved(qtbot, window, left):
    sheet = add(window)
    sheet.form["name"].line.setText("Moon Lamps")
    sheet.primary.click()
    settle()
    assert sheets.opened(window) is None
    assert window.unsaved.left_sheets() == []
    qtbot.waitUntil(window.status.saved.isVisible)


def test_what_was_left_stays_when_another_record_is_saved(window, left):
    sheet = add(window)
    sheet.form["name"].line.setText("Sun Lamps")
    sheet.primary.click()
    settle()
    assert window.unsaved.left_sheets() == [left]


def test_what_is_left_of_one_order_stays_when_another_is_worked_on(window):
    actions = sheets.page(window, "orders", 2).order_actions
    actions.change_address()
    first = sheets.opened(window)
    first.findChild(QPlainTextEdit).setPlainText("1 Long Lane")
    first.reject()
    actions = sheets.page(window, "orders", 3).order_actions
    actions.change_address()
    second = sheets.opened(window)
    assert not second.returning.isVisible()
    second.accept()
    settle()
    assert window.unsaved.left_sheets() == [first]


@pytest.mark.parametrize("other", [(2,), (1, 2)])
def test_what_is_left_of_one_letter_is_not_offered_for_another(window, other):
    page = sheets.page(window, "inquiries")
    first = SendSheet(page, [1])
    first.open()
    settle()
    first.form["sent_on"].line.setText("yesterday")
    first.reject()
    second = SendSheet(page, other)
    second.open()
    assert not second.returning.isVisible()
    second.accept()
    assert window.unsaved.left_sheets() == [first]
    third = SendSheet(page, [1])
    third.open()
    assert third.returning.isVisible()
    third.reject()


def test_keep_editing_at_the_end_opens_the_sheet(window, left):
    assert not window.close()
    closing = window.findChild(ClosingSheet)
    closing.primary.click()
    settle()
    assert sheets.opened(window) is left
    left.discard()
    settle()


def test_a_rating_that_was_chosen_is_had_back_like_a_text(window):
    """A choice that the program turned keeps no sheet."""
    sheet = feedback_sheet(sheets.page(window, "orders"), window.desk, None)
    sheet.open()
    settle()
    box = next(iter(sheet.content.findChildren(ChoiceBox)))
    start = box.currentIndex()
    box.setCurrentIndex(start + 2)
    assert sheet.unsaved() == []
    box.activated.emit(start + 2)
    assert [typed.text for typed in sheet.unsaved()] == [box.currentText()]
    sheet.reject()
    settle()
    sheet.open_again()
    assert box.currentIndex() == start + 2


def choose_second(box):
    """Choose the second line as a user does."""
    box.setCurrentIndex(1)
    box.activated.emit(1)


@pytest.mark.parametrize(
    "make",
    [
        lambda window: ExportSheet(window, "suppliers", 0, 8),
        lambda window: FormatSheet(sheets.page(window, "inquiries"), "inquiries", several=True),
        lambda window: BinSheet(window, window.desk, window.context),
    ],
)
def test_what_was_only_chosen_is_not_text_to_be_saved(window, make):
    sheet = make(window)
    sheet.open()
    settle()
    choose_second(sheet.content.findChildren(ChoiceBox)[0])
    assert window.unsaved.texts() == []
    sheet.reject()
    settle()
    assert window.unsaved.left_sheets() == []
    assert not window.status.unsaved.isVisible()
