"""Buying requests: their list, the searches that speak for one, what the agenda reminds of."""

from collections.abc import Iterable
from datetime import date

from sourcing_app.domain.values.names import folded as folded_name
from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.queries.words import Indexed
from sourcing_app.store.sqlite.dialect import THESE, folded
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none

_OFFERS = "(SELECT count(*) FROM quote q WHERE q.request_id = r.id AND q.binned_at IS NULL{more})"
_ALL_OFFERS = _OFFERS.format(more="")
_UNDECIDED = _OFFERS.format(more=" AND q.state = 'received'")
LISTING = Listing(
    tables="buying_request r",
    key="r.id",
    sought="r.sought",
    indexed=Indexed("buying_request", "r.id"),
    views={
        "open": "r.binned_at IS NULL AND r.state <> 'closed'",
        "closed": "r.binned_at IS NULL AND r.state = 'closed'",
        "all": "r.binned_at IS NULL",
        "bin": "r.binned_at IS NOT NULL",
    },
    sorts={
        "": "r.state = 'closed', r.posted_on IS NOT NULL, r.posted_on {reverse}, r.id {reverse}",
        "title": f"{folded('r.title')} {{direction}}, r.id",
        "posted": "r.posted_on IS NULL, r.posted_on {direction}, r.id",
        "expires": "r.expires_on IS NULL, r.expires_on {direction}, r.id",
        "offers": f"{_ALL_OFFERS} {{direction}}, r.id",
    },
)
"""The requests: drafts, then the latest posted, closed ones last, unless sorted."""
_LINES = (
    f"SELECT r.*, n.product AS need, {_ALL_OFFERS} AS offers, {_UNDECIDED} AS undecided "
    "FROM buying_request r LEFT JOIN need n ON n.id = r.need_id "
)


def lines_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """These requests, with `need`, its product, and how many `offers` and `undecided` ones."""
    return reader.rows_of(f"{_LINES} WHERE r.id {THESE}", ids)


def under_way(reader: Reader) -> list[Row]:
    """As `lines_of`: those that are not closed, or have offers nobody decided on."""
    return reader.rows(
        f"{_LINES} WHERE r.binned_at IS NULL AND (r.state <> 'closed' OR {_UNDECIDED} > 0) "
        "ORDER BY r.id"
    )


def found_by(reader: Reader, text: str) -> int | None:
    """The request of this id, else the newest of this title, compared folded; one binned last."""
    found = reader.value(
        f"SELECT id FROM buying_request WHERE CAST(id AS TEXT) = :text "
        f"OR {folded('title')} = :name ORDER BY CASE WHEN CAST(id AS TEXT) = :text THEN 0 "
        "ELSE 1 END, binned_at IS NOT NULL, id DESC LIMIT 1",
        {"name": folded_name(text), "text": text},
    )
    return None if found is None else int(found)


def open_for(reader: Reader, need_id: int) -> int | None:
    """The latest request for this need that is not closed."""
    found = reader.value(
        "SELECT max(id) FROM buying_request "
        "WHERE need_id = ? AND binned_at IS NULL AND state <> 'closed'",
        (need_id,),
    )
    return None if found is None else int(found)


def latest_offer(reader: Reader, request_id: int) -> int | None:
    """The latest quote outside the Bin that answers this request."""
    found = reader.value(
        "SELECT max(id) FROM quote WHERE request_id = ? AND binned_at IS NULL", (request_id,)
    )
    return None if found is None else int(found)


def in_vain(reader: Reader, search_id: int) -> int:
    """How many searches for the need of this one found nothing; without a need, on its day."""
    return int(
        reader.value(
            "SELECT count(*) FROM search_query s JOIN search_query t ON t.id = ? "
            "WHERE s.hits = 0 AND s.binned_at IS NULL AND (s.need_id = t.need_id OR "
            "(s.need_id IS NULL AND t.need_id IS NULL AND s.day = t.day))",
            (search_id,),
        )
    )


def searched_for(reader: Reader, search_id: int) -> Row | None:
    """Market, query and need of a search outside the Bin."""
    return reader.one(
        "SELECT market, clean, need_id FROM search_query WHERE id = ? AND binned_at IS NULL",
        (search_id,),
    )


def titles(reader: Reader) -> set[tuple[str, date | None]]:
    """Title, folded, and day of posting of every request."""
    rows = reader.rows(f"SELECT {folded('title')} AS title, posted_on FROM buying_request")
    return {(row["title"], day_or_none(row["posted_on"])) for row in rows}
