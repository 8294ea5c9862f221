"""The buyer's own details; no column could hold a password or card data (R12, R13, R27)."""

from datetime import datetime

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.registration.profile import BuyerKind, Role
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class ProfileFields(Fields):
    """The buyer's details; `country` is ISO 3166, `phone` E.164, `currency` ISO 4217."""

    record = PROFILE

    label: str = ""
    client: bool = False
    kind: BuyerKind = Field(default=BuyerKind.COMPANY, sa_type=enum_values(BuyerKind))
    role: Role = Field(default=Role.BUYER, sa_type=enum_values(Role))
    country: str = ""
    region_native: str = ""
    region_latin: str = ""
    name_native: str = ""
    name_latin: str = ""
    company_native: str = ""
    company_latin: str = ""
    position: str = ""
    business: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    currency: str = "USD"
    street_native: str = ""
    street_latin: str = ""
    house: str = ""
    flat: str = ""
    city_native: str = ""
    city_latin: str = ""
    postcode: str = ""
    registration_numbers: str = ""
    follow_up_days: int | None = None

    own_brands: str = ""
    no_brands: str = ""
    site_characters: int | None = None
    site_words: int | None = None
    email_words: int | None = None
    wechat_characters: int | None = None
    wechat_words: int | None = None
    whatsapp_characters: int | None = None
    whatsapp_words: int | None = None

    @field_validator("role", "kind", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.lower() if type(value) is str else value


class BuyerProfile(ProfileFields, table=True):
    """A buyer's stored details; one of the profiles that are not in the Bin is the main one."""

    __tablename__ = "buyer_profile"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    binned_at: datetime | None = None
    main: bool = False
    logo_id: int | None = Field(default=None, foreign_key="attachment.id")


versioned(BuyerProfile)
