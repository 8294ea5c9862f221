"""Recording payments behind their gates; a payment is never edited or deleted, only voided."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.person import TICKED
from sourcing_app.domain.gates.report import Blocked, GateReport
from sourcing_app.domain.payments.line_gates import report_on
from sourcing_app.domain.payments.methods import TO_A_PERSON, HeldBy, PaymentState, holder
from sourcing_app.domain.payments.outcomes import refuse_not_sent
from sourcing_app.domain.payments.shortfalls import refuse_short
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import exactly
from sourcing_app.domain.values.text import clean_line, clean_text
from sourcing_app.services.accounts.records import flag_person
from sourcing_app.services.attachments.upload import Incoming, Step, incoming, nobody_listens
from sourcing_app.services.orders.checks import answer_anew
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.progress import settle
from sourcing_app.services.orders.state import line_of
from sourcing_app.services.payments.validation import (
    NO_BACKING,
    Backing,
    judged,
    kept_values,
    refuse_amount,
    refuse_dispute,
    refuse_repeat,
)
from sourcing_app.services.payments.writes import (
    fall_short,
    keep,
    line_key,
    line_row,
    open_again,
    payment_row,
    planned_row,
)
from sourcing_app.store.history.replay import refuse_altered
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.payment import (
    Payment,
    PaymentFields,
    ShortFields,
    VoidFields,
)

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["PaymentFields", "Payments", "ShortFields"]


@dataclass(frozen=True, slots=True)
class Proven:
    """A payment's evidence as read, and what else stands behind it."""

    proof: Incoming | None = None
    backing: Backing = NO_BACKING


NOTHING_PROVEN = Proven()


def backing_of(evidence: Path | Backing | None) -> Backing:
    """Return all that stands behind a payment, where it may be no more than a file."""
    return evidence if isinstance(evidence, Backing) else Backing(evidence)


class Payments:
    """Each call is one action; payments, incidents and voids are never undone: they were made."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def report(self, order_id: int, seq: int, today: date) -> GateReport:
        """Say whether this line may be paid, and every fact it depends on."""
        state = order_state(self._file.reader, order_id, today)
        return report_on(state.facts, line_of(state, seq).line.event)

    def check(
        self,
        order_id: int,
        seq: int,
        fields: PaymentFields,
        today: date,
        evidence: Path | Backing | None = None,
    ) -> GateReport:
        """
        Check whether the payment may be recorded, without recording it.

        Rejected for an amount, day, payee or method that is refused whatever the gate says, Excess
        for more than the line has left, Repeated for what looks like a payment recorded already.
        """
        backing = backing_of(evidence)
        proof = incoming(backing.evidence, self._file.path) if backing.evidence else None
        reader = self._file.reader
        state = order_state(reader, order_id, today)
        report = judged(state, seq, fields, today, backing)
        if report.open:
            digest = proof.sha256 if proof else ""
            refuse_repeat(reader, state, line_of(state, seq), fields, digest)
        return report

    def record(
        self,
        order_id: int,
        seq: int,
        fields: PaymentFields,
        today: date,
        evidence: Path | Backing | None = None,
        step: Step = nobody_listens,
    ) -> int:
        """
        Record a payment on a line, at most what is left on it; returns the payment's id.

        The stage and the due dates follow. `evidence` is its file, or all that stands behind it.
        Raises Blocked with every missing fact, or as `check`.
        """
        backing = backing_of(evidence)
        proof = incoming(backing.evidence, self._file.path, step) if backing.evidence else None
        with self._file.database.writing(Action.PAYMENT_RECORDED, undoable=False) as session:
            return record_payment(session, order_id, seq, fields, today, Proven(proof, backing))

    def incident(
        self,
        order_id: int,
        seq: int,
        fields: PaymentFields,
        today: date,
        evidence: Path | None = None,
    ) -> int:
        """
        Record money already paid despite the gates (G4); returns the payment's id.

        It does not count as paid. Unless `payee_kind` is a company, it went to a person, and the
        supplier gets a critical red flag. Raises Rejected, or Repeated as for payments.
        """
        refuse_nobody(fields)
        proof = incoming(evidence, self._file.path) if evidence else None
        with self._file.database.writing(Action.INCIDENT_RECORDED, undoable=False) as session:
            return record_incident(session, order_id, seq, fields, today, proof)

    def void(self, payment_id: int, reason: str, today: date) -> None:
        """
        Mark a payment that did not happen; it stays in the list. Raises Rejected or Invalid.

        A line on which nothing is paid any more does not fall short either: it is open again.
        """
        with self._file.database.writing(Action.PAYMENT_VOIDED, undoable=False) as session:
            void_payment(session, payment_id, reason, today)

    def settle_short(self, order_id: int, seq: int, fields: ShortFields, today: date) -> None:
        """
        Settle a line with a shortfall: bank charges, a short receipt.

        At most the share of the line that the limits in use allow, and what is left on it, only
        after a payment. Said again, the new amount takes the place of the old one.
        """
        with self._file.database.writing(Action.LINE_SETTLED_SHORT) as session:
            state = order_state(SessionReader(session), order_id, today)
            amount = exactly(fields.short, state.total.currency)
            refuse_short(line_of(state, seq), amount, fields.short_on, today, state.facts.limits)
            line = line_row(session, order_id, seq)
            fall_short(line, fields.short, fields.short_on, fields.short_reason)
            settle(session, order_id, today)

    def reopen_short(self, order_id: int, seq: int, today: date) -> None:
        """Make a line's shortfall due again; Rejected if it has none."""
        with self._file.database.writing(Action.LINE_SETTLED_SHORT) as session:
            state = order_state(SessionReader(session), order_id, today)
            if line_of(state, seq).short is None:
                raise Rejected(say("Payments", "Payment {seq} was not settled short").put(seq=seq))
            fall_short(line_row(session, order_id, seq), Decimal(0), None, "")
            settle(session, order_id, today)


