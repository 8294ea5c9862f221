"""The strip that says the file is made up: its data must never be taken for the user's own."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.labels import IconView, label

_STRIPES = 64


class SampleBanner(QWidget):
    """Yellow, striped at both ends, over the whole window."""

    requested = Signal(object)
    """A `FileRequest` for a file of the user's own."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner.main.sample")
        self.text = label("", Tone.WARN)
        self.own_file = button("btn.main.own_file", "link")
        self.own_file.setProperty("bar", "true")
        self.own_file.clicked.connect(emits(self.requested, FileRequest(FileRequestKind.NEW)))
        box = QHBoxLayout(self)
        box.setContentsMargins(_STRIPES + 12, 2, _STRIPES + 12, 2)
        box.addStretch(1)
        box.addWidget(IconView("warn", Tone.WARN, 16))
        box.addWidget(self.text)
        box.addWidget(self.own_file)
        box.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self.text.setText(self.tr("Sample data - nothing here is real"))
        self.own_file.setText(self.tr("Start my own file"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = current().tokens.tones[Tone.WARN]
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shade.back))
        stripes = QBrush(QColor(shade.line), Qt.BrushStyle.BDiagPattern)
        for left in (0, self.width() - _STRIPES):
            painter.fillRect(QRectF(left, 0, _STRIPES, self.height()), stripes)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(shade.line))
