"""The sheet for a new order: quantity and terms, with the exact schedule while one types."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError, Invalid, Rejected
from sourcing_app.domain.orders.ordering import Occasion, OrderedAlready
from sourcing_app.domain.payments.plan import plan_of
from sourcing_app.domain.quotes.terms import read_terms
from sourcing_app.domain.records.orders import ORDER, ORDER_LINE
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.verdicts import Caution
from sourcing_app.domain.values.money import Money
from sourcing_app.services.orders.drafts import (
    NO_TERMS,
    Draft,
    QuoteTerms,
    doubts,
    draft,
    open_quotes,
    profile_address,
    quote_terms,
)
from sourcing_app.services.registration.rows import profile_rows
from sourcing_app.services.suppliers.facts import cautions_of
from sourcing_app.ui.formatting import money, number, said
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.number_editors import QuantityEditor
from sourcing_app.ui.forms.profile_editor import ProfileEditor
from sourcing_app.ui.screens.orders.plain_sheets import address_editor
from sourcing_app.ui.screens.orders.schedule_view import ScheduleView, TermsChoice
from sourcing_app.ui.widgets.caution import CautionRow, marked

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


def quote_word(quote: QuoteTerms, caution: Caution | None = None) -> str:
    return marked(f"{quote.supplier} · {quote.product} · {quote.currency}", caution)


def _offered(desk: Desk, quote_id: int | None) -> tuple[QuoteTerms, ...]:
    """The open quotes, the one asked for among them whatever its age or state."""
    quotes = open_quotes(desk.reader, desk.today())
    known = quote_id is None or any(quote.id == quote_id for quote in quotes)
    asked = [] if known or quote_id is None else [quote_terms(desk.reader, quote_id)]
    return (*asked, *quotes)


class NewOrderSheet(FormSheet):
    """An order from a quote; below the MOQ there is no price and no order."""

    made = Signal(int)
    """The id of the new order."""

    makes_new = True

    def __init__(self, parent: QWidget, desk: Desk, quote_id: int | None) -> None:
        self._desk = desk
        self._quotes = _offered(desk, quote_id)
        suppliers = (quote.supplier_id for quote in self._quotes)
        cautions = self._cautions = cautions_of(desk.reader, suppliers, desk.today())
        self._quote = ChoiceEditor(
            "orders.quote", self._quotes, lambda q: quote_word(q, cautions.get(q.supplier_id))
        )
        self._day = DayEditor("orders.made_on", desk.today)
        self._quantity = QuantityEditor("orders.quantity")
        self._quantity.unit = self._unit
        self._terms = TermsChoice()
        self._buyer = ProfileEditor("orders.profile_id", profile_rows(desk.reader))
        self._address = address_editor()
        self._again = CheckEditor("orders.again")
        order = (self._quote, self._again, self._day, self._quantity)
        editors = (*order, *self._terms.editors, self._buyer, self._address)
        super().__init__(parent, "orders.new", editors, "plus")
        self.caution = CautionRow("orders.new")
        self.body.insertWidget(0, self.caution)
        self._view = ScheduleView()
        self.body.addWidget(self._view)
        self.resize(860, 640)
        self._translate()
        chosen = [quote for quote in self._quotes if quote.id == quote_id]
        self._quote.fill(next(iter(chosen or self._quotes), None))
        self._day.fill(desk.today())
        self._take_over()
        self._quote.box.currentIndexChanged.connect(self._take_over)
        self._buyer.box.activated.connect(self._take_buyer)
        self._terms.connect(self._preview)
        self._quantity.line.textChanged.connect(self._preview)
        self._day.line.textChanged.connect(self._preview)

    def do(self, values: dict[str, Any]) -> None:
        self.require(values)
        terms, today, address = self._terms.text(), self._desk.today(), values["delivery_address"]
        if not terms:
            raise Invalid({self._terms.asked: NO_TERMS})
        quantity = Decimal(values["quantity"])
        occasion = Occasion(values["made_on"], values["again"], values["profile_id"])
        quote = values["quote"].id
        try:
            order = self._desk.orders.add(quote, quantity, terms, today, address, occasion)
        except OrderedAlready as problem:
            self._again.show()
            raise Invalid({"again": problem.sentence}) from problem
        self.made.emit(order)

    def _translate(self) -> None:
        self.set_texts(self.tr("New order"), self.tr("Create order"))
        self.need("quote", "made_on", "quantity", "delivery_address")
        self._quote.set_words(ORDER["quote_id"].words)
        self._day.set_words(ORDER["made_on"].words)
        self._quantity.set_words(ORDER_LINE["quantity"].words)
        self._terms.name()
        own = say("NewOrderSheet", "Where the goods go; your own address is under Registration")
        self._address.set_words(ORDER["delivery_address"].words, own)

    def _take_over(self) -> None:
        """Offer the quantity asked for, at least the MOQ, and the quote's terms if it has any."""
        quote = self._quote.value()
        if quote is None:
            return
        self.caution.show_caution(self._cautions.get(quote.supplier_id), quote.supplier)
        self._ask_again(quote)
        self._buyer.fill(quote.profile_id)
        self._offer_address()
        self._quantity.fill(quote.proposed)
        self._quantity.set_hint(self._why_more(quote))
        among = read_terms(quote.terms)
        after = quote.balance_after_shipment
        agreed = None if among is None else plan_of(among, after_shipment=after)
        self._terms.fill(agreed, after_shipment=after)
        self._preview()

    def _take_buyer(self) -> None:
        self._offer_address()
        self._preview()

    def _offer_address(self) -> None:
        """Offer the address of the buyer that is chosen, while none is typed."""
        if self._address.base is None or not self._address.changed:
            self._address.fill(profile_address(self._desk.reader, self._buyer.value()))

    def _unit(self) -> str:
        quote = self._quote.value()
        return "" if quote is None else str(quote.unit)

    def _why_more(self, quote: QuoteTerms) -> str:
        """Say that more is offered than was asked for, and why."""
        if quote.asked is None or quote.proposed is None or quote.proposed <= quote.asked:
            return ""
        words = self.tr("MOQ {moq}; you asked for {asked}")
        return words.format(moq=number(quote.proposed), asked=number(quote.asked))

    def _ask_again(self, quote: QuoteTerms) -> None:
        """Name the orders that the quote has already, and ask whether this is one more."""
        self._again.fill(False)  # noqa: FBT003 - an editor's value
        self._again.setVisible(bool(quote.ordered))
        words = self.tr("Another order, besides {orders}")
        self._again.set_caption(words.format(orders=", ".join(quote.ordered)))

    def _preview(self) -> None:
        self._terms.follow()
        quote = self._quote.value()
        try:
            quantity = self._quantity.value()
            if quote is None or quantity is None or not self._terms.right():
                self._view.clear()
                return
            terms = self._terms.text()
            if not terms:
                raise Rejected(NO_TERMS)
            day = self._day.value() or self._desk.today()
            self._show(draft(quote, Decimal(quantity), terms, day))
        except AppError as problem:
            self._view.refuse(problem)

    def _show(self, order: Draft) -> None:
        price = Money(order.unit_price, order.total.currency)
        head = (
            (said(ORDER_LINE["unit_price"].words), money(price)),
            (said(ORDER["total"].words), money(order.total)),
        )
        found = doubts(self._desk.reader, order.quote, self._buyer.value())
        self._view.show_lines(head, order.lines, (*order.findings, *found))
