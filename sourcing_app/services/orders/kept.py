"""Orders that a table brings: their terms, their goods, and what became of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from typing import TypeVar

from sqlmodel import Session

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.domain.orders.progress import Progress, settled
from sourcing_app.domain.orders.stages import SampleState, Stage, is_address
from sourcing_app.domain.payments.plan import PaymentPlan, expand
from sourcing_app.domain.payments.schedule import checked_total
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.domain.values.money import Money, times, total_of
from sourcing_app.domain.values.units import refuse_part
from sourcing_app.services.numbering import keep_number, next_number
from sourcing_app.services.orders.progress import settle
from sourcing_app.services.orders.records import NO_ADDRESS
from sourcing_app.services.orders.writes import add_goods, keep_lines
from sourcing_app.services.records import insert_row
from sourcing_app.services.suppliers.facts import refuse_held
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.order import (
    KeptOrderFields,
    OrderLineFields,
    PurchaseOrder,
)

T = TypeVar("T")
_NOT_CANCELLED = say(
    "Orders", "The reason for cancelling belongs to an order whose stage is “Cancelled”."
)


@dataclass(frozen=True, slots=True)
class KeptOrder:
    """An order as a table brings it; `number` is "" where it gets one of the program."""

    number: str
    supplier_id: int
    fields: KeptOrderFields
    lines: Sequence[OrderLineFields]

    @property
    def went_out(self) -> date | None:
        """The day on which it was made."""
        return self.fields.made_on

    @property
    def cancelled(self) -> bool:
        """Whether it was given up."""
        return self.fields.stage is Stage.CANCELLED

    @property
    def stage(self) -> Stage:
        """The stage it begins with: what is not recorded yet has not happened."""
        if self.fields.stage is Stage.CANCELLED:
            return Stage.CANCELLED
        return settled(Stage.DRAFT, Progress(sample=self.sample))

    @property
    def sample(self) -> SampleState:
        """How its sample stands: one approved in a table is there, and waits for the decision."""
        state = self.fields.sample_state
        return SampleState.RECEIVED if state is SampleState.APPROVED else state


def goods_total(lines: Sequence[OrderLineFields], currency: str) -> Decimal:
    """What these lines cost together, each rounded once; raises Rejected for too much."""
    costs: list[Money] = [times(line.unit_price, line.quantity, currency) for line in lines]
    return total_of(costs, currency).amount


def _asked(name: str, call: Callable[[], T]) -> T:
    """Call a rule about one field; what it refuses is said of that field."""
    try:
        return call()
    except Rejected as error:
        raise Invalid({name: error.sentence}) from None


def checked_order(order: KeptOrder, today: date, address: str) -> KeptOrder:
    """
    Return an order with its terms in one form, its day, and an address where it names none.

    Raises Invalid, field by field, for what an order of the program could not have.
    """
    fields = order.fields
    found: dict[str, object] = {
        "terms": _asked("terms", lambda: str(_plan(fields))),
        "total": _asked("total", lambda: checked_total(fields.total, fields.currency).amount),
        "made_on": fields.made_on or today,
        "delivery_address": fields.delivery_address or address,
    }
    if not is_address(str(found["delivery_address"])):
        raise Invalid({"delivery_address": NO_ADDRESS})
    for name in ("made_on", "sample_on"):
        day = getattr(fields, name)
        if day is not None:
            _asked(name, partial(refuse_future, day, today))
    if fields.sample_state is not SampleState.NEEDED and fields.sample_on is None:
        raise Invalid({"sample_on": FILL})
    if fields.cancelled_reason and fields.stage is not Stage.CANCELLED:
        raise Invalid({"cancelled_reason": _NOT_CANCELLED})
    for line in order.lines:
        _asked("quantity", partial(refuse_part, line.quantity, line.unit))
    return replace(order, fields=fields.changed(**found))


def _plan(fields: KeptOrderFields) -> PaymentPlan:
    return PaymentPlan.parse(fields.terms, after_shipment=fields.balance_after_shipment)


def add_kept(session: Session, order: KeptOrder, today: date) -> int:
    """
    Save one in a writing session; returns its id.

    Its payments are planned as the terms say, none of them made; the stage follows from the facts.
    A ready notice is not taken: it counts only after the deposit. No more is the approval of a
    sample, which opens a gate. Raises Rejected as `refuse_held`.
    """
    refuse_held(SessionReader(session), order, HoldScope.PAYMENTS, today)
    fields = order.fields
    kept = fields.model_dump(exclude={"stage", "ready_on", "sample_state"})
    row = PurchaseOrder(
        **kept,
        sample_state=order.sample,
        created_at=datetime.now(UTC),
        number=order.number or next_number(session, "PO", today.year),
        supplier_id=order.supplier_id,
        stage=Stage.CANCELLED if order.stage is Stage.CANCELLED else Stage.DRAFT,
    )
    key = insert_row(session, row)
    keep_number(session, "PO", row.number)
    add_goods(session, key, order.lines)
    total = Money(fields.total, fields.currency)
    keep_lines(session, key, expand(total, _plan(fields)))
    if order.stage is not Stage.CANCELLED:
        settle(session, key, today)
    return key
