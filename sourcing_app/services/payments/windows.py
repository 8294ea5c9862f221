"""When to send money for the lines of an order, and when what was sent arrives."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sourcing_app.domain.payments.methods import Method, PaymentState
from sourcing_app.domain.payments.transfers import TransferWindow, arrives, send_by
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.values.working_days import WorkingDay
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.orders.transfers import Banks, has_come
from sourcing_app.services.payments.rows import PaymentRow
from sourcing_app.store.sqlite.reader import Reader


@dataclass(frozen=True, slots=True)
class PaymentDays:
    """
    The last day to send each line, by its number, and the window of each transfer, by id.

    `longest` is in how many working days a transfer arrives at the latest.
    """

    send_by: Mapping[int, WorkingDay] = field(default_factory=dict)
    windows: Mapping[int, TransferWindow] = field(default_factory=dict)
    longest: int = 0


def payment_days(reader: Reader, state: OrderState, payments: Iterable[PaymentRow]) -> PaymentDays:
    """
    Count the days of an order's payments (R196).

    The first count imports the calendars, about 0.15 s: do it in a job where somebody waits.
    """
    lines = [each.line for each in state.lines if each.left and each.line.due_on is not None]
    due = {line.seq: line.due_on for line in lines if line.due_on is not None}
    sent = {each.id: each.paid_on for each in payments if on_its_way(each, state)}
    limits, known = state.facts.limits, Banks(reader)
    return PaymentDays(
        {seq: send_by(day, known.of(state, day), limits) for seq, day in due.items()},
        {key: arrives(day, known.of(state, day), limits) for key, day in sent.items()},
        limits.whole(LimitName.TRANSFER_LAST),
    )


def on_its_way(payment: PaymentRow, state: OrderState) -> bool:
    """Whether nobody has confirmed it, and nothing that happened since shows that it came."""
    sent = payment.state is PaymentState.SENT and not has_come(state, payment.paid_on)
    on_time = sent or payment.state is PaymentState.PLANNED
    return on_time and payment.method is Method.TT and not payment.refund
