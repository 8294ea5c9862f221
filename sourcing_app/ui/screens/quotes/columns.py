"""The columns of the quotes, priced at the what-if quantity."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Severity
from sourcing_app.domain.quotes.price_breaks import BelowMoq
from sourcing_app.domain.quotes.states import PAYEE_NAMES, STATE_NAMES, PayeeKind, QuoteState
from sourcing_app.domain.rates import OwnPrice, own_words
from sourcing_app.domain.records.orders import ORDER_LINE
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.services.rates.rows import OwnPrices
from sourcing_app.ui.formatting import day, money, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.caution import marked_cell
from sourcing_app.ui.widgets.cells import PillText, TableCell

_STATES: Mapping[QuoteState, tuple[str, Tone]] = {
    QuoteState.DRAFT: ("edit", Tone.NEUTRAL),
    QuoteState.RECEIVED: ("mail", Tone.INFO),
    QuoteState.SUPERSEDED: ("undo", Tone.NEUTRAL),
    QuoteState.ACCEPTED: ("checkc", Tone.OK),
    QuoteState.REJECTED: ("cross", Tone.NEUTRAL),
}
_NOT_KNOWN = say("QuoteColumns", "Not known")
_NOT_ASKED = say("QuoteColumns", "Not asked by a letter")
_PAYEES = {
    PayeeKind.UNKNOWN: ("info", Tone.WARN),
    PayeeKind.COMPANY: ("checkc", Tone.OK),
    PayeeKind.PERSON: ("stop", Tone.DANGER),
}


@dataclass(slots=True)
class WhatIf:
    """
    The quantity prices are shown for, and the quotes that are lowest at it.

    `left_out` says of a quote why it is not compared with others of its product. `read_rates`
    reads what the rates make of prices: once, where they are shown, until `rates` is None again.
    """

    quantity: Decimal | None = None
    lowest: Collection[int] = frozenset()
    left_out: Mapping[int, Sentence] = field(default_factory=dict)
    read_rates: Callable[[], OwnPrices] | None = None
    rates: OwnPrices | None = None

    def own(self, price: Money) -> OwnPrice | None:
        """Return a price in the buyer's own currency, None where no rate says it."""
        if self.rates is None and self.read_rates is not None:
            self.rates = self.read_rates()
        return None if self.rates is None else self.rates.of(price)


def quote_columns(what_if: WhatIf) -> list[Column[QuoteRow]]:
    """Describe the columns; `what_if` is read each time a cell is shown."""

    def price(row: QuoteRow) -> TableCell | str:
        return _price(row, what_if)

    def total(row: QuoteRow) -> TableCell | Money:
        return _total(row, what_if)

    def supplier(row: QuoteRow) -> TableCell:
        return marked_cell(TableCell(row.supplier, second=row.product), row.caution)

    return [
        Column(
            "supplier", say("QuoteColumns", "Supplier, product"), supplier, 220, 180,
            sort_key="supplier", identity=True,
        ),
        Column(
            "price", ORDER_LINE["unit_price"].words, price, 198, 192, right=True,
            sort_key="price", priority=0, lasting=False,
        ),
        Column(
            "total", say("QuoteColumns", "Total"), total, 124, 110, right=True, priority=2,
            lasting=False,
        ),
        Column(
            "moq", QUOTE["moq"].words, lambda row: row.moq, 104, 100, right=True, sort_key="moq",
            priority=3, unknown=_NOT_KNOWN, field="moq",
        ),
        Column(
            "lead", say("QuoteColumns", "Lead days"), lambda row: row.lead_days, 84, 70,
            right=True, sort_key="lead", priority=5, unknown=_NOT_KNOWN, field="lead_days",
        ),
        Column(
            "missing", say("QuoteColumns", "Missing answers"), lambda row: row.missing_answers,
            120, 96, right=True, sort_key="missing", priority=7, unknown=_NOT_ASKED,
        ),
        Column("terms", say("QuoteColumns", "Terms"), _terms, 116, 96, priority=4),
        Column(
            "payee", say("QuoteColumns", "Payee"), _payee, 124, 110, priority=6, sought=False,
        ),
        Column("state", QUOTE["state"].words, state_pill, 136, 124, sort_key="valid"),
        *_chosen(what_if),
    ]  # fmt: skip


def _chosen(what_if: WhatIf) -> list[Column[QuoteRow]]:
    """Those that are shown once they are chosen."""
    return [
        Column(
            "own", say("QuoteColumns", "Own currency"), lambda row: _own(row, what_if), 130, 100,
            right=True, priority=4, lasting=False, optional=True,
            unknown=say("QuoteColumns", "No rate says it"),
        ),
        Column(
            "incoterm", QUOTE["incoterm"].words, lambda row: f"{row.incoterm} {row.place}".strip(),
            130, 80, priority=5, optional=True,
        ),
        Column(
            "ways", QUOTE["payment_ways"].words, lambda row: row.payment_ways, 150, 90,
            priority=5, optional=True, field="payment_ways",
        ),
        Column(
            "sample", QUOTE["sample_price"].words, _sample, 120, 90, right=True, priority=5,
            optional=True, unknown=_NOT_KNOWN, field="sample_price",
        ),
        Column(
            "received", QUOTE["received_on"].words, lambda row: row.received_on, 110, 90,
            priority=5, optional=True, field="received_on",
        ),
        Column(
            "until", QUOTE["valid_until"].words, lambda row: row.valid_until, 110, 90,
            priority=5, optional=True, unknown=_NOT_KNOWN, field="valid_until",
        ),
        Column(
            "reference", QUOTE["reference"].words, lambda row: row.reference, 130, 90,
            priority=6, optional=True, field="reference",
        ),
    ]  # fmt: skip


