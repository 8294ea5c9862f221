"""What a page shows while there is nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sourcing_app.ui.style.svg import paint
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.widgets.labels import label


class EmptyState(QWidget):
    """What a page shows while there is nothing: an icon, what to do, and the buttons for it."""

    def __init__(self, icon: str, text: str = "", buttons: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._icon = icon
        self.text = label(text, "muted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = QHBoxLayout()
        words.addStretch(1)
        words.addWidget(self.text, 8)
        words.addStretch(1)
        self._buttons = tuple(buttons)
        flow = QHBoxLayout()
        flow.setSpacing(8)
        flow.addStretch(1)
        for widget in buttons:
            flow.addWidget(widget)
        flow.addStretch(1)
        box = QVBoxLayout(self)
        box.setSpacing(14)
        box.addStretch(1)
        box.addSpacing(56)
        box.addLayout(words)
        box.addLayout(flow)
        box.addStretch(1)

    def set_text(self, text: str, *, offered: bool = True) -> None:
        """Say why there is nothing; the buttons are `offered` where they would help."""
        self.text.setText(text)
        for widget in self._buttons:
            widget.setHidden(not offered)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.text.geometry().toRectF()
        place.setRect(place.center().x() - 20, place.top() - 54, 40, 40)
        paint(painter, self._icon, current().tokens.text_disabled, place)
