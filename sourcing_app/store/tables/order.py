"""Purchase orders and their lines."""

from datetime import date, datetime
from decimal import Decimal

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.orders.agreed import OrderHold, OrderPurpose, PlatformStatus
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.records.orders import ORDER, ORDER_LINE
from sourcing_app.domain.values.reasons import in_words
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class OrderFields(Fields):
    """The terms of an order: `total` in the currency's own decimals, `terms` as "30/70"."""

    record = ORDER

    currency: str
    incoterm: str = ""
    place: str = ""
    terms: str
    balance_after_shipment: bool = False
    outside_platform: bool = False
    total: Decimal = Field(sa_type=Scaled(6))
    delivery_address: str = ""
    lead_days: int | None = None
    supplier_reference: str = ""
    own_reference: str = ""


class KeptOrderFields(OrderFields):
    """An order as a table brings it, with what became of it; `stage` None is not said."""

    stage: Stage | None = None
    made_on: date | None = None
    sample_state: SampleState = SampleState.NEEDED
    sample_on: date | None = None
    ready_on: date | None = None
    cancelled_reason: str = ""


class RequirementFields(Fields):
    """What the factory is asked for, and how the goods come; days are calendar days."""

    record = ORDER

    quality: str = ""
    packing: str = ""
    loading: str = ""
    lead_days: int | None = None
    freight_buffer_days: int | None = None
    dispatch_seen_on: date | None = None


class PlatformFields(Fields):
    """An order as the platform has it; lengths None are the platform's own."""

    record = ORDER

    platform_number: str = ""
    order_page: str = ""
    platform_status: PlatformStatus | None = Field(
        default=None, sa_type=enum_values(PlatformStatus)
    )
    covered: Decimal | None = Field(default=None, sa_type=Scaled(6))
    ship_by: date | None = None
    claim_days: int | None = None
    negotiation_days: int | None = None
    escalation_days: int | None = None
    formed_ok_on: date | None = None
    confirmed_on: date | None = None
    processing_seen_on: date | None = None


class OrderDetailFields(Fields):
    """What an order is called, what it is for, and where the risk passes."""

    record = ORDER

    supplier_reference: str = ""
    own_reference: str = ""
    purpose: OrderPurpose | None = None
    incoterm: str = ""
    place: str = ""


class HoldFields(Fields):
    """What is put on hold, why, and until when; None is without an end that is known."""

    record = ORDER

    hold: OrderHold
    hold_reason: str
    hold_until: date | None = None

    @field_validator("hold_reason")
    @classmethod
    def _reason(cls, value: str) -> str:
        return in_words(value)


class CancelFields(Fields):
    """Why an order is cancelled, "" where nothing was paid on it."""

    record = ORDER

    cancelled_reason: str = ""


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
    profile_id: int | None = Field(default=None, foreign_key="buyer_profile.id")
    need_id: int | None = Field(default=None, foreign_key="need.id")
    account_id: int | None = Field(default=None, foreign_key="supplier_bank_account.id")
    stage: Stage = Field(default=Stage.DRAFT, sa_type=enum_values(Stage))
    sample_state: SampleState = Field(default=SampleState.NEEDED, sa_type=enum_values(SampleState))
    sample_on: date | None = None
    ready_on: date | None = None
    cancelled_reason: str = ""
    cancelled_on: date | None = None
    made_on: date | None = None
    repeat_of_id: int | None = Field(default=None, foreign_key="purchase_order.id")
    same_as_id: int | None = Field(default=None, foreign_key="purchase_order.id")
    purpose: OrderPurpose | None = Field(default=None, sa_type=enum_values(OrderPurpose))
    hold: OrderHold | None = Field(default=None, sa_type=enum_values(OrderHold))
    hold_reason: str = ""
    hold_on: date | None = None
    hold_until: date | None = None
    platform_number: str = ""
    order_page: str = ""
    platform_status: PlatformStatus | None = Field(
        default=None, sa_type=enum_values(PlatformStatus)
    )
    covered: Decimal | None = Field(default=None, sa_type=Scaled(6))
    ship_by: date | None = None
    claim_days: int | None = None
    negotiation_days: int | None = None
    escalation_days: int | None = None
    formed_ok_on: date | None = None
    confirmed_on: date | None = None
    processing_seen_on: date | None = None
    dispatch_seen_on: date | None = None
    quality: str = ""
    packing: str = ""
    loading: str = ""
    freight_buffer_days: int | None = None


class OrderLineFields(Fields):
    """The goods ordered: `unit_price` has at most six decimals."""

    record = ORDER_LINE

    description: str
    supplier_item: str = ""
    own_item: str = ""
    quantity: Decimal = Field(sa_type=Scaled(6))
    unit: str
    unit_price: Decimal = Field(sa_type=Scaled(6))
    note: str = ""


class OrderLine(OrderLineFields, table=True):
    """One line of an order; `product_id` follows the description."""

    __tablename__ = "order_line"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")
    seq: int = 1
    product_id: int | None = Field(default=None, foreign_key="product.id")


versioned(PurchaseOrder)
versioned(OrderLine)
