"""The sheet of the whole Bin: restoring, the one question before erasing, keys."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.services import lists
from sourcing_app.services.bin.rows import ALL
from sourcing_app.ui.dialogs.bin.sheet import BinSheet
from sourcing_app.ui.page import Page
from sourcing_app.ui.widgets.cells import CELL_ROLE
from tests.inquiry_samples import add_suppliers
from tests.order_factory import make_quote
from tests.prepared import at_first
from tests.rows import writing

WHAT, NAME, SINCE, ERASE = 0, 1, 2, 3
NOTHING = QItemSelectionModel.SelectionFlag.NoUpdate


@at_first
def binned(desk):
    """Three suppliers in the Bin, one of them written to, and a quote of another."""
    keys = add_suppliers(desk, ["Acme", "Brightpath", "Cedar"])
    desk.inquiries.write(keys[:1], product="Vase")
    desk.quotes.bin([make_quote(desk, keys[1])])
    desk.suppliers.bin(keys)
    return keys


class Around(Page):
    def title(self):
        return "Page"


@pytest.fixture
def show(qtbot, desk, context):
    """Open the sheet over a page."""
    page = Around(desk, context)
    qtbot.addWidget(page)
    page.show()

    def show():
        sheet = BinSheet(page, desk, context)
        sheet.open()
        qtbot.waitExposed(sheet)
        return sheet

    return show


def names(sheet):
    model = sheet.table.model
    return [model.index(at, NAME).data(CELL_ROLE).text for at in range(model.rowCount())]


def choose(sheet, *wanted):
    sheet.table.view.clearSelection()
    for name in wanted:
        sheet.table.view.selectRow(names(sheet).index(name))


def supplier_count(desk):
    return desk.reader.value("SELECT count(*) FROM supplier")


def test_a_long_bin_comes_in_the_background_and_can_be_worked_on(
    qtbot, desk, binned, show, monkeypatch
):
    monkeypatch.setattr(lists, "AT_ONCE", 0)
    sheet = show()
    qtbot.waitUntil(lambda: sheet.table.model.whole and bool(names(sheet)))
    assert sorted(names(sheet)) == ["Acme", "Brightpath", "Cedar", "LED desk lamp"]
    assert sheet.bar.counter.text() == "4 of 4"
    choose(sheet, "Cedar")
    sheet.primary.click()
    qtbot.waitUntil(lambda: "Cedar" not in names(sheet))
    assert desk.reader.value("SELECT binned_at FROM supplier WHERE name = 'Cedar'") is None


def test_an_empty_bin_says_what_it_is_for(show):
    sheet = show()
    assert "can be restored here" in sheet.empty.text.text()
    assert not sheet.primary.isEnabled()
    assert not sheet.empty_all.isEnabled()
    assert sheet.empty_all.accessibleDescription() == "The Bin is empty."


def test_it_lists_everything_and_filters(qtbot, show, binned):
    sheet = show()
    assert sorted(names(sheet)) == ["Acme", "Brightpath", "Cedar", "LED desk lamp"]
    assert sheet.bar.counter.text() == "4 of 4"
    sheet.bar.choose("quote")
    assert names(sheet) == ["LED desk lamp"]
    sheet.bar.choose(ALL)
    qtbot.keyClicks(sheet.bar.field, "ced")
    qtbot.waitUntil(lambda: names(sheet) == ["Cedar"])
    assert sheet.bar.counter.text() == "1 of 4"


def test_a_row_says_why_it_is_kept(show, binned):
    sheet = show()
    choose(sheet, "Acme")
    place = names(sheet).index("Acme")
    cell = sheet.table.model.index(place, ERASE).data(CELL_ROLE)
    assert cell.accessible == "Kept, because inquiry Vase was written to it."
    assert sheet.note.text() == cell.accessible


def stand_on(sheet, name):
    """Make a row current without selecting it, as the keys with Ctrl do."""
    sheet.table.view.clearSelection()
    place = sheet.table.model.index(names(sheet).index(name), 0)
    sheet.table.view.selectionModel().setCurrentIndex(place, NOTHING)
    assert sheet.table.view.ids() == ()


def test_the_row_one_stands_on_is_chosen_where_none_is_selected(qtbot, show, binned):
    sheet = show()
    stand_on(sheet, "Cedar")
    assert (sheet.primary.isEnabled(), sheet.erase.isEnabled()) == (True, True)
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Cedar" not in names(sheet))
    assert len(names(sheet)) == 3


def test_going_to_another_row_takes_the_question_about_the_first_back(qtbot, show, binned):
    sheet = show()
    stand_on(sheet, "Cedar")
    sheet.ask_chosen()
    qtbot.waitUntil(sheet.question.isVisible)
    stand_on(sheet, "Brightpath")
    assert not sheet.question.isVisible()


def test_what_is_kept_cannot_be_erased_but_restored(show, binned):
    sheet = show()
    stand_on(sheet, "Acme")
    assert (sheet.primary.isEnabled(), sheet.erase.isEnabled()) == (True, False)
    assert sheet.erase.accessibleDescription() == "Kept, because inquiry Vase was written to it."
    assert [action.isEnabled() for action in sheet.table.view.menu_actions] == [True, False]
    assert sheet.empty_all.isEnabled()


def test_a_bin_in_which_nothing_can_be_erased_says_so(qtbot, desk, show, binned):
    desk.bin.empty()
    sheet = show()
    qtbot.waitUntil(lambda: not sheet.empty_all.isEnabled())
    assert names(sheet) == ["Acme"]
    assert (
        sheet.empty_all.accessibleDescription()
        == "Nothing can be erased: others depend on all of these."
    )
    assert not sheet.erase.isEnabled()
    assert sheet.primary.isEnabled()


def test_restoring_is_one_step_and_the_sheet_stays(qtbot, desk, context, show, binned):
    sheet = show()
    sheet.table.view.selectAll()
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(sheet) == [])
    assert sheet.isVisible()
    assert context.undo.undo_text() == "restore from Bin"
    context.undo.undo()
    sheet.reload()
    assert len(names(sheet)) == 4


def test_erasing_asks_once_with_the_count_and_keeping_is_the_safe_answer(qtbot, desk, show, binned):
    sheet = show()
    choose(sheet, "Cedar")
    qtbot.keyClick(sheet.table.view, Qt.Key.Key_Delete)
    question = sheet.question
    qtbot.waitUntil(question.isVisible)
    assert question.banner.text.text().startswith("Erase 1 thing")
    assert question.banner.text.text().endswith(
        "for good? This cannot be undone. The history and earlier backups still contain it."
    )
    assert sheet.focusWidget() is question.keep
    assert not sheet.primary.isEnabled()
    qtbot.keyClick(question.keep, Qt.Key.Key_Escape)
    assert (question.isVisible(), sheet.isVisible(), supplier_count(desk)) == (False, True, 3)
    choose(sheet, "Cedar")
    sheet.ask_chosen()
    qtbot.waitUntil(question.isVisible)
    qtbot.mouseClick(question.erase, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Cedar" not in names(sheet))
    assert supplier_count(desk) == 2


def test_another_selection_takes_the_question_back(qtbot, show, binned):
    sheet = show()
    choose(sheet, "Cedar")
    sheet.ask_chosen()
    qtbot.waitUntil(sheet.question.isVisible)
    choose(sheet, "Acme")
    assert not sheet.question.isVisible()


def test_what_is_kept_is_not_asked_about_but_explained(qtbot, show, binned):
    sheet = show()
    choose(sheet, "Acme")
    sheet.ask_chosen()
    qtbot.waitUntil(lambda: "inquiry Vase was written to it" in sheet.complaint.text())
    assert not sheet.question.isVisible()
    assert sheet.note.text() == "Nothing is erased automatically."


def test_emptying_names_what_is_kept_and_settles_undo(qtbot, desk, context, show, binned):
    sheet = show()
    sheet.ask_all()
    qtbot.waitUntil(sheet.question.isVisible)
    asked = sheet.question.banner.text.text()
    assert asked.startswith("Erase 3 thing")
    assert "1 thing" in asked
    qtbot.mouseClick(sheet.question.erase, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(sheet) == ["Acme"])
    assert not context.undo.can_undo()
    assert sheet.note.text().startswith("3 thing")
    assert sheet.note.text().endswith("erased for good")


def test_nothing_is_erased_when_there_can_be_no_backup(qtbot, desk, show, binned, monkeypatch):
    def refuse(_reason):
        raise Environment(say("Test", "The disk is full."))

    monkeypatch.setattr(desk.backups, "make_if_due", refuse)
    sheet = show()
    sheet.ask_all()
    qtbot.waitUntil(sheet.question.isVisible)
    qtbot.mouseClick(sheet.question.erase, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.complaint.text() == "The disk is full.")
    assert (len(names(sheet)), supplier_count(desk)) == (4, 3)
    assert sheet.empty_all.isEnabled()


def test_enter_restores_and_escape_closes(qtbot, context, show, binned):
    sheet = show()
    choose(sheet, "Cedar")
    qtbot.keyClick(sheet.table.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Cedar" not in names(sheet))
    sheet.bar.field.setText("zzz")
    qtbot.keyClick(sheet.table.view, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert [message.text[:7] for message in context.notices.messages] == ["1 thing"]


def test_it_says_since_when_and_marks_what_has_been_there_long(desk, show, binned):
    with writing(desk.path) as file:
        file.execute("UPDATE supplier SET binned_at = '2020-01-05 12:00:00' WHERE name = 'Cedar'")
    sheet = show()
    model = sheet.table.model
    cells = {name: model.index(at, SINCE).data(CELL_ROLE) for at, name in enumerate(names(sheet))}
    assert cells["Cedar"].text == "5 Jan 2020"
    assert [pill.text for pill in cells["Cedar"].pills] == ["Older than 90 days"]
    assert cells["Acme"].pills == ()
