"""Recording payments behind their gates; a payment is never edited or deleted, only void."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.conditions import Blocked, GateReport
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.gates import evaluate
from sourcing_app.domain.methods import HeldBy, check_method, holder
from sourcing_app.domain.money import Money, money
from sourcing_app.domain.paid_lines import PaidLine
from sourcing_app.domain.sentences import say
from sourcing_app.domain.text import clean_line, clean_text
from sourcing_app.services.attachments import attach
from sourcing_app.services.incoming import Incoming, Step, incoming, nobody_listens
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.settling import lines_of, settle
from sourcing_app.services.orders.state import OrderState, line_of, purpose_of
from sourcing_app.services.payments.accounts import flag_person
from sourcing_app.store.replay import refuse_altered
from sourcing_app.store.session_reader import SessionReader
from sourcing_app.store.tables.payment import (
    IncidentFields,
    Payment,
    PaymentFields,
    PaymentLine,
    PaymentState,
    VoidFields,
)

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

__all__ = ["PaymentFields", "PaymentKept", "Payments"]


@dataclass(frozen=True, slots=True)
class PaymentKept:
    """The payment's id, and by how much its line is overpaid now (zero when it is not)."""

    id: int
    overpaid: Money


class Payments:
    """Each call is one action; none can be undone, because a payment that was made was made."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def report(self, order_id: int, seq: int, today: date) -> GateReport:
        """Say whether this line may be paid, and every fact it depends on."""
        state = order_state(self._desk.reader, order_id, today)
        return evaluate(state.facts, purpose_of(line_of(state, seq).line))

    def check(self, order_id: int, seq: int, fields: PaymentFields, today: date) -> GateReport:
        """
        Look whether the payment may be recorded, without recording it.

        Rejected for an amount, day or method that is refused whatever the gate says.
        """
        state = order_state(self._desk.reader, order_id, today)
        return _checked(state, seq, fields, today)

    def record(
        self,
        order_id: int,
        seq: int,
        fields: PaymentFields,
        today: date,
        evidence: Path | None = None,
        step: Step = nobody_listens,
    ) -> PaymentKept:
        """
        Record a payment on a line; raises Blocked with every missing fact, or Rejected.

        The stage and the due dates follow. More than the line's amount is kept and said.
        """
        proof = incoming(evidence, self._desk.path, step) if evidence else None
        writing = self._desk.database.writing(Action.PAYMENT_RECORDED, undoable=False)
        with writing as session:
            state = order_state(SessionReader(session), order_id, today)
            refuse_altered(session, "supplier_bank_account", state.account_id)
            report = _checked(state, seq, fields, today)
            if not report.open:
                raise Blocked(report)
            payment = Payment(
                **fields.model_dump(),
                line_id=_line_id(session, order_id, seq),
                account_id=state.account_id,
                held_by=holder(fields.method),
            )
            kept = _kept(session, payment, proof)
            after = line_of(settle(session, order_id, today), seq)
            nothing = money(0, state.total.currency)
            return PaymentKept(kept, max(after.paid - after.line.amount, nothing))

    def incident(
        self,
        order_id: int,
        seq: int,
        fields: PaymentFields,
        payee: str,
        today: date,
        evidence: Path | None = None,
    ) -> int:
        """
        Record money that has already gone to a person (G4); returns the payment's id.

        It does not count as paid, and the supplier gets a critical red flag. Raises Rejected, or
        Invalid for a name that cannot be kept.
        """
        if not clean_line(payee):
            raise Rejected(say("Payments", "Write who got the money"))
        name = IncidentFields.checked(payee=payee).payee
        proof = incoming(evidence, self._desk.path) if evidence else None
        writing = self._desk.database.writing(Action.INCIDENT_RECORDED, undoable=False)
        with writing as session:
            state = order_state(SessionReader(session), order_id, today)
            _check_amount(state, line_of(state, seq), fields, today)
            payment = Payment(
                **fields.changed(note=f"{name}\n{fields.note}".strip()).model_dump(),
                line_id=_line_id(session, order_id, seq),
                held_by=HeldBy.SUPPLIER,
                incident=True,
            )
            flag_person(session, state.supplier_id, name, today)
            return _kept(session, payment, proof)

    def void(self, payment_id: int, reason: str, today: date) -> None:
        """Mark a payment that did not happen; it stays in the list. Raises Rejected or Invalid."""
        if not clean_text(reason):
            raise Rejected(say("Payments", "Write why the payment is void"))
        why = VoidFields.checked(reason=reason).reason
        writing = self._desk.database.writing(Action.PAYMENT_VOIDED, undoable=False)
        with writing as session:
            payment = session.get(Payment, payment_id)
            if payment is None:
                raise NotFound(say("Payments", "There is no such payment in the file."))
            if payment.state is PaymentState.VOID:
                raise Rejected(say("Payments", "This payment is void already"))
            payment.state, payment.void_reason = PaymentState.VOID, why
            line = session.get(PaymentLine, payment.line_id)
            assert line is not None
            settle(session, line.order_id, today)


def _checked(state: OrderState, seq: int, fields: PaymentFields, today: date) -> GateReport:
    line = line_of(state, seq)
    _check_amount(state, line, fields, today)
    if line.settled:
        raise Rejected(say("Payments", "Payment {seq} is paid already").put(seq=seq))
    check_method(fields.method, Money(fields.amount, state.total.currency))
    return evaluate(state.facts, purpose_of(line.line))


def _check_amount(state: OrderState, line: PaidLine, fields: PaymentFields, today: date) -> None:
    currency = line.paid.currency
    for amount in (fields.amount, fields.fee):
        if amount is not None and money(amount, currency).amount != amount:
            raise Rejected(
                say("Payments", "{amount} has more decimals than {currency} has").put(
                    amount=str(amount), currency=currency
                )
            )
    _ = state.paid + state.incident + Money(fields.amount, currency)  # refused beyond the cap
    if fields.paid_on > today:
        raise Rejected(
            say("Payments", "{day} is in the future; record a payment when it is made").put(
                day=fields.paid_on
            )
        )


def _line_id(session: Session, order_id: int, seq: int) -> int:
    row = next(line for line in lines_of(session, order_id) if line.seq == seq)
    assert row.id is not None
    return row.id


def _kept(session: Session, payment: Payment, proof: Incoming | None) -> int:
    session.add(payment)
    session.flush()
    assert payment.id is not None
    if proof is not None:
        attach(session, ("payment", payment.id), AttachmentKind.PAYMENT_EVIDENCE, proof)
    return payment.id
