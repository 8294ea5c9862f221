"""Letters and quotes of an inquiry on paper: which of them the print view is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.inquiries.facts import recipients, recipients_of
from sourcing_app.services.inquiries.revisions import as_sent

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.inquiries.selection import LetterSelection
    from sourcing_app.ui.screens.inquiries.unsaved_guard import UnsavedGuard


class InquiryPaper(QObject):
    """A letter is shown with all its text, or not at all."""

    def __init__(self, page: Page, selection: LetterSelection, guard: UnsavedGuard) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._selection = selection
        self._guard = guard

    def print_chosen(self) -> None:
        """Show the open letter, or the selected ones, as they are printed."""
        self._show(self._selection.ids())

    def print_all(self) -> None:
        """Show every letter of the open inquiry that was not given up."""
        current = self._selection.current
        if current is not None:
            keys = recipients_of(self._desk.reader, current.inquiry_id)
            items = recipients(self._desk.reader, keys, self._desk.today())
            self._show([item.id for item in items if item.state is not State.CANCELLED])

    def print_quotes(self) -> None:
        """Show the quotes that answer the open inquiry side by side."""
        current = self._selection.current
        if current is None:
            return
        from sourcing_app.services.printing.quotes import quotes_answering

        keys = quotes_answering(self._desk.reader, current.inquiry_id)
        if keys:
            self._want(DocumentKind.QUOTES, keys)
        else:
            self._context.notices.toast(self.tr("No quote has come for this inquiry yet."))

    def open_sent(self, what: str, letter_id: int) -> None:
        """Show a letter that went out as it was printed, or put its text on the clipboard."""
        if what == "print":
            self._want(DocumentKind.SENT_LETTERS, (letter_id,))
            return
        for item in as_sent(self._desk.reader, [letter_id], self._desk.today()):
            QGuiApplication.clipboard().setText(item.text())
            self._context.notices.toast(self.tr("The letter is on the clipboard."))

    def _show(self, ids: Sequence[int]) -> None:
        if ids and self._guard.all_saved(ids):
            self._want(DocumentKind.LETTERS, ids)

    def _want(self, document: DocumentKind, keys: Sequence[int]) -> None:
        self._page.wanted.emit(Target("printing", action=document, keys=tuple(keys)))
