"""Facts, checks and progress: the small rows that pages are made of."""

from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.faces import ink
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.holder import FieldHolder
from sourcing_app.ui.widgets.labels import IconView, label
from sourcing_app.ui.widgets.lock import follow, set_locked

_ICONS = {
    Tone.OK: "checkc",
    Tone.WARN: "warn",
    Tone.DANGER: "stop",
    Tone.INFO: "info",
    Tone.NEUTRAL: "free",
}


class FactRow(QWidget):
    """
    One fact: an icon of its tone, a sentence, and at the right a short text.

    The tone's word is in the sentence already; the icon repeats it without colour.
    """

    def __init__(
        self, text: str = "", tone: Tone = Tone.OK, aside: str = "", icon: str = ""
    ) -> None:
        super().__init__()
        self._icon = IconView(icon or _ICONS[tone], tone, 16)
        self.text = label(text, wrap=True)
        self.aside = label(aside, "muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 2, 0, 2)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignTop)
        self.aside.setVisible(bool(aside))

    def show_fact(self, text: str, tone: Tone, aside: str = "", icon: str = "") -> None:
        self.text.setText(text)
        self._icon.show_icon(icon or _ICONS[tone], tone)
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))

    def add(self, widget: QWidget) -> None:
        """Add a button at the end of the row; the sentence stays beside its icon."""
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)


class WrapCheck(FieldHolder):
    """
    A check box whose long text wraps; a click on the text ticks it too.

    One that `changes` the file cannot be ticked while the file is locked.
    """

    toggled = Signal(bool)

    def __init__(self, name: str, text: str = "", *, changes: bool = False) -> None:
        super().__init__()
        self.changes = changes
        self._about = ""
        self._held: Sentence | None = None
        self.box = QCheckBox()
        self.box.setObjectName(name)
        self.box.setMinimumSize(24, 24)
        self.text = label("", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.box.toggled.connect(self.toggled)
        self.set_text(text)

    def field(self) -> QWidget:
        return self.box

    def set_text(self, text: str) -> None:
        self.text.setText(text)
        self.box.setAccessibleName(text)

    def set_about(self, words: str) -> None:
        """Say more of it to a reader than its name, also where the lock says why it is off."""
        self._about = words
        self._describe()

    def checked(self) -> bool:
        return self.box.isChecked()

    def set_checked(self, checked: bool) -> None:  # noqa: FBT001 - as Qt's setChecked
        """Show the state without emitting `toggled`: the file said so, not the user."""
        blocked = self.box.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.box.setChecked(checked)
        self.box.blockSignals(blocked)

    def showEvent(self, event: QShowEvent) -> None:
        if self.changes:
            follow(self, self.set_locked)
        super().showEvent(event)

    def set_locked(self, reason: Sentence | None) -> None:
        """Follow the lock."""
        self._held = reason
        set_locked(self.box, reason)
        self._describe()

    def _describe(self) -> None:
        why = "" if self._held is None else said(self._held)
        self.box.setAccessibleDescription(" ".join(filter(None, (self._about, why))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()


class ProgressBar(QWidget):
    """A thin bar: how much of the whole is done, for the eye; the words stand beside it."""

    def __init__(self, tone: Tone = Tone.INFO) -> None:
        super().__init__()
        self._tone = tone
        self._part = 0.0
        self.setFixedHeight(8)
        self.setMinimumWidth(42)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_part(self, done: int | Decimal, total: int | Decimal, words: str) -> None:
        """Show done of total; `words` is what a reader says."""
        self._part = float(min(max(done / total, 0), 1)) if total else 0.0
        self._tone = Tone.OK if self._part >= 1 else Tone.INFO
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(84, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_bar(painter, self.rect().toRectF(), self._part, None, self._tone)


def paint_bar(
    painter: QPainter, place: QRectF, part: float, notch: float | None, tone: Tone
) -> None:
    """Draw a bar filled for `part` of its width; outlined with a notch or where all is black."""
    tokens = current().tokens
    track = tokens.tones[Tone.NEUTRAL].back
    half = place.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    if notch is not None or track == tokens.surface:
        painter.setPen(ink(tokens.border_strong))
        place = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(ink(track))
    painter.drawRoundedRect(place, half, half)
    painter.setPen(Qt.PenStyle.NoPen)
    if part > 0:
        filled = QRectF(place)
        filled.setWidth(max(place.width() * min(part, 1.0), place.height() / 2))
        painter.setBrush(ink(tokens.tones[tone].line))
        painter.drawRoundedRect(filled, half, half)
    if notch is not None:
        painter.fillRect(
            QRectF(place.left() + place.width() * notch - 0.5, place.top(), 1.5, place.height()),
            ink(tokens.surface),
        )


class AmountRow(QWidget):
    """A name at the left and an amount at the right, as in the money card."""

    def __init__(self, text: str = "", amount: str = "", *, strong: bool = False) -> None:
        super().__init__()
        self.text: QLabel = label(text, "muted")
        self.amount: QLabel = label(amount, "strong" if strong else "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(self.text, 1)
        row.addWidget(self.amount)

    def show_amount(self, text: str, amount: str) -> None:
        self.text.setText(text)
        self.amount.setText(amount)
