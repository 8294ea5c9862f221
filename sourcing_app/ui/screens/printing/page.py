"""The print view: a document as it will be on paper, with what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedLayout, QWidget

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.printing.requests import KIND_NAMES
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.printing.actions import PrintingActions
from sourcing_app.ui.screens.printing.left_out import LeftOut
from sourcing_app.ui.screens.printing.options import NARROW, WIDTH, PrintOptions
from sourcing_app.ui.screens.printing.pages_job import STOPPED, PagesJob
from sourcing_app.ui.screens.printing.pages_view import PagesView
from sourcing_app.ui.screens.printing.printers import Printers
from sourcing_app.ui.screens.printing.shown import ShownDocument
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row, scrolling

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.printing.making import Printed
    from sourcing_app.ui.context import AppContext

_BEGINNING = say("PrintingPage", "Preparing the pages…")
_NOTHING = say(
    "PrintingPage", "Nothing is shown here yet. Choose records on another page and press Ctrl+P."
)


class PrintingPage(Page):
    """Shows one document at a time; Esc returns to where it was asked for."""

    name: ClassVar[str] = "printing"
    icon: ClassVar[str] = "print"
    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "buyer_profile", "supplier", "supplier_contact", "badge_observation",
            "metric_observation", "supplier_hold", "vetting_check",
            "red_flag", "certificate", "inquiry", "inquiry_block", "inquiry_recipient", "letter",
            "letter_template", "quote", "price_break", "purchase_order", "order_line",
            "payment_line", "payment", "inspection", "gate_waiver", "attachment",
            "supplier_bank_account", "note",
        }
    )  # fmt: skip

    def __init__(
        self,
        desk: Desk,
        context: AppContext,
        files: FileChoice | None = None,
        printers: Printers | None = None,
    ) -> None:
        super().__init__(desk, context)
        self.preparation = PagesJob(self)
        self.options = PrintOptions(context.preferences)
        self.pages = PagesView()
        self.document = ShownDocument(self.options, self.pages)
        self.print_actions = PrintingActions(
            self, self.document, files or FileChoice(context.preferences), printers or Printers()
        )
        self._words: Sentence = _NOTHING
        self._again = button("btn.printing.again", call=self.make)
        self._empty = EmptyState("print", buttons=(self._again,))
        self.left_out = LeftOut()
        self.no_printer = label("", "muted", wrap=True)
        self.no_printer.setObjectName("lbl.printing.no_printer")
        self._build()
        self._connect()
        self.retranslate()
        self.print_actions.follow()

    def title(self) -> str:
        request, which = self.document.request, self.document.name()
        if request is None:
            return self.tr("Print")
        kind = said(KIND_NAMES[request.kind])
        if not which:
            return self.tr("Print: {document}").format(document=kind)
        return self.tr("Print: {document}, {which}").format(document=kind, which=which)

    def retranslate(self) -> None:
        super().retranslate()
        self.options.retranslate()
        self.pages.retranslate()
        self._again.setText(self.tr("Prepare again"))
        self.left_out.retranslate()
        self._tell(self._words)

    def refresh(self) -> None:
        self.print_actions.look_for_printer()
        self.make()

    def open(self, target: Target) -> None:
        """
        Show the document `action` names (see `DocumentKind`), of the records `keys`.

        Without an action it is the one that was shown last.
        """
        if not target.action:
            return
        keys = target.keys or (() if target.key is None else (target.key,))
        self.document.ask(DocumentKind(target.action), keys)
        self.left_out.show_stopped(())
        self.make()

    def make(self) -> None:
        """Make the document, in the background; what was shown stays until it is there."""
        request = self.document.request
        if request is None:
            self._tell(_NOTHING)
            return
        self.options.show_for(request.kind)
        self.preparation.start(request, self.document.how())
        self._tell(_BEGINNING)
        self._update_state()

    def print_latin_names(self) -> None:
        """Make it again, with names that no font has in Latin letters."""
        self.document.latin_names = True
        self.make()

    def regions(self) -> list[QWidget]:
        return [self._side, self.pages]

    def take_focus(self) -> None:
        if self.document.ready:
            self.pages.paper.setFocus()
        else:
            self.options.paper.setFocus()

    def fit(self) -> None:
        self._side.be_wide(NARROW if self.compact else WIDTH)
        self.pages.thumbnails.setVisible(not self.compact)

    def _made(self, made: Printed) -> None:
        self.document.printed = made
        self.left_out.show_stopped(made.stopped)
        if made.pdf:
            fresh = self._stack.currentWidget() is not self.pages
            self.pages.show_pdf(made.pdf)
            self._stack.setCurrentWidget(self.pages)
            if fresh and self.options.paper.hasFocus():
                self.take_focus()
        else:
            self.pages.clear()
            self._tell(STOPPED)
        self._update_state()
        self.print_actions.numbering.made()

    def _refused(self, why: Sentence) -> None:
        self.document.forget()
        self.left_out.show_stopped(())
        self._tell(why)
        self._update_state()
        self.print_actions.numbering.made()

    def _update_state(self) -> None:
        self.header.set_title(self.title())
        self.print_actions.follow()

    def _tell(self, words: Sentence) -> None:
        """Say why no pages are shown, unless some are and only others are being made."""
        self._words = words
        stopped = self.document.request is not None and not self.preparation.running
        self._empty.set_text(said(words), offered=stopped)
        if not self.document.ready:
            self._stack.setCurrentWidget(self._empty)

    def _build(self) -> None:
        self.header.add(*self.print_actions.buttons)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.pages)
        side = QWidget()
        links = (row(each, None) for each in self.print_actions.links)
        side.setLayout(column(self.options, *links, None, spacing=8))
        self._side = scrolling(side)
        self._side.be_wide(WIDTH)
        self.body.addWidget(self.no_printer)
        self.body.addWidget(self.left_out)
        whole = row(self._side, holder, spacing=12)
        whole.setStretch(1, 1)
        self.body.addLayout(whole, 1)

    def _connect(self) -> None:
        self.options.changed.connect(self.make)
        self.left_out.latin.clicked.connect(self.print_latin_names)
        self.preparation.made.connect(self._made)
        self.preparation.refused.connect(self._refused)
        self.preparation.progressed.connect(self._tell)
        self.print_actions.lacking.connect(self._show_lacking)
        self.print_actions.numbering.outdated.connect(self.make)

    def _show_lacking(self, why: str) -> None:
        self.no_printer.setText(why)
        self.no_printer.setVisible(bool(why))
