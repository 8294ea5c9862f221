"""What is done with a document that is shown: printed, saved, copied, marked as sent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.ui.dialogs.letter_files import LetterFiles, Letters, copy_letter
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.replace_sheet import Saver
from sourcing_app.ui.jobs import ReportProgress
from sourcing_app.ui.screens.printing.numbering import Numbering
from sourcing_app.ui.screens.printing.sending import PrintJob, send
from sourcing_app.ui.style.icons import set_icon
from sourcing_app.ui.widgets.buttons import action_button, explain
from sourcing_app.ui.widgets.labels import restyle

if TYPE_CHECKING:
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.printing.printers import Printers
    from sourcing_app.ui.screens.printing.shown import ShownDocument

_WORDS = {
    "print": say("PrintingActions", "Print…"),
    "save": say("PrintingActions", "Save PDF…"),
    "save_each": say("PrintingActions", "Save each as a file…"),
    "save_as": say("PrintingActions", "Save in another format…"),
    "copy": say("PrintingActions", "Copy as text"),
    "sent": say("PrintingActions", "Mark as sent…"),
    "larger": say("PrintingActions", "Larger"),
    "smaller": say("PrintingActions", "Smaller"),
    "width": say("PrintingActions", "Page width"),
    "back": say("PrintingActions", "Back"),
}
_WAIT = say("PrintingActions", "The pages are not there yet.")
_LOOKING = say("PrintingActions", "Looking for printers…")
_NO_PRINTER = say(
    "PrintingActions",
    "No printer is set up on this computer. Save the PDF and print it elsewhere.",
)


class PrintingActions(QObject):
    """Each works on the document that the page shows now; `buttons` stand in the head."""

    lacking = Signal(str)
    """Why nothing can be printed: there is no printer; "" where there is one or may be."""

    def __init__(
        self, page: Page, document: ShownDocument, files: FileChoice, printers: Printers
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._document, self._files, self._printers = document, files, printers
        self._letter_files = LetterFiles(page, files)
        self.numbering = Numbering(page, document)
        self._saver = Saver(page, page.context.jobs, page.context.notices)
        self.print = page.command("print", _WORDS["print"], self.print_pages, "Ctrl+P")
        self.save = page.command("save", _WORDS["save"], self.save_pdf, "Ctrl+Shift+P")
        self.save_each = page.command("save_each", _WORDS["save_each"], self.save_files)
        self.save_as = page.command(
            "save_as", _WORDS["save_as"], self.choose_format, "Ctrl+Shift+E"
        )
        self.copy = page.command("copy", _WORDS["copy"], self.copy_text, "Ctrl+Shift+C")
        self.sent = page.command(
            "sent", _WORDS["sent"], self.mark_sent, "Ctrl+Return", changes=True
        )
        view = document.pages
        page.command("larger", _WORDS["larger"], view.zoom_in, "Ctrl++", "Ctrl+=")
        page.command("smaller", _WORDS["smaller"], view.zoom_out, "Ctrl+-")
        page.command("width", _WORDS["width"], view.fit_width, "Ctrl+0")
        self.back = page.command("back", _WORDS["back"], self.go_back, "Esc")
        self._printer: bool | None = None
        self._print_button = action_button(self.print, "primary", "print")
        self._save_button = action_button(self.save, "secondary", "file")
        self.buttons = (
            action_button(self.back, "link", "chevl"),
            action_button(self.sent, "secondary", "check"),
            self._save_button,
            self._print_button,
        )
        self.links = (
            action_button(self.copy, "link", "copy"),
            action_button(self.save_each, "link", "folder"),
            action_button(self.save_as, "link", "file"),
        )

    def follow(self) -> None:
        """Enable what can be done with what is shown, and say what cannot."""
        some = self._document.ready
        lacking = said(_NO_PRINTER) if self._printer is False else ""
        self.print.setEnabled(some and bool(self._printer))
        for action in (self.save, self.copy, self.save_each, self.save_as):
            action.setEnabled(some)
        self.save_each.setVisible(self._document.several)
        self.save_as.setVisible(self._document.of_letters)
        self.sent.setVisible(bool(self._document.unsent))
        waiting = "" if some else said(_WAIT)
        explain(self._print_button, lacking or waiting or self._why_not())
        explain(self._save_button, waiting)
        _rank(self._print_button, "print", first=not lacking)
        _rank(self._save_button, "file", first=bool(lacking))
        self.lacking.emit(lacking)

    def look_for_printer(self) -> None:
        """Ask in the background: printers that are far away answer slowly."""
        printers = self._printers
        self._context.jobs.start(
            lambda _step: printers.any(), owner=self, then=self._found, kind="other"
        )

    def print_pages(self) -> None:
        """Ask for the printer and print the pages shown, in the background."""
        document, options = self._document, self._document.options
        wanted = options.read(document.pages.count) if document.ready else None
        if document.printed is None or wanted is None:
            return
        pages, copies = wanted
        size = document.pages.document.pagePointSize(0)
        printer = self._printers.choose(
            self._page, options.setup().paper, copies, landscape=size.width() > size.height()
        )
        if printer is None:
            return

        def go() -> None:
            if document.printed is not None:
                job = PrintJob(document.printed.pdf, pages, printer.copyCount())
                self._context.jobs.start(
                    lambda step: send(job, printer, step), owner=self, then=self._printed
                )

        self.numbering.before(go)

    def save_pdf(self) -> None:
        """Save the pages shown, or those that are named, as one file, where the user says."""
        document = self._document
        if document.printed is None:
            return
        pages = document.options.read_pages(document.pages.count)
        path = self._files.pdf(self._page, document.printed.name) if pages is not None else None
        if pages is not None and path is not None:
            self.numbering.before(partial(self._save_pages, pages, path))

    def _save_pages(self, pages: tuple[int, ...], path: Path) -> None:
        document, desk = self._document, self._desk
        printed, request, today = document.printed, document.request, desk.today()
        if printed is None or request is None:
            return
        every = pages == tuple(range(1, document.pages.count + 1))
        how = document.how(pages)

        def write(step: ReportProgress, over: bool) -> object:  # noqa: FBT001 - the saver's question
            from sourcing_app.services.printing.making import make, save

            made = printed if every else make(desk, request, how, today, step)
            return save(desk, made, path, over=over)

        self._saver.save(write, path, lambda _done: self._saved(path))

    def save_files(self) -> None:
        """Save each letter or paper as a file of its own, into a folder."""
        request, how, desk = self._document.request, self._document.how(), self._desk
        folder = self._files.folder(self._page) if request is not None else None
        if request is None or folder is None:
            return
        asked, today = request, desk.today()

        def call(step: ReportProgress) -> Sequence[Path]:
            from sourcing_app.services.printing.making import save_each

            return save_each(desk, asked, how, folder, today, step)

        self.numbering.before(
            lambda: self._context.jobs.start(call, owner=self, then=partial(self._filled, folder))
        )

    def choose_format(self) -> None:
        """Save the letters shown in another format, where the user says."""
        request, printed = self._document.request, self._document.printed
        if request is not None and printed is not None:
            numbers = request.kind is DocumentKind.LETTERS
            how = self._document.how()
            self._letter_files.choose(Letters(request, how, printed.name, numbers=numbers))

    def copy_text(self) -> None:
        """Put the document on the clipboard as plain text."""
        if self._document.printed is not None:
            copy_letter(self._document.printed.text, self._document.printed.html)
            self._context.notices.toast(self.tr("The text is on the clipboard."))

    def mark_sent(self) -> None:
        """Go on with marking the letters as sent."""
        unsent = self._document.unsent
        if unsent:
            self._page.wanted.emit(Target("inquiries", action="sent", keys=unsent))

    def go_back(self) -> None:
        """Return to where the document was asked for."""
        self._page.wanted.emit(Target("window", action="go.back"))

    def _found(self, printer: bool) -> None:  # noqa: FBT001 - the answer of a job
        self._printer = printer
        self.follow()

    def _why_not(self) -> str:
        return "" if self._printer else said(_LOOKING)

    def _printed(self, sheets: int) -> None:
        text = QCoreApplication.translate(
            "PrintingActions", "%n page(s) sent to the printer", "", sheets
        )
        if self._document.unsent and self.sent.isEnabled():
            self._context.notices.toast(text, self.sent.text(), self.mark_sent)
        else:
            self._context.notices.toast(text)

    def _saved(self, path: Path) -> None:
        self._context.notices.toast(self.tr("Saved: {path}").format(path=path))

    def _filled(self, folder: Path, papers: Sequence[Path]) -> None:
        """Tell how many letters or papers are in the folder now."""
        words = QCoreApplication.translate(
            "PrintingActions", "Saved: {path} (%n file(s))", "", len(papers)
        )
        self._context.notices.toast(words.format(path=folder))


def _rank(made: QPushButton, icon: str, *, first: bool) -> None:
    """One primary button a page."""
    kind = "primary" if first else "secondary"
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        set_icon(made, icon, "accent_text" if first else "text")
        restyle(made)
