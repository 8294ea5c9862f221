"""One quote: its price at the quantity, its risks, its fields, its next step."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Severity
from sourcing_app.domain.quotes.price_breaks import BelowMoq
from sourcing_app.domain.quotes.states import QuoteState
from sourcing_app.domain.rates import own_words
from sourcing_app.domain.records.orders import ORDER_LINE
from sourcing_app.domain.values.money import Money
from sourcing_app.services.products.rows import known_names
from sourcing_app.services.quotes.questions import asked_before, told_by
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.services.rates.rows import OwnPrices
from sourcing_app.ui.formatting import money, number, said
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import offer
from sourcing_app.ui.screens.quotes.breaks_editor import BreaksEditor
from sourcing_app.ui.screens.quotes.columns import WhatIf, state_pill, validity
from sourcing_app.ui.screens.quotes.fields import agree, reply_editors, stored
from sourcing_app.ui.screens.quotes.question_list import QuestionList
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.bin_notice import BinNotice
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.caution import CautionRow
from sourcing_app.ui.widgets.facts import AmountRow, FactRow
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import column, empty, row, scrolling, to_top
from sourcing_app.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

WIDTH = 352
_TONES = {Severity.ERROR: Tone.DANGER, Severity.WARNING: Tone.WARN, Severity.HINT: Tone.INFO}


class QuoteDetail(QFrame):
    """Fields save themselves; price steps are replaced together."""

    order_wanted = Signal(object)
    supplier_wanted = Signal(object)

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__()
        self.setObjectName("pane.quotes.detail")
        self.setProperty("card", "true")
        self._desk, self._context = desk, context
        self._row: QuoteRow | None = None
        self.name = label("", "section", wrap=True)
        self.name.setObjectName("lbl.quotes.name")
        self.about = label("", "muted", wrap=True)
        self.state = Pill()
        self.notice = BinNotice("quotes")
        self.caution = CautionRow("quotes")
        self._warnings = column(spacing=2)
        self._at = heading()
        self.unit = AmountRow()
        self.total = AmountRow(strong=True)
        self.own = FactRow("", Tone.INFO)
        self.own.setObjectName("fact.quotes.own")
        """The price in the buyer's own currency (R11)."""
        self.questions = QuestionList("quotes", rest=True)
        self.below = FactRow("", Tone.WARN)
        self.below.setObjectName("fact.quotes.below")
        self.breaks = BreaksEditor("quotes")
        self.form = Form([self.breaks, *reply_editors("quotes", desk.today)])
        self.form.bind(self._save)
        self.breaks.agree = partial(agree, self.form)
        offer(self.form, partial(known_names, desk.reader))
        self.order = button("btn.quotes.order", "primary", "card", self._order, changes=True)
        self.supplier = button("btn.quotes.supplier", icon="factory", call=self._supplier)
        self.reject = button("btn.quotes.reject", "link", call=self._reject, changes=True)
        self._build()

    def retranslate(self) -> None:
        self.order.setText(self.tr("Create order"))
        self.supplier.setText(self.tr("Open supplier"))
        self.reject.setText(self.tr("Reject quote"))
        self.breaks.retranslate()
        self.questions.retranslate()

    def show_quote(self, quote: QuoteRow | None, what_if: WhatIf) -> None:
        """
        Show this quote as the file has it; what is being typed into it stays.

        Quotes are compared part by part, so the place stays; but what warns is seen first.
        """
        another = quote is not None and (self._row is None or self._row.id != quote.id)
        self._row = quote
        self.setVisible(quote is not None)
        if quote is None:
            return
        self.name.setText(quote.supplier)
        self.about.setText(_about(quote))
        self.state.show_badge(state_pill(quote))
        self._show_bin(quote)
        self.caution.show_caution(quote.caution)
        self._show_warnings(quote, what_if)
        self._show_price(quote, what_if)
        asked = asked_before(self._desk.reader, quote, self._desk.today())
        self.questions.show_questions(asked.after(told_by(quote)) if asked else ())
        self.form.fill({"breaks": quote.breaks, **stored(quote)}, quote.id)
        explain(self.order, self._why_no_order(quote))
        self.reject.setVisible(quote.state is QuoteState.RECEIVED and not quote.binned)
        if another and (quote.caution or quote.findings or quote.id in what_if.left_out):
            to_top(self.area)

    def flush(self) -> None:
        """Keep what was typed before another quote is shown."""
        self.form.flush()

    def _show_bin(self, quote: QuoteRow) -> None:
        if quote.binned:
            self.notice.tell(self.tr("This quote is in the Bin."), restorable=True)
        else:
            binned = self.tr("This supplier is in the Bin.")
            self.notice.tell(binned if quote.supplier_binned else "")

    def _show_warnings(self, quote: QuoteRow, what_if: WhatIf) -> None:
        empty(self._warnings)
        if quote.id in what_if.left_out:
            apart = FactRow(said(what_if.left_out[quote.id]), Tone.INFO)
            self._warnings.addWidget(apart)
        for finding in quote.findings:
            self._warnings.addWidget(FactRow(said(finding.sentence), _TONES[finding.severity]))

    def _show_price(self, quote: QuoteRow, what_if: WhatIf) -> None:
        """Say what the what-if quantity, else what is wanted, costs, or that it is too few."""
        asked = what_if.quantity or quote.asked
        for part in (self._at, self.unit, self.total, self.own, self.below):
            part.setVisible(asked is not None)
        if asked is None:
            return
        self._at.setText(
            self.tr("At {quantity} {unit}").format(quantity=number(asked), unit=quote.unit)
        )
        found = quote.price(asked)
        below = isinstance(found, BelowMoq)
        self._show_own(None if isinstance(found, BelowMoq) else found.unit_price, quote.currency)
        self.below.setVisible(below)
        self.unit.setVisible(not below)
        self.total.setVisible(not below)
        if isinstance(found, BelowMoq):
            text = self.tr("Below the MOQ of {moq}: no price.").format(moq=number(found.moq))
            self.below.show_fact(text, Tone.WARN)
            return
        lowest = quote.id in what_if.lowest
        name = self.tr("Unit price, the lowest") if lowest else said(ORDER_LINE["unit_price"].words)
        self.unit.show_amount(name, money(Money(found.unit_price, quote.currency)))
        self.total.show_amount(self.tr("Total"), _total(found))

    def _show_own(self, unit_price: Decimal | None, currency: str) -> None:
        """Say what a unit is in the buyer's own currency, where a rate says it."""
        prices = OwnPrices(self._desk.reader, self._desk.today())
        own = None if unit_price is None else prices.of_amount(unit_price, currency)
        self.own.setVisible(own is not None)
        if own is not None:
            self.own.show_fact(said(own_words(own)), Tone.WARN if own.old else Tone.INFO)

    def _why_no_order(self, quote: QuoteRow) -> str:
        if quote.binned or quote.supplier_binned:
            return self.tr("Restore it from the Bin first.")
        if quote.state in {QuoteState.SUPERSEDED, QuoteState.REJECTED, QuoteState.DRAFT}:
            return self.tr("Only a valid quote can become an order.")
        return "" if quote.breaks else self.tr("This quote has no price.")

    def _save(self, name: str, value: Any, base: Any) -> None:
        if self._row is None:
            return
        if name == self.breaks.name:
            self._desk.quotes.replace_breaks(self._row.id, value, {name: base})
        else:
            today = self._desk.today()
            self._desk.quotes.change(self._row.id, today, {name: base}, **{name: value})

    def _order(self) -> None:
        if self._row is not None:
            self.flush()
            self.order_wanted.emit(self._row.id)

    def _supplier(self) -> None:
        if self._row is not None:
            self.supplier_wanted.emit(self._row.supplier_id)

    def _reject(self) -> None:
        if self._row is not None:
            key = self._row.id
            self._context.attempt(lambda: self._desk.quotes.move(key, QuoteState.REJECTED))

    def _build(self) -> None:
        head = column(self.name, self.about, spacing=2)
        head.setContentsMargins(14, 14, 14, 6)
        top = column(
            row(self.state, None),
            self.notice,
            self.caution,
            self._warnings,
            self._at,
            self.unit,
            self.total,
            self.own,
            self.below,
            self.questions,
            4,
            self.form,
            row(self.reject, None),
            None,
            spacing=6,
        )
        top.setContentsMargins(14, 4, 14, 14)
        inside = QWidget()
        inside.setLayout(top)
        self.area = scrolling(inside)
        self.area.be_wide(WIDTH, self)
        foot = QFrame()
        foot.setProperty("footer", "true")
        foot.setLayout(column(button_row(self.order, self.supplier), margin=10))
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.area, 1)
        box.addWidget(foot, 0, Qt.AlignmentFlag.AlignBottom)


def _about(quote: QuoteRow) -> str:
    where = " ".join(filter(None, (quote.incoterm, quote.place)))
    return " · ".join(filter(None, (quote.product, quote.reference, where, validity(quote))))


def _total(found: Any) -> str:
    try:
        return money(found.total)
    except Rejected as problem:
        return said(problem.sentence)
