"""What the buyer needs, the buying requests published for it, and own words for searches."""

from datetime import date, datetime
from decimal import Decimal

from sqlmodel import Field

from sourcing_app.domain.orders.agreed import OrderPurpose
from sourcing_app.domain.records.needs import NEED, REQUEST
from sourcing_app.domain.records.search import TERM
from sourcing_app.domain.search.needs import RequestState, TermRelation
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class NeedFields(Fields):
    """A need; `purpose` None is not said, `month` is any day of the month it is needed in."""

    record = NEED

    product: str
    english: str = ""
    purpose: OrderPurpose | None = Field(default=None, sa_type=enum_values(OrderPurpose))
    quantity: Decimal | None = Field(default=None, sa_type=Scaled(6))
    unit: str = "pcs"
    target_price: Decimal | None = Field(default=None, sa_type=Scaled(6))
    currency: str = ""
    month: date | None = None
    notes: str = ""
    category: str = ""


class Need(NeedFields, table=True):
    """A need; one in the Bin has a `binned_at`."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None
    product_id: int | None = Field(default=None, foreign_key="product.id")


class RequestFields(Fields):
    """A buying request, which sellers answer with offers."""

    record = REQUEST

    need_id: int | None = Field(default=None, foreign_key="need.id")
    market: str = ""
    title: str
    category: str = ""
    text: str = ""
    quantity: Decimal | None = Field(default=None, sa_type=Scaled(6))
    unit: str = "pcs"
    target_price: Decimal | None = Field(default=None, sa_type=Scaled(6))
    currency: str = ""
    incoterm: str = ""
    place: str = ""
    conditions: str = ""
    posted_on: date | None = None
    expires_on: date | None = None
    looked_on: date | None = None
    state: RequestState = Field(default=RequestState.DRAFT, sa_type=enum_values(RequestState))
    url: str = ""
    note: str = ""


class BuyingRequest(RequestFields, table=True):
    """A buying request; one in the Bin has a `binned_at`."""

    __tablename__ = "buying_request"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None


class TermFields(Fields):
    """An own entry of the word list: how `other` stands to `term`."""

    record = TERM

    term: str
    relation: TermRelation = Field(default=TermRelation.SAME, sa_type=enum_values(TermRelation))
    other: str


class SearchTerm(TermFields, table=True):
    """An own entry; the shipped list stands in no file."""

    __tablename__ = "search_term"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


for _table in (Need, BuyingRequest, SearchTerm):
    versioned(_table)