def record_payment(
    session: Session,
    order_id: int,
    seq: int,
    fields: PaymentFields,
    today: date,
    proven: Proven = NOTHING_PROVEN,
) -> int:
    """Record a payment in a writing session, as `Payments.record`; returns its id."""
    reader = SessionReader(session)
    state = order_state(reader, order_id, today)
    refuse_altered(session, "supplier_bank_account", state.account_id)
    report = judged(state, seq, fields, today, proven.backing)
    if not report.open:
        raise Blocked(report)
    proof = proven.proof
    line = line_of(state, seq)
    reason = refuse_repeat(reader, state, line, fields, proof.sha256 if proof else "")
    account = None if fields.method in TO_A_PERSON else state.facts.account
    told = {
        **kept_values(fields, state.total.currency),
        "payee": account.beneficiary if account else fields.payee,
        "payee_kind": account.kind if account else fields.payee_kind,
        "repeat_reason": reason,
        "line_id": line_key(session, order_id, seq),
        "account_id": state.account_id if account else None,
        "held_by": holder(fields.method),
        "state": PaymentState.SENT,
    }
    planned = proven.backing.planned
    if planned is None:
        payment = Payment(**told)
    else:
        payment = planned_row(session, order_id, planned)
        payment.sqlmodel_update(told)
    kept = keep(session, payment, proof)
    if fields.method in TO_A_PERSON:
        answer_anew(session, order_id, TICKED)
    settle(session, order_id, today)
    return kept


def record_incident(
    session: Session,
    order_id: int,
    seq: int,
    fields: PaymentFields,
    today: date,
    proof: Incoming | None = None,
) -> int:
    """Record money already paid in a writing session, as `Payments.incident`; returns its id."""
    reader = SessionReader(session)
    state = order_state(reader, order_id, today)
    line = line_of(state, seq)
    refuse_dispute(fields)
    refuse_amount(state, fields, today)
    reason = refuse_repeat(reader, state, line, fields, proof.sha256 if proof else "")
    kind = fields.payee_kind or AccountKind.PERSON
    payment = Payment(
        **{
            **kept_values(fields, state.total.currency),
            "payee_kind": kind,
            "repeat_reason": reason,
        },
        line_id=line_key(session, order_id, seq),
        held_by=HeldBy.SUPPLIER,
        incident=True,
    )
    if kind is AccountKind.PERSON:
        flag_person(session, state.supplier_id, fields.payee, today)
    return keep(session, payment, proof)


def refuse_nobody(fields: PaymentFields) -> None:
    """Raise Rejected for an incident that does not say who got the money."""
    if not clean_line(fields.payee):
        raise Rejected(say("Payments", "Write who got the money"), "payee")


def void_payment(session: Session, payment_id: int, reason: str, today: date) -> None:
    """Mark a payment as void in a writing session, as `Payments.void`."""
    if not clean_text(reason):
        raise Rejected(say("Payments", "Write why the payment is void"))
    why = VoidFields.checked(void_reason=reason).void_reason
    payment = payment_row(session, payment_id)
    if payment.state in {PaymentState.VOID, PaymentState.PLANNED}:
        refuse_not_sent(payment.state)
    payment.state, payment.void_reason = PaymentState.VOID, why
    session.flush()
    settle(session, open_again(session, payment), today)
