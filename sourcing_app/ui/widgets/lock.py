"""The lock on whatever changes the file, engaged while the file cannot be written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit, QWidget
from shiboken6 import isValid

from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.labels import explanation, restyle, tooltip
from sourcing_app.ui.widgets.text_fields import LineField

SetLocked = Callable[[Sentence | None], None]


class Lock(QObject):
    """
    One for each window; `reason` is why nothing may be changed, None while everything may.

    Buttons and actions made with `changes`, and all editors, follow it from when they are shown.
    What has no button (a key, a drop, a sheet that somebody opens) asks `allows()`.
    """

    changed = Signal(object)
    """The reason, or None; also when it has to be said in another language."""

    refused = Signal(str)
    """Something was asked for that would change the file: why it was not done."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.reason: Sentence | None = None
        self._window = window
        self._followers: WeakSet[QObject] = WeakSet()
        self._left: QWidget | None = None
        self._landed: QWidget | None = None

    def engage(self, reason: Sentence | None) -> None:
        """Lock for this reason, or unlock; the focus comes back to the field it had to leave."""
        focused = self._window.focusWidget()
        self.reason = reason
        self.changed.emit(reason)
        if reason is None:
            self._return_focus()
        elif self._window.focusWidget() is not focused:
            self._left, self._landed = focused, self._window.focusWidget()

    def renew(self) -> None:
        """Say the reason again, in the language of the moment."""
        self.changed.emit(self.reason)

    def allows(self) -> bool:
        """Tell whether the file may be changed, and the user why not."""
        if self.reason is not None:
            self.refused.emit(said(self.reason))
        return self.reason is None

    def add(self, follower: QObject, set_locked: SetLocked) -> None:
        """Let this object follow from now on; `set_locked` is a method of its own."""
        if follower in self._followers:
            return
        self._followers.add(follower)
        self.changed.connect(set_locked)
        if self.reason is not None:
            set_locked(self.reason)

    def take(self, actions: Iterable[QAction]) -> None:
        """Let those of the actions follow that change the file."""
        for action in actions:
            if isinstance(action, ChangeAction):
                self.add(action, action.set_locked)

    def _return_focus(self) -> None:
        left, self._left = self._left, None
        if left is not None and isValid(left) and self._window.focusWidget() is self._landed:
            left.setFocus(Qt.FocusReason.OtherFocusReason)


class LockingWindow(QMainWindow):
    """A window that shows a file, and locks what would change it."""

    def __init__(self) -> None:
        super().__init__()
        self.lock = Lock(self)


class ChangeAction(QAction):
    """A command that changes the file: off while the file is locked, whatever its page says."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = True
        self._held = False

    def setEnabled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._wanted = on
        super().setEnabled(on and not self._held)

    def set_locked(self, reason: Sentence | None) -> None:
        """Follow the lock."""
        self._held = reason is not None
        explanation(self, "" if reason is None else said(reason))
        self.setEnabled(self._wanted)


class RecordLine(LineField):
    """A line outside a form whose text goes into the file; a filter is none."""

    def showEvent(self, event: QShowEvent) -> None:
        follow(self, self.set_locked)
        super().showEvent(event)

    def set_locked(self, reason: Sentence | None) -> None:
        """Follow the lock."""
        set_locked(self, reason)


def lock_of(widget: QWidget) -> Lock | None:
    """Return the lock of the widget's window; a sheet has none: it is locked where it submits."""
    window = widget.window()
    return window.lock if isinstance(window, LockingWindow) else None


def may_change(widget: QWidget) -> bool:
    """Tell whether the file of the widget's window may be changed, and the user why not."""
    lock = lock_of(widget)
    return lock is None or lock.allows()


def follow(widget: QWidget, set_locked: SetLocked) -> None:
    """Let a widget follow the lock of its window; call it in `showEvent`."""
    lock = lock_of(widget)
    if lock is not None:
        lock.add(widget, set_locked)


def set_locked(field: QWidget, reason: Sentence | None) -> None:
    """Keep a field from being changed and say why; its text can still be read and copied."""
    held = reason is not None
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.setReadOnly(held)
    else:
        field.setEnabled(not held)
    if held and isinstance(field, QPlainTextEdit):
        field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    field.setProperty("locked", "true" if held else "false")
    tooltip(field, "" if reason is None else said(reason))
    field.setAccessibleDescription("" if reason is None else said(reason))
    restyle(field)
