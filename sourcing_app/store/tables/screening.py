"""Exchange rates, screening lists, and what screening found and decided."""

from datetime import date
from decimal import Decimal

from sqlmodel import Field

from sourcing_app.domain.rates import RateSource
from sourcing_app.domain.records.screening import (
    EXCHANGE_RATE,
    SCREENING,
    SCREENING_LIST,
    SCREENING_MATCH,
)
from sourcing_app.domain.screening.lists import ListKind, MatchDecision
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class ExchangeRateFields(Fields):
    """`units` of `base` cost `rate` of `quote` on the day `as_of`."""

    record = EXCHANGE_RATE

    base: str
    quote: str
    units: int = 1
    rate: Decimal = Field(sa_type=Scaled(6))
    as_of: date
    source: RateSource = Field(default=RateSource.TYPED, sa_type=enum_values(RateSource))


class ExchangeRate(ExchangeRateFields, table=True):
    """The newest rate of two currencies from one source."""

    __tablename__ = "exchange_rate"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


class ScreeningListFields(Fields):
    """A list as it was taken in; `digest` is that of its file, `sha256` that of its entries."""

    record = SCREENING_LIST

    kind: ListKind = Field(sa_type=enum_values(ListKind))
    source: str
    list_date: date | None = None
    kept_on: date
    names: int
    digest: str
    etag: str = ""
    sha256: str = Field(foreign_key="blob.sha256")


class ScreeningList(ScreeningListFields, table=True):
    """The newest list of its kind; its entries are a blob."""

    __tablename__ = "screening_list"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


class ScreeningFields(Fields):
    """When a supplier was compared, under which names, and with which lists."""

    record = SCREENING

    screened_on: date
    against: str
    named: str


class Screening(ScreeningFields, table=True):
    """The latest screening of a supplier."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")


class ScreeningMatchFields(Fields):
    """An entry of a list with a name like the supplier's, and what was decided about it."""

    record = SCREENING_MATCH

    kind: ListKind = Field(sa_type=enum_values(ListKind))
    entry: str
    listed: str
    about: str = ""
    entry_digest: str
    name: str
    score: int
    found_on: date
    decision: MatchDecision = Field(default=MatchDecision.OPEN, sa_type=enum_values(MatchDecision))
    reason: str = ""
    decided_on: date | None = None


class ScreeningMatch(ScreeningMatchFields, table=True):
    """A match of a supplier."""

    __tablename__ = "screening_match"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")


versioned(ExchangeRate)
versioned(ScreeningList)
versioned(Screening)
versioned(ScreeningMatch)
