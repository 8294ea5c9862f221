"""The rows of payments and of the lines they stand on, inside a writing session."""

from datetime import date
from decimal import Decimal

from sqlmodel import Session

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.payments.methods import Direction, PaymentState
from sourcing_app.domain.sentences import say
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Incoming
from sourcing_app.services.orders.progress import lines_of
from sourcing_app.services.records import insert_row, row_of
from sourcing_app.store.queries import payments as queries
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.payment import Payment, PaymentLine

NO_PAYMENT = say("Payments", "There is no such payment in the file.")


def payment_row(session: Session, payment_id: int) -> Payment:
    """The row of a payment; raises NotFound."""
    return row_of(session, Payment, payment_id, NO_PAYMENT)


def planned_row(session: Session, order_id: int, payment_id: int) -> Payment:
    """The row of an order's planned payment; Rejected for one that is not planned any more."""
    payment = payment_row(session, payment_id)
    if payment.state is not PaymentState.PLANNED:
        raise Rejected(say("Payments", "This payment is not planned any more"))
    if session.get_one(PaymentLine, payment.line_id).order_id != order_id:
        raise NotFound(NO_PAYMENT)
    return payment


def line_row(session: Session, order_id: int, seq: int) -> PaymentLine:
    """The row of an order's line; raises NotFound."""
    found = next((line for line in lines_of(session, order_id) if line.seq == seq), None)
    if found is None:
        raise NotFound(NO_PAYMENT)
    return found


def line_key(session: Session, order_id: int, seq: int) -> int:
    """The id of an order's line; raises NotFound."""
    key = line_row(session, order_id, seq).id
    assert key is not None
    return key


def fall_short(line: PaymentLine, amount: Decimal, on: date | None, reason: str) -> None:
    """Settle a line short by an amount, or by nothing."""
    line.short, line.short_on, line.short_reason = amount, on, reason


def open_again(session: Session, payment: Payment) -> int:
    """
    Let a line be open where nothing counts as paid on it any more; returns its order.

    Then it does not fall short either, and a waiver was of the rest beside it. Rejected if money
    came back that was not paid then.
    """
    line = session.get_one(PaymentLine, payment.line_id)
    refuse_more_back(session, payment.line_id)
    if queries.first_day(SessionReader(session), [payment.line_id]) is None:
        fall_short(line, Decimal(0), None, "")
    if payment.direction is Direction.OUT:
        line.waived_on, line.waived_reason = None, ""
    session.flush()
    return line.order_id


def refuse_more_back(session: Session, line_id: int) -> None:
    """Raise Rejected if more came back of a line than counts as paid on it."""
    session.flush()
    if queries.came_back_unpaid(SessionReader(session), line_id):
        raise Rejected(
            say(
                "Payments",
                "More came back of it than would be paid then: void the refund first",
            )
        )


def keep(session: Session, payment: Payment, proof: Incoming | None) -> int:
    """Save a new payment or one that was planned, with its evidence; returns its id."""
    key = payment.id or insert_row(session, payment)
    session.flush()
    if proof is not None:
        attach(session, ("payment", key), AttachmentKind.PAYMENT_EVIDENCE, proof)
    return key
