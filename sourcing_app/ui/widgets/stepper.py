"""The stepper: how far something has come, as circles with words under them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sourcing_app.ui.style.svg import paint
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone

CIRCLE = 28
_GAP = 6


class StepperState(Enum):
    """How far one step is."""

    DONE = "done"
    NOW = "now"
    BLOCKED = "blocked"
    AHEAD = "ahead"


_LOOKS = {
    StepperState.DONE: (Tone.OK, "check"),
    StepperState.NOW: (Tone.INFO, "clock"),
    StepperState.BLOCKED: (Tone.DANGER, "lock"),
}


@dataclass(frozen=True, slots=True)
class StepperItem:
    """One step; `spoken` is its state in words, for readers and the tooltip."""

    text: str
    state: StepperState = StepperState.AHEAD
    spoken: str = ""


class Stepper(QWidget):
    """Steps from left to right; compact shows the circles only, and the current step's word."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[StepperItem, ...] = ()
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_steps(self, steps: Sequence[StepperItem]) -> None:
        self._steps = tuple(steps)
        said = [f"{i}. {s.text}: {s.spoken}" for i, s in enumerate(steps, 1) if s.spoken]
        self.setAccessibleName("; ".join(said) or ", ".join(s.text for s in steps))
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a state, as Qt's setters
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(current().font(0.96)).height()
        lines = 0 if self._compact else 2
        return QSize(640, CIRCLE + 4 + (_GAP + lines * line if lines else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize((CIRCLE + 8) * max(len(self._steps), 1), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width() / len(self._steps)
        self._paint_line(painter, wide)
        for place, step in enumerate(self._steps):
            self._paint_step(painter, step, place, QRectF(place * wide, 0, wide, self.height()))

    def _paint_line(self, painter: QPainter, wide: float) -> None:
        painter.setPen(QPen(QColor(current().tokens.border), 2))
        y = CIRCLE // 2 + 2
        painter.drawLine(int(wide / 2), y, int(self.width() - wide / 2), y)

    def _paint_step(self, painter: QPainter, step: StepperItem, place: int, room: QRectF) -> None:
        circle = QRectF(room.center().x() - CIRCLE / 2, 2, CIRCLE, CIRCLE)
        tokens = current().tokens
        tone, icon = _LOOKS.get(step.state, (None, ""))
        shade = tokens.tones[tone] if tone else None
        painter.setPen(QPen(QColor(shade.line if shade else tokens.border_strong), 1.5))
        painter.setBrush(QColor(shade.back if shade else tokens.surface))
        painter.drawEllipse(circle.adjusted(0.75, 0.75, -0.75, -0.75))
        if shade:
            paint(painter, icon, shade.text, circle.adjusted(6, 6, -6, -6))
        else:
            painter.setFont(current().font(0.92))
            painter.setPen(QColor(tokens.text2))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(place + 1))
        if not self._compact:
            self._paint_words(painter, step, room)

    def _paint_words(self, painter: QPainter, step: StepperItem, room: QRectF) -> None:
        near = step.state in {StepperState.NOW, StepperState.BLOCKED}
        tokens = current().tokens
        painter.setFont(current().font(0.94, strong=near))
        painter.setPen(QColor(tokens.text if near else tokens.text2))
        top = CIRCLE + 2 + _GAP
        words = QRect(int(room.left()) + 3, top, int(room.width()) - 6, self.height() - top)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextWordWrap), step.text)
