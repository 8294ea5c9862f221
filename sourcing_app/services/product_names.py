"""The product a text names: found by its name, made where there is none."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Protocol, cast

from sqlmodel import Session, SQLModel

from sourcing_app.domain.values.names import folded
from sourcing_app.store.history.bulk import column_of, set_column
from sourcing_app.store.sqlite.dialect import THESE, listed
from sourcing_app.store.sqlite.dialect import folded as same_case
from sourcing_app.store.sqlite.reader import id_list
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.product import Product, ProductFields

_KNOWN = (
    f"SELECT id, sort_name FROM product WHERE sort_name {listed('names')} "
    "ORDER BY binned_at IS NOT NULL DESC, id DESC"
)


_ELSEWHERE = (
    "SELECT t.id FROM {table} t JOIN product p ON p.id = t.product_id "
    f"WHERE t.id {THESE} AND p.sort_name <> {same_case('t.product')}"
)


class NamesProduct(Protocol):
    """A row that says in `product` what it is about."""

    product: str
    product_id: int | None


def link(session: Session, *rows: NamesProduct) -> None:
    """
    Let rows refer to the products that their texts name, inside a writing session.

    Names are compared folded. A name that is new makes a product; one that is in the Bin
    takes the product out of it.
    """
    keys = products_named(session, (row.product for row in rows))
    for row in rows:
        row.product_id = keys.get(folded(row.product))


def link_again(session: Session, table: type[SQLModel], keys: Iterable[int]) -> None:
    """After an undo: let those of these rows whose product has another name refer to theirs."""
    sql = _ELSEWHERE.format(table=table.__tablename__)
    found = SessionReader(session).rows(sql, {"ids": id_list(keys)})
    link(session, *(cast("NamesProduct", session.get_one(table, row["id"])) for row in found))


def products_named(session: Session, texts: Iterable[str]) -> dict[str, int]:
    """The ids of the products of these names, by `folded`; those that lack are made."""
    wanted: dict[str, str] = {}
    for text in filter(None, texts):
        wanted.setdefault(folded(text), text)
    if not wanted:
        return {}
    names = json.dumps([*wanted])
    found = {
        row["sort_name"]: int(row["id"])
        for row in SessionReader(session).rows(_KNOWN, {"names": names})
    }
    binned = column_of(session, "product", "binned_at", found.values())
    back = {key: at for key, at in binned.items() if at is not None}
    if back:
        set_column(session, "product", "binned_at", back, None)
    made = [new_product(ProductFields(name=wanted[key])) for key in wanted if key not in found]
    session.add_all(made)
    session.flush()
    return found | {row.sort_name: row.id for row in made if row.id is not None}


def new_product(fields: ProductFields) -> Product:
    """A product's row, not in the file yet."""
    now = datetime.now(UTC)
    return Product(**fields.model_dump(), created_at=now, sort_name=folded(fields.name))
