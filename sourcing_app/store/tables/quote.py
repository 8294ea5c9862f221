"""Quotes and their price breaks."""

from datetime import date, datetime
from decimal import Decimal

from pydantic import field_validator
from sqlmodel import Field, SQLModel

from sourcing_app.domain.quotes.states import PayeeKind, QuoteState
from sourcing_app.domain.quotes.terms import plain_terms
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class QuoteFields(Fields):
    """A supplier's quote; `terms` are percentages (30/70) or the supplier's own words."""

    record = QUOTE

    product: str
    reference: str = ""
    received_on: date
    valid_until: date | None = None
    currency: str = "USD"
    incoterm: str = ""
    place: str = ""
    moq: Decimal | None = Field(default=None, sa_type=Scaled(6))
    unit: str = "pcs"
    lead_days: int | None = None
    sample_price: Decimal | None = Field(default=None, sa_type=Scaled(6))
    sample_days: int | None = None
    terms: str = ""
    balance_after_shipment: bool = False
    payment_ways: str = ""
    payee_kind: PayeeKind = Field(default=PayeeKind.UNKNOWN, sa_type=enum_values(PayeeKind))
    outside_platform: bool = False
    notes: str = ""

    @field_validator("terms")
    @classmethod
    def _terms(cls, value: str) -> str:
        return plain_terms(value)


class Quote(QuoteFields, table=True):
    """A quote; one that answers an inquiry refers to its recipient."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None
    supplier_id: int = Field(foreign_key="supplier.id")
    recipient_id: int | None = Field(default=None, foreign_key="inquiry_recipient.id")
    product_id: int | None = Field(default=None, foreign_key="product.id")
    need_id: int | None = Field(default=None, foreign_key="need.id")
    request_id: int | None = Field(default=None, foreign_key="buying_request.id")
    state: QuoteState = Field(default=QuoteState.RECEIVED, sa_type=enum_values(QuoteState))


class QuotePriceBreak(SQLModel, table=True):
    """One price break of a quote."""

    __tablename__ = "price_break"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    quote_id: int = Field(foreign_key="quote.id")
    min_quantity: Decimal = Field(sa_type=Scaled(6))
    price: Decimal = Field(sa_type=Scaled(6))


for _table in (Quote, QuotePriceBreak):
    versioned(_table)
