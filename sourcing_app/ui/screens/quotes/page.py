"""The page Quotes: replies side by side at a what-if quantity, one of them in the detail pane."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.quotes.price_text import LARGEST
from sourcing_app.domain.search.needs import Serving
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.quotes.asked import oldest_wait
from sourcing_app.services.quotes.comparison import Comparison
from sourcing_app.services.quotes.questions import asked_before
from sourcing_app.services.quotes.rows import QuoteRows, QuoteView
from sourcing_app.services.rates.rows import OwnPrices
from sourcing_app.ui.dialogs.need_choice import need_command
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.field_command import Chosen, FieldCommand
from sourcing_app.ui.forms.number_input import typed_number
from sourcing_app.ui.screens.quotes.columns import WhatIf, quote_columns
from sourcing_app.ui.screens.quotes.detail import QuoteDetail
from sourcing_app.ui.screens.quotes.reply_sheet import ReplySheet
from sourcing_app.ui.tables.bin_actions import BinChoice
from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.tables.list_page import ListPage
from sourcing_app.ui.tables.nothing_found import why_empty
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import action_button, button
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.labels import field_label, label, restyle
from sourcing_app.ui.widgets.text_fields import LineField

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext

_ENTER = say("QuotesPage", "Enter reply")
_VIEWS: Mapping[str, Sentence] = {
    QuoteView.ALL: say("QuotesPage", "All quotes"),
    QuoteView.OPEN: say("QuotesPage", "Open"),
    QuoteView.EXPIRED: say("QuotesPage", "Expired"),
    QuoteView.BIN: say("QuotesPage", "Bin"),
}


class QuotesPage(ListPage):
    """Prices at any quantity, below MOQ said as such, the lowest marked with its word."""

    name = "quotes"
    icon = "compare"
    group = "choose"
    records = "quote"
    shows = frozenset(
        {"quote", "price_break", "supplier", "inquiry", "inquiry_block", "inquiry_recipient"}
        | {"letter", "need", "buying_request", "exchange_rate", "buyer_profile", "supplier_hold"}
    )

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self._rows = QuoteRows(desk.reader, desk.today)
        self._comparison = Comparison(self._rows)
        self._what_if = WhatIf(
            None, self._comparison.lowest, self._comparison.left_out,
            lambda: OwnPrices(desk.reader, desk.today()),
        )  # fmt: skip
        self.enter = self.command("enter", _ENTER, self.enter_reply, "Ctrl+N", changes=True)
        self._bare_button = button(
            "btn.quotes.first", icon="plus", call=self.enter_reply, changes=True
        )
        self._table_in = button("btn.quotes.import", icon="ext", call=self.take_table, changes=True)
        self._bare = EmptyState("compare", buttons=[self._bare_button, self._table_in])
        self.quantity = _quantity_line()
        self._quantity_label = field_label("", self.quantity)
        self.complaint = label("", "error", wrap=True)
        self.table = TablePane(
            "quotes.main", quote_columns(self._what_if), self._rows, context, self._bare
        )
        self.bar = ListBar("quotes", self.table, say("QuotesPage", "Filter quotes"), _VIEWS)
        self.bar.tools.set_narrow(narrow=True)
        self.detail = QuoteDetail(desk, context)
        choice = BinChoice(
            lambda: desk.quotes, self.table.view.chosen, self.bar.in_bin, _moved, _restored
        )
        self.print = self.print_command(
            say("QuotesPage", "Print quotes…"), DocumentKind.QUOTES, self.table.view.chosen
        )
        self.for_need = need_command(
            self, self.table.view, Serving.QUOTE, self.table.view.current_id
        )
        chosen = Chosen(lambda: desk.quotes, choice.ids, choice.in_bin, _counted)
        self.field = FieldCommand(self, chosen, *self.table.view.chosen_signals()).let_type(
            self.table.view
        )
        self.header.add(action_button(self.enter, "primary", "plus"))
        self.complaint.hide()
        for part in (self._quantity_label, self.quantity):
            self.bar.line.addWidget(part)
        self.put_together(choice, self.complaint)
        self.quantity.textChanged.connect(self._ask)
        self.table.view.opened.connect(self._into_detail)
        self.detail.order_wanted.connect(self._order)
        self.detail.supplier_wanted.connect(self._supplier)
        self.detail.questions.rest_wanted.connect(self._ask_rest)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Quotes")

    def retranslate(self) -> None:
        super().retranslate()
        self._bare_button.setText(said(_ENTER))
        self._table_in.setText(self.tr("Import a table…"))
        self._quantity_label.setText(self.tr("Prices at quantity"))
        self.quantity.setAccessibleName(self.tr("Prices at quantity"))

    def refresh(self) -> None:
        self._what_if.rates = None
        self._comparison.read(self._what_if.quantity)
        self.tell_empty()
        super().refresh()
        self.counted.emit()

    def follow(self, committed: Committed) -> None:
        self._what_if.rates = None
        compared = self._comparison.follow(committed)
        super().follow(committed)
        self.table.model.patch(compared)  # which of the others is the lowest can be another now

    def open(self, target: Target) -> None:
        if target.action in {"add", "enter"}:
            self.enter_reply(*target.keys[:2])
        elif target.key is not None:
            self.go_to(target.key)

    def enter_reply(self, supplier_id: int | None = None, inquiry_id: int | None = None) -> None:
        """Open the sheet for a supplier's reply."""
        sheet = ReplySheet(self, self.desk)
        if supplier_id is not None:
            sheet.choose(supplier_id, inquiry_id)
        sheet.entered.connect(self._entered)
        sheet.open()

    def _entered(self, key: int) -> None:
        self.open(Target("quotes", key))
        self.context.notices.toast(self.tr("The reply is saved."))

    def show_record(self, key: int | None) -> None:
        found = [] if key is None else self._rows.page([key])
        self.detail.show_quote(found[0] if found else None, self._what_if)

    def _ask(self) -> None:
        """Price everything at the typed quantity; nothing at what is none, which is told."""
        asked, wrong = None, ""
        try:
            asked = _quantity(self.quantity.text().strip())
        except Rejected as problem:
            wrong = said(problem.sentence)
        self._rows.quantity = self._what_if.quantity = asked
        self._complain(wrong)
        self._comparison.read(self._what_if.quantity)
        self.table.reload()
        self.stand(self.table.view.current_id())

    def _complain(self, text: str) -> None:
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))
        self.quantity.setProperty("invalid", "true" if text else "false")
        restyle(self.quantity)

    def tell_empty(self) -> None:
        if self.bar.in_bin():
            self._bare.set_text(self.tr("No quote is in the Bin."), offered=False)
            return
        why = why_empty(self._rows, narrowed=self.bar.chosen() != QuoteView.ALL)
        words = said(why) if why else _waiting_text(self.desk)
        self._bare.set_text(words, offered=why is None)

    def _order(self, key: int) -> None:
        self.wanted.emit(Target("orders", key, "create"))

    def _supplier(self, key: int) -> None:
        self.wanted.emit(Target("suppliers", key))

    def _ask_rest(self) -> None:
        """Write again to the supplier of the quote in the pane, to ask what it left open."""
        key = self.table.view.current_id()
        found = [] if key is None else self._rows.page([key])
        asked = asked_before(self.desk.reader, found[0], self.desk.today()) if found else None
        if asked is None:
            return
        letter = asked.recipient_id
        if self.context.attempt(lambda: self.desk.letter_changes.ask_rest([letter])):
            self.wanted.emit(Target("inquiries", letter, "recipient"))
            self.context.undo.offer(self.tr("A letter that asks the rest is begun"))

    def _into_detail(self, _key: int) -> None:
        self.detail.breaks.lines[0].quantity.setFocus()


