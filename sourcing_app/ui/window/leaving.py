"""Closing a window: unsaved text is saved, or else the user is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.forms.unsaved_text import Typed
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column

if TYPE_CHECKING:
    from sourcing_app.ui.window.unsaved import Unsaved

LONGEST = 240
"""More of a text is not shown in the list."""


class Leaving(QObject):
    """Stands between the wish to close a window, or to open another file, and doing it."""

    def __init__(self, window: QWidget, unsaved: Unsaved) -> None:
        super().__init__(window)
        self._window = window
        self._unsaved = unsaved
        self._given_up: Sequence[Typed] = ()
        self._elsewhere: Sequence[Typed] = ()

    def may_close(self) -> bool:
        """Tell whether nothing would be lost; if something would, the question is asked."""
        texts = self._left()
        if texts:
            self._ask(texts, self._window.close)
        return not texts

    def leave(self, then: Callable[[], object], check: Callable[[], object]) -> None:
        """
        Do it when nothing would be lost, else when the user has said so.

        `check` comes before the question: where it raises, there is nothing to ask.
        """
        texts = self._left()
        if texts:
            check()
            self._ask(texts, then)
        else:
            then()

    def end_session(self) -> Sequence[Typed]:
        """
        Save what can be saved and ask nothing: there is no time.

        Returns what has to be kept elsewhere; the window may then be closed.
        """
        self._left()
        texts = self._unsaved.texts()
        self._elsewhere = [each for each in texts if each not in self._given_up]
        return [*self._elsewhere, *self._unsaved.kept]

    def stay(self) -> None:
        """The window was not left after all: ask about everything again."""
        self._given_up = ()

    def _left(self) -> list[Typed]:
        """Save what can be saved, unless all of it was given up; return what stays."""
        if set(self._unsaved.texts()) <= {*self._given_up, *self._elsewhere}:
            return []
        self._unsaved.flush()
        return self._unsaved.texts()

    def _ask(self, texts: Sequence[Typed], then: Callable[[], object]) -> None:
        sheet = ClosingSheet(self._window, texts)
        sheet.given_up.connect(partial(self._go, texts, then))
        sheet.staying.connect(self._unsaved.go_to_first)
        sheet.open()

    def _go(self, texts: Sequence[Typed], then: Callable[[], object]) -> None:
        self._given_up = texts
        then()


class ClosingSheet(Sheet):
    """Page, field, text and reason of all that is not saved."""

    given_up = Signal()
    """The user wants to close without these texts."""

    staying = Signal()
    """The user wants to go on with them."""

    def __init__(self, parent: QWidget, texts: Sequence[Typed]) -> None:
        super().__init__(parent, "closing", "edit")
        self.cancel.clicked.disconnect(self.reject)
        self.cancel.clicked.connect(self._give_up)
        self.cancel.setProperty("kind", "danger")
        self.set_texts(self.tr("Not saved yet"), self.tr("Keep editing"))
        self.cancel.setText(self.tr("Close without saving"))
        about = self.tr("This was typed and is not saved:")
        self.body.addWidget(label(about, wrap=True))
        for typed in texts:
            self.body.addLayout(self._entry(typed))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the button that loses nothing."""
        super().showEvent(event)
        self.primary.setFocus()

    def submit(self) -> bool:
        self.accept()
        self.staying.emit()
        return False

    def _give_up(self) -> None:
        self.accept()
        self.given_up.emit()

    def _entry(self, typed: Typed) -> QVBoxLayout:
        place = " · ".join(filter(None, (typed.where, typed.caption)))
        cut = typed.text if len(typed.text) <= LONGEST else f"{typed.text[:LONGEST]}…"
        reason = typed.reason or self.tr("It was not finished.")
        return column(
            label(place, "strong", wrap=True),
            label(cut, wrap=True),
            label(reason, "muted", wrap=True),
            spacing=2,
        )
