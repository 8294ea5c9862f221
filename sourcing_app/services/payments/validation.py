"""Whether a payment may be recorded: its amount, day, payee, method and likeness to others."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.payee import refuse_other_payee
from sourcing_app.domain.gates.report import GateReport
from sourcing_app.domain.orders.beside import refuse_payment_on_hold
from sourcing_app.domain.payments.card_limit import Rate, check_method, refuse_not_confirmed
from sourcing_app.domain.payments.days import as_paid, refuse_future, refuse_too_early
from sourcing_app.domain.payments.excess import refuse_excess
from sourcing_app.domain.payments.line_gates import report_on
from sourcing_app.domain.payments.methods import TO_A_PERSON
from sourcing_app.domain.payments.own_money import own_amount
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.repeats import Made, find_repeat
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money, exactly
from sourcing_app.domain.values.reasons import MIN_REASON, in_words
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.state import OrderState, line_of, refuse_cancelled
from sourcing_app.store.queries.payments import maybe_the_same
from sourcing_app.store.sqlite.reader import Reader, day_or
from sourcing_app.store.tables.payment import PaymentFields


@dataclass(frozen=True, slots=True)
class Backing:
    """
    What stands behind a payment beside its fields.

    `again` is the amount typed once more, for money that goes to a person; `overpaid` keeps more
    than is left on purpose; `planned` is the id of the planned payment that this is.
    """

    evidence: Path | None = None
    again: Decimal | None = None
    overpaid: bool = False
    planned: int | None = None


NO_BACKING = Backing()


def judged(
    state: OrderState,
    seq: int,
    fields: PaymentFields,
    today: date,
    backing: Backing = NO_BACKING,
) -> GateReport:
    """
    Say what the gate of the line says; Rejected for what is refused whatever it says.

    Holds on the supplier count as they were on the day of the payment.
    """
    line = line_of(state, seq)
    refuse_dispute(fields)
    refuse_amount(state, fields, today)
    refuse_cancelled(state)
    refuse_payment_on_hold(state.beside.holding)
    amount = Money(fields.amount, state.total.currency)
    refuse_excess(state.lines, line, amount, meant=backing.overpaid)
    to_a_person = fields.method in TO_A_PERSON
    if not to_a_person:
        refuse_other_payee(state.facts.account, fields.payee, fields.payee_kind)
    rate = _rate(fields, today)
    check_method(fields.method, amount, rate, fields.paid_on, state.facts.limits)
    facts = as_paid(state.facts, fields.paid_on)
    report = report_on(facts, line.line.event, fields.method)
    if to_a_person:
        _refuse_nobody(fields)
        if report.open:
            refuse_not_confirmed(amount, backing.again)
    if report.open:
        refuse_too_early(fields.paid_on, facts, report)
    return report


def _refuse_nobody(fields: PaymentFields) -> None:
    """Raise Rejected for a transfer to a person that does not say to whom."""
    if not fields.payee:
        raise Rejected(say("Payments", "Say who gets the money: it goes to a person"), "payee")


def refuse_amount(state: OrderState, fields: PaymentFields, today: date) -> None:
    """Raise Rejected for an amount that cannot be, in either currency, or a day to come."""
    refuse_decimals(state, fields)
    refuse_future(fields.paid_on, today)


def refuse_dispute(fields: PaymentFields) -> None:
    """Raise Rejected for money that goes out and names a dispute."""
    if fields.dispute_id is not None:
        raise Rejected(
            say("Payments", "A dispute brings money back: only a refund can name one"),
            "dispute_id",
        )


def kept_values(fields: PaymentFields, currency: str) -> dict[str, Any]:
    """What is stored of a payment in this currency: with its amount in the buyer's own money."""
    own = _own(fields, currency)
    return {**fields.model_dump(), "own_amount": own.amount if own else None}


def _own(fields: PaymentFields, currency: str) -> Money | None:
    paid = Money(fields.amount, currency)
    return own_amount(paid, fields.own_currency, fields.own_amount, fields.own_rate)


def refuse_decimals(state: OrderState, fields: PaymentFields) -> None:
    """Raise Rejected for an amount its currency does not have, the buyer's own too."""
    currency = state.total.currency
    for name, amount in (("amount", fields.amount), ("fee", fields.fee)):
        if amount is not None:
            exactly(amount, currency, name)
    _own(fields, currency)
    _ = state.paid + state.incident + Money(fields.amount, currency)  # refused beyond the cap


def refuse_repeat(
    reader: Reader,
    state: OrderState,
    line: PaidLine,
    fields: PaymentFields,
    evidence: str,
    planned: Iterable[Made] = (),
) -> str:
    """
    Raise Repeated for what looks like a payment of any order and has no reason to be another.

    Returns the reason to keep, empty where nothing looks alike. `evidence` is the file's SHA-256
    or empty, `planned` are payments that will be recorded before it.
    """
    new = made_of(state, line, fields, evidence)
    repeat = find_repeat(new, chain(_made(reader, state.id, new), planned))
    if repeat is None:
        return ""
    if len(fields.repeat_reason) < MIN_REASON:
        raise repeat
    return in_words(fields.repeat_reason)


def made_of(state: OrderState, line: PaidLine, fields: PaymentFields, evidence: str) -> Made:
    """What of a payment is compared with others."""
    account = state.facts.account
    return Made(
        line.line.seq,
        fields.paid_on,
        Money(fields.amount, state.total.currency),
        fields.reference,
        frozenset({evidence} - {""}),
        order=state.number,
        supplier=state.supplier_id,
        payee=fields.payee or (account.beneficiary if account else ""),
    )


def _made(reader: Reader, order_id: int, new: Made) -> Iterable[Made]:
    """What the new payment may be one with: its order's payments first, as they were entered."""
    evidence = next(iter(new.evidence), "")
    for row in maybe_the_same(reader, order_id, new.supplier, new.reference, evidence):
        yield Made(
            row["seq"],
            day_or(row["paid_on"], date.min),
            Money(unscaled(row["amount"]), kept_code(row["currency"])),
            row["reference"],
            new.evidence if row["same_file"] else frozenset(),
            order=row["number"],
            supplier=row["supplier_id"],
            payee=row["payee"],
        )


def _rate(fields: PaymentFields, today: date) -> Rate | None:
    if fields.rate is None and fields.rate_on is None and not fields.rate_source:
        return None
    if fields.rate is None or fields.rate_on is None or not fields.rate_source:
        raise Rejected(say("Methods", "A rate needs a day and a source"))
    if fields.rate_on > today:
        raise Rejected(
            say("Methods", "{day} is in the future: its rate is not known yet").put(
                day=fields.rate_on
            ),
            "rate_on",
        )
    return Rate(fields.rate, fields.rate_on, fields.rate_source)
