"""The log of searches, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.search.market import Filters
from sourcing_app.services.word_search import all_words, direction
from sourcing_app.store.sqlite.dialect import THESE, folded
from sourcing_app.store.sqlite.reader import Reader, Row, day_or


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


_SORTS = {
    "": "q.day DESC, q.id DESC",
    "day": "q.day {direction}, q.id {direction}",
    "query": f"{folded('q.clean')} {{direction}}, q.id",
    "hits": "q.hits IS NULL, q.hits {direction}, q.id",
    "saved": "(SELECT count(*) FROM supplier s WHERE s.search_query_id = q.id "
    "AND s.binned_at IS NULL) {direction}, q.id",
}
_PAGE = f"""
SELECT q.*, (SELECT count(*) FROM supplier s
             WHERE s.search_query_id = q.id AND s.binned_at IS NULL) AS saved
FROM search_query q WHERE q.id {THESE}
"""


class SearchRows:
    """Answers the table of the log."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def ids(
        self,
        search: str = "",
        sort: str = "",
        descending: bool = False,  # noqa: FBT001, FBT002 - the table's protocol, always named
        view: str = "",  # noqa: ARG002 - the log has one view
    ) -> list[int]:
        """Every id whose query has all words of `search`, the newest first unless sorted."""
        conditions, words = all_words(folded("q.clean || ' ' || q.text"), search)
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        order = _SORTS.get(sort, _SORTS[""]).format(direction=direction(descending=descending))
        sql = f"SELECT q.id FROM search_query q {where} ORDER BY {order}"
        return [row[0] for row in self._reader.rows(sql, words)]

    def page(self, ids: Sequence[int]) -> list[SearchRow]:
        """The lines of these ids, in their order; those no longer there are left out."""
        rows = self._reader.rows_of(_PAGE, ids)
        found = {row["id"]: _line(row) for row in rows}
        return [found[key] for key in ids if key in found]


def _line(row: Row) -> SearchRow:
    plain = {
        name: row[name]
        for name in ("id", "text", "clean", "market", "country", "supplier_status", "hits", "url")
    }
    return SearchRow(day=day_or(row["day"], date.min), saved=row["saved"], **plain)
