"""Payments that a table brings: each is judged as one that is recorded, and never otherwise."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.payments.excess import refuse_excess
from sourcing_app.domain.payments.methods import Direction, PaymentState
from sourcing_app.domain.payments.outcomes import refuse_refund
from sourcing_app.domain.payments.paid_lines import PaidLine, netted
from sourcing_app.domain.payments.repeats import Made
from sourcing_app.domain.payments.schedule import AHEAD
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.red_flags import Flag, FlagKind, default_severity
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.progress import settle
from sourcing_app.services.orders.state import (
    OrderState,
    line_of,
    refuse_cancelled,
    refuse_held_supplier,
)
from sourcing_app.services.payments.outcomes import record_refund
from sourcing_app.services.payments.planned import plan_payment
from sourcing_app.services.payments.records import (
    record_incident,
    record_payment,
    refuse_nobody,
    void_payment,
)
from sourcing_app.services.payments.validation import (
    judged,
    made_of,
    refuse_amount,
    refuse_decimals,
    refuse_repeat,
)
from sourcing_app.store.queries import payments as queries
from sourcing_app.store.sqlite.reader import Reader, day_or_none
from sourcing_app.store.tables.payment import KeptPaymentFields, Payment, PaymentFields

_NO_REASON = say("Payments", "Write why the payment is void")


@dataclass(frozen=True, slots=True)
class KeptPayment:
    """A payment of an order's line as a table brings it, with what became of it."""

    order_id: int
    seq: int
    fields: KeptPaymentFields

    @property
    def entered(self) -> PaymentFields:
        """What of it is entered; the rest follows, or happened to it later."""
        names = PaymentFields.model_fields
        return PaymentFields.checked(**{name: getattr(self.fields, name) for name in names})

    @property
    def void(self) -> bool:
        """Whether it did not happen after all."""
        return self.fields.state is PaymentState.VOID

    @property
    def refund(self) -> bool:
        """Whether it is money that came back."""
        return self.fields.direction is Direction.REFUND

    @property
    def planned(self) -> bool:
        """Whether it was not made yet."""
        return self.fields.state is PaymentState.PLANNED

    @property
    def counts(self) -> bool:
        """Whether it is paid, or paid back."""
        return self.fields.state in {PaymentState.SENT, PaymentState.CONFIRMED}

    @property
    def credited(self) -> Decimal:
        """What of money that went out reached the supplier."""
        received = self.fields.received
        return self.fields.amount if received is None else min(received, self.fields.amount)


@dataclass(frozen=True, slots=True)
class Earlier:
    """
    What stands before a row of a table: what the file has, and the rows above it.

    `made` are the payments those record; `_back` is what can come back of a line, with the day
    since which it is away, by line and whether it went astray; `_planned` what is planned on it.
    """

    reader: Reader
    made: list[Made] = field(default_factory=list)
    _keys: dict[int, dict[int, int]] = field(default_factory=dict)
    _back: dict[tuple[int, bool], tuple[Decimal, date | None]] = field(default_factory=dict)
    _planned: dict[int, Decimal] = field(default_factory=dict)

    def can_come_back(self, new: KeptPayment) -> tuple[Decimal, date | None]:
        """What can come back of the line of a payment, or of what went astray on it."""
        key = self._line(new), new.fields.incident
        if key not in self._back:
            row = queries.returnable(self.reader, key[0], incident=key[1])
            self._back[key] = unscaled(row["kept"]), day_or_none(row["first"])
        return self._back[key]

    def planned_on(self, new: KeptPayment) -> Decimal:
        """What is planned on the line of a payment."""
        key = self._line(new)
        if key not in self._planned:
            self._planned[key] = unscaled(queries.planned_on(self.reader, key))
        return self._planned[key]

    def count(self, new: KeptPayment) -> None:
        """Let a row count for those below it."""
        line, fields = self._line(new), new.fields
        if new.planned:
            self._planned[line] = self.planned_on(new) + fields.amount
        elif new.counts:
            kept, first = self.can_come_back(new)
            if new.refund:
                news = kept - fields.amount, first
            else:
                days = filter(None, (first, fields.paid_on))
                news = kept + new.credited, min(days)
            self._back[line, fields.incident] = news

    def _line(self, new: KeptPayment) -> int:
        order = new.order_id
        if order not in self._keys:
            lines = queries.lines(self.reader, [order])
            self._keys[order] = {row["seq"]: row["id"] for row in lines}
        return self._keys[order][new.seq]


