"""Buttons: one primary a page, the others secondary, links and dangers."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton

from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.icons import SIZE, set_icon
from sourcing_app.ui.widgets.labels import escaped, tooltip
from sourcing_app.ui.widgets.lock import ChangeAction, follow

_GAP = 5
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_INK = {"primary": "accent_text", "link": "accent", "danger": "danger"}


class PressedButton(QPushButton):
    """A button that Enter presses, as Space does; in a dialog it is the default one's there."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self._is_for_enter():
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def _is_for_enter(self) -> bool:
        return not isinstance(self.window(), QDialog)


class ChangeButton(PressedButton):
    """
    A button that changes the file: off, with the reason, while the file is locked.

    What its page says of it (on or off, and why) is kept meanwhile and in force again afterwards.
    """

    def __init__(self) -> None:
        super().__init__()
        self._held: Sentence | None = None
        self._wanted = True
        self._tip = self._about = ""

    def setEnabled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._wanted = on
        self._update_state()

    def setToolTip(self, text: str) -> None:
        self._tip = text
        self._update_state()

    def setAccessibleDescription(self, text: str) -> None:
        self._about = text
        self._update_state()

    def showEvent(self, event: QShowEvent) -> None:
        follow(self, self.set_locked)
        super().showEvent(event)

    def set_locked(self, reason: Sentence | None) -> None:
        """Follow the lock."""
        self._held = reason
        self._update_state()

    def _update_state(self) -> None:
        why = "" if self._held is None else said(self._held)
        super().setEnabled(self._wanted and self._held is None)
        super().setAccessibleDescription(" ".join(filter(None, (self._about, why))))
        self.setProperty("toolTip", "<br>".join(filter(None, (self._tip, escaped(why)))))


def button(
    name: str,
    kind: str = "secondary",
    icon: str = "",
    call: Callable[[], object] | None = None,
    *,
    changes: bool = False,
) -> QPushButton:
    """
    Make a button: objectName `name` (btn.suppliers.add), kind primary, secondary, link or danger.

    One that `changes` the file, or opens the sheet that does, is off while the file is locked. Its
    text is set by `setText()` in the page's `retranslate()`.
    """
    made = ChangeButton() if changes else PressedButton()
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
    name = action.objectName().replace("act.", "btn.", 1)
    made = button(name, kind, icon, changes=isinstance(action, ChangeAction))
    _let_do(made, action, lambda: made.setText(action.text()))
    return made


def action_icon(action: QAction, icon: str) -> QPushButton:
    """As `action_button`, with an icon only; its words are the accessible name and the tooltip."""
    name = action.objectName().replace("act.", "btn.", 1)
    made = icon_button(name, icon, changes=isinstance(action, ChangeAction))
    _let_do(made, action, lambda: name_icon_button(made, action.text()))
    return made


def _let_do(made: QPushButton, action: QAction, word: Callable[[], None]) -> None:
    """Let a button do what the action does, and follow it; `word` puts the words on it."""
    made.clicked.connect(action.trigger)

    def follow() -> None:
        word()
        made.setEnabled(action.isEnabled())
        if made.parent() is not None or not action.isVisible():  # alone it would be a window
            made.setVisible(action.isVisible())

    action.changed.connect(follow)
    follow()


def icon_button(
    name: str, icon: str, call: Callable[[], object] | None = None, *, changes: bool = False
) -> QPushButton:
    """Make a button of 28 x 28 pixels with an icon only; `name_icon_button` gives it its words."""
    made = button(name, "link", "", call, changes=changes)
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
