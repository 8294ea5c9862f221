"""Buttons: one primary a page, the others secondary, links and dangers."""

from collections.abc import Callable

from PySide6.QtCore import QSize, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from sourcing_app.ui.icons import SIZE, set_icon
from sourcing_app.ui.labels import tooltip

_GAP = 5
_INK = {"primary": "accent_text", "link": "accent", "danger": "danger"}


def button(
    name: str, kind: str = "secondary", icon: str = "", call: Callable[[], object] | None = None
) -> QPushButton:
    """
    Make a button: objectName `name` (btn.suppliers.add), kind primary, secondary, link or danger.

    Its text is set by `dress()` or `setText()` in the page's `retranslate()`.
    """
    made = QPushButton()
    made.setObjectName(name)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setIconSize(QSize(SIZE + _GAP, SIZE))
    if icon:
        set_icon(made, icon, _INK.get(kind, "text"))
    if call is not None:
        made.clicked.connect(call)
    return made


def emits(signal: SignalInstance, value: object) -> Callable[[], None]:
    """Make the call of a button that asks for one of several: it emits the signal with it."""

    def ask() -> None:
        signal.emit(value)

    return ask


def action_button(action: QAction, kind: str = "secondary", icon: str = "") -> QPushButton:
    """Make a button that says and does what the action does, and is enabled as it is."""
    made = button(action.objectName().replace("act.", "btn.", 1), kind, icon)
    made.clicked.connect(action.trigger)

    def follow() -> None:
        made.setText(action.text())
        made.setEnabled(action.isEnabled())
        made.setVisible(action.isVisible())

    action.changed.connect(follow)
    follow()
    return made


def icon_button(name: str, icon: str, call: Callable[[], object] | None = None) -> QPushButton:
    """Make a button of 28 x 28 pixels with an icon only; `name_icon_button` gives it its words."""
    made = button(name, "link", "", call)
    made.setIconSize(QSize(SIZE, SIZE))
    set_icon(made, icon, "accent")
    made.setProperty("bar", "true")
    made.setFixedSize(28, 28)
    return made


def name_icon_button(made: QPushButton, text: str) -> None:
    """Say what an icon button does, to readers and in its tooltip (with its shortcut)."""
    keys = made.shortcut().toString()
    made.setAccessibleName(text)
    tooltip(made, f"{text} ({keys})" if keys else text)


def explain(made: QPushButton, reason: str) -> None:
    """Disable a button and say why, or enable it with an empty reason."""
    made.setEnabled(not reason)
    made.setAccessibleDescription(reason)
    tooltip(made, reason)
