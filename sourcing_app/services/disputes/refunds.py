"""The money a dispute brings back: recorded on the lines it was paid on, which ask for no more."""

from datetime import date
from decimal import Decimal

from sqlmodel import Session

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.progress import settle
from sourcing_app.services.orders.state import line_of
from sourcing_app.services.payments.outcomes import record_refund
from sourcing_app.services.payments.writes import line_row
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.dispute import Dispute
from sourcing_app.store.tables.payment import PaymentFields

_MORE = say("Disputes", "Only {paid} of the {amount} was paid on the lines of the order")


def record_money_back(
    session: Session, dispute: Dispute, amount: Decimal, day: date, today: date
) -> None:
    """
    Record a refund in a writing session, from the last paid line back.

    What is paid back is not due again: the lines are waived with the outcome as their reason.
    Raises Rejected for more than was paid on them, and for a day that cannot be.
    """
    order = dispute.order_id
    state = order_state(SessionReader(session), order, today)
    if amount > state.paid.amount:
        raise Rejected(_MORE.put(paid=state.paid.amount, amount=amount))
    left = amount
    for line in reversed(state.lines):
        part = min(left, line.paid.amount)
        if part <= 0:
            continue
        fields = PaymentFields.checked(paid_on=day, amount=part, note=dispute.outcome)
        record_refund(session, order, line.line.seq, fields, today)
        now = line_of(order_state(SessionReader(session), order, today), line.line.seq)
        if not now.settled:
            row = line_row(session, order, line.line.seq)
            row.waived_on, row.waived_reason = today, dispute.outcome
        left -= part
    settle(session, order, today)
