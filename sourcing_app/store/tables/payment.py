"""The payment lines of a schedule and the payments on them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.payments.methods import Charges, Direction, HeldBy, Method, PaymentState
from sourcing_app.domain.payments.schedule import Event, LineKind
from sourcing_app.domain.records.limits import refuse_number, refuse_text
from sourcing_app.domain.records.payments import PAYMENT, PAYMENT_LINE
from sourcing_app.domain.values.reasons import MIN_REASON, in_words
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class PaymentLine(Fields, table=True):
    """
    One planned payment; `due_on` is set once its event has happened.

    `short` is the shortfall (bank charges) that is no longer due, with its day and reason.
    """

    record = PAYMENT_LINE

    __tablename__ = "payment_line"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")
    seq: int
    kind: LineKind = Field(sa_type=enum_values(LineKind))
    percent: Decimal = Field(sa_type=Scaled(6))
    event: Event = Field(sa_type=enum_values(Event))
    name: str = ""
    offset_days: int = 0
    due_on: date | None = None
    amount: Decimal = Field(sa_type=Scaled(6))
    short: Decimal = Field(default=Decimal(0), sa_type=Scaled(6))
    short_on: date | None = None
    short_reason: str = ""
    waived_on: date | None = None
    waived_reason: str = ""


_SHORT_BY = replace(PAYMENT_LINE["short"], positive=True)
_WAIVED = replace(PAYMENT_LINE["waived_reason"], shortest=MIN_REASON)


class ShortFields(Fields):
    """A line's shortfall, the day it counts as settled, and the reason."""

    record = PAYMENT_LINE

    short: Decimal
    short_on: date
    short_reason: str

    @field_validator("short")
    @classmethod
    def _short(cls, value: Decimal) -> Decimal:
        refuse_number(_SHORT_BY, value)
        return value

    @field_validator("short_reason")
    @classmethod
    def _reason(cls, value: str) -> str:
        return in_words(value)


class LineWaiverFields(Fields):
    """Why the rest of a line is asked for no more."""

    record = PAYMENT_LINE

    waived_reason: str

    @field_validator("waived_reason")
    @classmethod
    def _reason(cls, value: str) -> str:
        refuse_text(_WAIVED, value, required=True)
        return in_words(value)


class PaymentFields(Fields):
    """
    A payment as entered; the amount is in the order's currency.

    An empty payee means the account on file. `repeat_reason` allows a payment that looks like a
    recorded one. `rate` is the price of 1 USD, for a card payment in another currency; a refund has
    the dispute that brought it, if one did.
    """

    record = PAYMENT

    paid_on: date
    amount: Decimal = Field(sa_type=Scaled(6))
    method: Method = Field(default=Method.TT, sa_type=enum_values(Method))
    fee: Decimal | None = Field(default=None, sa_type=Scaled(6))
    reference: str = ""
    note: str = ""
    payee: str = ""
    payee_kind: AccountKind | None = Field(default=None, sa_type=enum_values(AccountKind))
    repeat_reason: str = ""
    rate: Decimal | None = Field(default=None, sa_type=Scaled(6))
    rate_on: date | None = None
    rate_source: str = ""
    charges: Charges | None = Field(default=None, sa_type=enum_values(Charges))
    dispute_id: int | None = Field(default=None, foreign_key="dispute.id")
    own_currency: str = ""
    own_amount: Decimal | None = Field(default=None, sa_type=Scaled(6))
    own_rate: Decimal | None = Field(default=None, sa_type=Scaled(6))


class KeptPaymentFields(PaymentFields):
    """A payment as a table brings it, with what became of it; `held_by` None is not said."""

    held_by: HeldBy | None = None
    state: PaymentState = PaymentState.SENT
    incident: bool = False
    void_reason: str = ""
    direction: Direction = Direction.OUT
    received: Decimal | None = None
    arrived_on: date | None = None


class VoidFields(Fields):
    """Why a recorded payment is void."""

    record = PAYMENT

    void_reason: str


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
    direction: Direction = Field(default=Direction.OUT, sa_type=enum_values(Direction))
    received: Decimal | None = Field(default=None, sa_type=Scaled(6))
    arrived_on: date | None = None


versioned(PaymentLine)
versioned(Payment)
