"""Pills: a status as icon, word and tone, painted the same in cells and on pages."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sourcing_app.ui.style.faces import ink
from sourcing_app.ui.style.svg import paint
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.cells import PillText
from sourcing_app.ui.widgets.labels import tooltip

ICON = 14
ROUND = 24
_TEXT = 0.96
_ENDS = 7.0
_GAP = 4.0


def pill_width(badge: PillText, metrics: QFontMetricsF) -> float:
    """Return how wide `paint_pill` draws the badge."""
    icon = ICON + _GAP if badge.icon else 2.0
    return 2 * _ENDS + icon + metrics.horizontalAdvance(badge.text) + 2


def pill_height(metrics: QFontMetricsF) -> float:
    return float(round(metrics.height() + 5))


def paint_pill(painter: QPainter, badge: PillText, place: QRectF) -> None:
    """Draw icon and word in an outlined capsule that fills `place`."""
    shade = current().tokens.tones[badge.tone]
    _capsule(painter, badge.tone, place)
    left = place.left() + _ENDS
    if badge.icon:
        top = place.center().y() - ICON / 2
        paint(painter, badge.icon, shade.text, QRectF(left, top, ICON, ICON))
        left += ICON + _GAP
    painter.setPen(ink(shade.text))
    words = QRectF(left, place.top(), place.right() - left, place.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, badge.text)


def paint_round(painter: QPainter, badge: PillText, place: QRectF) -> None:
    """Draw the badge's icon alone in a circle: the narrow form."""
    _capsule(painter, badge.tone, place)
    inner = QRectF(0, 0, ICON, ICON)
    inner.moveCenter(place.center())
    paint(painter, badge.icon or "info", current().tokens.tones[badge.tone].text, inner)


def _capsule(painter: QPainter, tone: Tone, place: QRectF) -> None:
    shade = current().tokens.tones[tone]
    painter.setPen(QPen(ink(shade.line), 1))
    painter.setBrush(ink(shade.back))
    half = place.height() / 2
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), half - 0.5, half - 0.5)


class Pill(QWidget):
    """A badge on a page."""

    def __init__(self, badge: PillText | None = None) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_badge(badge or PillText(""))

    def show_badge(self, badge: PillText) -> None:
        self.badge = badge
        self.setAccessibleName(badge.full or badge.text)
        tooltip(self, badge.full if badge.full != badge.text else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = current().metrics(_TEXT)
        return QSize(round(pill_width(self.badge, metrics)), round(pill_height(metrics)) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(current().font(_TEXT))
        paint_pill(painter, self.badge, QRectF(self.rect()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
