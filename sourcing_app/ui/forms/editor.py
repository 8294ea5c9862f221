"""A field of a form: its current and its stored value, and what to do if they differ."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.ui.formatting import shown
from sourcing_app.ui.forms.judged_field import JudgedField
from sourcing_app.ui.forms.unsaved_text import moved
from sourcing_app.ui.widgets.lock import follow, set_locked

_NOT_SAVED = say("Editor", "This is not saved. Your text stays here.")


class Editor(JudgedField):
    """
    The base of all editors.

    A subclass gives `value()` (the typed value; raises `Rejected`), `shown()` (what the widget
    holds, to tell whether the user changed it) and `put(value)`. It connects the widget's signal
    of any change to `tell`. While the file is locked nothing can be typed and nothing is
    committed; what was typed before stays, with the reason under it.
    """

    committed = Signal(object)
    """The user has finished with a changed value; carries the editor itself."""

    told = Signal()
    """Something else stands here, or what stands here was stored or refused."""

    took_theirs = Signal()
    """The user gave up what was typed for what somebody else stored."""

    def __init__(self, name: str, widget: QWidget, holder: QWidget | None = None) -> None:
        """Edit with `widget`; `holder` is what stands in the form where it is not the widget."""
        self.base: Any = None
        """The stored value that the user saw here last."""
        self._filled: Any = None
        self._refused: tuple[Any] | None = None
        self._theirs: Any = None
        super().__init__(name, widget, holder)
        widget.installEventFilter(self)

    def put(self, value: Any) -> None:
        """Write a value into the widget."""
        raise NotImplementedError

    def words(self, value: Any) -> str:
        """Return a stored value as it is read."""
        return shown(value)

    def typed(self) -> str:
        """Return what the widget holds as a text that `retype` understands."""
        return str(self.shown())

    def retype(self, text: str) -> None:
        """Type a kept text again; it is not stored by that."""
        self.put(text)

    def fill(self, value: Any) -> None:
        """Show a value as the one that is stored; a complaint goes."""
        self.base = value
        self.put(value)
        self.settle()

    def stands_at(self, value: Any) -> bool:
        """Whether nothing is typed or complained of here, and this is the value shown as stored."""
        quiet = not (self.changed or self.invalid) and self._refused is None
        return quiet and bool(value == self.base) and str(value) == str(self.base)

    def meet(self, value: Any) -> None:
        """Learn what is stored now, while something is typed here that is not."""
        if value == self.base:
            self.end_conflict()
        elif self._means(value):
            self.fill(value)
        else:
            self.clash(value)

    def settle(self) -> None:
        """Take the current value as stored."""
        self._filled = self.shown()
        self._refused = None
        self.end_conflict()
        self.withdraw()
        self.close_up()
        self.tell()

    @contextmanager
    def saving(self, value: Any) -> Generator[Any]:
        """
        Take `value` as stored while it is saved; yields the previous stored value.

        When that fails, whatever the error, it is not stored and the text stays.
        """
        before, filled, saved = self.base, self._filled, False
        self.base = value
        self.settle()
        try:
            yield before
            saved = True
        finally:
            if not saved:
                self.base, self._filled = before, filled
                self.refuse(_NOT_SAVED)

    @property
    def changed(self) -> bool:
        """Whether the user typed something that is not stored yet."""
        return bool(self.shown() != self._filled)

    @property
    def refused(self) -> bool:
        """Whether the current value was refused when saving."""
        return self._refused == (self.shown(),)

    @property
    def before(self) -> str:
        """The stored value when typing began, for comparing."""
        return str(self._filled)

    def refuse(self, sentence: Sentence) -> None:
        """Say why the typed text is not stored; it stays, and is saved another time."""
        self._refused = (self.shown(),)
        self.complain(sentence)
        self.tell()

    def clash(self, theirs: Any) -> None:
        """Show the stored and the typed value, and let the user choose."""
        self._refused = (self.shown(),)
        self._theirs = theirs
        first = self.conflict is None
        row = self.show_conflict(self.words(theirs))
        if first:
            row.mine.connect(self.keep_mine)
            row.theirs.connect(self.take_theirs)
        self.tell()

    def keep_mine(self) -> None:
        """Save what is typed over what somebody else stored."""
        self.base = self._theirs
        self.end_conflict()
        self.widget.setFocus()
        self.finish()

    def take_theirs(self) -> None:
        """Give up what is typed."""
        self.fill(self._theirs)
        self.widget.setFocus()
        self.took_theirs.emit()

    def retranslate(self) -> None:
        super().retranslate()
        if self.clashes:
            self.clash(self._theirs)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field finishes it, and tries again what was refused before."""
        if isinstance(event, QFocusEvent) and _left(event):
            self.finish()
            self.close_up()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        follow(self, self.set_locked)
        super().showEvent(event)

    def set_locked(self, reason: Sentence | None) -> None:
        """Follow the lock; what could not be saved because of it is saved when it opens."""
        self.held = reason
        self.hold_widget(reason)
        self.describe()
        if self.changed and self._filled is not None:
            if reason is None:
                self.complain(None)
            else:
                self.refuse(reason)
            self.finish()

    def hold_widget(self, reason: Sentence | None) -> None:
        """Let nothing be typed while there is a reason not to."""
        set_locked(self.widget, reason)

    def finish(self) -> None:
        """Report a changed value; a value equal to the stored one needs no complaint."""
        if self.held is not None:
            return
        if self.changed:
            self.committed.emit(self)
        elif self.clashes:
            self.fill(self._theirs)
        elif self._refused is not None:
            self.settle()

    def tell(self) -> None:
        """Notify the form and the window of a changed value."""
        self.judge_again()
        self.told.emit()
        moved(self)

    def _means(self, value: Any) -> bool:
        try:
            return bool(self.value() == value)
        except Rejected:
            return False


def _left(event: QFocusEvent) -> bool:
    """Tell whether the field was left, and not just for a menu of its own."""
    return event.lostFocus() and event.reason() is not Qt.FocusReason.PopupFocusReason
