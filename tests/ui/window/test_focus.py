"""Nothing is selected that the user did not select, and the focus stays at what one works on."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.sheets import page
from tests.ui.shown import preferences_of, settle, shown
from tests.ui.windows import press_key as press

CTRL = Qt.KeyboardModifier.ControlModifier
CSV = "Name,Country,City,Product\nFoshan Lamps,CN,Foshan,Desk lamp\nYiwu Toys,CN,Yiwu,Toy\n"


def click(view, place, modifier=Qt.KeyboardModifier.NoModifier):
    spot = view.visualRect(view.model().index(place, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, QPoint(spot))


def rows(shown_page):
    return len(shown_page.table.model.window)


@pytest.mark.parametrize("name", ["today", "suppliers", "settings"])
def test_the_window_begins_on_its_page_and_not_on_the_banner(
    qtbot, sample_file, languages, theme, name
):
    kept = preferences_of(sample_file)
    kept.keep("page", name)
    kept.save()
    with shown(qtbot, sample_file, languages, "en") as window:
        assert window.stack.name == name
        qtbot.waitUntil(lambda: window.stack.currentWidget().isAncestorOf(window.focusWidget()))


@pytest.mark.parametrize("name", ["suppliers", "quotes", "orders"])
def test_a_page_stands_on_its_first_row_and_selects_nothing(window, name):
    view = page(window, name).table.view
    assert view.currentIndex().row() == 0
    assert view.ids() == ()
    assert view.chosen() == (view.current_id(),)


def test_escape_in_the_filter_selects_nothing(window):
    suppliers = page(window, "suppliers")
    view, every = suppliers.table.view, rows(suppliers)
    click(view, 3)
    here, name = view.current_id(), suppliers.frame.name.text()
    suppliers.top.bar.field.setFocus()
    QTest.keyClicks(suppliers.top.bar.field, name)
    assert rows(suppliers) == 1
    assert view.ids() == (here,)
    press(Qt.Key.Key_Escape)
    assert rows(suppliers) == every
    assert view.ids() == (here,)
    assert suppliers.top.bar.field.hasFocus()


def test_the_row_that_a_search_hid_is_stood_on_again(window):
    suppliers = page(window, "suppliers")
    view = suppliers.table.view
    click(view, 3)
    here = view.current_id()
    suppliers.top.bar.field.setFocus()
    QTest.keyClicks(suppliers.top.bar.field, "zzz")
    assert view.current_id() is None
    press(Qt.Key.Key_Escape)
    assert view.current_id() == here
    assert suppliers.pane.shown.id == here
    press(Qt.Key.Key_Escape)
    assert view.hasFocus()
    assert view.current_id() == here


def test_an_import_selects_nothing(window, qtbot, tmp_path):
    source = tmp_path / "list.csv"
    source.write_text(CSV, encoding="utf-8")
    suppliers = page(window, "suppliers")
    view, before = suppliers.table.view, rows(suppliers)
    view.setFocus()
    press(Qt.Key.Key_A, CTRL)
    chosen = view.ids()
    assert len(chosen) == before
    suppliers.import_csv(source)
    sheet = suppliers.sheet
    for step in range(3):
        qtbot.waitUntil(
            lambda step=step: sheet._steps.currentIndex() == step and sheet._job is None
        )
        sheet.primary.click()
    qtbot.waitUntil(lambda: rows(suppliers) == before + 2)
    assert sorted(view.ids()) == sorted(chosen)
    qtbot.waitUntil(view.hasFocus)


def test_the_row_after_a_binned_one_is_stood_on_and_not_selected(window):
    suppliers = page(window, "suppliers")
    view = suppliers.table.view
    click(view, 2)
    after = suppliers.table.model.window.ids[3]
    press(Qt.Key.Key_Delete)
    settle()
    assert view.current_id() == after
    assert view.ids() == ()
    assert view.hasFocus()


@pytest.mark.parametrize("which", ["btn.suppliers.write", "btn.suppliers.write_all"])
def test_write_inquiry_with_three_selected_writes_three(window, which):
    suppliers = page(window, "suppliers")
    view = suppliers.table.view
    click(view, 1)
    for place in (3, 5):
        click(view, place, CTRL)
    chosen = view.ids()
    assert len(chosen) == 3
    made = suppliers.findChild(QPushButton, which)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    settle()
    assert window.stack.name == "inquiries"
    inquiry = window.desk.reader.value("SELECT max(id) FROM inquiry")
    asked = window.desk.reader.rows(
        "SELECT supplier_id FROM inquiry_recipient WHERE inquiry_id = ?", (inquiry,)
    )
    assert sorted(row["supplier_id"] for row in asked) == sorted(chosen)


def test_the_button_says_to_how_many_it_writes(window):
    suppliers = page(window, "suppliers")
    view = suppliers.table.view
    assert suppliers.frame.write.text() == "&Write inquiry"
    click(view, 1)
    click(view, 3, CTRL)
    assert suppliers.frame.write.text() == "&Write (2)"
    click(view, 3)
    assert suppliers.frame.write.text() == "&Write inquiry"


def test_clearing_the_selection_gives_the_focus_to_the_table(window, qtbot):
    suppliers = page(window, "suppliers")
    click(suppliers.table.view, 1)
    click(suppliers.table.view, 3, CTRL)
    QTest.mouseClick(suppliers.top.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(suppliers.table.view.hasFocus)
    assert suppliers.table.view.ids() == ()


def test_binning_by_the_button_gives_the_focus_to_the_table(window, qtbot):
    suppliers = page(window, "suppliers")
    click(suppliers.table.view, 1)
    click(suppliers.table.view, 3, CTRL)
    QTest.mouseClick(suppliers.top.bin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(suppliers.table.view.hasFocus)
    assert suppliers.table.view.ids() == ()


def test_what_is_typed_into_the_filter_goes_nowhere_else(window):
    """Though two of the found rows are selected, which have buttons in the filter's place."""
    suppliers = page(window, "suppliers")
    view, field = suppliers.table.view, suppliers.top.bar.field
    view.setFocus()
    press(Qt.Key.Key_A, CTRL)
    suppliers.top.bar.seek()
    assert field.hasFocus()
    for letter in "China":
        press(getattr(Qt.Key, f"Key_{letter.upper()}"))
    assert field.hasFocus()
    assert field.text() == "china"
    view.setFocus()
    assert suppliers.top.write.isVisible() == (len(view.ids()) > 1)


