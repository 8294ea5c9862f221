"""Purchase orders and their lines."""

from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar

from sqlmodel import Field

from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.orders.terms import TERMS_CAP
from sourcing_app.domain.values.scaled import MOST_WHOLE
from sourcing_app.domain.values.text import NAME_CAP
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class OrderFields(Fields):
    """The terms of an order: `total` in the currency's own decimals, `terms` as "30/70"."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"delivery_address"})

    currency: str = Field(min_length=3, max_length=3)
    incoterm: str = Field(default="", max_length=3)
    place: str = Field(default="", max_length=NAME_CAP)
    terms: str = Field(min_length=1, max_length=TERMS_CAP)
    balance_after_shipment: bool = False
    outside_platform: bool = False
    total: Decimal = Field(gt=0, le=MOST_WHOLE, decimal_places=6, sa_type=Scaled(6))
    delivery_address: str = Field(default="", max_length=1000)
    lead_days: int | None = Field(default=None, ge=0)


class PurchaseOrder(OrderFields, table=True):
    """
    An order; its stage follows from the facts, `sample_on` is the day of the sample's state.

    `made_on` is None in orders of the first versions, which stored the instant only.
    """

    __tablename__ = "purchase_order"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    number: str
    supplier_id: int = Field(foreign_key="supplier.id")
    quote_id: int | None = Field(default=None, foreign_key="quote.id")
    account_id: int | None = Field(default=None, foreign_key="supplier_bank_account.id")
    stage: Stage = Field(default=Stage.DRAFT, sa_type=enum_values(Stage))
    sample_state: SampleState = Field(default=SampleState.NEEDED, sa_type=enum_values(SampleState))
    sample_on: date | None = None
    ready_on: date | None = None
    cancelled_reason: str = ""
    made_on: date | None = None


class OrderLineFields(Fields):
    """The goods ordered: `unit_price` has at most six decimals."""

    description: str = Field(min_length=1, max_length=NAME_CAP)
    quantity: Decimal = Field(gt=0, le=MOST_WHOLE, decimal_places=6, sa_type=Scaled(6))
    unit: str = Field(min_length=1, max_length=20)
    unit_price: Decimal = Field(gt=0, le=MOST_WHOLE, decimal_places=6, sa_type=Scaled(6))


class OrderLine(OrderLineFields, table=True):
    """One line of an order."""

    __tablename__ = "order_line"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")


versioned(PurchaseOrder)
versioned(OrderLine)
