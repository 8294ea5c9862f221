"""Needs: their list, and what serves each of them."""

from collections.abc import Iterable

from sourcing_app.domain.values.names import folded as folded_name
from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.queries.words import Indexed
from sourcing_app.store.sqlite.dialect import THESE, folded
from sourcing_app.store.sqlite.reader import Reader, Row

LISTING = Listing(
    tables="need n",
    key="n.id",
    sought="n.sought",
    indexed=Indexed("need", "n.id"),
    views={"all": "n.binned_at IS NULL", "bin": "n.binned_at IS NOT NULL"},
    sorts={
        "": "n.month IS NULL, n.month {direction}, n.id {reverse}",
        "product": f"{folded('n.product')} {{direction}}, n.id",
        "quantity": "n.quantity IS NULL, n.quantity {direction}, n.id",
        "target_price": "n.target_price IS NULL, n.currency, n.target_price {direction}, n.id",
    },
)
"""The needs, the one needed first before the others; those without a month last, newest first."""


def _serving(table: str, name: str) -> str:
    return (
        f"(SELECT count(*) FROM {table} t WHERE t.need_id = n.id AND t.binned_at IS NULL) AS {name}"
    )


_SUPPLIERS = (
    "(SELECT count(*) FROM search_query q JOIN supplier s ON s.search_query_id = q.id "
    "WHERE q.need_id = n.id AND s.binned_at IS NULL) "
    "+ (SELECT count(*) FROM buying_request r JOIN supplier s ON s.request_id = r.id "
    "WHERE r.need_id = n.id AND s.search_query_id IS NULL AND s.binned_at IS NULL) AS suppliers"
)
"""Along the indexes of what they were found by: a file has many suppliers that no need found."""
_LINES = ", ".join(
    (
        "SELECT n.*",
        _serving("search_query", "searches"),
        _SUPPLIERS,
        _serving("inquiry", "inquiries"),
        _serving("quote", "quotes"),
        "(SELECT count(*) FROM purchase_order t WHERE t.need_id = n.id) AS orders",
        f"{_serving('buying_request', 'requests')} FROM need n WHERE n.id {THESE}",
    )
)


def lines_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """These needs, and how many searches, suppliers, inquiries, quotes, orders serve each."""
    return reader.rows_of(_LINES, ids)


def found_by(reader: Reader, text: str) -> int | None:
    """The need of this id, else the newest of this product, compared folded; one binned last."""
    found = reader.value(
        f"SELECT id FROM need WHERE CAST(id AS TEXT) = :text OR {folded('product')} = :name "
        "ORDER BY CASE WHEN CAST(id AS TEXT) = :text THEN 0 ELSE 1 END, "
        "binned_at IS NOT NULL, id DESC LIMIT 1",
        {"name": folded_name(text), "text": text},
    )
    return None if found is None else int(found)


def need_of_suppliers(reader: Reader, ids: Iterable[int]) -> int | None:
    """The one need, outside the Bin, for which all of these suppliers were found."""
    rows = reader.rows_of(
        "SELECT DISTINCT n.id FROM supplier s LEFT JOIN search_query q ON q.id = s.search_query_id "
        "LEFT JOIN buying_request r ON r.id = s.request_id "
        "LEFT JOIN need n ON n.id = coalesce(q.need_id, r.need_id) AND n.binned_at IS NULL "
        f"WHERE s.id {THESE}",
        ids,
    )
    return rows[0]["id"] if len(rows) == 1 else None


def need_of_inquiry(reader: Reader, recipient_id: int | None) -> int | None:
    """The need, outside the Bin, of the inquiry that this letter belongs to."""
    found = reader.value(
        "SELECT n.id FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
        "JOIN need n ON n.id = i.need_id WHERE r.id = ? AND n.binned_at IS NULL",
        (recipient_id,),
    )
    return None if found is None else int(found)


def need_of(reader: Reader, table: str, key: int) -> tuple[int | None] | None:
    """The need in this row of a table that has one; None where the row is gone."""
    row = reader.one(f"SELECT need_id FROM {table} WHERE id = ?", (key,))
    return None if row is None else (row["need_id"],)
