"""The list of buying requests, read with plain queries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.records.needs import REQUEST
from sourcing_app.domain.search.needs import RequestState
from sourcing_app.domain.search.requests import RequestStanding, page_of, standing
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.services.lists import RecordList, resting
from sourcing_app.store.queries import requests
from sourcing_app.store.sqlite.reader import Reader, Row, word_or
from sourcing_app.store.sqlite.shapes import read_as

GONE = say("RequestRows", "This buying request is no longer in the file.")
STEPS = ("state", "posted_on", "looked_on")
"""The fields that its steps set: posting, looking for offers, closing."""
TYPED = tuple(field.name for field in REQUEST if field.typed and field.name not in STEPS)
"""What of a request is typed, in reading order."""


@dataclass(frozen=True, slots=True)
class RequestRow:
    """
    One request; `need` is the product of its need in own words, None where it is for none.

    `offers` counts the quotes that answer it, `undecided` those of them nobody decided on;
    quantity, price and days are None while not known.
    """

    id: int
    need_id: int | None
    need: str | None
    market: str
    title: str
    category: str
    text: str
    quantity: Decimal | None
    unit: str
    target_price: Decimal | None
    currency: str
    incoterm: str
    place: str
    conditions: str
    posted_on: date | None
    expires_on: date | None
    looked_on: date | None
    state: RequestState
    standing: RequestStanding
    url: str
    note: str
    offers: int
    undecided: int
    binned: bool

    @property
    def page(self) -> str:
        """The address of its page on the site, or where it is posted; "" where unknown."""
        return page_of(self.market, self.url)


class RequestRows(RecordList[RequestRow]):
    """The requests: drafts, then the latest posted, closed ones last, unless sorted."""

    listing = requests.LISTING
    table = "buying_request"
    rests = resting(
        table,
        {
            "": "state posted_on",
            **dict.fromkeys(("open", "closed"), "binned_at state"),
            **dict.fromkeys(("all", "bin"), "binned_at"),
            "title": "title",
            "posted": "posted_on",
            "expires": "expires_on",
            "offers": "quote.",
            "search": "title category",
        },
    )

    def lines(self, ids: Sequence[int]) -> Mapping[int, RequestRow]:
        today = self.today()
        return {row["id"]: line(row, today) for row in requests.lines_of(self.reader, ids)}


def read_request(reader: Reader, request_id: int, today: date) -> RequestRow:
    """The request of this id, in the Bin or not; raises NotFound."""
    found = RequestRows(reader, lambda: today).page([request_id])
    if not found:
        raise NotFound(GONE)
    return found[0]


def request_named(reader: Reader, text: str) -> int:
    """The id of the request of this id or title, the newest of several; raises NotFound."""
    found = requests.found_by(reader, text.strip())
    if found is None:
        raise NotFound(say("RequestRows", "There is no buying request {text}.").put(text=text[:60]))
    return found


def latest_offer(reader: Reader, request_id: int) -> int | None:
    """The id of the latest quote that answers this request, None where there is none."""
    return requests.latest_offer(reader, request_id)


def in_vain(reader: Reader, search_id: int) -> int:
    """How many searches for the need of this one, or without one on its day, found nothing."""
    return requests.in_vain(reader, search_id)


def line(row: Row, today: date) -> RequestRow:
    """What a row of the queries says, on this day."""
    state = word_or(row["state"], RequestState.DRAFT)
    shape = read_as(
        RequestRow,
        row,
        currency=kept_code(row["currency"]),
        state=state,
        standing=RequestStanding.DRAFT,
        binned=row["binned_at"] is not None,
    )
    return replace(shape, standing=standing(state, shape.expires_on, today))
