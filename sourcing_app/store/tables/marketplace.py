"""The buyer's accounts on marketplaces; no column could hold a password (R27, R140)."""

from datetime import date, datetime

from sqlmodel import Field

from sourcing_app.domain.records.marketplaces import MARKETPLACE_ACCOUNT
from sourcing_app.domain.registration.marketplaces import Marketplace, SignIn
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class MarketplaceFields(Fields):
    """An account, and the day of each step of registering that is done."""

    record = MARKETPLACE_ACCOUNT

    marketplace: Marketplace = Field(sa_type=enum_values(Marketplace))
    name: str
    url: str = ""
    sign_in: SignIn = Field(default=SignIn.OWN, sa_type=enum_values(SignIn))
    email: str = ""
    password_place: str = ""
    opened_on: date | None = None
    picture_code_on: date | None = None
    submitted_on: date | None = None
    error_404_on: date | None = None
    landed_on: date | None = None
    confirmed_on: date | None = None
    signed_in_on: date | None = None
    phone_on: date | None = None
    address_on: date | None = None
    note: str = ""


class MarketplaceAccount(MarketplaceFields, table=True):
    """An account of one of the buyer's profiles."""

    __tablename__ = "marketplace_account"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    binned_at: datetime | None = None
    profile_id: int = Field(foreign_key="buyer_profile.id")


versioned(MarketplaceAccount)
