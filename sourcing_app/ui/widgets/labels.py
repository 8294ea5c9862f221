"""Text on the screen: plain always, so that what a supplier wrote is shown and never run."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sourcing_app.ui.style.svg import paint
from sourcing_app.ui.style.theme import current

_HINT = "hint"
"""What of a description comes from the tooltip: Qt would read out its markup."""


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """
    Make a label; `role` is small, muted, strong, section, title, field, error or a tone.

    A wrapping label asks for its whole height at whatever width it gets.
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def heading(text: str = "") -> QLabel:
    """Make the heading of a section or card."""
    return label(text, "section")


def field_label(text: str, field: QWidget) -> QLabel:
    """Make the label of a field: a click on it, or its mnemonic, goes to the field."""
    made = label(text, "field")
    made.setBuddy(field)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Change the role of a label that is already shown."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        restyle(widget)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at the properties of a widget."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def tooltip(widget: QWidget, text: str) -> None:
    """Give the widget a tooltip that shows `text` letter by letter, and says it to readers."""
    widget.setToolTip(escaped(text))
    told, hint = widget.accessibleDescription(), widget.property(_HINT)
    if not told or (hint and told.startswith(hint)):  # else it has a description of its own
        widget.setProperty(_HINT, text)
        widget.setAccessibleDescription(text)


def explanation(action: QAction, text: str) -> None:
    """Let a command say `text` letter by letter where its help is asked for."""
    action.setWhatsThis(escaped(text))


def escaped(text: str) -> str:
    """Return rich text that shows `text` letter by letter, wrapped where it is long."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{plain}</span>" if text else ""


class ElidedLabel(QLabel):
    """One line that is cut with an ellipsis when narrow; the whole text is in the tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.elide = Qt.TextElideMode.ElideRight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        tooltip(self, text)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fitting = self.fontMetrics().elidedText(self.text(), self.elide, self.width())
        painter.drawText(self.rect(), int(self.alignment()), fitting)


class IconView(QWidget):
    """An icon that is drawn in the theme's colour of the moment."""

    def __init__(self, name: str, colour: str = "text", size: int = 16) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self.setFixedSize(size, size)

    def show_icon(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._name:
            painter = QPainter(self)
            paint(painter, self._name, current().tokens.named(self._colour), QRectF(self.rect()))
