"""What became of payments: arrived whole or short, bounced, paid back; and lines waived."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.disputes.dispute import refuse_days
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.methods import Charges, Direction, HeldBy, PaymentState
from sourcing_app.domain.payments.outcomes import (
    refuse_arrival,
    refuse_not_sent,
    refuse_of_refund,
    refuse_refund,
    refuse_waiver,
)
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money, exactly
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.progress import settle
from sourcing_app.services.orders.state import OrderState, line_of, refuse_cancelled
from sourcing_app.services.payments.validation import kept_values, refuse_amount
from sourcing_app.services.payments.writes import (
    fall_short,
    line_key,
    line_row,
    open_again,
    payment_row,
    refuse_more_back,
)
from sourcing_app.services.records import insert_row
from sourcing_app.store.queries import disputes
from sourcing_app.store.queries import payments as queries
from sourcing_app.store.sqlite.reader import day_or_none
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.payment import LineWaiverFields, Payment, PaymentFields, PaymentLine

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


@dataclass(frozen=True, slots=True)
class Arrived:
    """
    A payment's arrival; `received` None is all of it, `charges` None is not known.

    What did not arrive is open again: settle the line short, or pay the rest.
    """

    on: date
    received: Decimal | None = None
    charges: Charges | None = None


_NO_DISPUTE = say("Payments", "There is no such dispute over this order")


class PaymentOutcomes:
    """Each call is one action; a refund is never undone: it was made, and is voided if not."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def arrived(self, payment_id: int, arrival: Arrived, today: date) -> None:
        """Record that a payment reached the supplier. Raises Rejected or NotFound."""
        with self._file.database.writing(Action.PAYMENT_ARRIVED) as session:
            payment = payment_row(session, payment_id)
            refuse_of_refund(payment.direction)
            order = _order_of(session, payment)
            currency = order_state(SessionReader(session), order, today).total.currency
            sent = Money(payment.amount, currency)
            received = arrival.received
            got = None if received is None else exactly(received, currency, "received")
            days = (payment.paid_on, arrival.on)
            refuse_arrival(payment.state, sent, got, days, today)
            payment.state, payment.arrived_on = PaymentState.CONFIRMED, arrival.on
            payment.received = None if got == sent else received
            payment.charges = arrival.charges or payment.charges
            refuse_more_back(session, payment.line_id)
            _shorten(session, payment.line_id, order, today)
            settle(session, order, today)

    def bounced(self, payment_id: int, note: str, today: date) -> None:
        """Record that the bank sent a payment back: it counts as not made, and stays listed."""
        with self._file.database.writing(Action.PAYMENT_BOUNCED) as session:
            payment = payment_row(session, payment_id)
            refuse_of_refund(payment.direction)
            refuse_not_sent(payment.state)
            told = PaymentFields.of(payment).changed(note=note or payment.note)
            payment.state, payment.note = PaymentState.BOUNCED, told.note
            session.flush()
            settle(session, open_again(session, payment), today)

    def refunded(
        self,
        order_id: int,
        seq: int,
        fields: PaymentFields,
        today: date,
        *,
        incident: bool = False,
    ) -> int:
        """
        Record money that came back of a line; returns its id.

        It is open again unless the total is lowered or the line waived. `incident` is that the
        money had gone to somebody it should not have; the fields name the dispute that brought it.
        Raises Rejected.
        """
        with self._file.database.writing(Action.REFUND_RECORDED, undoable=False) as session:
            return record_refund(session, order_id, seq, fields, today, incident=incident)

    def waive(self, order_id: int, seq: int, reason: str, today: date) -> None:
        """Record that the supplier asks for the rest of a line no more, with the reason."""
        why = LineWaiverFields.checked(waived_reason=reason).waived_reason
        with self._file.database.writing(Action.LINE_WAIVED) as session:
            state = order_state(SessionReader(session), order_id, today)
            refuse_cancelled(state)
            refuse_waiver(line_of(state, seq), today, today)
            line = line_row(session, order_id, seq)
            line.waived_on, line.waived_reason = today, why
            settle(session, order_id, today)

    def unwaive(self, order_id: int, seq: int, today: date) -> None:
        """Make what was waived of a line due again; Rejected where nothing was."""
        with self._file.database.writing(Action.LINE_WAIVED) as session:
            state = order_state(SessionReader(session), order_id, today)
            if line_of(state, seq).waived is None:
                raise Rejected(say("Payments", "Payment {seq} was not waived").put(seq=seq))
            line = line_row(session, order_id, seq)
            line.waived_on, line.waived_reason = None, ""
            settle(session, order_id, today)


def record_refund(
    session: Session,
    order_id: int,
    seq: int,
    fields: PaymentFields,
    today: date,
    *,
    incident: bool = False,
) -> int:
    """Record money that came back in a writing session, as `PaymentOutcomes.refunded`."""
    reader = SessionReader(session)
    state = order_state(reader, order_id, today)
    line_of(state, seq)
    key = line_key(session, order_id, seq)
    refuse_amount(state, fields, today)
    _refuse_other_dispute(reader, order_id, fields)
    kept, first = _paid_so_far(reader, key, state, incident=incident)
    refuse_refund(kept, Money(fields.amount, state.total.currency), fields.paid_on, first, today)
    refund = Payment(
        **kept_values(fields, state.total.currency),
        line_id=key,
        direction=Direction.REFUND,
        state=PaymentState.CONFIRMED,
        arrived_on=fields.paid_on,
        held_by=HeldBy.SUPPLIER,
        incident=incident,
    )
    made = insert_row(session, refund)
    if kept == Money(fields.amount, state.total.currency):
        fall_short(line_row(session, order_id, seq), Decimal(0), None, "")
    settle(session, order_id, today)
    return made


def _refuse_other_dispute(reader: SessionReader, order_id: int, fields: PaymentFields) -> None:
    """Raise Rejected for a dispute over another order, or opened after the money came back."""
    if fields.dispute_id is not None:
        opened_on = disputes.day_of(reader, order_id, fields.dispute_id)
        if opened_on is None:
            raise Rejected(_NO_DISPUTE, "dispute_id")
        refuse_days(opened_on, {"paid_on": fields.paid_on})


def _shorten(session: Session, line_id: int, order_id: int, today: date) -> None:
    """Take a shortfall back where more arrived than was thought: the rest is open."""
    row = session.get_one(PaymentLine, line_id)
    line = line_of(order_state(SessionReader(session), order_id, today), row.seq)
    if line.short and line.excess:
        fall_short(row, Decimal(0), None, "")


def _paid_so_far(
    reader: SessionReader, line_id: int, state: OrderState, *, incident: bool
) -> tuple[Money, date | None]:
    """What can come back of a line, and since when it is away."""
    row = queries.returnable(reader, line_id, incident=incident)
    return Money(unscaled(row["kept"]), state.total.currency), day_or_none(row["first"])


def _order_of(session: Session, payment: Payment) -> int:
    line = session.get_one(PaymentLine, payment.line_id)
    return line.order_id
