"""Products: their list, and how other records name them."""

import json
from collections.abc import Iterable

from sourcing_app.domain.values.names import folded as folded_name
from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.queries.words import Indexed, all_words
from sourcing_app.store.sqlite.dialect import THESE, folded, listed
from sourcing_app.store.sqlite.reader import Reader, Row

LISTING = Listing(
    tables="product p",
    key="p.id",
    sought="p.sort_name || ' ' || p.sort_english || ' ' || p.hs_code",
    indexed=Indexed("product", "p.id"),
    views={"all": "p.binned_at IS NULL", "bin": "p.binned_at IS NOT NULL"},
    sorts={
        "": "p.sort_name {direction}, p.id {direction}",
        "english": "p.sort_english {direction}, p.sort_name, p.id",
        "target_price": "p.target_price IS NULL, p.currency, p.target_price {direction}, p.id",
        "hs_code": "p.hs_code {direction}, p.sort_name, p.id",
    },
)
"""The list of products, by name where nothing else is asked for."""


def _naming(table: str) -> str:
    return f"(SELECT count(*) FROM {table} WHERE product_id = p.id AND binned_at IS NULL)"


_LINES = (
    f"SELECT p.*, {_naming('supplier')} AS suppliers, {_naming('inquiry')} AS inquiries, "
    f"{_naming('quote')} AS quotes FROM product p WHERE p.id {THESE}"
)


def lines_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """These products, and how many suppliers, inquiries and quotes outside the Bin name each."""
    return reader.rows_of(_LINES, ids)


def whole(reader: Reader, product_id: int) -> Row | None:
    """All columns of one product; None if it is gone."""
    return reader.one("SELECT * FROM product WHERE id = ?", (product_id,))


def found_by(reader: Reader, text: str) -> int | None:
    """The product of this name, which is compared folded, else of this id; one binned last."""
    found = reader.value(
        "SELECT id FROM product WHERE sort_name = :name OR CAST(id AS TEXT) = :id "
        "ORDER BY CASE WHEN sort_name = :name THEN 0 ELSE 1 END, binned_at IS NOT NULL, id LIMIT 1",
        {"name": folded_name(text), "id": text},
    )
    return None if found is None else int(found)


def names_with(reader: Reader, typed: str, most: int) -> list[str]:
    """The first names of products outside the Bin that have all these words in them."""
    conditions, words = all_words("sort_name", typed)
    where = " AND ".join(["binned_at IS NULL", *conditions])
    rows = reader.rows(
        f"SELECT name FROM product WHERE {where} ORDER BY sort_name, id LIMIT {int(most)}", words
    )
    return [row["name"] for row in rows]


def named_exactly(reader: Reader, sort_name: str, but: int) -> int | None:
    """The product of this folded name that is not this one."""
    found = reader.value(
        "SELECT id FROM product WHERE sort_name = :name AND id <> :but ORDER BY id LIMIT 1",
        {"name": sort_name, "but": but},
    )
    return None if found is None else int(found)


def naming(reader: Reader, table: str, product_id: int) -> list[int]:
    """The rows of a table that are about a product."""
    rows = reader.rows(f"SELECT id FROM {table} WHERE product_id = ? ORDER BY id", (product_id,))
    return [row["id"] for row in rows]


def any_named_alike(reader: Reader, ids: Iterable[int]) -> bool:
    """Whether another product has the name of one of these."""
    rows = reader.rows_of(
        "SELECT p.id FROM product p JOIN product other "
        f"ON other.sort_name = p.sort_name AND other.id <> p.id WHERE p.id {THESE} LIMIT 1",
        ids,
    )
    return bool(rows)


def named(reader: Reader, names: Iterable[str]) -> list[Row]:
    """
    The id and `sort_name` of the products of these names, which are folded.

    Of those with one name the one that counts comes last: outside the Bin, the oldest.
    """
    return reader.rows(
        f"SELECT id, sort_name FROM product WHERE sort_name {listed('names')} "
        "ORDER BY binned_at IS NOT NULL DESC, id DESC",
        {"names": json.dumps([*names])},
    )


def naming_others(reader: Reader, table: str, ids: Iterable[int]) -> list[int]:
    """Those of these rows of a table whose product has another name than their `product` says."""
    rows = reader.rows_of(
        f"SELECT t.id FROM {table} t JOIN product p ON p.id = t.product_id "
        f"WHERE t.id {THESE} AND p.sort_name <> {folded('t.product')}",
        ids,
    )
    return [int(row["id"]) for row in rows]
