"""The fields of the program that are typed into: Return in the middle of a word commits nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineField(QLineEdit):
    """
    One line.

    Return while an input method is `composing` belongs to the input method, never to the form or
    dialog around the field.
    """

    composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.composing = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_return(self, event):
            super().keyPressEvent(event)


class TextArea(QPlainTextEdit):
    """Several lines, with the same promise."""

    composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.composing = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_return(self, event):
            super().keyPressEvent(event)


def _is_return(field: LineField | TextArea, event: QKeyEvent) -> bool:
    """Take a Return that is the input method's: nobody else gets it."""
    taken = field.composing and event.key() in _RETURN
    if taken:
        event.accept()
    return taken
