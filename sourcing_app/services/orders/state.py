"""One order with everything computed about it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.report import GateReport
from sourcing_app.domain.orders.agreed import OrderPurpose
from sourcing_app.domain.orders.beside import NOTHING_BESIDE, Beside
from sourcing_app.domain.orders.progress import Progress
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.plan import agreed_share, plan_of_lines
from sourcing_app.domain.payments.schedule import AHEAD
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import Hold, HoldScope, held_for, refusal
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
        return self.line.line.event in AHEAD or self.line.line.due_on is not None

    @property
    def blocked(self) -> bool:
        """Whether it is asked for while its gate is closed."""
        return self.happened and not self.report.open

    def urgent(self, today: date) -> bool:
        """Whether it is late, or asked for and blocked."""
        return self.line.days_late(today) > 0 or self.blocked


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
    beside: Beside = NOTHING_BESIDE
    more_lines: int = 0
    """How many lines it has beside the one of `product`."""
    lead_days: int | None = None
    """The days of production the supplier named, counted from the deposit (R92)."""
    profile_id: int | None = None
    """The buyer profile it is for, None the main one."""
    purpose: OrderPurpose | None = None
    """What the goods are for, None where it is not said."""
    eta: date | None = None
    """When the last shipment under way is expected, None where nothing says so."""

    @property
    def paid(self) -> Money:
        """Everything paid, void payments and incidents left out."""
        return total_of([line.paid for line in self.lines], self.total.currency)

    @property
    def sent(self) -> Money:
        """What went out and did not come back, incidents too: lost where the order is cancelled."""
        return self.paid + self.incident

    @property
    def short(self) -> Money:
        """What lines are settled without, usually zero."""
        return total_of([line.fell_short for line in self.lines], self.total.currency)

    @property
    def forgiven(self) -> Money:
        """What the supplier asks for no more, usually zero."""
        return total_of([line.forgiven for line in self.lines], self.total.currency)

    @property
    def left(self) -> Money:
        """Everything still to pay: with what is paid, short or forgiven it makes the total."""
        return total_of([line.left for line in self.lines], self.total.currency)

    @property
    def caution(self) -> Caution | None:
        """The warning about the supplier, None if nothing known is against it."""
        return caution(self.facts.vetting)

    @property
    def supplier_hold(self) -> Hold | None:
        """The hold on the supplier that stops payments, None without one."""
        return next(held_for(self.facts.vetting.holds, HoldScope.PAYMENTS), None)

    @property
    def deposit(self) -> Decimal:
        """The percent agreed to be paid before the goods are made."""
        return agreed_share([line.line for line in self.lines], self.total)


def refuse_cancelled(state: OrderState) -> None:
    """Raise Rejected for an order that is cancelled."""
    if state.stage is Stage.CANCELLED:
        raise Rejected(say("Payments", "This order is cancelled; nothing is paid on it"))


def refuse_held_supplier(state: OrderState, day: date) -> None:
    """Raise Rejected where payments to the supplier of an order are on hold on this day."""
    held = (hold for hold in state.facts.vetting.placed if hold.active(day))
    for hold in held_for(held, HoldScope.PAYMENTS):
        raise Rejected(refusal(hold, state.supplier))


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
    """Write the order's terms as 30/70, or part by part where they are more than shares."""
    return str(plan_of_lines([each.line for each in state.lines]))
