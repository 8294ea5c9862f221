"""The fields of the program that are typed into: Return in the middle of a word commits nothing."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_COMMANDS = (Qt.Key.Key_E, Qt.Key.Key_K)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
if TYPE_CHECKING:
    _Mixed = QWidget  # a class of Qt can be mixed with no other
else:
    _Mixed = object


def _is_commands(event: QEvent) -> bool:
    """Ctrl+E and Ctrl+K: on X11 they are also for the end of the line, as the key End is."""
    ctrl = Qt.KeyboardModifier.ControlModifier
    return isinstance(event, QKeyEvent) and event.modifiers() == ctrl and event.key() in _COMMANDS


class _Composed(_Mixed):
    """
    What is typed through an input method, too.

    Return while it is `composing` belongs to the input method, never to the form or dialog around
    the field.
    """

    composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """A command of the window with Ctrl and a letter goes before Qt's own of the line's end."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_commands(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.composing = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.composing and event.key() in _RETURN:
            event.accept()
        else:
            super().keyPressEvent(event)


class LineField(_Composed, QLineEdit):
    """One line."""

    def mark(self, start: int, end: int) -> None:
        """Select the characters start..end of the text."""
        self.setSelection(*_units(self.text(), start, end))


class TextArea(_Composed, QPlainTextEdit):
    """Several lines."""

    _waved = False

    def mark(self, start: int, end: int) -> None:
        """Select the characters start..end of the text."""
        before, marked = _units(self.toPlainText(), start, end)
        cursor = self.textCursor()
        cursor.setPosition(before)
        cursor.setPosition(before + marked, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def underline(self, places: Iterable[tuple[int, int, QColor]]) -> None:
        """Draw a wave of this colour under the characters start..end of each place."""
        text, document = self.toPlainText(), self.document()
        waves = [(*_units(text, start, end), colour) for start, end, colour in places]
        if not waves and not self._waved:
            return
        self._waved = bool(waves)
        block = document.begin()
        while block.isValid():
            block.layout().setFormats([*_ranges(block, waves)])
            block = block.next()
        document.markContentsDirty(0, document.characterCount())


def _ranges(
    block: QTextBlock, waves: Iterable[tuple[int, int, QColor]]
) -> Iterator[QTextLayout.FormatRange]:
    """Yield what of the waves is in a line of the text."""
    for before, length, colour in waves:
        start = max(before - block.position(), 0)
        end = min(before + length - block.position(), block.length() - 1)
        if start < end:
            found = QTextLayout.FormatRange()
            shape = QTextCharFormat()
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(colour)
            found.start, found.length, found.format = start, end - start, shape
            yield found


def _units(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where start..end begins and how long it is, as Qt counts (UTF-16)."""
    before, marked = (
        len(part.encode("utf-16-le")) // 2 for part in (text[:start], text[start:end])
    )
    return before, marked
