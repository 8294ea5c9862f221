"""The rounded outline over a card whose content is square, such as a table."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.style.theme import current

RADIUS = 8


class Rounding(QWidget):
    """Lies over its parent, lets the mouse through, and paints nothing but corners and line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ChildAdded}:
            self.setGeometry(self._card.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current().tokens
        line = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        inside = QPainterPath()
        inside.addRoundedRect(line, RADIUS, RADIUS)
        corners = QPainterPath()
        corners.addRect(QRectF(self.rect()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners.subtracted(inside), QColor(tokens.window))
        painter.setPen(QColor(tokens.border))
        painter.drawPath(inside)
