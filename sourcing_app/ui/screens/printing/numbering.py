"""Letters get their number when they leave; looking at them gives none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sourcing_app.domain.targets import DocumentKind

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.printing.shown import ShownDocument


class Numbering(QObject):
    """Numbers the letters shown before something is done with them that cannot be taken back."""

    outdated = Signal()
    """What is shown is to be made again: its letters have got their numbers."""

    def __init__(self, page: Page, document: ShownDocument) -> None:
        super().__init__(page)
        self._desk, self._context, self._document = page.desk, page.context, document
        self._next: Callable[[], object] | None = None

    def before(self, go: Callable[[], object]) -> None:
        """Go on at once, or when the letters are there again with their numbers."""
        request, unsent = self._document.request, self._document.unsent
        today, inquiries = self._desk.today(), self._desk.inquiries
        letters = request is not None and request.kind is DocumentKind.LETTERS
        if not letters or self._desk.read_only or not inquiries.without_number(unsent, today):
            go()
        elif self._context.attempt(lambda: inquiries.give_numbers(unsent, today)):
            self._next = go
            self.outdated.emit()

    def made(self) -> None:
        """The document is there again: go on with what waited for it."""
        go, self._next = self._next, None
        if go is not None and self._document.ready:
            go()
