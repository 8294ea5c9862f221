"""Inspections of the goods before loading."""

from datetime import date

from sqlmodel import Field

from sourcing_app.domain.records.orders import INSPECTION
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class InspectionFields(Fields):
    """The inspector's findings; the photos are attachments of the inspection."""

    record = INSPECTION

    inspected_on: date
    inspector: str
    cartons_opened: int
    passed: bool
    note: str = ""


class Inspection(InspectionFields, table=True):
    """An inspection of one order; the latest one counts."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")


versioned(Inspection)
