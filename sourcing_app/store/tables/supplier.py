"""Suppliers, their contacts, badges, checks and red flags."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import AfterValidator, ValidationInfo, field_validator
from sqlmodel import Field

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.identity import SupplierKind, web_address
from sourcing_app.domain.suppliers.red_flags import FlagKind, FlagSeverity, Ground, RaisedBy
from sourcing_app.domain.values.currencies import currency_code
from sourcing_app.domain.values.text import NAME_CAP, NOTE_CAP, URL_CAP
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.countries import code_of
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned

_CREDIT_CODE = say("SupplierFields", "A credit code has 18 digits and capital letters.")
_EMAIL = say("SupplierFields", "This is not an e-mail address.")

WebAddress = Annotated[str, AfterValidator(web_address)]


def _code(value: str, lengths: frozenset[int], complaint: Sentence) -> str:
    upper = value.upper()
    good = len(upper) in lengths and upper.isascii() and upper.isalnum()
    if value and not good:
        raise Rejected(complaint)
    return upper


class SupplierFields(Fields):
    """What the user records about a supplier; `country` and `currency` are ISO codes."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"notes"})
    long_numbers: ClassVar[frozenset[str]] = frozenset(
        {"credit_code", "external_id", "store_url", "website", "product_url"}
    )

    name: str = Field(min_length=1, max_length=NAME_CAP)
    legal_name: str = Field(default="", max_length=NAME_CAP)
    credit_code: str = ""
    kind: SupplierKind = Field(default=SupplierKind.UNKNOWN, sa_type=enum_values(SupplierKind))
    country: str = ""
    city: str = Field(default="", max_length=NAME_CAP)
    address: str = Field(default="", max_length=500)
    store_url: WebAddress = Field(default="", max_length=URL_CAP)
    website: WebAddress = Field(default="", max_length=URL_CAP)
    product: str = Field(default="", max_length=NAME_CAP)
    product_url: WebAddress = Field(default="", max_length=URL_CAP)
    currency: str = ""
    price_seen: Decimal | None = Field(
        default=None, gt=0, le=10**9, decimal_places=6, sa_type=Scaled(6)
    )
    notes: str = Field(default="", max_length=NOTE_CAP)
    external_id: str = Field(default="", max_length=100)
    search_query_id: int | None = Field(default=None, foreign_key="search_query.id")

    @field_validator("country")
    @classmethod
    def _country(cls, value: str, info: ValidationInfo) -> str:
        """Convert a name to its code; an older version's value stays until it is changed."""
        if not value or "country" in (info.context or {}).get("stored", ()):
            return value
        return code_of(value)

    @field_validator("currency")
    @classmethod
    def _currency(cls, value: str) -> str:
        return currency_code(value) if value else ""

    @field_validator("credit_code")
    @classmethod
    def _credit_code(cls, value: str) -> str:
        return _code(value, frozenset({18}), _CREDIT_CODE)


class Supplier(SupplierFields, table=True):
    """A supplier; one in the Bin has a `binned_at`. `sort_name` follows the name."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None
    sort_name: str
    star: bool = False
    gut: Gut = Field(default=Gut.UNASKED, sa_type=enum_values(Gut))


class ContactFields(Fields):
    """How to reach the supplier's people."""

    long_numbers: ClassVar[frozenset[str]] = frozenset({"email", "phone", "wechat"})

    name: str = Field(default="", max_length=NAME_CAP)
    position: str = Field(default="", max_length=NAME_CAP)
    email: str = Field(default="", max_length=254)
    phone: str = Field(default="", max_length=40)
    wechat: str = Field(default="", max_length=100)

    @field_validator("email")
    @classmethod
    def _email(cls, value: str) -> str:
        user, at, host = value.partition("@")
        if value and not (user and at and "." in host and " " not in value and "@" not in host):
            raise Rejected(_EMAIL)
        return value


class SupplierContact(ContactFields, table=True):
    """A person at a supplier; the first one is the main contact."""

    __tablename__ = "supplier_contact"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")


class BadgeFields(Fields):
    """What the marketplace's page showed about a badge on a day."""

    long_numbers: ClassVar[frozenset[str]] = frozenset({"url"})

    badge: Badge = Field(sa_type=enum_values(Badge))
    held: bool
    seen_on: date
    valid_to: date | None = None
    assessor: str = Field(default="", max_length=NAME_CAP)
    url: WebAddress = Field(default="", max_length=URL_CAP)


class BadgeObservation(BadgeFields, table=True):
    """One observation; they are added, never changed on a later day."""

    __tablename__ = "badge_observation"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")


class SupplierCheckFields(Fields):
    """An answer to one of the nine questions."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"note"})
    long_numbers: ClassVar[frozenset[str]] = frozenset({"url"})

    item: CheckItem = Field(sa_type=enum_values(CheckItem))
    answer: CheckAnswer = Field(sa_type=enum_values(CheckAnswer))
    note: str = Field(default="", max_length=NOTE_CAP)
    url: WebAddress = Field(default="", max_length=URL_CAP)
    checked_on: date


class VettingCheck(SupplierCheckFields, table=True):
    """The current answer; the history has the former ones."""

    __tablename__ = "vetting_check"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")


class FlagFields(Fields):
    """A red flag as it is raised."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"note"})
    long_numbers: ClassVar[frozenset[str]] = frozenset({"url"})

    kind: FlagKind = Field(sa_type=enum_values(FlagKind))
    severity: FlagSeverity = Field(sa_type=enum_values(FlagSeverity))
    raised_by: RaisedBy = Field(default=RaisedBy.USER, sa_type=enum_values(RaisedBy))
    raised_on: date
    note: str = Field(default="", max_length=NOTE_CAP)
    url: WebAddress = Field(default="", max_length=URL_CAP)


class ResolutionFields(Fields):
    """Why a red flag is resolved."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"resolution"})

    resolution: str = Field(min_length=1, max_length=NOTE_CAP)


class RedFlag(FlagFields, table=True):
    """A red flag; open until it is resolved with a reason."""

    __tablename__ = "red_flag"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")
    resolved_on: date | None = None
    resolution: str = Field(default="", max_length=NOTE_CAP)
    ground: Ground | None = Field(default=None, sa_type=enum_values(Ground))


for _table in (Supplier, SupplierContact, BadgeObservation, VettingCheck, RedFlag):
    versioned(_table)
