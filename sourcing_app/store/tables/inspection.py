"""Inspections of the goods before loading."""

from datetime import date
from typing import ClassVar

from sqlmodel import Field

from sourcing_app.domain.values.text import NAME_CAP, NOTE_CAP
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned

MOST_CARTONS = 100_000


class InspectionFields(Fields):
    """The inspector's findings; the photos are attachments of the inspection."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"note"})

    inspected_on: date
    inspector: str = Field(min_length=1, max_length=NAME_CAP)
    cartons_opened: int = Field(ge=0, le=MOST_CARTONS)
    passed: bool
    note: str = Field(default="", max_length=NOTE_CAP)


class Inspection(InspectionFields, table=True):
    """An inspection of one order; the latest one counts."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")


versioned(Inspection)
