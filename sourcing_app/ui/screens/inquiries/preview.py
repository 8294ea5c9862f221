"""The letter on white paper, as the supplier will read it; English in every language."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from sourcing_app.domain.inquiries.letter import Letter
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import LIGHT

_GAP = 12
_MARGIN = 14


class LetterPreview(QTextEdit):
    """Read only; every value goes in as plain text through a cursor, never as HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("txt.inquiries.preview")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(_MARGIN)
        self._letter: Letter | None = None
        self._whiten()

    def show_letter(self, letter: Letter) -> None:
        """Show a letter; one that is shown already is left as it is, scrolled where it was."""
        if letter != self._letter:
            self._letter = letter
            self._write(letter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._whiten()
            if self._letter is not None:
                self._write(self._letter)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(LIGHT.focus), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _whiten(self) -> None:
        """Paper is white in a dark window too."""
        palette = self.palette()
        wanted = {QPalette.ColorRole.Base: "#FFFFFF", QPalette.ColorRole.Text: LIGHT.text}
        if all(palette.color(role).name().upper() == name for role, name in wanted.items()):
            return
        for role, name in wanted.items():
            palette.setColor(role, QColor(name))
        self.setPalette(palette)

    def _write(self, letter: Letter) -> None:
        place = self.verticalScrollBar().value()
        self.document().clear()
        page = _Page(QTextCursor(self.document()))
        post = f", {letter.post}" if letter.post else ""
        page.line((letter.name, True), (post, False))
        page.line((letter.origin, False))
        page.line((f"To: {letter.to}", False), above=_GAP)
        page.line((letter.day, False))
        page.line((letter.subject, True), above=_GAP)
        page.line((letter.greeting, False), above=_GAP)
        page.line((letter.opening, False), above=_GAP)
        page.items(letter.bullets, QTextListFormat.Style.ListDisc)
        page.line((letter.asking, False), above=_GAP)
        page.items(letter.questions, QTextListFormat.Style.ListDecimal)
        for text in letter.extra:
            page.line((text, False), above=_GAP)
        for number, text in enumerate(letter.closing):
            page.line((text, False), above=0 if number else _GAP)
        self.verticalScrollBar().setValue(place)


class _Page:
    """Writes paragraph after paragraph into an empty document."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._fresh = True

    def line(self, *runs: tuple[str, bool], above: int = 0) -> None:
        """Write one paragraph of (text, bold) runs; an empty one is left out."""
        if not any(text for text, _ in runs):
            return
        layout = QTextBlockFormat()
        layout.setTopMargin(above)
        self._begin(layout)
        for text, bold in runs:
            self._cursor.insertText(text, _letters(bold=bold))

    def items(self, texts: tuple[str, ...], style: QTextListFormat.Style) -> None:
        """Write a list."""
        form = QTextListFormat()
        form.setStyle(style)
        made = None
        for number, text in enumerate(texts):
            layout = QTextBlockFormat()
            layout.setTopMargin(0 if number else _GAP)
            self._begin(layout)
            made = made or self._cursor.createList(form)
            made.add(self._cursor.block())
            self._cursor.insertText(text, _letters())

    def _begin(self, layout: QTextBlockFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(layout)
        else:
            self._cursor.insertBlock(layout, _letters())
        self._fresh = False


def _letters(*, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(current().font(strong=bold))
    form.setForeground(QColor(LIGHT.text))
    return form
