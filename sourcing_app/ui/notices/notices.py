"""Telling the user: a toast, a line in the status bar, one box for bugs; never a dialog storm."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.notices.toast import Toast

if TYPE_CHECKING:
    from sourcing_app.ui.notices.crash import CrashBox

KEPT = 200
KEPT_BUGS = 20


class Message(NamedTuple):
    """One thing the user was told, for View > Messages."""

    at: datetime
    text: str


class Notices(QObject):
    """
    The one place through which the program speaks; everything said is kept as a message.

    `messages` are those of the session, which go on with the next file.
    """

    status_changed = Signal(str)
    told = Signal()

    met = Signal(object)
    """An `AppError` that was shown, here or beside a field: for whoever must act on it."""

    def __init__(
        self, parent: QObject | None = None, messages: list[Message] | None = None
    ) -> None:
        super().__init__(parent)
        self.messages: list[Message] = [] if messages is None else messages
        self.bugs: list[str] = []
        """What is known of the program's own errors, without private data."""
        self._host: QWidget | None = None
        self._toast: Toast | None = None
        self._crash: CrashBox | None = None

    def attach(self, window: QWidget, place: QWidget | None = None) -> None:
        """Show the crash box over this window, and toasts over `place`, a part of it."""
        self._host = window
        self._toast = Toast(window, place or window)

    def toast(
        self, text: str | Sentence, action: str = "", call: Callable[[], object] | None = None
    ) -> None:
        """Say something for at least eight seconds, with one button that calls `call`."""
        words = said(text) if isinstance(text, Sentence) else text
        self._remember(words)
        if self._toast is not None:
            self._toast.say(words, action, call)

    @property
    def speaking(self) -> bool:
        """Whether a toast is shown now."""
        return self._toast is not None and not self._toast.isHidden()

    def withdraw(self, call: Callable[[], object]) -> None:
        """Hide the toast whose button makes this call: there is nothing to call it for."""
        if self._toast is not None:
            self._toast.withdraw(call)

    def status(self, text: str | Sentence) -> None:
        """Say something passing in the status bar (1 of 8 selected); it is not kept."""
        self.status_changed.emit(said(text) if isinstance(text, Sentence) else text)

    def announce(self, text: str) -> None:
        """Let screen readers say what has just changed on the screen."""
        if self._host is not None:
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._host, text))

    def error(self, problem: AppError) -> None:
        """Show what the problem says: nothing was changed."""
        self.toast(problem.sentence)
        self.met.emit(problem)

    def bug(self, kind: str, details: str) -> None:
        """Show one box for an error of the program; repeats are counted in it, not stacked."""
        if self._crash is None:
            from sourcing_app.ui.notices.crash import CrashBox

            self._crash = CrashBox(self._host)
        self.bugs.append(self._crash.add(kind, details))
        del self.bugs[:-KEPT_BUGS]

    def _remember(self, text: str) -> None:
        self.messages.append(Message(datetime.now(UTC), text))
        del self.messages[:-KEPT]
        self.announce(text)
        self.told.emit()
