"""The money a dispute brings back: recorded on the lines it was paid on, which ask for no more."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.schedule import ScheduleLine
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.progress import settle
from sourcing_app.services.orders.state import OrderState, line_of
from sourcing_app.services.payments.outcomes import record_refund
from sourcing_app.services.payments.writes import line_row
from sourcing_app.store.queries import payments
from sourcing_app.store.sqlite.reader import Reader
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.dispute import Dispute
from sourcing_app.store.tables.payment import PaymentFields

_MORE = say("Disputes", "Only {paid} of the {amount} was paid on the lines of the order")


def record_money_back(
    session: Session, dispute: Dispute, amount: Decimal, day: date, today: date
) -> None:
    """
    Record a refund in a writing session, from the last paid line back, then of incidents.

    What is paid back is not due again: the lines are waived with the outcome as their reason.
    Raises Rejected for more than was paid on them, and for a day that cannot be.
    """
    order = dispute.order_id
    state = order_state(SessionReader(session), order, today)
    if amount > state.sent.amount:
        raise Rejected(_MORE.put(paid=state.sent.amount, amount=amount))
    for line, part, incident in _parts(SessionReader(session), state, amount):
        fields = PaymentFields.checked(
            paid_on=day, amount=part, note=dispute.outcome, dispute_id=dispute.id
        )
        record_refund(session, order, line.seq, fields, today, incident=incident)
        now = line_of(order_state(SessionReader(session), order, today), line.seq)
        if not (incident or now.settled):
            row = line_row(session, order, line.seq)
            row.waived_on, row.waived_reason = today, dispute.outcome
    settle(session, order, today)


def _parts(
    reader: Reader, state: OrderState, amount: Decimal
) -> Iterator[tuple[ScheduleLine, Decimal, bool]]:
    """Share the amount among what was paid on the lines, then what went astray: True of that."""
    astray = {row["seq"]: unscaled(row["incident"]) for row in payments.lines(reader, [state.id])}
    paid = [(each.line, each.paid.amount, False) for each in reversed(state.lines)]
    lost = [(each.line, astray[each.line.seq], True) for each in reversed(state.lines)]
    for line, most, incident in (*paid, *lost):
        part = min(amount, most)
        if part > 0:
            yield line, part, incident
            amount -= part
