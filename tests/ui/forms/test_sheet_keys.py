"""Esc closes every sheet, Ctrl+Enter commits it, and one that refuses shows why."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor
from tests.ui import audit
from tests.ui.content import content
from tests.ui.sheets import every, opened
from tests.ui.shown import settle

WRONG = say("Test", "This is not a name.")
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def kinds(sheet):
    """List one focusable widget of each kind."""
    return list({type(widget): widget for widget in reversed(audit.focusables(sheet))}.values())


def show(qtbot, window, call):
    call()
    sheet = opened(window)
    qtbot.waitUntil(sheet.isActiveWindow)
    settle()
    return sheet


def from_every_kind(sheet, key, modifier, answer):
    """Press a key in a widget of each kind; give the widget and how often the sheet was asked."""
    asked = []
    setattr(sheet, answer, lambda: bool(asked.append(True)))
    for focused in kinds(sheet):
        focused.setFocus()
        QTest.keyClick(focused, key, modifier)
        yield focused, len(asked)
        asked.clear()
    delattr(sheet, answer)


@pytest.mark.slow("every sheet from every field")
def test_escape_closes_every_sheet_wherever_the_focus_is(window, qtbot):
    before, seen = content(window.desk), 0
    for name, call in every(window):
        sheet = show(qtbot, window, call)
        for focused, asked in from_every_kind(sheet, Qt.Key.Key_Escape, NONE, "reject"):
            assert asked == 1, f"{name}: {audit.called(focused)}"
            seen += 1
        QTest.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Escape)
        settle()
        assert opened(window) is None, name
    assert seen > 60
    assert content(window.desk) == before


@pytest.mark.slow("every sheet from every field")
def test_ctrl_enter_commits_every_sheet_wherever_the_focus_is(window, qtbot):
    for name, call in every(window):
        sheet = show(qtbot, window, call)
        sheet.primary.setEnabled(True)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for focused, asked in from_every_kind(sheet, key, CTRL, "submit"):
                assert asked == 1, f"{name}: {audit.called(focused)}"
        sheet.close()
        settle()


class Long(Sheet):
    """More fields than have room; the first one is wrong, or the sheet is as a whole."""

    def __init__(self, parent):
        super().__init__(parent, "test.long")
        editors = [LineEditor("long.name"), *(TextEditor(f"long.note{at}") for at in range(12))]
        self.form = Form(editors)
        self.body.addWidget(self.form)
        self.set_texts("Long", "Do it")
        self.problem = None
        self.resize(400, 300)

    def submit(self):
        if self.problem is not None:
            raise self.problem
        self.form.complain({"name": WRONG})
        return False


@pytest.fixture
def long(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    sheet = Long(parent)
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)
    last = sheet.findChildren(QPlainTextEdit)[-1]
    sheet.findChild(QScrollArea).ensureWidgetVisible(last)
    last.setFocus()
    yield sheet
    sheet.close()


def in_view(widget, sheet):
    """Whether the whole widget is inside what the sheet's scrolling part shows."""
    port = sheet.findChild(QScrollArea).viewport()
    place = QRect(widget.mapTo(port, QPoint(0, 0)), widget.size())
    return widget.isVisible() and port.rect().contains(place)


def test_a_refused_sheet_scrolls_to_the_field_and_its_message(long, qtbot):
    QTest.keyClick(long.focusWidget(), Qt.Key.Key_Return, CTRL)
    name = long.form["name"]
    qtbot.waitUntil(name.widget.hasFocus)
    qtbot.waitUntil(lambda: in_view(name.widget, long) and in_view(name.complaint, long))


def test_a_refusal_of_the_whole_stands_over_the_buttons(long, qtbot):
    long.problem = Rejected(say("Test", "The file is full."))
    long.primary.click()
    assert long.complaint.text() == "The file is full."
    assert long.complaint.isVisible()
    assert long.rect().contains(
        QRect(long.complaint.mapTo(long, QPoint(0, 0)), long.complaint.size())
    )
