"""The banners over the whole window: the file cannot be changed; the file is made up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.labels import IconView, label

_STRIPES = 64
"""The width of the stripes at each end, in pixels."""


@dataclass(frozen=True, slots=True)
class BannerAction:
    """A button of the banner: what it asks for, and the words on it."""

    kind: FileRequestKind
    text: Sentence


AGAIN = BannerAction(FileRequestKind.AGAIN, say("ReadOnlyBanner", "Try again"))
COPY = BannerAction(FileRequestKind.COPY, say("ReadOnlyBanner", "Save a copy…"))
OPEN = BannerAction(FileRequestKind.OPEN, say("ReadOnlyBanner", "Open another file…"))
RECOVER = BannerAction(FileRequestKind.RECOVER, say("ReadOnlyBanner", "Ways to recover…"))
ACCEPT = BannerAction(FileRequestKind.ACCEPT, say("ReadOnlyBanner", "Accept as it is…"))


def offers_where(*, differs: bool) -> tuple[BannerAction, ...]:
    """What helps with a file that cannot be written; `differs` where others changed its rows."""
    return (RECOVER, ACCEPT, COPY) if differs else (COPY, OPEN)


class WindowBanner(QWidget):
    """A tinted line over the whole window."""

    requested = Signal(object)
    """The `FileRequest` of the button that was pressed."""

    def retranslate(self) -> None:
        """Set every text again."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = current().tokens.tones[Tone.WARN]
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shade.back))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(shade.line))


class ReadOnlyBanner(WindowBanner):
    """Says why the file cannot be changed, with the buttons that help; hidden while it can."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner.main.read_only")
        self.text = label("", Tone.WARN, wrap=True)
        self.buttons: list[QPushButton] = []
        self._said: Sentence | None = None
        self._offers: tuple[BannerAction, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 3, 10, 3)
        self._row.setSpacing(8)
        self._row.addWidget(IconView("lock", Tone.WARN, 16))
        self._row.addWidget(self.text, 1)
        self.hide()

    def show_reason(self, reason: Sentence | None, offers: Sequence[BannerAction]) -> None:
        """Say this and offer these, or nothing; offers that stay keep their buttons."""
        self._said = reason
        if tuple(offers) != self._offers:
            self._offers = tuple(offers)
            self._make_buttons()
        self.retranslate()
        self.setVisible(reason is not None)

    def retranslate(self) -> None:
        self.text.setText("" if self._said is None else said(self._said))
        for made, offer in zip(self.buttons, self._offers, strict=True):
            made.setText(said(offer.text))

    def minimumSizeHint(self) -> QSize:
        """As high as the sentence is at the width there is: a narrow guess would ask for more."""
        least = super().minimumSizeHint()
        wide = max(self.width(), least.width())
        return QSize(least.width(), self._row.totalHeightForWidth(wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _make_buttons(self) -> None:
        for made in self.buttons:
            self._row.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.buttons = []
        for offer in self._offers:
            made = button(f"btn.main.{offer.kind}", "link")
            made.setProperty("bar", "true")
            made.clicked.connect(emits(self.requested, FileRequest(offer.kind)))
            self._row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(made)


class SampleBanner(WindowBanner):
    """Says that the data is made up, striped at both ends: it must never be taken for real."""

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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        line = QColor(current().tokens.tones[Tone.WARN].line)
        for left in (0, self.width() - _STRIPES):
            stripes = QRectF(left, 0, _STRIPES, self.height())
            painter.fillRect(stripes, QBrush(line, Qt.BrushStyle.BDiagPattern))
