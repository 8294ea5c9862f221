"""The log of searches, page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.search.market import Filters
from sourcing_app.domain.search.needs import SearchVerdict, TermRelation
from sourcing_app.domain.search.variants import HitsJudged, verdict
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import Limits
from sourcing_app.services.lists import RecordList, resting
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries import searches
from sourcing_app.store.sqlite.reader import Reader, Row, word_or
from sourcing_app.store.sqlite.shapes import read_as


@dataclass(frozen=True, slots=True)
class SearchRow:
    """
    One search; `hits` is None while not noted, `saved` counts the suppliers found by it.

    `verdict` is the buyer's own, None while there is none; `saved_as` is "" unless it is kept to
    be used again; a `queued` one waits to be opened. `found` judges `hits` by the limits in use.
    """

    id: int
    day: date
    text: str
    clean: str
    market: str
    country: str
    supplier_status: str
    hits: int | None
    url: str
    saved: int
    need_id: int | None
    need: str
    colour: str
    size: str
    most_moq: Decimal | None
    least_price: Decimal | None
    most_price: Decimal | None
    verdict: SearchVerdict | None
    saved_as: str
    queued: bool
    note: str
    binned: bool
    found: HitsJudged

    @property
    def filters(self) -> Filters:
        """The filters it was made with."""
        names = ("colour", "size", "most_moq", "least_price", "most_price")
        more = {name: getattr(self, name) for name in names}
        return Filters.read(self.country, self.supplier_status, **more)


def search_named(reader: Reader, text: str) -> int:
    """The id of the search of this id, or saved under this name; raises NotFound."""
    found = searches.found_by(reader, text.strip())
    if found is None:
        raise NotFound(say("Searches", "There is no search {text} in the log.").put(text=text[:60]))
    return found


@dataclass(frozen=True, slots=True)
class TermRow:
    """An own search term: how `other` stands to it."""

    id: int
    term: str
    relation: TermRelation
    other: str


def read_terms(reader: Reader) -> list[TermRow]:
    """The buyer's own search terms, by term."""
    rows = searches.terms(reader)
    return [
        read_as(TermRow, row, relation=word_or(row["relation"], TermRelation.SAME)) for row in rows
    ]


class SearchRows(RecordList[SearchRow]):
    """The log, the newest search first unless sorted."""

    listing = searches.LISTING
    table = "search_query"
    rests = resting(
        table,
        {
            "": "day",
            "query": "clean",
            "hits": "hits",
            "search": "clean text saved_as",
            **dict.fromkeys(("all", "bin"), "binned_at"),
            "queued": "queued binned_at",
            "saved": "saved_as binned_at supplier.",
            "nothing": "hits binned_at",
        },
    )

    def lines(self, ids: Sequence[int]) -> Mapping[int, SearchRow]:
        limits = read_limits(self.reader)
        return {row["id"]: _line(row, limits) for row in searches.lines(self.reader, ids)}


def _line(row: Row, limits: Limits) -> SearchRow:
    return read_as(
        SearchRow, row, binned=row["binned_at"] is not None, found=verdict(row["hits"], limits)
    )
