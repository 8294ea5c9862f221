"""Inspections of the goods, and the defects found."""

from datetime import date
from decimal import Decimal

from sqlmodel import Field

from sourcing_app.domain.inspections.aql import DefectClass
from sourcing_app.domain.inspections.kinds import Decision, InspectionKind
from sourcing_app.domain.records.goods import DEFECT, INSPECTION
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class SamplingFields(Fields):
    """
    How a lot is looked at, and the defects found in it, by class.

    An AQL of 0 accepts no defect, None is not judged; a number that is None was not counted.
    """

    record = INSPECTION

    lot: int | None = None
    level: str = ""
    aql_critical: Decimal | None = None
    aql_major: Decimal | None = None
    aql_minor: Decimal | None = None
    found_critical: int | None = None
    found_major: int | None = None
    found_minor: int | None = None
    cost: Decimal | None = None


class PlannedFields(SamplingFields):
    """An inspection that is to be made; `cost` is in the order's currency."""

    kind: InspectionKind = InspectionKind.PRE_SHIPMENT
    planned_on: date
    inspector: str = ""
    cartons_total: int | None = None
    note: str = ""


class InspectionFields(SamplingFields):
    """
    The inspector's findings; the photos are attachments of the inspection.

    Cartons are opened before shipment and at loading, not in an audit.
    """

    kind: InspectionKind = InspectionKind.PRE_SHIPMENT
    inspected_on: date
    inspector: str
    cartons_total: int | None = None
    cartons_opened: int | None = None
    passed: bool
    decision: Decision | None = None
    decision_note: str = ""
    note: str = ""


class RevisedFields(SamplingFields):
    """What may be changed of an inspection that is recorded: how it counts, not what was seen."""

    planned_on: date | None = None
    decision: Decision | None = None
    decision_note: str = ""
    note: str = ""


class Inspection(Fields, table=True):
    """
    An inspection of one order, planned or made; the photos are attached to it.

    Of those before shipment the latest one counts. A number of defects that is None was not
    counted.
    """

    record = INSPECTION

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")
    kind: InspectionKind = Field(
        default=InspectionKind.PRE_SHIPMENT, sa_type=enum_values(InspectionKind)
    )
    planned_on: date | None = None
    inspected_on: date | None = None
    inspector: str = ""
    cost: Decimal | None = Field(default=None, sa_type=Scaled(6))
    lot: int | None = None
    level: str = ""
    aql_critical: Decimal | None = Field(default=None, sa_type=Scaled(6))
    aql_major: Decimal | None = Field(default=None, sa_type=Scaled(6))
    aql_minor: Decimal | None = Field(default=None, sa_type=Scaled(6))
    found_critical: int | None = None
    found_major: int | None = None
    found_minor: int | None = None
    cartons_total: int | None = None
    cartons_opened: int | None = None
    passed: bool | None = None
    decision: Decision | None = Field(default=None, sa_type=enum_values(Decision))
    decision_note: str = ""
    note: str = ""


class DefectFields(Fields):
    """A defect, how often it was found, and what is done about it."""

    record = DEFECT

    kind: DefectClass = Field(sa_type=enum_values(DefectClass))
    words: str
    count: int
    decision: Decision | None = Field(default=None, sa_type=enum_values(Decision))


class Defect(DefectFields, table=True):
    """A defect that an inspection found; its photos are attached to it."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    inspection_id: int = Field(foreign_key="inspection.id")


versioned(Inspection)
versioned(Defect)
