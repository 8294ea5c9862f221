"""One order as the list shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.accounts.account import Account, AccountKind, AccountState
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.gates.facts import InspectionFact
from sourcing_app.domain.gates.report import Purpose
from sourcing_app.domain.orders.agreed import OrderHold
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.payments.methods import HeldBy, Method, holders
from sourcing_app.domain.payments.schedule import AHEAD
from sourcing_app.domain.payments.transfers import TransferWindow
from sourcing_app.domain.rates import OwnPrice
from sourcing_app.domain.suppliers.holds import Hold
from sourcing_app.domain.suppliers.verdicts import Caution
from sourcing_app.domain.values.money import total_of
from sourcing_app.services.orders.state import OrderState, terms_text
from sourcing_app.store.sqlite.reader import Row, word_or


class AccountWord(StrEnum):
    """The supplier's account in one word."""

    NONE = "none"
    UNCHECKED = "unchecked"
    COMPANY = "company"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class OrderRow:
    """
    One line of the table; amounts are in `currency`.

    `next_payment` is the payment that comes next, None when everything is paid; `asked` says
    that its event has happened, `blocked` that its gate is closed. `next_due` is the day to pay
    it by, or the day on which the lead time lets expect the goods. `ahead` is what is due before
    the goods are made; `waivers` counts what was waived for the order and its supplier. `hold` is
    the hold on its supplier that stops payments. `own` is the total in the buyer's own currency,
    None where no rate says it or it is in that currency. `method` is the one by which the next
    payment is planned, None where it is not; `held_by` says who has what is paid. `transfer` says
    when the transfer on its way arrives, once the calendars are read; None without one.
    """

    id: int
    number: str
    supplier_id: int
    supplier: str
    product: str
    quantity: Decimal
    unit: str
    currency: str
    total: Decimal
    stage: Stage
    terms: str
    deposit: Decimal
    paid: Decimal
    short: Decimal
    left: Decimal
    next_payment: Purpose | None
    next_amount: Decimal | None
    next_due: date | None
    asked: bool
    blocked: bool
    days_late: int
    account: AccountWord
    caution: Caution | None
    held: OrderHold | None = None
    more_lines: int = 0
    disputed: bool = False
    ahead: Decimal = Decimal(0)
    delivery: str = ""
    inspection: InspectionFact | None = None
    shipped_on: date | None = None
    eta: date | None = None
    papers: frozenset[AttachmentKind] = frozenset()
    waivers: int = 0
    hold: Hold | None = None
    own: OwnPrice | None = None
    method: Method | None = None
    held_by: frozenset[HeldBy] = frozenset()
    transfer: TransferWindow | None = None


def order_row(
    state: OrderState,
    today: date,
    own: OwnPrice | None = None,
    outgoing: Sequence[Row] = (),
    transfer: TransferWindow | None = None,
) -> OrderRow:
    """Make the table's line of an order's state and its rows of `queries.payments.outgoing`."""
    payment = state.next
    line = payment.line if payment else None
    return OrderRow(
        id=state.id,
        number=state.number,
        supplier_id=state.supplier_id,
        supplier=state.supplier,
        product=state.product,
        quantity=state.quantity,
        unit=state.unit,
        currency=state.total.currency,
        total=state.total.amount,
        stage=state.stage,
        terms=terms_text(state),
        deposit=state.deposit,
        paid=state.paid.amount,
        short=state.short.amount,
        left=state.left.amount,
        next_payment=payment.report.purpose if payment else None,
        next_amount=line.left.amount if line else None,
        next_due=payment.expected_on if payment else None,
        asked=payment is not None and payment.happened,
        blocked=payment is not None and not payment.report.open,
        days_late=line.days_late(today) if line else 0,
        account=_went_to(state) or account_word(state.facts.account),
        caution=state.caution,
        more_lines=state.more_lines,
        disputed=state.beside.disputed,
        held=state.beside.holding.kind if state.beside.holding else None,
        ahead=_ahead(state),
        delivery=state.beside.delivery,
        inspection=state.facts.inspection,
        shipped_on=state.facts.shipped_on,
        eta=state.eta,
        papers=_papers(state),
        waivers=len(state.facts.waivers),
        hold=state.supplier_hold,
        own=own,
        method=_planned(state, outgoing),
        held_by=_holders(state, outgoing),
        transfer=transfer,
    )


def _planned(state: OrderState, outgoing: Sequence[Row]) -> Method | None:
    seq = state.next.line.line.seq if state.next else None
    found = (row["method"] for row in outgoing if row["planned"] and row["seq"] == seq)
    return next((word_or(method, Method.OTHER) for method in found), None)


def _holders(state: OrderState, outgoing: Sequence[Row]) -> frozenset[HeldBy]:
    """Who has what is paid; nobody where all of it came back."""
    made = [row["held_by"] for row in outgoing if not row["planned"]] if state.paid else []
    paid = (word_or(held, HeldBy.SUPPLIER) for held in made)
    return holders(paid, dispatched=state.facts.shipped_on is not None)


def _ahead(state: OrderState) -> Decimal:
    ahead = [each.line.amount for each in state.lines if each.line.event in AHEAD]
    return total_of(ahead, state.total.currency).amount


def _papers(state: OrderState) -> frozenset[AttachmentKind]:
    """Name the documents there are and that count."""
    there = {
        AttachmentKind.PROFORMA: state.facts.proforma,
        AttachmentKind.BILL_OF_LADING: state.facts.bill_of_lading,
    }
    return frozenset(kind for kind, counts in there.items() if counts)


def _went_to(state: OrderState) -> AccountWord | None:
    """Name the account of an order on which nothing is left to pay: a new one is not its own."""
    if state.next is not None or state.paid_kind is None:
        return None
    company = state.paid_kind is AccountKind.COMPANY
    return AccountWord.COMPANY if company else AccountWord.PERSON


def account_word(account: Account | None) -> AccountWord:
    """Name the account in use."""
    if account is None:
        return AccountWord.NONE
    if account.kind is AccountKind.PERSON:
        return AccountWord.PERSON
    checked = account.state is AccountState.VERIFIED
    return AccountWord.COMPANY if checked else AccountWord.UNCHECKED
