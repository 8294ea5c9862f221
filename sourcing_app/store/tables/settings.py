"""What is set for the whole file."""

from datetime import date
from decimal import Decimal

from sqlmodel import Field

from sourcing_app.domain.records.settings import (
    HOLIDAY_COUNTRY,
    LIMIT_VALUE,
    OWN_HOLIDAY,
    SITE_ADDRESS,
)
from sourcing_app.domain.settings.holidays import Whose
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class LimitFields(Fields):
    """An own value of a number of the rules; `name` is a `LimitName`."""

    record = LIMIT_VALUE

    name: str
    value: Decimal = Field(sa_type=Scaled(6))
    source: str = ""
    read_on: date | None = None


class LimitValue(LimitFields, table=True):
    """The own value of a number; it has one at most."""

    __tablename__ = "limit_value"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


versioned(LimitValue)


class SiteAddressFields(Fields):
    """An own search address of a site; `site` is the name of a marketplace."""

    record = SITE_ADDRESS

    site: str
    url: str


class SiteAddress(SiteAddressFields, table=True):
    """The own search address of a site; it has one at most."""

    __tablename__ = "site_address"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


versioned(SiteAddress)


class OwnHolidayFields(Fields):
    """Days off that the user entered; `whose` says who does not work on them."""

    record = OWN_HOLIDAY

    name: str
    whose: Whose = Field(default=Whose.FACTORY, sa_type=enum_values(Whose))
    first_day: date
    last_day: date
    yearly: bool = False


class OwnHolidayRow(OwnHolidayFields, table=True):
    """Days off in the file."""

    __tablename__ = "own_holiday"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


versioned(OwnHolidayRow)


class HolidayCountryFields(Fields):
    """The code of a country whose holidays count, too."""

    record = HOLIDAY_COUNTRY

    country: str


class HolidayCountry(HolidayCountryFields, table=True):
    """A country whose holidays count; each stands in the file once."""

    __tablename__ = "holiday_country"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


versioned(HolidayCountry)