def _counted(count: int) -> str:
    return QCoreApplication.translate("QuotesPage", "%n quote(s)", "", count)


def _moved(ids: Sequence[int]) -> str:
    return QCoreApplication.translate("QuotesPage", "%n quote(s) moved to the Bin", "", len(ids))


def _restored(ids: Sequence[int]) -> str:
    return QCoreApplication.translate("QuotesPage", "%n quote(s) restored", "", len(ids))


def _waiting_text(desk: Desk) -> str:
    waiting, days = oldest_wait(desk.reader, desk.today())
    if not waiting:
        return QCoreApplication.translate(
            "QuotesPage", "No replies yet. Enter what a supplier answered to compare prices."
        )
    since = desk.today() - timedelta(days=days)
    text = QCoreApplication.translate(
        "QuotesPage", "No replies yet. Waiting for %n supplier(s) since {day}.", "", waiting
    )
    return text.format(day=day(since))


def _quantity(text: str) -> Decimal | None:
    if not text:
        return None
    found = typed_number(text, counts=True)
    if not 0 < found <= LARGEST:
        sentence = say("QuotesPage", "A quantity must be more than 0 and at most {most}.")
        raise Rejected(sentence.put(most=LARGEST))
    return found


def _quantity_line() -> LineField:
    made = LineField()
    made.setObjectName("fld.quotes.quantity")
    made.setMaxLength(30)
    made.setFixedWidth(110)
    return made
