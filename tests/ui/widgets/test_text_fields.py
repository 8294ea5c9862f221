"""Return in the middle of a word changes nothing by accident; every field is one that knows."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout

from sourcing_app.ui.forms.text_editors import TextEditor
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.text_fields import LineField, TextArea

SOURCES = Path(__file__).parents[3] / "sourcing_app"
TYPED_INTO = {"QLineEdit", "QPlainTextEdit", "QTextEdit"}
TURNED = {"QComboBox", "QTabBar", "QTabWidget", "QSlider", "QDial"} | {
    f"Q{kind}" for kind in ("SpinBox", "DoubleSpinBox", "DateEdit", "TimeEdit", "DateTimeEdit")
}
GUARDED = {
    ("text_fields.py", "QLineEdit"),
    ("text_fields.py", "QPlainTextEdit"),
    ("choice_box.py", "QComboBox"),
    ("choice_box.py", "QTabBar"),
    ("choice_box.py", "QTabWidget"),
}
"""Where these classes get their guard; the preview of a letter is read only."""


def compose(field, text):
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def commit(field, text):
    done = QInputMethodEvent("", [])
    done.setCommitString(text)
    QApplication.sendEvent(field, done)


@pytest.fixture
def put(qtbot):
    def put(field):
        qtbot.addWidget(field)
        field.show()
        field.activateWindow()
        field.setFocus()
        return field

    return put


def test_return_in_the_middle_of_a_word_commits_nothing(put, qtbot):
    line, pressed = put(LineField()), []
    line.returnPressed.connect(lambda: pressed.append(line.text()))
    compose(line, "ni")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Enter)
    assert pressed == []
    commit(line, "你")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert pressed == ["你"]


def test_other_keys_reach_the_field_in_the_middle_of_a_word(put, qtbot):
    line = put(LineField())
    compose(line, "ni")
    qtbot.keyClicks(line, "x")
    assert "x" in line.text()


@pytest.mark.parametrize("kind", [LineField, TextArea])
def test_return_in_the_middle_of_a_word_reaches_no_dialog(put, qtbot, kind):
    dialog, field = QDialog(), kind()
    box = QVBoxLayout(dialog)
    box.addWidget(field)
    box.addWidget(QPushButton("OK"))
    put(dialog)
    field.setFocus()
    compose(field, "ni")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not (field.text() if kind is LineField else field.toPlainText())


def test_a_field_that_is_left_composes_no_more(put, qtbot):
    line = put(LineField())
    compose(line, "ni")
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut))
    with qtbot.waitSignal(line.returnPressed):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_return_in_the_middle_of_a_word_does_not_leave_the_filter(put, qtbot):
    field, left = put(FilterField("fld.test.filter", 200)), []
    field.left.connect(lambda: left.append(True))
    compose(field, "ni")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert left == []
    commit(field, "你")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert left == [True]


def test_ctrl_enter_in_the_middle_of_a_word_saves_nothing(put, qtbot):
    editor, saved = put(TextEditor("fld.test.note")), []
    editor.fill("")
    editor.area.setFocus()
    editor.committed.connect(lambda _editor: saved.append(editor.value()))
    editor.area.setPlainText("杯")
    compose(editor.area, "zi")
    qtbot.keyClick(editor.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved == []
    commit(editor.area, "子")
    qtbot.keyClick(editor.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(saved) == 1


def made_of_qt(tree):
    """Name the classes of fields that a module makes or derives from itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node.func
        elif isinstance(node, ast.ClassDef):
            yield from node.bases


def unguarded(file):
    names = (getattr(node, "id", "") for node in made_of_qt(ast.parse(file.read_text("utf-8"))))
    return {(file.name, name) for name in names if name in TYPED_INTO | TURNED}


def test_every_field_is_of_a_class_with_its_guard():
    found = set().union(*(unguarded(file) for file in SOURCES.rglob("*.py")))
    assert found == GUARDED


def test_a_command_with_ctrl_and_a_letter_is_reached_from_a_field(qtbot):
    window = QDialog()
    qtbot.addWidget(window)
    layout, called = QVBoxLayout(window), []
    fields = (LineField(), TextArea())
    for field in fields:
        layout.addWidget(field)
    for key in ("Ctrl+E", "Ctrl+K"):
        QShortcut(QKeySequence(key), window).activated.connect(lambda key=key: called.append(key))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for field in fields:
        field.setFocus()
        qtbot.keyClicks(field, "lamp")
        for key in (Qt.Key.Key_E, Qt.Key.Key_K):
            qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert called == ["Ctrl+E", "Ctrl+K"] * 2
