"""The log of product searches."""

from datetime import date, datetime
from decimal import Decimal

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.search import SEARCH
from sourcing_app.domain.search.needs import SearchVerdict
from sourcing_app.domain.sentences import say
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned

_HTTPS = say("SearchFields", "A search address begins with https://")


class SearchFields(Fields):
    """
    One search: what was typed, what was searched for, where, and with which filters.

    `supplier_status` has the filters separated by commas; `hits` is the number the site showed,
    None until the user enters it. Prices are in US dollars, as the site's filter has them. A
    `queued` one waits to be opened; one that is kept to be used again has a name, `saved_as`.
    """

    record = SEARCH

    day: date
    text: str = ""
    clean: str
    market: str = ""
    country: str = ""
    supplier_status: str = ""
    hits: int | None = None
    url: str
    need_id: int | None = Field(default=None, foreign_key="need.id")
    colour: str = ""
    size: str = ""
    most_moq: Decimal | None = Field(default=None, sa_type=Scaled(6))
    least_price: Decimal | None = Field(default=None, sa_type=Scaled(6))
    most_price: Decimal | None = Field(default=None, sa_type=Scaled(6))
    verdict: SearchVerdict | None = Field(default=None, sa_type=enum_values(SearchVerdict))
    saved_as: str = ""
    queued: bool = False
    note: str = ""

    @field_validator("url")
    @classmethod
    def _url(cls, value: str) -> str:
        if not value.startswith("https://"):
            raise Rejected(_HTTPS)
        return value


class SearchQuery(SearchFields, table=True):
    """One line of the log."""

    __tablename__ = "search_query"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    binned_at: datetime | None = None


versioned(SearchQuery)
