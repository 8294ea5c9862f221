"""The log of searches, page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.search.market import Filters
from sourcing_app.services.lists import RecordList
from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.sqlite.dialect import THESE, folded
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


_SAVED = "(SELECT count(*) FROM supplier s WHERE s.search_query_id = q.id AND s.binned_at IS NULL)"
_PAGE = f"SELECT q.*, {_SAVED} AS saved FROM search_query q WHERE q.id {THESE}"


class SearchRows(RecordList[SearchRow]):
    """The log, the newest search first unless sorted."""

    listing = Listing(
        tables="search_query q",
        key="q.id",
        sought=folded("q.clean || ' ' || q.text"),
        sorts={
            "": "q.day DESC, q.id DESC",
            "day": "q.day {direction}, q.id {direction}",
            "query": f"{folded('q.clean')} {{direction}}, q.id",
            "hits": "q.hits IS NULL, q.hits {direction}, q.id",
            "saved": f"{_SAVED} {{direction}}, q.id",
        },
    )

    def lines(self, ids: Sequence[int]) -> Mapping[int, SearchRow]:
        return {row["id"]: _line(row) for row in self.reader.rows_of(_PAGE, ids)}


def _line(row: Row) -> SearchRow:
    return read_as(SearchRow, row)
