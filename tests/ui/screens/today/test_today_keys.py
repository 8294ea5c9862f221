"""Enter on the page Today, where the window hears it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.shown import settle


def test_enter_presses_the_button_of_the_row_that_has_the_focus(window):
    window.stack.go("today")
    page = window.stack.page("today")
    settle()
    page.list.buttons[0].setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    settle()
    assert window.stack.name == page.list.items[0].target.page != "today"


def test_the_list_ends_with_its_last_row(window):
    window.stack.go("today")
    days = window.stack.page("today").list
    settle()
    shown = [each.geometry().bottom() for each in (*days.buttons, *days._heads)]
    assert days.height() - max(shown) < 60
