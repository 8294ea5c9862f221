"""Notes on suppliers, inquiries and orders."""

from datetime import date, datetime

from sqlmodel import Field

from sourcing_app.domain.records.notes import NOTE, NoteKind
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class NoteFields(Fields):
    """What was said or seen, when, how and with whom."""

    record = NOTE

    kind: NoteKind = Field(default=NoteKind.NOTE, sa_type=enum_values(NoteKind))
    noted_on: date
    who: str = ""
    text: str


class Note(NoteFields, table=True):
    """A note; exactly one of its three parents is set. One in the Bin has a `binned_at`."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None
    supplier_id: int | None = Field(default=None, foreign_key="supplier.id")
    inquiry_id: int | None = Field(default=None, foreign_key="inquiry.id")
    order_id: int | None = Field(default=None, foreign_key="purchase_order.id")


versioned(Note)
