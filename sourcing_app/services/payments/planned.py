"""Payments that are planned: a day and an amount of a line, no money out yet."""

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.payments.excess import refuse_excess
from sourcing_app.domain.payments.methods import PaymentState, holder
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.state import line_of, refuse_cancelled, refuse_held_supplier
from sourcing_app.services.payments.validation import kept_values, refuse_decimals, refuse_dispute
from sourcing_app.services.payments.writes import line_key, planned_row
from sourcing_app.services.records import insert_row
from sourcing_app.store.queries.payments import planned_on
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.payment import Payment, PaymentFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


class PlannedPayments:
    """Each call is one action and one undo step; no gate is asked before the money goes out."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def plan(self, order_id: int, seq: int, fields: PaymentFields, today: date) -> int:
        """
        Plan a payment on a line; `paid_on` is the day on which it is to be sent. Returns its id.

        Rejected for more than the line has left beside what is planned on it, on a cancelled order,
        and where the supplier is on hold on the day; a day that is over is planned for today.
        """
        with self._file.database.writing(Action.PAYMENT_PLANNED) as session:
            return plan_payment(session, order_id, seq, fields, today)

    def drop(self, order_id: int, payment_id: int) -> None:
        """Take a plan back; Rejected for a payment that was made."""
        with self._file.database.writing(Action.PLAN_DROPPED) as session:
            session.delete(planned_row(session, order_id, payment_id))


def plan_payment(
    session: Session, order_id: int, seq: int, fields: PaymentFields, today: date
) -> int:
    """Plan a payment in a writing session, as `PlannedPayments.plan`; returns its id."""
    state = order_state(SessionReader(session), order_id, today)
    refuse_cancelled(state)
    refuse_held_supplier(state, max(fields.paid_on, today))
    refuse_dispute(fields)
    refuse_decimals(state, fields)
    line = line_of(state, seq)
    key = line_key(session, order_id, seq)
    currency = state.total.currency
    planned = Money(unscaled(planned_on(SessionReader(session), key)), currency)
    refuse_excess(state.lines, line, planned + Money(fields.amount, currency))
    payment = Payment(
        **kept_values(fields, currency),
        line_id=key,
        held_by=holder(fields.method),
        state=PaymentState.PLANNED,
    )
    return insert_row(session, payment)
