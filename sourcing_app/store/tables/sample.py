"""Samples of an order, and what was measured of them."""

from datetime import date
from decimal import Decimal

from sqlmodel import Field

from sourcing_app.domain.orders.goods import SampleVerdict
from sourcing_app.domain.records.goods import SAMPLE, SAMPLE_MEASURE
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class SampleFields(Fields):
    """A sample: its way to the buyer, and what was decided; `price` in the order's currency."""

    record = SAMPLE

    round: int = 1
    asked_on: date | None = None
    price: Decimal | None = Field(default=None, sa_type=Scaled(6))
    paid_on: date | None = None
    courier: str = ""
    tracking: str = ""
    received_on: date | None = None
    verdict: SampleVerdict = Field(default=SampleVerdict.OPEN, sa_type=enum_values(SampleVerdict))
    decided_on: date | None = None
    reason: str = ""
    reference_kept: str = ""
    note: str = ""


class Sample(SampleFields, table=True):
    """One round of samples of an order; its photos are attached to it."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")


class SampleMeasureFields(Fields):
    """A characteristic with its limits and what was measured; `ok` None is not judged."""

    record = SAMPLE_MEASURE

    characteristic: str
    unit: str = ""
    low: Decimal | None = Field(default=None, sa_type=Scaled(6))
    high: Decimal | None = Field(default=None, sa_type=Scaled(6))
    nominal: str = ""
    value: Decimal | None = Field(default=None, sa_type=Scaled(6))
    ok: bool | None = None
    note: str = ""


class SampleMeasure(SampleMeasureFields, table=True):
    """One measurement of a sample."""

    __tablename__ = "sample_measure"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    sample_id: int = Field(foreign_key="sample.id")
    seq: int


versioned(Sample)
versioned(SampleMeasure)
