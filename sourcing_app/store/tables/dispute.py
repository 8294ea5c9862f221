"""Disputes over an order, their steps, and the points of an order that are ticked off."""

from datetime import date
from decimal import Decimal

from sqlmodel import Field

from sourcing_app.domain.disputes.dispute import (
    DisputeEventKind,
    DisputeReason,
    DisputeState,
)
from sourcing_app.domain.orders.contract_points import OrderAnswer
from sourcing_app.domain.records.disputes import DISPUTE, DISPUTE_EVENT, ORDER_CHECK
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class DisputeFields(Fields):
    """A dispute, its deadlines and its outcome; `money_back` in the order's currency."""

    record = DISPUTE

    reason: DisputeReason = Field(sa_type=enum_values(DisputeReason))
    opened_on: date
    facts: str = ""
    answer_by: date | None = None
    negotiate_until: date | None = None
    escalate_by: date | None = None
    state: DisputeState = Field(default=DisputeState.OPEN, sa_type=enum_values(DisputeState))
    outcome: str = ""
    money_back: Decimal | None = Field(default=None, sa_type=Scaled(6))
    closed_on: date | None = None


class Dispute(DisputeFields, table=True):
    """A dispute over an order; its evidence is attached to it."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")


class DisputeEventFields(Fields):
    """What happened on a day of a dispute."""

    record = DISPUTE_EVENT

    on_day: date
    kind: DisputeEventKind = Field(sa_type=enum_values(DisputeEventKind))
    words: str
    amount: Decimal | None = Field(default=None, sa_type=Scaled(6))


class DisputeEvent(DisputeEventFields, table=True):
    """A step of a dispute."""

    __tablename__ = "dispute_event"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    dispute_id: int = Field(foreign_key="dispute.id")


class OrderCheckFields(Fields):
    """The answer to a point of an order that is to be checked."""

    record = ORDER_CHECK

    item: str
    answer: OrderAnswer = Field(sa_type=enum_values(OrderAnswer))
    checked_on: date
    note: str = ""


class OrderCheck(OrderCheckFields, table=True):
    """A checked point of an order: one answer an item."""

    __tablename__ = "order_check"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")


versioned(Dispute)
versioned(DisputeEvent)
versioned(OrderCheck)
