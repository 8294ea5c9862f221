"""Cards, banners and empty states: the white areas of a page."""

from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.labels import IconView, heading, label, restyle
from sourcing_app.ui.widgets.layouts import FlowLayout

RADIUS = 8.0


class Card(QFrame):
    """
    A white area with an optional heading; put widgets into `body`.

    `aside` is the small text right of the heading (7 / 9). With `set_head(tone, icon)` the
    heading gets a tinted strip and the card a line of that tone, as the gate card has.
    """

    def __init__(self, title: str = "", *, spacing: int = 6) -> None:
        super().__init__()
        self.title = heading(title)
        self.aside = label("", "muted")
        self.icon = IconView("", "text", 18)
        self.body = QVBoxLayout()
        self._tone: Tone | None = None
        self._head = QWidget()
        self._head_row = QHBoxLayout(self._head)
        self._build(spacing)
        self.set_title(title)
        self.set_head(None)

    def set_title(self, text: str) -> None:
        self.title.setText(text)
        self._head.setVisible(bool(text))

    def set_aside(self, text: str) -> None:
        self.aside.setText(text)

    def set_head(self, tone: Tone | None, icon: str = "") -> None:
        """Tint the head in a tone with an icon, or make it plain."""
        self._tone = tone
        self.title.setProperty("tone", tone or "")
        restyle(self.title)
        self.icon.show_icon(icon, tone or "text")
        self.icon.setVisible(bool(icon))
        self._head_row.setContentsMargins(14, 9 if tone else 13, 14, 9 if tone else 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(path, QColor(tokens.surface))
        line = QColor(tokens.border)
        if self._tone:
            line = self._paint_head(painter, path)
        painter.setPen(QPen(line, tokens.line))
        painter.drawPath(path)

    def _paint_head(self, painter: QPainter, path: QPainterPath) -> QColor:
        shade = current().tokens.tones[self._tone or Tone.NEUTRAL]
        foot = self._head.geometry().bottom() + 0.5
        painter.save()
        painter.setClipRect(0, 0, self.width(), round(foot + 0.5))
        painter.fillPath(path, QColor(shade.back))
        painter.restore()
        painter.setPen(QPen(QColor(shade.line), 1))
        painter.drawLine(1, int(foot), self.width() - 2, int(foot))
        return QColor(shade.line)

    def _build(self, spacing: int) -> None:
        head = self._head_row
        head.setSpacing(10)
        head.addWidget(self.icon)
        head.addWidget(self.title, 1)
        head.addWidget(self.aside)
        self.body.setContentsMargins(14, 10, 14, 14)
        self.body.setSpacing(spacing)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addLayout(self.body, 1)


def button_row(*buttons: QWidget) -> QWidget:
    """Put buttons side by side, wrapped to the next line where they do not fit."""
    holder = QWidget()
    flow = FlowLayout(holder, spacing=8)
    for widget in buttons:
        flow.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder
