"""The product a text names: found by its name, made where there is none."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Protocol, cast

from sqlmodel import Session, SQLModel

from sourcing_app.domain.values.names import folded
from sourcing_app.store.history.bulk import column_of, set_column
from sourcing_app.store.queries.products import named, naming_others
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.product import Product, ProductFields


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
    found = naming_others(SessionReader(session), str(table.__tablename__), keys)
    link(session, *(cast("NamesProduct", session.get_one(table, key)) for key in found))


def products_named(session: Session, texts: Iterable[str]) -> dict[str, int]:
    """The ids of the products of these names, by `folded`; those that lack are made."""
    wanted: dict[str, str] = {}
    for text in dict.fromkeys(filter(None, texts)):
        wanted.setdefault(folded(text), text)
    if not wanted:
        return {}
    found = {row["sort_name"]: int(row["id"]) for row in named(SessionReader(session), wanted)}
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
