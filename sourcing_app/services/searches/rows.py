"""The log of searches, page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.search.market import Filters
from sourcing_app.services.lists import RecordList, resting
from sourcing_app.store.queries import searches
from sourcing_app.store.sqlite.reader import Row
from sourcing_app.store.sqlite.shapes import read_as


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One search; `hits` is None while not noted, `saved` counts the suppliers found by it."""

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

    @property
    def filters(self) -> Filters:
        """The filters it was made with."""
        return Filters.read(self.country, self.supplier_status)


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
            "saved": "supplier.",
            "search": "clean text saved_as",
            "all": "binned_at",
        },
    )

    def lines(self, ids: Sequence[int]) -> Mapping[int, SearchRow]:
        return {row["id"]: _line(row) for row in searches.lines(self.reader, ids)}


def _line(row: Row) -> SearchRow:
    return read_as(SearchRow, row)
