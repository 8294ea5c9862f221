"""One order with everything computed about it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.report import GateReport, Purpose
from sourcing_app.domain.orders.progress import Progress
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.orders.terms import plain
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.schedule import Event
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.verdicts import Caution, caution
from sourcing_app.domain.values.money import Money, total_of


@dataclass(frozen=True, slots=True)
class NextPayment:
    """
    The first line not fully paid, `report` says whether it may be.

    `expected_on` is the day to pay it by; where its event has not happened, the day on which
    the lead time lets expect it, None where nothing does.
    """

    line: PaidLine
    report: GateReport
    expected_on: date | None

    @property
    def happened(self) -> bool:
        """Whether its event has happened: a deposit always counts as asked for."""
        return self.line.line.event is Event.ORDER or self.line.line.due_on is not None


@dataclass(frozen=True, slots=True)
class OrderState:
    """
    One order with everything computed about it.

    `paid_kind` says whose account its last payment went to, None where none is known.
    """

    id: int
    number: str
    supplier_id: int
    supplier: str
    product: str
    quantity: Decimal
    unit: str
    total: Money
    stage: Stage
    lines: tuple[PaidLine, ...]
    facts: OrderFacts
    progress: Progress
    account_id: int | None
    address: str
    incident: Money
    next: NextPayment | None
    paid_kind: AccountKind | None = None
    lead_days: int | None = None
    """The days of production the supplier named, counted from the deposit (R92)."""

    @property
    def paid(self) -> Money:
        """Everything paid, void payments and incidents left out."""
        return total_of([line.paid for line in self.lines], self.total.currency)

    @property
    def short(self) -> Money:
        """What lines are settled without, usually zero."""
        return total_of([line.fell_short for line in self.lines], self.total.currency)

    @property
    def left(self) -> Money:
        """Everything still to pay: with what is paid and what fell short it makes the total."""
        return total_of([line.left for line in self.lines], self.total.currency)

    @property
    def caution(self) -> Caution | None:
        """The warning about the supplier, None if nothing known is against it."""
        return caution(self.facts.vetting)

    @property
    def deposit(self) -> Decimal:
        """The percent paid before the goods are made."""
        return self.facts.terms.deposit


def purpose_of(event: Event) -> Purpose:
    """Tell which gate a line stands behind: everything due with the order is a deposit."""
    return Purpose.DEPOSIT if event is Event.ORDER else Purpose.BALANCE


def line_of(state: OrderState, seq: int) -> PaidLine:
    """Find a payment line by its number in the order; raises NotFound."""
    for each in state.lines:
        if each.line.seq == seq:
            return each
    raise NotFound(
        say("Orders", "{number} has no payment {seq}; it has {count}").put(
            number=state.number, seq=seq, count=len(state.lines)
        )
    )


def terms_text(state: OrderState) -> str:
    """Write the order's terms as 30/70."""
    return "/".join(plain(percent) for percent in state.facts.terms.percents)
