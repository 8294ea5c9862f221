"""The letter on white paper, as the supplier will read it; English in every language."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
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

from sourcing_app.domain.inquiries.letter import Letter, Letterhead, LetterPart, PartKind
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import LIGHT

_GAP = 12
_MARGIN = 14
_LOGO = (190, 68)
"""Pixels that the logo may take, as on paper."""
_LISTS = {
    PartKind.BULLETS: QTextListFormat.Style.ListDisc,
    PartKind.QUESTIONS: QTextListFormat.Style.ListDecimal,
}


class LetterPreview(QTextEdit):
    """Read only; every value goes in as plain text through a cursor, never as HTML."""

    def __init__(self, name: str = "txt.inquiries.preview") -> None:
        super().__init__()
        self.setObjectName(name)
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
        self._shown: tuple[Letter, Letterhead] | None = None
        self._whiten()

    def show_letter(self, letter: Letter, letterhead: Letterhead) -> None:
        """Show a letter; one that is shown already is left as it is, scrolled where it was."""
        if (letter, letterhead) != self._shown:
            self._shown = (letter, letterhead)
            self._write(letter, letterhead)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._whiten()
            if self._shown is not None:
                self._write(*self._shown)

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

    def _write(self, letter: Letter, letterhead: Letterhead) -> None:
        place = self.verticalScrollBar().value()
        self.document().clear()
        page = _Page(QTextCursor(self.document()))
        page.head(letterhead)
        for part in letter.parts():
            page.part(part)
        self.verticalScrollBar().setValue(place)


class _Page:
    """Writes paragraph after paragraph into an empty document."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._fresh = True

    def head(self, letterhead: Letterhead) -> None:
        """Write the letterhead: the logo, who it is in bold, the lines under it in grey."""
        picture = QImage.fromData(letterhead.logo)
        if not picture.isNull():
            self._begin(QTextBlockFormat())
            size = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self._cursor.insertImage(picture.scaled(*_LOGO, size, smooth))
        if letterhead.title:
            self.line(letterhead.title, bold=True)
        for text in filter(None, letterhead.lines):
            self.line(text, colour=LIGHT.text2)

    def part(self, part: LetterPart) -> None:
        """Write one part of a letter with space above it."""
        style = _LISTS.get(part.kind)
        if style is not None:
            self._items(part, style)
            return
        for number, text in enumerate(part.texts):
            self.line(text, bold=part.kind is PartKind.SUBJECT, above=0 if number else _GAP)

    def line(
        self, text: str, *, bold: bool = False, above: int = 0, colour: str = LIGHT.text
    ) -> None:
        """Write one paragraph."""
        layout = QTextBlockFormat()
        layout.setTopMargin(above)
        self._begin(layout)
        self._cursor.insertText(text, _letters(bold=bold, colour=colour))

    def _items(self, part: LetterPart, style: QTextListFormat.Style) -> None:
        form = QTextListFormat()
        form.setStyle(style)
        form.setStart(part.first)
        made = None
        for number, text in enumerate(part.texts):
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


def _letters(*, bold: bool = False, colour: str = LIGHT.text) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(current().font(strong=bold))
    form.setForeground(QColor(colour))
    return form
