"""The buyer's own details; no column could hold a password or card data (R12, R13, R27)."""

from collections.abc import Callable
from typing import Annotated, ClassVar

from pydantic import AfterValidator, field_validator
from sqlmodel import Field

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.registration.profile import NO_COUNTRY, BuyerKind, Role
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.suppliers.identity import web_address
from sourcing_app.domain.values.currencies import NO_CURRENCY
from sourcing_app.domain.values.text import NAME_CAP, URL_CAP
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned

_SHORT = 40


def _code(length: int, complaint: Sentence) -> Callable[[str], str]:
    def check(value: str) -> str:
        upper = value.upper()
        if value and not (len(upper) == length and upper.isascii() and upper.isalpha()):
            raise Rejected(complaint)
        return upper

    return check


_country = _code(2, NO_COUNTRY)
_currency = _code(3, NO_CURRENCY)


class ProfileFields(Fields):
    """The buyer's details; `country` is ISO 3166, `phone` E.164, `currency` ISO 4217."""

    long_numbers: ClassVar[frozenset[str]] = frozenset({"phone", "email", "website"})

    kind: BuyerKind = Field(default=BuyerKind.COMPANY, sa_type=enum_values(BuyerKind))
    role: Role = Field(default=Role.BUYER, sa_type=enum_values(Role))
    country: Annotated[str, AfterValidator(_country)] = ""
    region_native: str = Field(default="", max_length=NAME_CAP)
    region_latin: str = Field(default="", max_length=NAME_CAP)
    name_native: str = Field(default="", max_length=NAME_CAP)
    name_latin: str = Field(default="", max_length=NAME_CAP)
    company_native: str = Field(default="", max_length=NAME_CAP)
    company_latin: str = Field(default="", max_length=NAME_CAP)
    position: str = Field(default="", max_length=NAME_CAP)
    business: str = Field(default="", max_length=NAME_CAP)
    phone: str = Field(default="", max_length=_SHORT)
    email: str = Field(default="", max_length=254)
    website: Annotated[str, AfterValidator(web_address)] = Field(default="", max_length=URL_CAP)
    currency: Annotated[str, AfterValidator(_currency)] = Field(default="USD", min_length=3)
    street_native: str = Field(default="", max_length=NAME_CAP)
    street_latin: str = Field(default="", max_length=NAME_CAP)
    house: str = Field(default="", max_length=_SHORT)
    flat: str = Field(default="", max_length=_SHORT)
    city_native: str = Field(default="", max_length=NAME_CAP)
    city_latin: str = Field(default="", max_length=NAME_CAP)
    postcode: str = Field(default="", max_length=_SHORT)

    @field_validator("role", "kind", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.lower() if type(value) is str else value


class BuyerProfile(ProfileFields, table=True):
    """The stored details of one buyer."""

    __tablename__ = "buyer_profile"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


versioned(BuyerProfile)
