"""The log of product searches."""

from collections.abc import Iterable
from datetime import date

from sourcing_app.domain.values.names import folded as folded_name
from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.queries.words import Indexed
from sourcing_app.store.sqlite.dialect import THESE, folded
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none

_SAVED = "(SELECT count(*) FROM supplier s WHERE s.search_query_id = q.id AND s.binned_at IS NULL)"
LISTING = Listing(
    tables="search_query q",
    key="q.id",
    sought="q.sought",
    indexed=Indexed("search_query", "q.id"),
    views={
        "all": "q.binned_at IS NULL",
        "queued": "q.queued AND q.binned_at IS NULL",
        "saved": "q.saved_as <> '' AND q.binned_at IS NULL",
        "nothing": "q.hits = 0 AND q.binned_at IS NULL",
        "bin": "q.binned_at IS NOT NULL",
    },
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
    """These searches, with the number of suppliers kept from each as `saved`, and its `need`."""
    return reader.rows_of(
        f"SELECT q.*, {_SAVED} AS saved, coalesce(n.product, '') AS need FROM search_query q "
        f"LEFT JOIN need n ON n.id = q.need_id WHERE q.id {THESE}",
        ids,
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


def named(reader: Reader, name: str, but: int) -> str | None:
    """What another search than this one, saved under this name, looks for."""
    found = reader.value(
        f"SELECT clean FROM search_query WHERE {folded('saved_as')} = :name AND id <> :but "
        "AND binned_at IS NULL ORDER BY id LIMIT 1",
        {"name": folded_name(name), "but": but},
    )
    return None if found is None else str(found)


def queued(reader: Reader) -> list[int]:
    """The searches that wait to be opened, the oldest first."""
    rows = reader.rows(
        "SELECT id FROM search_query WHERE queued AND binned_at IS NULL ORDER BY day, id"
    )
    return [int(row["id"]) for row in rows]


def found_nothing(reader: Reader, need_id: int | None) -> int:
    """How many different queries for a need found nothing."""
    found = reader.value(
        "SELECT count(DISTINCT clean) FROM search_query "
        "WHERE need_id = ? AND hits = 0 AND binned_at IS NULL",
        (need_id,),
    )
    return int(found or 0)


def last_hits(reader: Reader, market: str, query: str) -> tuple[int, date | None] | None:
    """The results last noted of this query on this market, and their day."""
    row = reader.one(
        f"SELECT hits, day FROM search_query WHERE market = :market AND hits IS NOT NULL "
        f"AND {folded('clean')} = :query AND binned_at IS NULL ORDER BY day DESC, id DESC LIMIT 1",
        {"market": market, "query": folded_name(query)},
    )
    return None if row is None else (int(row["hits"]), day_or_none(row["day"]))


def terms(reader: Reader) -> list[Row]:
    """The buyer's own search terms, by term."""
    return reader.rows(f"SELECT * FROM search_term ORDER BY {folded('term')}, id")


def found_by(reader: Reader, text: str) -> int | None:
    """The search of this id, else the one saved under this name, compared folded."""
    found = reader.value(
        "SELECT id FROM search_query "
        f"WHERE CAST(id AS TEXT) = :text OR {folded('saved_as')} = :name "
        "ORDER BY CASE WHEN CAST(id AS TEXT) = :text THEN 0 ELSE 1 END, binned_at IS NOT NULL, "
        "id DESC LIMIT 1",
        {"name": folded_name(text) or None, "text": text},
    )
    return None if found is None else int(found)
