"""The journey as a picture: its stages in their order, each to be chosen."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from sourcing_app.domain.guide.stages import STAGES, JourneyStage
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.faces import ink
from sourcing_app.ui.style.svg import paint
from sourcing_app.ui.style.theme import current

ACROSS = 4
"""Stages side by side, where there is room for their longest word."""
LARGE = 120
"""Percent: from here on a name may take three lines."""
_GAP = 26
_CIRCLE = 34
_SIDES = 26
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})


class StageButton(QAbstractButton):
    """One stage: its icon in a circle, its number and its name."""

    def __init__(self, place: int, stage: JourneyStage, parent: QWidget) -> None:
        super().__init__(parent)
        self.stage = stage
        self._place = place
        self.setObjectName(f"btn.guide.stage.{stage.key}")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def retranslate(self) -> None:
        self.setText(said(self.stage.name))
        self.setAccessibleName(f"{self._place}. {self.text()}")

    def sizeHint(self) -> QSize:
        lines = 3 if current().text_size > LARGE else 2
        return QSize(140, _CIRCLE + lines * round(current().metrics().height()) + 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, chosen = current().tokens, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        wide = 2 if self.hasFocus() or chosen else 1
        line = tokens.focus if self.hasFocus() else tokens.accent if chosen else tokens.border
        painter.setPen(QPen(ink(line), wide))
        painter.setBrush(ink(tokens.accent_tint if chosen else tokens.surface))
        painter.drawRoundedRect(card, 8, 8)
        circle = QRectF(0, 0, _CIRCLE, _CIRCLE)
        circle.moveCenter(QPointF(card.center().x(), card.top() + 7 + _CIRCLE / 2))
        painter.setPen(QPen(ink(tokens.border_strong), 1))
        painter.setBrush(ink(tokens.surface))
        painter.drawEllipse(circle)
        paint(painter, self.stage.icon, tokens.accent, circle.adjusted(8, 8, -8, -8))
        painter.setPen(ink(tokens.text))
        painter.setFont(current().font(strong=chosen))
        words = card.adjusted(6, 9 + _CIRCLE, -6, -2)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            words, int(flags) | int(Qt.TextFlag.TextWordWrap), f"{self._place}. {self.text()}"
        )
        if self.hasFocus() and chosen:
            painter.setPen(QPen(ink(tokens.focus), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(4, 4, -4, -4), 5, 5)


class JourneyMap(QWidget):
    """The stages with the way between them; arrow keys walk it."""

    chosen = Signal(object)
    """The `JourneyStage` that was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("view.guide.journey")
        self.buttons = [StageButton(at, stage, self) for at, stage in enumerate(STAGES, 1)]
        for made in self.buttons:
            made.clicked.connect(self._clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The journey from account to feedback"))
        for made in self.buttons:
            made.retranslate()
        self._fit()

    def choose(self, stage: JourneyStage) -> None:
        """Mark a stage as chosen and tell of it."""
        for made in self.buttons:
            made.setChecked(made.stage is stage)
        self.chosen.emit(stage)

    def sizeHint(self) -> QSize:
        return QSize(620, self.heightForWidth(620))

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * self._narrowest() + _GAP, self.buttons[0].sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self.buttons) // self._across(width))
        return rows * self.buttons[0].sizeHint().height() + (rows - 1) * _GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the stage before or after."""
        key = Qt.Key(event.key())
        focused = self.focusWidget()
        if key in _BACK | _ON and isinstance(focused, StageButton):
            at = self.buttons.index(focused) + (1 if key in _ON else -1)
            self.buttons[min(max(at, 0), len(self.buttons) - 1)].setFocus()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink(current().tokens.border_strong), 2))
        painter.setBrush(ink(current().tokens.border_strong))
        for one, other in pairwise(self.buttons):
            _draw_arrow(painter, QRectF(one.geometry()), QRectF(other.geometry()))

    def _fit(self) -> None:
        """Ask for another height, and stand anew: the words are longer or shorter."""
        self.updateGeometry()
        self._place_buttons()

    def _narrowest(self) -> int:
        """The least width of a stage: its longest word is not cut."""
        metrics = current().metrics(strong=True)
        words = (word for made in self.buttons for word in made.text().split())
        return round(max(map(metrics.horizontalAdvance, words), default=0)) + _SIDES

    def _across(self, width: int) -> int:
        """How many stages stand side by side."""
        return min(ACROSS, max(2, (width + _GAP) // (self._narrowest() + _GAP)))

    def _place_buttons(self) -> None:
        """Stand in rows that are read as text is."""
        across = self._across(self.width())
        wide = (self.width() - (across - 1) * _GAP) // across
        high = self.buttons[0].sizeHint().height()
        for at, made in enumerate(self.buttons):
            line, place = divmod(at, across)
            made.setGeometry(place * (wide + _GAP), line * (high + _GAP), wide, high)

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, StageButton):
            self.choose(sender.stage)


def _draw_arrow(painter: QPainter, one: QRectF, other: QRectF) -> None:
    """Draw the way to the next stage: to its side, or round the end of the row to its top."""
    if one.center().y() == other.center().y():
        begin, end = QPointF(one.right(), one.center().y()), QPointF(other.left(), one.center().y())
        side, back = QPointF(0, 5), QPointF(-7, 0)
        way = [begin, end + back]
    else:
        turn = (one.bottom() + other.top()) / 2
        begin, end = (
            QPointF(one.center().x(), one.bottom()),
            QPointF(other.center().x(), other.top()),
        )
        side, back = QPointF(5, 0), QPointF(0, -7)
        way = [begin, QPointF(begin.x(), turn), QPointF(end.x(), turn), end + back]
    painter.drawPolyline(QPolygonF(way))
    painter.drawPolygon(QPolygonF([end, end + back + side, end + back - side]))
