"""Letters of inquiries given out: on the clipboard, as PDF or in another format, and where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.domain.inquiries.letter import Letter
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.inquiries.facts import recipients, recipients_of
from sourcing_app.services.inquiries.names import letter_name, merged_name, to_be_numbered
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.printing.requests import DocumentRequest, Print
from sourcing_app.ui.dialogs.letter_files import LetterFiles, Letters, copy_letter
from sourcing_app.ui.file_choice import FileChoice

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.inquiries.letter_pane import LetterPane
    from sourcing_app.ui.screens.inquiries.selection import LetterSelection
    from sourcing_app.ui.screens.inquiries.unsaved_guard import UnsavedGuard


class LetterExport(QObject):
    """A letter is saved with all its text, or not at all; it gets its number when it is written."""

    def __init__(
        self,
        page: Page,
        selection: LetterSelection,
        guard: UnsavedGuard,
        files: FileChoice,
        editor: LetterPane,
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._editor = editor
        self._selection = selection
        self._guard = guard
        self._files = files
        self.written = LetterFiles(page, files)

    def save_pdf(self) -> None:
        """Save the open letter, or the selected ones in one file, where the user says."""
        if self._selection.current is None and len(self._selection.ids()) > 1:
            self.save_merged()
        else:
            self.save_one()

    def save_one(self) -> None:
        """Save the open letter, or the one that is selected, where the user says."""
        ids = self._selection.ids()[:1]
        name = self._name(ids) if self._guard.all_saved(ids) else ""
        path = self._files.pdf(self._page, name) if name else None
        if path is not None:
            self.written.save_one(_letters(ids), LetterFormat.PDF, path)

    def save_folder(self) -> None:
        """Save every letter of the inquiry, or the selected ones, each in its own file."""
        ids = self._family()
        folder = self._files.folder(self._page) if self._guard.all_saved(ids) else None
        if folder is not None:
            self.written.save_each(_letters(ids), LetterFormat.PDF, folder)

    def save_merged(self) -> None:
        """Save the same letters in one file."""
        ids = self._family()
        path = (
            self._files.pdf(self._page, self._merged_name()) if self._guard.all_saved(ids) else None
        )
        if path is not None:
            self.written.save_one(_letters(ids), LetterFormat.PDF, path)

    def save_as(self) -> None:
        """Save the open letter, or the selected ones, in another format."""
        ids = self._selection.ids()
        if ids and self._guard.all_saved(ids):
            self.written.choose(_letters(ids, self._name(ids)))

    def _name(self, ids: Sequence[int]) -> str:
        """What a file of these letters is called; "" where they are gone."""
        items = self._read(ids)
        if len(items) > 1:
            return self._merged_name()
        today = self._desk.today()
        return "".join(
            letter_name(to_be_numbered(self._desk.reader, each, today)) for each in items
        )

    def copy_text(self) -> None:
        """Put the open letter on the clipboard, with its lists beside its plain text."""
        item = self._open()
        if item is not None:
            copy_letter(item.text(), item.html())
            self._context.notices.toast(self.tr("The letter is on the clipboard."))

    def copy_message(self) -> None:
        """Put on the clipboard what the message box of the letter's channel takes of it."""
        item, made = self._open(), list[Letter]()
        if item is not None and self._context.attempt(
            lambda: made.append(self._desk.letter_checks.message(item))
        ):
            copy_letter(made[0].text(), "")
            self._context.notices.toast(self.tr("The message is on the clipboard."))

    def _open(self) -> Recipient | None:
        """The open letter, once all that was typed is saved."""
        saved = self._guard.all_saved(self._selection.ids())
        return self._editor.current() if saved else None

    def _merged_name(self) -> str:
        current = self._selection.current
        if current is None:
            return merged_name(None)
        return merged_name(to_be_numbered(self._desk.reader, current, self._desk.today()).number)

    def _family(self) -> tuple[int, ...]:
        """Return the open inquiry's letters that were not given up, or the selected rows."""
        current = self._selection.current
        if current is None:
            return self._selection.ids()
        items = self._read(recipients_of(self._desk.reader, current.inquiry_id))
        return tuple(item.id for item in items if item.state is not State.CANCELLED)

    def _read(self, ids: Sequence[int]) -> list[Recipient]:
        return recipients(self._desk.reader, ids, self._desk.today())


def _letters(ids: Sequence[int], name: str = "") -> Letters:
    return Letters(DocumentRequest(DocumentKind.LETTERS, tuple(ids)), Print(), name, numbers=True)
