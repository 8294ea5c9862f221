"""Editors of text: one line, or several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import NAME_CAP, NOTE_CAP, clean_line, clean_text
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.suggestions import Suggestions
from sourcing_app.ui.widgets.text_fields import LineField, TextArea

IDLE_MS = 800
_LINES = 4
_PASTED = 1000
"""How much of a text can be pasted where a number or a day belongs: what is cut is no more one."""


class LineEditor(Editor):
    """
    One line of text; an empty one is `blank`.

    Text longer than `cap` is refused, never cut: a country typed in full must not become another.
    `holder` puts the line together with what belongs to it, such as a button.
    """

    def __init__(
        self,
        name: str,
        *,
        cap: int = NAME_CAP,
        blank: str | None = "",
        holder: Callable[[QLineEdit], QWidget] | None = None,
    ) -> None:
        self.line = LineField()
        self.cap = cap
        self.blank = blank
        super().__init__(name, self.line, holder(self.line) if holder else None)
        self.line.returnPressed.connect(self.finish)
        self.line.textChanged.connect(self.tell)

    def value(self) -> Any:
        return _within(clean_line(self.line.text()), self.cap) or self.blank

    def shown(self) -> str:
        return self.line.text()

    def put(self, value: Any) -> None:
        self.line.setText(value or "")
        self.line.setCursorPosition(0)
        self.show_reading("")

    def retype(self, text: str) -> None:
        self.line.setText(text)


class OfferingLineEditor(LineEditor):
    """A line that offers what is known already: `offers` names it for what is typed."""

    def __init__(self, name: str, *, cap: int = NAME_CAP) -> None:
        super().__init__(name, cap=cap)
        self.offers: Callable[[str], Sequence[str]] = _nothing
        self._known = QStringListModel(self)
        self.suggestions = Suggestions(self.line, self._known)
        self.line.textEdited.connect(self._offer)
        self.suggestions.activated.connect(self._choose)

    def _offer(self, text: str) -> None:
        known = self.offers(text) if text.strip() else ()
        self._known.setStringList([] if [*known] == [text] else [*known])

    def _choose(self, text: str) -> None:
        self.line.setText(text)
        self.finish()


def _nothing(_typed: str) -> Sequence[str]:
    return ()


class ParsedLineEditor(LineEditor):
    """A line for a value that each language writes its own way; `written` writes it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.line.setMaxLength(_PASTED)
        self._stored: Any = None

    def written(self, value: Any) -> str:
        """Write a stored value as the language does; "" for None."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        self._stored = value
        super().put(self.written(value))

    def retranslate(self) -> None:
        """Write the stored value as the new language does."""
        if not self.changed:
            self.fill(self._stored)
        super().retranslate()


class TextEditor(Editor):
    """Several lines; committed 0.8 s after the last key and when the focus leaves."""

    def __init__(self, name: str, *, cap: int = NOTE_CAP, lines: int = _LINES) -> None:
        self.area = TextArea()
        self.area.setTabChangesFocus(True)
        self.cap = cap
        super().__init__(name, self.area)
        self.area.setMinimumHeight(self.area.fontMetrics().lineSpacing() * lines + 14)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.finish)
        self.area.textChanged.connect(self._idle.start)
        self.area.textChanged.connect(self.tell)

    def value(self) -> str:
        return _within(clean_text(self.area.toPlainText()), self.cap)

    def shown(self) -> str:
        return self.area.toPlainText()

    def put(self, value: Any) -> None:
        if (value or "") != self.area.toPlainText():
            self.area.setPlainText(value or "")
        self._idle.stop()

    def finish(self) -> None:
        self._idle.stop()
        super().finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter saves: the other fields do so at Enter already."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if enter and held and not self.area.composing:
                self.finish()
        return super().eventFilter(watched, event)


def _within(text: str, cap: int) -> str:
    if len(text) > cap:
        sentence = say("Editors", "The text is too long: at most {count} characters.")
        raise Rejected(sentence.put(count=cap))
    return text
