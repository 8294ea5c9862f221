"""A tinted strip with an icon and a sentence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.labels import IconView, label, set_role


class Banner(QWidget):
    """A tinted strip with an icon and a sentence; add buttons with `add`."""

    def __init__(self, text: str = "", tone: Tone = Tone.INFO, icon: str = "info") -> None:
        super().__init__()
        self.text = label(text, tone, wrap=True)
        self._icon = IconView(icon, tone, 16)
        self._tone = tone
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 10, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, text: str, tone: Tone | None = None, icon: str = "info") -> None:
        """Show another sentence; a tone changes the colour and the icon with it."""
        self.text.setText(text)
        if tone is not None:
            self._tone = tone
            set_role(self.text, tone)
            self._icon.show_icon(icon, tone)
        self.update()

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
        self._row.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = current().tokens.tones[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(shade.line), 1))
        painter.setBrush(QColor(shade.back))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
