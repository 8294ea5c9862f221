"""The payments of an order, read with plain queries."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.payments.card_limit import Rate
from sourcing_app.domain.payments.methods import Charges, Direction, HeldBy, Method, PaymentState
from sourcing_app.domain.payments.own_money import rate_used
from sourcing_app.domain.rates import OwnPrice
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled, unscaled_or_none
from sourcing_app.services.rates.rows import OwnPrices
from sourcing_app.store.queries import payments
from sourcing_app.store.sqlite.reader import Reader, Row, day_or, day_or_none, word_or, word_or_none
from sourcing_app.store.sqlite.shapes import read_as


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """
    One payment; a void one has its reason, an incident never counts as paid.

    `own` is what it was in the buyer's own currency, at `own_rate`: the one that was entered, else
    the quotient. `payee` is whom it went to and `number` the account's, "" where none was on file;
    `payee_kind` is None in payments of the first versions. Where no own amount was entered, `about`
    is what it was by a rate of its day or the days before; None where no rate says it.
    """

    id: int
    seq: int
    paid_on: date
    amount: Money
    method: Method
    fee: Money | None
    held_by: HeldBy
    reference: str
    state: PaymentState
    direction: Direction
    charges: Charges | None
    received: Money | None
    arrived_on: date | None
    void_reason: str
    incident: bool
    note: str
    account_id: int | None
    payee: str
    number: str
    payee_kind: AccountKind | None
    repeat_reason: str
    rate: Rate | None
    dispute_id: int | None
    own: Money | None
    own_rate: Decimal | None
    about: OwnPrice | None

    @property
    def void(self) -> bool:
        """Whether it did not happen after all."""
        return self.state is PaymentState.VOID

    @property
    def refund(self) -> bool:
        """Whether it is money that came back."""
        return self.direction is Direction.REFUND


def payments_of(reader: Reader, order_id: int) -> list[PaymentRow]:
    """Every payment of an order, the oldest first."""
    found = payments.of_order(reader, order_id)
    days = {day_or(row["paid_on"], date.min) for row in found if row["own_amount"] is None}
    rates = {day: OwnPrices(reader, day) for day in days}
    return [_payment(row, rates.get(day_or(row["paid_on"], date.min))) for row in found]


def _payment(row: Row, rates: OwnPrices | None) -> PaymentRow:
    currency, fee, received = row["currency"], row["fee"], row["received"]
    amount, own = Money(unscaled(row["amount"]), currency), _own(row)
    about = rates.of(amount) if rates and own is None else None
    return read_as(
        PaymentRow,
        row,
        amount=amount,
        method=word_or(row["method"], Method.OTHER),
        fee=None if fee is None else Money(unscaled(fee), currency),
        held_by=word_or(row["held_by"], HeldBy.SUPPLIER),
        state=word_or(row["state"], PaymentState.VOID),
        direction=word_or(row["direction"], Direction.OUT),
        charges=word_or_none(Charges, row["charges"]),
        received=None if received is None else Money(unscaled(received), currency),
        payee=row["paid_to"],
        payee_kind=word_or(row["payee_kind"], AccountKind.PERSON) if row["payee_kind"] else None,
        rate=_rate(row),
        own=own,
        about=None if about is None or about.old else about,
        own_rate=unscaled_or_none(row["own_rate"]) or (rate_used(amount, own) if own else None),
    )


def _own(row: Row) -> Money | None:
    if row["own_amount"] is None:
        return None
    return Money(unscaled(row["own_amount"]), kept_code(row["own_currency"]))


def _rate(row: Row) -> Rate | None:
    on = day_or_none(row["rate_on"])
    if on is None or row["rate"] is None:
        return None
    return Rate(unscaled(row["rate"]), on, row["rate_source"])
