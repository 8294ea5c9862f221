"""Waivers of gate conditions: which risk was accepted, when and why."""

from datetime import date

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.gates.report import Gate
from sourcing_app.domain.records.orders import WAIVER
from sourcing_app.domain.values.reasons import in_words
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class WaiverFields(Fields):
    """The reason given, at least 15 characters."""

    record = WAIVER

    reason: str

    @field_validator("reason")
    @classmethod
    def _reason(cls, value: str) -> str:
        return in_words(value)


class GateWaiver(WaiverFields, table=True):
    """A waived condition of one order, or of one supplier for gate G2."""

    __tablename__ = "gate_waiver"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    gate: Gate = Field(sa_type=enum_values(Gate))
    fact: str
    covers: str
    order_id: int | None = Field(default=None, foreign_key="purchase_order.id")
    supplier_id: int | None = Field(default=None, foreign_key="supplier.id")
    who: str
    waived_on: date


versioned(GateWaiver)
