"""Products, as other records name them."""

import json
from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE, folded, listed
from sourcing_app.store.sqlite.reader import Reader, Row


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
