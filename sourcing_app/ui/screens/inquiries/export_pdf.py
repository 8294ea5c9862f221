"""Saving letters as PDF: where, which ones, and in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sourcing_app.domain.inquiries.states import State
from sourcing_app.services.inquiries.facts import recipients, recipients_of
from sourcing_app.services.inquiries.names import letter_name, merged_name
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.replace_sheet import Saver
from sourcing_app.ui.jobs import ReportProgress

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.inquiries.export import Paper, Printable, Stopped
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.inquiries.selection import LetterSelection
    from sourcing_app.ui.screens.inquiries.unsaved_guard import UnsavedGuard

    Done = tuple[Sequence[Paper], Sequence[Stopped]]

_TOLD = 3
"""Letters that were not printed and are named; of the others only the number is told."""


class PdfExport(QObject):
    """Asks for the place, prints in a job, and tells where the letters are."""

    def __init__(
        self, page: Page, selection: LetterSelection, guard: UnsavedGuard, files: FileChoice
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._selection = selection
        self._guard = guard
        self._files = files

    def save_one(self) -> None:
        """Save the open letter, or the first selected one, where the user says."""
        ids = self._selection.ids()[:1]
        items = self._read(ids) if self._guard.ready_for_paper(ids) else []
        path = self._files.pdf(self._page, letter_name(items[0])) if items else None
        if path is not None:
            self._print(ids, path)

    def save_folder(self) -> None:
        """Save every letter of the inquiry, or the selected ones, each in its own file."""
        ids = self._family()
        folder = self._files.folder(self._page) if self._guard.ready_for_paper(ids) else None
        if folder is not None:
            self._fill(ids, folder)

    def save_merged(self) -> None:
        """Save the same letters in one file."""
        ids = self._family()
        if not self._guard.ready_for_paper(ids):
            return
        current = self._selection.current
        name = merged_name(current.number if current else None)
        path = self._files.pdf(self._page, name)
        if path is not None:
            self._print(ids, path)

    def _print(self, ids: Sequence[int], target: Path, *, latin_names: bool = False) -> None:
        """Print into one file in the background; nothing is written when it is stopped."""
        desk, context, today = self._desk, self._context, self._desk.today()

        def write(step: ReportProgress, over: bool) -> object:  # noqa: FBT001 - the saver's question
            from sourcing_app.services.inquiries.export import printable, save_merged

            letters = printable(desk, ids, today, latin_names=latin_names)
            over = over or latin_names  # the file that was just written without them
            papers = save_merged(desk, letters, target, step, over=over)
            _save_beside(desk, letters, target.parent)
            return papers, letters.stopped

        Saver(self._page, context.jobs, context.notices).save(
            write, target, partial(self._saved, target, partial(self._print, ids, target))
        )

    def _fill(self, ids: Sequence[int], folder: Path, *, latin_names: bool = False) -> None:
        """Print each into a file of its own; none that is there is replaced."""
        desk, today = self._desk, self._desk.today()

        def call(step: ReportProgress) -> object:
            from sourcing_app.services.inquiries.export import printable, save_letters

            letters = printable(desk, ids, today, latin_names=latin_names)
            papers = save_letters(desk, letters, folder, step)
            _save_beside(desk, letters, folder)
            return papers, letters.stopped

        self._context.jobs.start(call, owner=self, then=partial(self._filled, folder))

    def _filled(self, folder: Path, done: Done) -> None:
        left = [each.recipient for each in done[1]]
        self._saved(folder, partial(self._fill, left, folder), done)

    def _saved(self, target: Path, again: Callable[..., object], done: Done) -> None:
        """Tell where the letters are, which are not and why, and offer their names in Latin."""
        papers, stopped = done
        told = [self.tr("Saved: {path}").format(path=target)] if papers else []
        told += [
            self.tr("Not printed: {why}").format(why=said(each.sentence()))
            for each in stopped[:_TOLD]
        ]
        if len(stopped) > _TOLD:
            told.append(self.tr("Not printed, too: {count}").format(count=len(stopped) - _TOLD))
        notices = self._context.notices
        if any(each.latin for each in stopped):
            call = partial(again, latin_names=True)
            notices.toast("\n".join(told), self.tr("Print with Latin names"), call)
        else:
            notices.toast("\n".join(told))

    def _family(self) -> tuple[int, ...]:
        """Return the open inquiry's letters that were not given up, or the selected rows."""
        current = self._selection.current
        if current is None:
            return self._selection.ids()
        items = self._read(recipients_of(self._desk.reader, current.inquiry_id))
        return tuple(item.id for item in items if item.state is not State.CANCELLED)

    def _read(self, ids: Sequence[int]) -> list[Recipient]:
        return recipients(self._desk.reader, ids, self._desk.today())


def _save_beside(desk: Desk, letters: Printable, folder: Path) -> None:
    """Put what goes along with these letters beside them."""
    inquiries = (item.inquiry_id for item, *_ in letters.ready)
    desk.inquiries.enclosures.save_beside(inquiries, folder)
