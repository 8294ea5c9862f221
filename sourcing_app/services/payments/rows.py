"""The payments of an order, read with plain queries."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.payments.card_limit import Rate
from sourcing_app.domain.payments.methods import HeldBy, Method
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.store.queries import payments
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, word_or
from sourcing_app.store.sqlite.shapes import read_as


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """
    One payment; a void one has its reason, an incident never counts as paid.

    `payee` is whom it went to and `number` the account's, "" where none was on file;
    `payee_kind` is None in payments of the first versions.
    """

    id: int
    seq: int
    paid_on: date
    amount: Money
    method: Method
    fee: Money | None
    held_by: HeldBy
    reference: str
    void: bool
    void_reason: str
    incident: bool
    note: str
    account_id: int | None
    payee: str
    number: str
    payee_kind: AccountKind | None
    repeat_reason: str
    rate: Rate | None


def payments_of(reader: Reader, order_id: int) -> list[PaymentRow]:
    """Every payment of an order, the oldest first."""
    return [_payment(row) for row in payments.of_order(reader, order_id)]


def _payment(row: Row) -> PaymentRow:
    currency, fee = row["currency"], row["fee"]
    return read_as(
        PaymentRow,
        row,
        amount=Money(unscaled(row["amount"]), currency),
        method=word_or(row["method"], Method.OTHER),
        fee=None if fee is None else Money(unscaled(fee), currency),
        held_by=word_or(row["held_by"], HeldBy.SUPPLIER),
        void=row["state"] == "void",
        payee=row["paid_to"],
        payee_kind=word_or(row["payee_kind"], AccountKind.PERSON) if row["payee_kind"] else None,
        rate=_rate(row),
    )


def _rate(row: Row) -> Rate | None:
    on = day_or_none(row["rate_on"])
    if on is None or row["rate"] is None:
        return None
    return Rate(unscaled(row["rate"]), on, row["rate_source"])
