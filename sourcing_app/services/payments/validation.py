"""Whether a payment may be recorded: its amount, day, payee, method and likeness to others."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from itertools import chain

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.evaluate import evaluate
from sourcing_app.domain.gates.payee import refuse_other_payee
from sourcing_app.domain.gates.report import GateReport
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.payments.card_limit import Rate, check_method
from sourcing_app.domain.payments.days import refuse_future, refuse_too_early
from sourcing_app.domain.payments.excess import refuse_excess
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.repeats import Made, find_repeat
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money, money
from sourcing_app.domain.values.reasons import MIN_REASON, in_words
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.state import OrderState, line_of, purpose_of
from sourcing_app.store.queries.payments import maybe_the_same
from sourcing_app.store.sqlite.reader import Reader, day_or
from sourcing_app.store.tables.payment import PaymentFields


def judged(state: OrderState, seq: int, fields: PaymentFields, today: date) -> GateReport:
    """Say what the gate of the line says; Rejected for what is refused whatever it says."""
    line = line_of(state, seq)
    refuse_amount(state, fields, today)
    if state.stage is Stage.CANCELLED:
        raise Rejected(say("Payments", "This order is cancelled; nothing is paid on it"))
    amount = Money(fields.amount, state.total.currency)
    refuse_excess(state.lines, line, amount)
    refuse_other_payee(state.facts.account, fields.payee, fields.payee_kind)
    check_method(fields.method, amount, _rate(fields, today), fields.paid_on)
    report = evaluate(state.facts, purpose_of(line.line.event))
    if report.open:
        refuse_too_early(fields.paid_on, state.facts, report)
    return report


def refuse_amount(state: OrderState, fields: PaymentFields, today: date) -> None:
    """Raise Rejected for an amount this currency does not have, or a day to come."""
    currency = state.total.currency
    for name, amount in (("amount", fields.amount), ("fee", fields.fee)):
        if amount is not None:
            exactly(amount, currency, name)
    _ = state.paid + state.incident + Money(fields.amount, currency)  # refused beyond the cap
    refuse_future(fields.paid_on, today)


def exactly(amount: Decimal, currency: str, field: str = "") -> Money:
    """The amount as money of this currency; Rejected for more decimals than that has."""
    kept = money(amount, currency)
    if kept.amount != amount:
        raise Rejected(
            say("Payments", "{amount} has more decimals than {currency} has").put(
                amount=str(amount), currency=currency
            ),
            field,
        )
    return kept


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
