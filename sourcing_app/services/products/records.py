"""Writing products; each call is one action of the user and one step of undo."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from sqlmodel import Session, SQLModel

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.names import folded
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Step, incoming, nobody_listens
from sourcing_app.services.inquiries.writes import is_writable, letters_of
from sourcing_app.services.product_names import new_product
from sourcing_app.services.products.rows import GONE
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.suppliers.writes import flag_brands, searched
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.history.undo import NEEDED
from sourcing_app.store.queries import products
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.inquiry import Inquiry
from sourcing_app.store.tables.need import Need
from sourcing_app.store.tables.product import Product, ProductFields
from sourcing_app.store.tables.quote import Quote
from sourcing_app.store.tables.supplier import Supplier, SupplierFields

__all__ = ["ProductFields", "Products"]

T = TypeVar("T", bound=SQLModel)
_TAKEN = say("ProductRecords", "There is a product of this name: {name}.")
_TAKEN_BINNED = say("ProductRecords", "A product of this name is in the Bin: {name}.")


class Products(Records[Product, ProductFields]):
    """Everything that changes products."""

    row = Product
    typed = ProductFields
    gone = GONE

    def add(self, fields: ProductFields) -> int:
        """Add one; returns its id. Raises Invalid where there is one of that name already."""
        with self.writing("added") as session:
            return add_new(session, fields)

    def follow(self, session: Session, row: Product, names: Collection[str], today: date) -> None:
        """A new name goes to all that names the product, letters that were sent left alone."""
        if "name" in names:
            _refuse_taken(session, row.name, row.id)
            row.sort_name = folded(row.name)
            session.add(row)
            _rename(session, row, today)

    def attach_photo(self, product_id: int, source: Path, step: Step = nobody_listens) -> int:
        """Keep a photo with the product; returns the file's id. Raises AppError."""
        file = incoming(source, self.file.path, step)
        with self.file.database.writing(Action.FILE_ATTACHED) as session:
            self.found(session, product_id)
            return attach(session, ("product", product_id), AttachmentKind.PRODUCT_PHOTO, file)


def add_new(session: Session, fields: ProductFields) -> int:
    """Add one in a writing session; raises Invalid where there is one of that name already."""
    _refuse_taken(session, fields.name)
    return insert_row(session, new_product(fields))


def follow_names(
    session: Session, made: Sequence[int], renamed: Sequence[int], today: date
) -> None:
    """
    After an undo: write the names of products where they are named.

    Raises Rejected where another product has the name of one that was made or renamed.
    """
    keys = [*made, *renamed]
    if products.any_named_alike(SessionReader(session), keys):
        raise Rejected(NEEDED)
    for key in renamed:
        _rename(session, session.get_one(Product, key), today)


def _refuse_taken(session: Session, name: str, own: int | None = None) -> None:
    key = products.named_exactly(SessionReader(session), folded(name), own or 0)
    if key is not None:
        other = session.get_one(Product, key)
        sentence = _TAKEN if other.binned_at is None else _TAKEN_BINNED
        raise Invalid({"name": sentence.put(name=other.name)})


def _rename(session: Session, product: Product, today: date) -> None:
    for supplier in _naming(session, Supplier, product):
        supplier.product = product.name
        supplier.sort_name = searched(SupplierFields.of(supplier))
        flag_brands(session, int(supplier.id or 0), product.name, today)
    for quote in _naming(session, Quote, product):
        quote.product = product.name
    for need in _naming(session, Need, product):
        need.product = product.name
    for inquiry in _unsent(session, product):
        inquiry.product = product.name


def _naming(session: Session, table: type[T], product: Product) -> list[T]:
    name = str(table.__tablename__)
    ids = products.naming(SessionReader(session), name, int(product.id or 0))
    return rows_of(session, table, ids)


def _unsent(session: Session, product: Product) -> Sequence[Inquiry]:
    """The inquiries to it with a letter that may still be changed."""
    found = _naming(session, Inquiry, product)
    return [one for one in found if any(map(is_writable, letters_of(session, int(one.id or 0))))]