def _own(row: QuoteRow, what_if: WhatIf) -> TableCell | None:
    """Show the unit price in the own currency with the rate's day; an old rate is marked."""
    found = row.price(what_if.quantity) if what_if.quantity is not None else None
    if isinstance(found, BelowMoq) or not row.breaks or not row.currency:
        return None
    unit = row.breaks[0].price if found is None else found.unit_price
    own = what_if.own(Money(unit, row.currency))
    if own is None:
        return None
    icon, tone = ("clock", Tone.WARN) if own.old else ("", Tone.NEUTRAL)
    return TableCell(
        money(own.shown), second=day(own.as_of), icon=icon, tone=tone,
        accessible=said(own_words(own)),
    )  # fmt: skip


def _sample(row: QuoteRow) -> str | None:
    if row.sample_price is None:
        return None
    return money(Money(row.sample_price, row.currency)) if row.currency else None


def _price(row: QuoteRow, what_if: WhatIf) -> TableCell | str:
    """Show the price of one at the quantity, or the first step where no quantity is asked."""
    if not row.breaks:
        return TableCell(said(say("QuoteColumns", "No price")), muted=True)
    if what_if.quantity is None:
        first = row.breaks[0]
        text = say("QuoteColumns", "{price} from {quantity}")
        unit = Money(first.price, row.currency)
        return said(text.put(price=unit, quantity=first.min_quantity))
    found = row.price(what_if.quantity)
    if isinstance(found, BelowMoq):
        return TableCell(said(say("QuoteColumns", "Below MOQ")), icon="warn", tone=Tone.WARN)
    shown = money(Money(found.unit_price, row.currency))
    if row.id in what_if.lowest:
        lowest = PillText(said(say("QuoteColumns", "Lowest")), "check", Tone.OK)
        return TableCell(shown, pills=(lowest,))
    if row.id in what_if.left_out:
        apart = PillText(said(say("QuoteColumns", "per {unit}").put(unit=row.unit)), "info")
        spoken = f"{shown}, {said(what_if.left_out[row.id])}"
        return TableCell(shown, pills=(apart,), accessible=spoken)
    return shown


def _total(row: QuoteRow, what_if: WhatIf) -> TableCell | Money:
    """Show what the quantity, else what is wanted, costs together; nothing without a price."""
    quantity = what_if.quantity or row.asked
    found = None if quantity is None else row.price(quantity)
    reason = say("QuoteColumns", "No total")
    if found is not None and not isinstance(found, BelowMoq):
        try:
            if what_if.quantity is not None:
                return found.total
            wanted = say("QuoteColumns", "for {quantity} {unit}")
            second = said(wanted.put(quantity=quantity, unit=row.unit))
            return TableCell(money(found.total), second=second)
        except Rejected as problem:
            reason = problem.sentence
    return TableCell("\N{EN DASH}", muted=True, accessible=said(reason))


def state_pill(row: QuoteRow) -> PillText:
    """Show the state; an open quote whose last day is past is expired."""
    if row.expired and row.state is QuoteState.RECEIVED:
        return PillText(said(say("QuoteColumns", "Expired")), "clock", Tone.WARN)
    return PillText(said(STATE_NAMES[row.state]), *_STATES[row.state])


def _terms(row: QuoteRow) -> TableCell:
    worst = {f.severity for f in row.findings if f.rule in {"R90", "R155", "R156"}}
    if not row.terms:
        return TableCell(said(_NOT_KNOWN), muted=True)
    if not worst:
        return TableCell(row.terms)
    grave = Severity.ERROR in worst
    spoken = ", ".join([row.terms, *(said(finding.sentence) for finding in row.findings)])
    icon, tone = ("stop", Tone.DANGER) if grave else ("warn", Tone.WARN)
    return TableCell(row.terms, icon=icon, tone=tone, accessible=spoken)


def _payee(row: QuoteRow) -> TableCell:
    icon, tone = _PAYEES[row.payee_kind]
    return TableCell(said(PAYEE_NAMES[row.payee_kind]), icon=icon, tone=tone)


def validity(row: QuoteRow) -> str:
    """Say how long the quote holds; empty where the supplier does not say."""
    text = say("QuoteColumns", "valid until {day}")
    return "" if row.valid_until is None else said(text.put(day=row.valid_until))
