"""Figures read of suppliers, holds on them, black-list sites and the weights of the score."""

from datetime import date
from decimal import Decimal

from pydantic import field_validator
from sqlmodel import Field, SQLModel

from sourcing_app.domain.records.vetting import BLACKLIST_SITE, HOLD, METRIC
from sourcing_app.domain.suppliers.blacklists import check_address
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.domain.suppliers.score import ScorePart
from sourcing_app.domain.values.reasons import in_words
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class MetricFields(Fields):
    """A figure as the page showed it on a day; `value` follows from what is told."""

    record = METRIC

    kind: MetricKind = Field(sa_type=enum_values(MetricKind))
    told: str
    value: Decimal | None = Field(default=None, sa_type=Scaled(6))
    seen_on: date


class MetricObservation(MetricFields, table=True):
    """One reading; another one on a later day is another row."""

    __tablename__ = "metric_observation"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")


class SupplierHoldFields(Fields):
    """A hold as it is placed."""

    record = HOLD

    scope: HoldScope = Field(sa_type=enum_values(HoldScope))
    reason: str
    placed_on: date
    release_on: date | None = None

    @field_validator("reason")
    @classmethod
    def _reason(cls, value: str) -> str:
        return in_words(value)


class LiftingFields(Fields):
    """Why a hold is lifted."""

    record = HOLD

    lifting: str


class SupplierHold(SupplierHoldFields, table=True):
    """A hold; it stops nothing once it is lifted, or its day has come."""

    __tablename__ = "supplier_hold"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")
    lifted_on: date | None = None
    lifting: str = ""


class SiteFields(Fields):
    """A site that is asked about suppliers; one that is left out is shipped, with its address."""

    record = BLACKLIST_SITE

    name: str
    url: str
    left_out: bool = False

    @field_validator("url")
    @classmethod
    def _url(cls, value: str) -> str:
        return check_address(value)


class BlacklistSiteRow(SiteFields, table=True):
    """One of the user's own sites, or a shipped one that is left out."""

    __tablename__ = "blacklist_site"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


class ScoreWeight(SQLModel, table=True):
    """What a part weighs in the score, where it is not what is shipped."""

    __tablename__ = "score_weight"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    part: ScorePart = Field(sa_type=enum_values(ScorePart))
    weight: int


for _table in (MetricObservation, SupplierHold, BlacklistSiteRow, ScoreWeight):
    versioned(_table)
