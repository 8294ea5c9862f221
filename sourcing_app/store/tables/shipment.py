"""Shipments of an order, what was received of them, and the feedback."""

from datetime import date
from decimal import Decimal

from sqlmodel import Field

from sourcing_app.domain.orders.goods import BillKind, GoodsCondition
from sourcing_app.domain.records.shipping import (
    FEEDBACK,
    RECEIPT,
    RECEIPT_LINE,
    SHIPMENT,
    SHIPMENT_LINE,
)
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class ShipmentFields(Fields):
    """A shipment as the carrier and the bill of lading say it."""

    record = SHIPMENT

    carrier: str = ""
    bl_kind: BillKind | None = Field(default=None, sa_type=enum_values(BillKind))
    bl_number: str = ""
    container: str = ""
    seal: str = ""
    etd: date | None = None
    eta: date | None = None
    shipped_on: date | None = None
    arrived_on: date | None = None
    tracking: str = ""
    tracking_page: str = ""
    note: str = ""


class Shipment(ShipmentFields, table=True):
    """A shipment of an order, or of a part of it."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")
    seq: int


class ShipmentLineFields(Fields):
    """How much of an order line is shipped."""

    record = SHIPMENT_LINE

    quantity: Decimal = Field(sa_type=Scaled(6))


class ShipmentLine(ShipmentLineFields, table=True):
    """A line of a shipment."""

    __tablename__ = "shipment_line"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    shipment_id: int = Field(foreign_key="shipment.id")
    order_line_id: int = Field(foreign_key="order_line.id")


class ReceiptFields(Fields):
    """Goods received and looked at; `without_check_reason` where they were not."""

    record = RECEIPT

    received_on: date
    condition: GoodsCondition | None = Field(default=None, sa_type=enum_values(GoodsCondition))
    quantity_ok: bool | None = None
    note: str = ""
    without_check_reason: str = ""
    confirmed_on: date | None = None


class Receipt(ReceiptFields, table=True):
    """A receipt; one without a shipment is of the whole order."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")
    shipment_id: int | None = Field(default=None, foreign_key="shipment.id")


class ReceiptLineFields(Fields):
    """How much came of an order line, and how much of that is damaged."""

    record = RECEIPT_LINE

    quantity: Decimal = Field(sa_type=Scaled(6))
    damaged: Decimal | None = Field(default=None, sa_type=Scaled(6))


class ReceiptLine(ReceiptLineFields, table=True):
    """A line of a receipt."""

    __tablename__ = "receipt_line"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    receipt_id: int = Field(foreign_key="receipt.id")
    order_line_id: int = Field(foreign_key="order_line.id")


class FeedbackFields(Fields):
    """What the buyer says of the supplier after an order, each 1 to 5 (R182)."""

    record = FEEDBACK

    quality: int
    time: int
    contact: int
    given_on: date
    words: str = ""


class Feedback(FeedbackFields, table=True):
    """The feedback on one order."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")


versioned(Shipment)
versioned(ShipmentLine)
versioned(Receipt)
versioned(ReceiptLine)
versioned(Feedback)
