"""The milestones of an order's production."""

from datetime import date

from sqlmodel import Field

from sourcing_app.domain.orders.goods import MilestoneKind
from sourcing_app.domain.records.goods import MILESTONE
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class MilestoneFields(Fields):
    """A milestone as planned, as the supplier promised it, and as it was."""

    record = MILESTONE

    kind: MilestoneKind = Field(sa_type=enum_values(MilestoneKind))
    name: str = ""
    planned_on: date | None = None
    promised_on: date | None = None
    actual_on: date | None = None
    note: str = ""


class Milestone(MilestoneFields, table=True):
    """A milestone of an order."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")


versioned(Milestone)
