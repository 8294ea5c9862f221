"""Windows of tests: a page on the screen, dialogs that would wait, everything closed at the end."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton


class Bridge(QObject):
    """Brings commits of a worker into the window's thread, as the window itself does."""

    committed = Signal(object)

    def __init__(self, page):
        super().__init__(page)
        self.committed.connect(self.tell)

    @Slot(object)
    def tell(self, done):
        self.parent().on_changed(done)


def on_screen(qtbot, page, width, height):
    """Show a page with its actions, as the window does; `asked` are the targets it wanted."""
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    page.addActions(page.actions())
    page.asked = []
    page.wanted.connect(page.asked.append)
    return page


def refuse_modal_dialogs(monkeypatch):
    """A test that would wait for a click fails instead of hanging."""

    def refuse(*_arguments, **_keywords):
        pytest.fail("a modal dialog was opened")

    monkeypatch.setattr(QDialog, "exec", refuse)
    for name in ("information", "warning", "critical", "question"):
        monkeypatch.setattr(QMessageBox, name, refuse)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)


def close_windows():
    """Close every window, and let it go now; a list that pops up goes with its completer alone."""
    for window in QApplication.topLevelWidgets():
        window.close()
        if window.windowType() != Qt.WindowType.Popup:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press_key(key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def press_button(qtbot, widget, name):
    """Click the button of this object name."""
    qtbot.mouseClick(widget.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def told(window):
    """What the window's notices say."""
    return [message.text for message in window.context.notices.messages]
