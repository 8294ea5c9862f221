"""Return in the middle of a word changes nothing by accident."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit


@pytest.fixture
def line(qtbot, guarded):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    return line


def test_return_in_the_middle_of_a_word_commits_nothing(line, qtbot):
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
    with qtbot.waitSignal(field.returnPressed):
        qtbot.keyClick(field, Qt.Key.Key_Return)
