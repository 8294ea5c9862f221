"""
A user who only looks around: clicks, the wheel, Esc, Enter, Tab and letters change no record.

What says that it changes the file (buttons, editors that are typed into, Enter in a sheet) is left
alone; that nothing else writes when it is pressed is tried with a locked file.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTextEdit,
    QWidget,
)

from sourcing_app.app.pages import PAGES
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.widgets.facts import WrapCheck
from sourcing_app.ui.widgets.filter_field import FilterField
from tests.conftest import TODAY
from tests.ui import audit
from tests.ui.content import content
from tests.ui.crawl import states
from tests.ui.sheets import every, opened
from tests.ui.shown import settle
from tests.ui.wheel import bring_into_view, turn

KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab)
TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)


class Writing(QLabel):
    """A text whose click writes."""

    def mousePressEvent(self, _event):
        self.desk.suppliers.change(1, TODAY, city="Elsewhere")


def wheel_over(root):
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and bring_into_view(widget):
            turn(widget, -1)
            turn(widget, 1)


def click_on(root):
    """Click on what is no button and no field: texts, cards, the rows and headings of lists."""
    for widget in root.findChildren(QWidget):
        shown_here = widget.isVisible() and bring_into_view(widget)
        if shown_here and not _declared(widget):
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    for view in audit.visible(root, QTableView):
        model = view.model()
        for column in range(1, model.columnCount()):
            spot = view.visualRect(model.index(0, column)).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def _declared(widget):
    holder = widget
    while holder is not None and not isinstance(holder, Sheet):
        if isinstance(holder, (QAbstractButton, QComboBox, WrapCheck, QAbstractItemView)):
            return True
        holder = holder.parentWidget()
    return False


def press_in(root, keys, again):
    """Press keys and letters in everything that takes the focus; `again` shows it once more."""
    for name in [w.objectName() for w in audit.focusables(root)]:
        for key in keys:
            widget = root.findChild(QWidget, name)
            pressed = key == Qt.Key.Key_Return and isinstance(widget, QPushButton)
            if name and widget is not None and widget.isVisible() and not pressed:
                widget.setFocus()
                QTest.keyClick(widget, key)
                again()
        widget = root.findChild(QWidget, name)
        filters = isinstance(widget, FilterField)
        if name and widget is not None and (filters or not isinstance(widget, TYPED_INTO)):
            widget.setFocus()
            QTest.keyClicks(widget, "na")
            again()


@pytest.mark.slow("every page is looked around on")
def test_looking_around_on_every_page_changes_nothing(window):
    before = content(window.desk)
    for target in states(*PAGES):
        window.open(target)
        settle()
        page = window.stack.page(target.page)

        def again(target=target):
            if opened(window) is not None:
                opened(window).close()
            if window.stack.name != target.page:
                window.open(target)

        wheel_over(page)
        click_on(page)
        again()
        press_in(page, KEYS, again)
        window.open(target)
        settle()
        assert content(window.desk) == before, target
    assert window.desk.reader.value("SELECT count(*) FROM supplier") > 0


@pytest.mark.slow("every sheet is looked around in")
def test_looking_around_in_every_sheet_changes_nothing(window, qtbot):
    seen = 0
    for name, call in every(window):
        before = content(window.desk)
        call()
        sheet = opened(window)
        qtbot.waitUntil(sheet.isActiveWindow)
        settle()
        wheel_over(sheet)
        click_on(sheet)
        press_in(sheet, KEYS[2:], settle)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        settle()
        assert opened(window) is None, name
        assert content(window.desk) == before, name
        seen += 1
    assert seen > 20


def test_the_crawl_finds_what_does_change(window):
    window.stack.go("suppliers")
    page, before = window.stack.page("suppliers"), content(window.desk)
    made = Writing("click", page)
    made.desk = window.desk
    made.resize(60, 20)
    made.show()
    made.raise_()
    click_on(page)
    assert content(window.desk) != before
