"""The letter's pages as they will be on paper, beside its fields; English in every language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.jobs import Job, answer_of
from sourcing_app.ui.screens.inquiries.page_pictures import LetterOnPaper, Pictures, pictures_of
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import LIGHT, Tone

if TYPE_CHECKING:
    from sourcing_app.domain.inquiries.letter import Letter, Letterhead
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

DEBOUNCE_MS = 200
"""After the last change, which the editor itself tells 100 ms after the last key."""
WIDEST = 800
"""Pixels: A4 and Letter as on paper, where a screen has 96 in an inch."""
_GAP = 8
_STEP = 24
_COPY = say("LetterPreview", "Copy as text")


class LetterPreview(QAbstractScrollArea):
    """
    Shows the pages of the PDF that is printed, as wide as there is room.

    They are made in a job when nothing was typed for a moment; the last ones stay until then.
    Ctrl+C copies the letter as text, which is also what a screen reader is told.
    """

    def __init__(
        self, desk: Desk, context: AppContext, name: str = "view.inquiries.preview"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.pictures = Pictures()
        self._resources, self._context = desk.resources, context
        self._letter: tuple[Letter, Letterhead] | None = None
        self._asked: LetterOnPaper | None = None
        self._job: Job | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DEBOUNCE_MS)
        self._wait.timeout.connect(self.make)
        current().changed.connect(self.viewport().update)

    def show_letter(self, letter: Letter, letterhead: Letterhead, *, another: bool = False) -> None:
        """Show a letter soon, or at once where it is `another` one: that stays where it is."""
        if (letter, letterhead) != self._letter:
            self._letter = (letter, letterhead)
            self.setAccessibleDescription(self.text())
        if another:
            self.verticalScrollBar().setValue(0)
            self.make()
        else:
            self._wait.start()

    def text(self) -> str:
        """The words on the pages but for their feet: letterhead and letter, a line for each."""
        if self._letter is None:
            return ""
        letter, head = self._letter
        texts = (text for part in letter.parts() for text in part.texts)
        return "\n".join((head.text(), *texts)).strip()

    def make(self) -> None:
        """Make the pages now, unless these are shown or nobody sees them."""
        self._wait.stop()
        if self._letter is None or not self.isVisible():
            return
        wanted = LetterOnPaper(
            *self._letter,
            self._context.preferences.page_setup(),
            self._width(),
            self.devicePixelRatioF(),
        )
        if wanted == self._asked:
            return
        self._asked = wanted
        if self._job is not None:
            self._job.cancel()
        resources, asked = self._resources, []

        def answered(answer: Pictures | AppError | None) -> None:
            if self._job in asked:
                self._end(answer)

        self._job = self._context.jobs.start(
            lambda _step: answer_of(lambda: pictures_of(wanted, resources)),
            owner=self,
            then=answered,
            kind="other",
        )
        asked.append(self._job)

    def copy(self) -> None:
        """Put the letter on the clipboard as plain text."""
        if self._letter is not None:
            QGuiApplication.clipboard().setText(self._letter[0].text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        tokens = current().tokens
        painter.fillRect(event.rect(), QColor(tokens.sidebar))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.pictures.reason is not None:
            self._paint_reason(painter)
        for place, page in zip(self._places(), self.pictures.pages, strict=True):
            if place.intersects(event.rect()):
                painter.fillRect(place, QColor("#FFFFFF"))
                painter.drawImage(place, page)
                painter.setPen(QColor(tokens.border_strong))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        if self.pictures.more:
            self._paint_more(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._wait.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.make()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(said(_COPY), self.copy)
        menu.popup(event.globalPos())

    def _end(self, answer: Pictures | AppError | None) -> None:
        self._job = None
        if answer is None:
            self._asked = None
            return
        self.pictures = Pictures(reason=answer.sentence) if isinstance(answer, AppError) else answer
        self._measure()
        self.viewport().update()

    def _places(self) -> Sequence[QRect]:
        """Where each page lies in the viewport."""
        places, top, wide = [], -self.verticalScrollBar().value(), self._width()
        left = (self.viewport().width() - wide) // 2
        for page in self.pictures.pages:
            place = QRect(left, top, wide, _height(page, wide))
            places.append(place)
            top = place.bottom() + 1 + _GAP
        return places

    def _width(self) -> int:
        """How wide a page is shown: as on paper where there is room."""
        return min(self.viewport().width(), WIDEST)

    def _measure(self) -> None:
        bar, wide = self.verticalScrollBar(), self._width()
        whole = sum(_height(page, wide) + _GAP for page in self.pictures.pages) - _GAP
        if self.pictures.more:
            whole += _GAP + 2 * self.fontMetrics().height()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, whole - self.viewport().height()))

    def _paint_reason(self, painter: QPainter) -> None:
        """Say on white paper why there are no pages."""
        assert self.pictures.reason is not None
        painter.fillRect(self.viewport().rect(), QColor("#FFFFFF"))
        painter.setPen(QColor(LIGHT.tones[Tone.DANGER].text))
        place = self.viewport().rect().adjusted(16, 16, -16, -16)
        painter.drawText(place, Qt.TextFlag.TextWordWrap, said(self.pictures.reason))

    def _paint_more(self, painter: QPainter) -> None:
        painter.setPen(QColor(current().tokens.text2))
        place = QRect(self._places()[-1])
        place.moveTop(place.bottom() + 1)
        text = say("LetterPreview", "The print view shows {count} more pages.")
        painter.drawText(place.adjusted(8, _GAP, 0, 0), said(text.put(count=self.pictures.more)))


def _height(page: QImage, wide: int) -> int:
    return round(wide * page.height() / page.width())
