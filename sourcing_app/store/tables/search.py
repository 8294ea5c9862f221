"""The log of product searches."""

from datetime import date
from typing import ClassVar

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.search.check import QUERY_CAP
from sourcing_app.domain.search.market import ADDRESS_CAP
from sourcing_app.domain.sentences import say
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned

_HTTPS = say("SearchFields", "A search address begins with https://")


class SearchFields(Fields):
    """
    One search: what was typed, what was searched for, where, and with which filters.

    `supplier_status` has the filters separated by commas; `hits` is the number the site showed,
    None until the user enters it.
    """

    long_numbers: ClassVar[frozenset[str]] = frozenset({"url"})

    day: date
    text: str = Field(default="", max_length=QUERY_CAP)
    clean: str = Field(min_length=1, max_length=QUERY_CAP)
    market: str = Field(max_length=40)
    country: str = Field(default="", max_length=2)
    supplier_status: str = Field(default="", max_length=40)
    hits: int | None = Field(default=None, ge=0, le=10**12)
    url: str = Field(max_length=ADDRESS_CAP)

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


versioned(SearchQuery)
