"""The wheel and Return change nothing by accident."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from sourcing_app.ui.guards import Guards


@pytest.fixture
def guarded(qapp):
    guards = Guards(qapp)
    yield guards
    qapp.removeEventFilter(guards)
    guards.deleteLater()


@pytest.fixture
def fields(qtbot, guarded):
    window = QWidget()
    box = QVBoxLayout(window)
    combo, spin, line = QComboBox(), QSpinBox(), QLineEdit()
    combo.addItems(["a", "b", "c"])
    for widget in (line, combo, spin):
        box.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    line.setFocus()
    return window, combo, spin, line


def wheel(widget):
    place = QPointF(5, 5)
    down = QPoint(0, -120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    where = QPointF(widget.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(
        widget, QWheelEvent(place, where, down, down, buttons, keys, phase, False)
    )


def test_the_wheel_leaves_unfocused_fields_alone(fields):
    _window, combo, spin, _line = fields
    wheel(combo)
    wheel(spin)
    assert (combo.currentIndex(), spin.value()) == (0, 0)


def test_the_wheel_turns_a_focused_field(fields, qtbot):
    _window, combo, _spin, _line = fields
    combo.setFocus()
    qtbot.waitUntil(combo.hasFocus)
    wheel(combo)
    assert combo.currentIndex() == 1


def test_return_in_the_middle_of_a_word_commits_nothing(fields, qtbot):
    line = fields[3]
    pressed = []
    line.returnPressed.connect(lambda: pressed.append(line.text()))
    QApplication.sendEvent(line, QInputMethodEvent("ni", []))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert pressed == []
    done = QInputMethodEvent("", [])
    done.setCommitString("你")
    QApplication.sendEvent(line, done)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert pressed == ["你"]


def test_a_field_that_went_away_composes_no_more(qtbot, guarded):
    gone = QLineEdit()
    gone.show()
    QApplication.sendEvent(gone, QInputMethodEvent("ni", []))
    gone.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.returnPressed, timeout=1000):
        qtbot.keyClick(field, Qt.Key.Key_Return)
