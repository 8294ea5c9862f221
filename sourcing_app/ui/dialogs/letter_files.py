"""Saving letters as files: in which format, where, and in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.inquiries.kinds import FORMAT_NAMES, LetterFormat
from sourcing_app.services.printing.requests import DocumentRequest, Print
from sourcing_app.ui.browser import FileOpener
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.replace_sheet import Saver
from sourcing_app.ui.jobs import ReportProgress

if TYPE_CHECKING:
    from sourcing_app.services.printing.letter_files import WrittenLetters
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

_TOLD = 3
"""Letters that were not written and are named; of the others only the number is told."""
_OTHERS = tuple(form for form in LetterFormat if form is not LetterFormat.PDF)


@dataclass(frozen=True, slots=True)
class Letters:
    """
    Letters that are to be saved, on which paper, and what one file of them is called.

    With `numbers` those that are complete get their number when they are written, not before.
    """

    request: DocumentRequest
    how: Print
    name: str
    numbers: bool = False

    @property
    def several(self) -> bool:
        return len(self.request.keys) > 1


class FormatSheet(FormSheet):
    """Asks for the format, and of several letters whether they go into one file."""

    changes: ClassVar[bool] = False
    keeps_text: ClassVar[bool] = False

    agreed = Signal(object, bool)
    """The `LetterFormat`, and whether all go into one file."""

    def __init__(self, parent: QWidget, page: str, *, several: bool) -> None:
        formats = ChoiceEditor(f"{page}.format", _OTHERS, lambda form: said(FORMAT_NAMES[form]))
        merged = CheckEditor(f"{page}.merged")
        merged.set_caption(self.tr("All letters in one file"))
        super().__init__(parent, f"{page}.format", (formats, merged), "file")
        formats.set_caption(self.tr("Format"))
        self._several = several
        self.form.fill({"format": LetterFormat.DOCX, "merged": False})
        formats.committed.connect(self._fit)
        self._fit()
        self.set_texts(self.tr("Save letters in another format"), self.tr("Choose where…"))
        self.resize(440, 260)

    def do(self, values: dict[str, Any]) -> None:
        merged = not self._several or (values["merged"] and self._mergeable())
        self.agreed.emit(values["format"], merged)

    def _fit(self, _editor: object = None) -> None:
        self.form["merged"].setVisible(self._several and self._mergeable())

    def _mergeable(self) -> bool:
        """An e-mail goes to one supplier."""
        return self.form["format"].value() is not LetterFormat.EML


def copy_letter(text: str, html: str) -> None:
    """Put a text on the clipboard, with HTML beside it for programs that take lists."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setData("text/html", html.encode())
    QGuiApplication.clipboard().setMimeData(data)


class LetterFiles(QObject):
    """Writes in a job, and tells where the letters are and which are not, and why."""

    def __init__(self, page: Page, files: FileChoice, opener: FileOpener | None = None) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._files, self._opener = files, opener or FileOpener()

    def choose(self, letters: Letters) -> None:
        """Ask for the format and the place, and write them there."""
        sheet = FormatSheet(self._page, self._page.name, several=letters.several)
        sheet.agreed.connect(partial(self._ask_place, letters))
        sheet.open()

    def save_one(self, letters: Letters, form: LetterFormat, target: Path) -> None:
        """Write all into one file; whether one that is there is replaced is asked."""

        def write(step: ReportProgress, over: bool) -> object:  # noqa: FBT001 - the saver's question
            from sourcing_app.services.printing.letter_files import Way

            over = over or letters.how.latin_names  # the file that was just written without them
            way = Way(form, target, merged=True, over=over, numbers=letters.numbers)
            return self._write(letters, way, step)

        again = partial(self.save_one, form=form, target=target)
        told = partial(self._saved, letters, target, again)
        Saver(self._page, self._context.jobs, self._context.notices).save(write, target, told)

    def save_each(self, letters: Letters, form: LetterFormat, folder: Path) -> None:
        """Write each into a file of its own in a folder; none that is there is replaced."""

        def call(step: ReportProgress) -> object:
            from sourcing_app.services.printing.letter_files import Way

            return self._write(letters, Way(form, folder, numbers=letters.numbers), step)

        again = partial(self.save_each, form=form, folder=folder)
        told = partial(self._filled, letters, folder, again)
        self._context.jobs.start(call, owner=self, then=told)

    def _ask_place(self, letters: Letters, form: LetterFormat, merged: bool) -> None:  # noqa: FBT001
        if not merged:
            folder = self._files.folder(self._page)
            if folder is not None:
                self.save_each(letters, form, folder)
            return
        name = Path(letters.name).with_suffix(form.ending).name
        path = self._files.place(self._page, said(FORMAT_NAMES[form]), name, form.ending)
        if path is not None:
            self.save_one(letters, form, path)

    def _write(self, letters: Letters, way: Any, step: ReportProgress) -> WrittenLetters:
        from sourcing_app.services.printing.letter_files import write_letters

        desk = self._desk
        return write_letters(desk, letters.request, letters.how, way, desk.today(), step)

    def _where(self, target: Path, count: int) -> str:
        """Where the letters are; of several, or in a folder, how many they are."""
        if count == 1 and target.suffix:
            return self.tr("Saved: {path}").format(path=target)
        words = QCoreApplication.translate("LetterFiles", "Saved: {path} (%n letter(s))", "", count)
        return words.format(path=target)

    def _filled(
        self, letters: Letters, folder: Path, again: Callable[[Letters], None], done: WrittenLetters
    ) -> None:
        left = tuple(each.recipient for each in done.stopped)
        rest = replace(letters, request=replace(letters.request, keys=left))
        self._saved(rest, folder, again, done)

    def _saved(
        self, letters: Letters, target: Path, again: Callable[[Letters], None], done: WrittenLetters
    ) -> None:
        """Tell where the letters are, which are not and why, and offer their names in Latin."""
        stopped = done.stopped
        told = [self._where(target, len(done.papers))] if done.papers else []
        told += [
            self.tr("Not printed: {why}").format(why=said(each.sentence()))
            for each in stopped[:_TOLD]
        ]
        if len(stopped) > _TOLD:
            told.append(self.tr("Not printed, too: {count}").format(count=len(stopped) - _TOLD))
        text, notices = "\n".join(told), self._context.notices
        if any(each.latin for each in stopped):
            latin = replace(letters, how=replace(letters.how, latin_names=True))
            notices.toast(text, self.tr("Print with Latin names"), partial(again, latin))
        elif done.papers and target.suffix == LetterFormat.EML.ending:
            call = partial(self._opener.open_saved, target)
            notices.toast(text, self.tr("Open in the mail program"), call)
        else:
            notices.toast(text)
