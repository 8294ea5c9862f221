"""The payment lines of a schedule and the payments on them."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.payments.methods import HeldBy, Method, PaymentState
from sourcing_app.domain.payments.schedule import Event, LineKind
from sourcing_app.domain.values.reasons import MIN_REASON, REASON_CAP, in_words
from sourcing_app.domain.values.scaled import MOST_WHOLE
from sourcing_app.domain.values.text import NAME_CAP
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class PaymentLine(Fields, table=True):
    """
    One planned payment; `due_on` is set once its event has happened.

    `short` is the shortfall (bank charges) that is no longer due, with its day and reason.
    """

    __tablename__ = "payment_line"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")
    seq: int
    kind: LineKind = Field(sa_type=enum_values(LineKind))
    percent: Decimal = Field(sa_type=Scaled(6))
    event: Event = Field(sa_type=enum_values(Event))
    due_on: date | None = None
    amount: Decimal = Field(sa_type=Scaled(6))
    short: Decimal = Field(default=Decimal(0), sa_type=Scaled(6))
    short_on: date | None = None
    short_reason: str = ""


class ShortFields(Fields):
    """A line's shortfall, the day it counts as settled, and the reason."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"short_reason"})

    short: Decimal = Field(gt=0, le=MOST_WHOLE, decimal_places=6)
    short_on: date
    short_reason: str = Field(min_length=MIN_REASON, max_length=REASON_CAP)

    @field_validator("short_reason")
    @classmethod
    def _reason(cls, value: str) -> str:
        return in_words(value)


class PaymentFields(Fields):
    """
    A payment as entered; the amount is in the order's currency.

    An empty payee means the account on file. `repeat_reason` allows a payment that looks like a
    recorded one. `rate` is the price of 1 USD, for a card payment in another currency.
    """

    many_lines: ClassVar[frozenset[str]] = frozenset({"note", "repeat_reason"})

    paid_on: date
    amount: Decimal = Field(gt=0, le=MOST_WHOLE, decimal_places=6, sa_type=Scaled(6))
    method: Method = Field(default=Method.TT, sa_type=enum_values(Method))
    fee: Decimal | None = Field(
        default=None, ge=0, le=MOST_WHOLE, decimal_places=6, sa_type=Scaled(6)
    )
    reference: str = Field(default="", max_length=100)
    note: str = Field(default="", max_length=REASON_CAP)
    payee: str = Field(default="", max_length=NAME_CAP)
    payee_kind: AccountKind | None = Field(default=None, sa_type=enum_values(AccountKind))
    repeat_reason: str = Field(default="", max_length=REASON_CAP)
    rate: Decimal | None = Field(
        default=None, gt=0, le=MOST_WHOLE, decimal_places=6, sa_type=Scaled(6)
    )
    rate_on: date | None = None
    rate_source: str = Field(default="", max_length=NAME_CAP)


class VoidFields(Fields):
    """Why a recorded payment is void."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"reason"})

    reason: str = Field(min_length=1, max_length=REASON_CAP)


class Payment(PaymentFields, table=True):
    """A payment; an incident is money paid despite the gates and never counts as paid."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    line_id: int = Field(foreign_key="payment_line.id")
    account_id: int | None = Field(default=None, foreign_key="supplier_bank_account.id")
    held_by: HeldBy = Field(sa_type=enum_values(HeldBy))
    state: PaymentState = Field(default=PaymentState.SENT, sa_type=enum_values(PaymentState))
    incident: bool = False
    void_reason: str = ""


versioned(PaymentLine)
versioned(Payment)
