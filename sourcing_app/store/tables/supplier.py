"""Suppliers, their contacts, badges, checks and red flags."""

from datetime import date, datetime
from decimal import Decimal

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.suppliers import BADGE, CHECK, CONTACT, FLAG, SUPPLIER
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.credit_code import LENGTH, plain_code
from sourcing_app.domain.suppliers.identity import SupplierKind
from sourcing_app.domain.suppliers.red_flags import (
    Cause,
    FlagKind,
    FlagSeverity,
    Ground,
    RaisedBy,
)
from sourcing_app.domain.suppliers.stages import SupplierStage
from sourcing_app.domain.values.tags import joined_tags, tags_in
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned

_CREDIT_CODE = say("SupplierFields", "A credit code has 18 digits and capital letters.")


class SupplierFields(Fields):
    """What the user records about a supplier; `country` and `currency` are ISO codes."""

    record = SUPPLIER

    name: str
    legal_name: str = ""
    credit_code: str = ""
    kind: SupplierKind = Field(default=SupplierKind.UNKNOWN, sa_type=enum_values(SupplierKind))
    business_scope: str = ""
    invoice_issuer: str = ""
    exporter: str = ""
    country: str = ""
    city: str = ""
    address: str = ""
    store_url: str = ""
    website: str = ""
    product: str = ""
    product_url: str = ""
    currency: str = ""
    price_seen: Decimal | None = Field(default=None, sa_type=Scaled(6))
    moq: Decimal | None = Field(default=None, sa_type=Scaled(6))
    unit: str = ""
    stage: SupplierStage = Field(default=SupplierStage.PROSPECT, sa_type=enum_values(SupplierStage))
    tags: str = ""
    notes: str = ""
    external_id: str = ""
    search_query_id: int | None = Field(default=None, foreign_key="search_query.id")
    request_id: int | None = Field(default=None, foreign_key="buying_request.id")

    @field_validator("credit_code")
    @classmethod
    def _credit_code(cls, value: str) -> str:
        plain = plain_code(value)
        if value and not (len(plain) == LENGTH and plain.isascii() and plain.isalnum()):
            raise Rejected(_CREDIT_CODE)
        return plain

    @field_validator("tags")
    @classmethod
    def _tags(cls, value: str) -> str:
        return joined_tags(tags_in(value))


class Supplier(SupplierFields, table=True):
    """A supplier; one in the Bin has a `binned_at`. `sort_name` follows the name."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None
    sort_name: str
    product_id: int | None = Field(default=None, foreign_key="product.id")
    star: bool = False
    gut: Gut = Field(default=Gut.UNASKED, sa_type=enum_values(Gut))


class ContactFields(Fields):
    """How to reach the supplier's people."""

    record = CONTACT

    name: str = ""
    position: str = ""
    email: str = ""
    phone: str = ""
    wechat: str = ""
    whatsapp: str = ""
    note: str = ""


class SupplierContact(ContactFields, table=True):
    """A person at a supplier; one of those that are not in the Bin is the main contact."""

    __tablename__ = "supplier_contact"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    binned_at: datetime | None = None
    supplier_id: int = Field(foreign_key="supplier.id")
    main: bool = False


class BadgeFields(Fields):
    """What the marketplace's page showed about a badge on a day."""

    record = BADGE

    badge: Badge = Field(sa_type=enum_values(Badge))
    held: bool
    seen_on: date
    valid_to: date | None = None
    assessor: str = ""
    url: str = ""
    report_on: date | None = None
    report_read: bool = False


class BadgeObservation(BadgeFields, table=True):
    """One observation; they are added, never changed on a later day."""

    __tablename__ = "badge_observation"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")


class SupplierCheckFields(Fields):
    """An answer to a question of the vetting list."""

    record = CHECK

    item: CheckItem = Field(sa_type=enum_values(CheckItem))
    answer: CheckAnswer = Field(sa_type=enum_values(CheckAnswer))
    note: str = ""
    url: str = ""
    checked_on: date
    recheck_on: date | None = None


class VettingCheck(SupplierCheckFields, table=True):
    """The current answer; the history has the former ones."""

    __tablename__ = "vetting_check"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")


class FlagFields(Fields):
    """A red flag as it is raised."""

    record = FLAG

    kind: FlagKind = Field(sa_type=enum_values(FlagKind))
    severity: FlagSeverity = Field(sa_type=enum_values(FlagSeverity))
    raised_by: RaisedBy = Field(default=RaisedBy.USER, sa_type=enum_values(RaisedBy))
    raised_on: date
    note: str = ""
    url: str = ""
    cause: Cause | None = Field(default=None, sa_type=enum_values(Cause))


class ResolutionFields(Fields):
    """Why a red flag is resolved."""

    record = FLAG

    resolution: str


class RedFlag(FlagFields, table=True):
    """A red flag; open until it is resolved with a reason."""

    __tablename__ = "red_flag"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")
    resolved_on: date | None = None
    resolution: str = ""
    ground: Ground | None = Field(default=None, sa_type=enum_values(Ground))


for _table in (Supplier, SupplierContact, BadgeObservation, VettingCheck, RedFlag):
    versioned(_table)