def refuse_kept(state: OrderState, new: KeptPayment, earlier: Earlier, today: date) -> None:
    """
    Raise Rejected where this payment may not be recorded: closed gate, excess, a repeat.

    `state` is the order as it is when those `earlier` in the table are recorded.
    """
    fields = new.entered
    if new.void and not new.fields.void_reason:
        raise Rejected(_NO_REASON, "void_reason")
    line = line_of(state, new.seq)
    if new.planned or new.refund:
        _refuse_beside(state, line, new, earlier, today)
        return
    if new.fields.incident:
        refuse_nobody(fields)
        refuse_amount(state, fields, today)
    else:
        report = judged(state, new.seq, fields, today)
        if not report.open:
            raise Blocked(report)
    refuse_repeat(earlier.reader, state, line, fields, "", earlier.made)


def _refuse_beside(
    state: OrderState, line: PaidLine, new: KeptPayment, earlier: Earlier, today: date
) -> None:
    """Raise Rejected for a plan of more than is left, a refund of more than was paid."""
    currency = state.total.currency
    amount = Money(new.fields.amount, currency)
    if new.planned:
        refuse_cancelled(state)
        refuse_held_supplier(state, max(new.fields.paid_on, today))
        refuse_decimals(state, new.entered)
        refuse_excess(state.lines, line, Money(earlier.planned_on(new), currency) + amount)
    else:
        refuse_amount(state, new.entered, today)
        kept, first = earlier.can_come_back(new)
        refuse_refund(Money(kept, currency), amount, new.fields.paid_on, first, today)


def made_by(state: OrderState, new: KeptPayment) -> Made | None:
    """What later payments may repeat; None for one that is void."""
    if new.refund or not new.counts:
        return None
    return made_of(state, line_of(state, new.seq), new.entered, "")


def to_a_person(new: KeptPayment) -> bool:
    """Whether it is money paid to a person: the supplier of all such orders is flagged for it."""
    out = new.fields.incident and not new.refund
    return out and new.fields.payee_kind is not AccountKind.COMPANY


def flagged(state: OrderState) -> OrderState:
    """An order of a supplier that got money on a person's account."""
    kind = FlagKind.PERSONAL_ACCOUNT
    vetting = state.facts.vetting
    if any(flag.kind == kind for flag in vetting.flags):
        return state
    vetting = replace(vetting, flags=(*vetting.flags, Flag(kind, default_severity(kind))))
    return replace(state, facts=replace(state.facts, vetting=vetting))


def after(state: OrderState, new: KeptPayment) -> OrderState:
    """The order as it is when this payment is recorded, as far as others are judged by it."""
    if new.fields.incident or not new.counts:
        return state
    amount = Money(-new.fields.amount if new.refund else new.credited, state.total.currency)
    paid = [
        replace(each, paid=each.paid + amount) if each.line.seq == new.seq else each
        for each in state.lines
    ]
    lines = netted([replace(each, credit=None) for each in paid])
    ahead = [each for each in lines if each.line.event in AHEAD]
    facts = replace(
        state.facts,
        deposit_paid=all(each.settled for each in ahead),
        nothing_ahead=not any(each.paid for each in ahead),
    )
    if line_of(state, new.seq).line.event in AHEAD:
        days = filter(None, (state.facts.deposit_on, new.fields.paid_on))
        facts = replace(facts, deposit_on=max(days))
    return replace(state, lines=lines, facts=facts)


def add_kept(session: Session, new: KeptPayment, today: date) -> int:
    """
    Record one in a writing session, judged anew; returns its id.

    Raises Blocked with every missing fact, or as `refuse_kept`.
    """
    if new.planned:
        return plan_payment(session, new.order_id, new.seq, new.entered, today)
    if new.refund:
        key = record_refund(
            session, new.order_id, new.seq, new.entered, today, incident=new.fields.incident
        )
    elif new.fields.incident:
        key = record_incident(session, new.order_id, new.seq, new.entered, today)
    else:
        key = record_payment(session, new.order_id, new.seq, new.entered, today)
    if new.void:
        void_payment(session, key, new.fields.void_reason, today)
    elif not new.refund:
        _become(session, key, new)
        settle(session, new.order_id, today)
    return key


def _become(session: Session, key: int, new: KeptPayment) -> None:
    """Let a payment be what it has become since it was made: it arrived, or bounced."""
    payment = session.get_one(Payment, key)
    payment.state = new.fields.state
    if payment.state is PaymentState.CONFIRMED:
        payment.arrived_on = new.fields.arrived_on
        received = new.fields.received
        payment.received = received if received is None or received < payment.amount else None
    session.flush()
