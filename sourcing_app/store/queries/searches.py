"""The log of product searches."""

from collections.abc import Iterable
from datetime import date

from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.sqlite.dialect import THESE, folded
from sourcing_app.store.sqlite.reader import Reader, Row

_SAVED = "(SELECT count(*) FROM supplier s WHERE s.search_query_id = q.id AND s.binned_at IS NULL)"
LISTING = Listing(
    tables="search_query q",
    key="q.id",
    sought="q.sought",
    views={"all": "q.binned_at IS NULL"},
    sorts={
        "": "q.day DESC, q.id DESC",
        "day": "q.day {direction}, q.id {direction}",
        "query": f"{folded('q.clean')} {{direction}}, q.id",
        "hits": "q.hits IS NULL, q.hits {direction}, q.id",
        "saved": f"{_SAVED} {{direction}}, q.id",
    },
)
"""The searches, the newest first unless sorted; those without hits stand last."""


def lines(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """These searches, with the number of suppliers kept from each as `saved`; in any order."""
    return reader.rows_of(
        f"SELECT q.*, {_SAVED} AS saved FROM search_query q WHERE q.id {THESE}", ids
    )


def query_of(reader: Reader, search_id: int | None) -> str:
    """What this search looked for; empty where there is no such search."""
    found = reader.value("SELECT clean FROM search_query WHERE id = ?", (search_id,))
    return found or ""


def without_results(reader: Reader, market: str) -> list[str]:
    """The queries that found nothing on this market."""
    rows = reader.rows(
        "SELECT DISTINCT clean FROM search_query "
        "WHERE market = ? AND hits = 0 AND binned_at IS NULL",
        (market,),
    )
    return [row["clean"] for row in rows]


def without_hits(reader: Reader, url: str, day: date) -> int | None:
    """The latest search of this address on this day whose results are not noted yet."""
    found = reader.value(
        "SELECT max(id) FROM search_query "
        "WHERE url = ? AND day = ? AND hits IS NULL AND binned_at IS NULL",
        (url, day.isoformat()),
    )
    return None if found is None else int(found)