def test_a_message_that_goes_gives_the_focus_back(window, qtbot):
    suppliers = page(window, "suppliers")
    view = suppliers.table.view
    click(view, 2)
    press(Qt.Key.Key_Delete)
    toast = window.context.notices._toast
    toast.action.setFocus()
    QTest.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.hasFocus)


def test_a_button_made_anew_keeps_the_focus(window, qtbot):
    orders = page(window, "orders", 2)
    buttons = orders.detail.overview.gate.findChildren(QPushButton)
    made = next(b for b in buttons if b.isVisible() and b.isEnabled() and b.objectName())
    name = made.objectName()
    made.setFocus()
    orders.refresh()
    assert window.focusWidget() is not made
    qtbot.waitUntil(lambda: window.focusWidget().objectName() == name)


def test_what_goes_away_hands_the_focus_to_the_page(window, qtbot):
    """The sample's banner is next in the order of Tab."""
    today = page(window, "today")
    last = [b for b in today.findChildren(QPushButton) if b.isVisible() and b.isEnabled()][-1]
    last.setFocus()
    last.hide()
    qtbot.waitUntil(lambda: today.isAncestorOf(window.focusWidget()))
    last.show()


def test_a_sheet_gives_the_focus_back_to_where_it_was(window, qtbot):
    suppliers = page(window, "suppliers")
    field = suppliers.pane.form["city"].widget
    field.setFocus()
    suppliers.add()
    qtbot.waitUntil(suppliers.sheet.isActiveWindow)
    suppliers.table.reload()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus)


def test_a_sheet_over_a_button_that_went_gives_the_focus_to_the_page(window, qtbot):
    suppliers = page(window, "suppliers")
    suppliers.frame.profile.setFocus()
    suppliers.add()
    qtbot.waitUntil(suppliers.sheet.isActiveWindow)
    suppliers.frame.profile.hide()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(suppliers.table.view.hasFocus)


def test_undo_keeps_the_focus(window, qtbot):
    suppliers = page(window, "suppliers")
    view = suppliers.table.view
    click(view, 2)
    here = view.current_id()
    press(Qt.Key.Key_Space)
    window.menus.action("edit.undo").trigger()
    settle()
    assert view.hasFocus()
    assert (view.current_id(), view.ids()) == (here, (here,))


class Windows(QObject):
    """Names every widget that is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.seen.append(watched.objectName() or type(watched).__name__)
        return False


@pytest.mark.slow("every page is made")
def test_no_part_of_a_page_is_a_window_for_a_moment(qtbot, show):
    """It would flash on the screen and take the focus away from the window."""
    watch = Windows()
    with show("en") as window:
        QApplication.instance().installEventFilter(watch)
        try:
            for entry in window.stack.entries:
                window.stack.go(entry.name)
                settle()
        finally:
            QApplication.instance().removeEventFilter(watch)
        assert watch.seen == []
        assert window.isActiveWindow()
