"""What the cells of a quote show, priced at the what-if quantity."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Severity
from sourcing_app.domain.quotes.price_breaks import BelowMoq
from sourcing_app.domain.quotes.states import PAYEE_NAMES, STATE_NAMES, PayeeKind, QuoteState
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.money import Money
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.ui.formatting import day, money, number, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.caution import marked_cell
from sourcing_app.ui.widgets.cells import PillText, TableCell

_STATES: Mapping[QuoteState, tuple[str, Tone]] = {
    QuoteState.DRAFT: ("edit", Tone.NEUTRAL),
    QuoteState.RECEIVED: ("mail", Tone.INFO),
    QuoteState.SUPERSEDED: ("undo", Tone.NEUTRAL),
    QuoteState.ACCEPTED: ("checkc", Tone.OK),
    QuoteState.REJECTED: ("cross", Tone.NEUTRAL),
}
_PAYEES = {
    PayeeKind.UNKNOWN: ("info", Tone.WARN),
    PayeeKind.COMPANY: ("checkc", Tone.OK),
    PayeeKind.PERSON: ("stop", Tone.DANGER),
}


@dataclass(slots=True)
class WhatIf:
    """
    The quantity prices are shown for, and the quotes that are lowest at it.

    `left_out` says of a quote why it is not compared with others of its product.
    """

    quantity: Decimal | None = None
    lowest: frozenset[int] = frozenset()
    left_out: Mapping[int, Sentence] = field(default_factory=dict)


def supplier_cell(row: QuoteRow) -> TableCell:
    return marked_cell(TableCell(row.supplier, second=row.product), row.caution)


def price_cell(row: QuoteRow, what_if: WhatIf) -> TableCell:
    """Show the price of one at the quantity, or the first step where no quantity is asked."""
    if not row.breaks:
        return TableCell(
            QCoreApplication.translate("QuoteColumns", "No price"), muted=True, right=True
        )
    if what_if.quantity is None:
        first = row.breaks[0]
        text = QCoreApplication.translate("QuoteColumns", "{price} from {quantity}")
        unit = money(Money(first.price, row.currency))
        shown = text.format(price=unit, quantity=number(first.min_quantity))
        return TableCell(shown, right=True)
    found = row.price(what_if.quantity)
    if isinstance(found, BelowMoq):
        text = QCoreApplication.translate("QuoteColumns", "Below MOQ")
        return TableCell(text, icon="warn", tone=Tone.WARN, right=True)
    unit = money(Money(found.unit_price, row.currency))
    if row.id in what_if.lowest:
        lowest = QCoreApplication.translate("QuoteColumns", "Lowest")
        return TableCell(unit, pills=(PillText(lowest, "check", Tone.OK),), right=True)
    if row.id in what_if.left_out:
        spoken = f"{unit}, {said(what_if.left_out[row.id])}"
        apart = PillText(_per(row), "info", Tone.NEUTRAL)
        return TableCell(unit, pills=(apart,), right=True, accessible=spoken)
    return TableCell(unit, right=True)


def _per(row: QuoteRow) -> str:
    text = QCoreApplication.translate("QuoteColumns", "per {unit}")
    return text.format(unit=row.unit)


def total_cell(row: QuoteRow, what_if: WhatIf) -> TableCell:
    """Show what the quantity costs together; nothing where there is no price."""
    found = None if what_if.quantity is None else row.price(what_if.quantity)
    if found is None or isinstance(found, BelowMoq):
        return TableCell("\N{EN DASH}", muted=True, right=True, accessible=_no_total())
    try:
        return TableCell(money(found.total), right=True)
    except Rejected as problem:
        return TableCell("\N{EN DASH}", muted=True, right=True, accessible=said(problem.sentence))


def state_cell(row: QuoteRow) -> TableCell:
    """Show the state; an open quote whose last day is past is expired."""
    if row.expired and row.state is QuoteState.RECEIVED:
        expired = QCoreApplication.translate("QuoteColumns", "Expired")
        return TableCell(pills=(PillText(expired, "clock", Tone.WARN),))
    icon, tone = _STATES[row.state]
    return TableCell(pills=(PillText(said(STATE_NAMES[row.state]), icon, tone),))


def moq_cell(row: QuoteRow) -> TableCell:
    return _known(None if row.moq is None else number(row.moq))


def lead_cell(row: QuoteRow) -> TableCell:
    return _known(None if row.lead_days is None else number(row.lead_days))


def _known(text: str | None) -> TableCell:
    if text is None:
        unknown = QCoreApplication.translate("QuoteColumns", "Not known")
        return TableCell("\N{EN DASH}", muted=True, right=True, accessible=unknown)
    return TableCell(text, right=True)


def terms_cell(row: QuoteRow) -> TableCell:
    worst = {f.severity for f in row.findings if f.rule in {"R90", "R155", "R156"}}
    if not row.terms:
        return TableCell(QCoreApplication.translate("QuoteColumns", "Not known"), muted=True)
    if Severity.ERROR in worst:
        return TableCell(row.terms, icon="stop", tone=Tone.DANGER, accessible=_spoken_terms(row))
    if worst:
        return TableCell(row.terms, icon="warn", tone=Tone.WARN, accessible=_spoken_terms(row))
    return TableCell(row.terms)


def _spoken_terms(row: QuoteRow) -> str:
    return ", ".join([row.terms, *(said(finding.sentence) for finding in row.findings)])


def payee_cell(row: QuoteRow) -> TableCell:
    icon, tone = _PAYEES[row.payee_kind]
    return TableCell(said(PAYEE_NAMES[row.payee_kind]), icon=icon, tone=tone)


def validity(row: QuoteRow) -> str:
    """Say how long the quote holds; empty where the supplier does not say."""
    if row.valid_until is None:
        return ""
    text = QCoreApplication.translate("QuoteColumns", "valid until {day}")
    return text.format(day=day(row.valid_until))


def _no_total() -> str:
    return QCoreApplication.translate("QuoteColumns", "No total")
