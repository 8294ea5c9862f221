"""Closing a window: unsaved text is saved, or else the user is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.forms.unsaved_text import Typed

if TYPE_CHECKING:
    from sourcing_app.ui.window.unsaved import Unsaved


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
        from sourcing_app.ui.window.unsaved_sheets import ClosingSheet

        sheet = ClosingSheet(self._window, texts)
        sheet.given_up.connect(partial(self._go, texts, then))
        sheet.staying.connect(self._unsaved.go_to_first)
        sheet.open()

    def _go(self, texts: Sequence[Typed], then: Callable[[], object]) -> None:
        self._given_up = texts
        then()
