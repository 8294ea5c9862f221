"""Changing suppliers: each call is one action of the user and one step of undo."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, col, select

from sourcing_app.domain.actions import Action
from sourcing_app.domain.badges import Badge
from sourcing_app.domain.brands import brands_in
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.redflags import FlagKind, FlagSeverity, RaisedBy
from sourcing_app.domain.suppliers import identity, search_text, store_host
from sourcing_app.services.suppliers.facts import GONE
from sourcing_app.store.tables.supplier import (
    BadgeObservation,
    ContactFields,
    RedFlag,
    Supplier,
    SupplierContact,
    SupplierFields,
)

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

__all__ = ["ContactFields", "Duplicate", "SupplierFields", "Suppliers"]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A supplier that may be the same; one in the Bin can be restored instead."""

    id: int
    name: str
    city: str
    binned: bool


class Suppliers:
    """Everything that is done to the records of suppliers."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def add(
        self,
        fields: SupplierFields,
        contact: ContactFields | None = None,
        badges: Iterable[Badge] = (),
        *,
        today: date,
    ) -> int:
        """Add one with the badges seen today; returns its id."""
        with self._desk.database.writing(Action.SUPPLIER_ADDED) as session:
            (supplier_id,) = insert_all(session, [(fields, contact or ContactFields())], today)
            for badge in badges:
                session.add(_seen(supplier_id, badge, today))
            return supplier_id

    def fields(self, supplier_id: int) -> SupplierFields:
        """The stored fields; raises NotFound."""
        with self._desk.database.reading() as session:
            return _fields(found(session, supplier_id))

    def contact(self, supplier_id: int) -> ContactFields:
        """The main contact; all empty where there is none."""
        with self._desk.database.reading() as session:
            row = _main_contact(session, supplier_id)
            return ContactFields() if row is None else _contact_fields(row)

    def change(self, supplier_id: int, today: date, **values: Any) -> None:
        """Change the named fields; raises Invalid with a sentence a field, or NotFound."""
        with self._desk.database.writing(Action.SUPPLIER_EDITED) as session:
            supplier = found(session, supplier_id)
            fields = _fields(supplier).changed(**values)
            supplier.sqlmodel_update(fields.model_dump())
            supplier.sort_name = _searched(fields)
            if "product" in values:
                flag_brands(session, supplier_id, fields.product, today)

    def change_contact(self, supplier_id: int, **values: str) -> None:
        """Change the main contact, making one where there is none; raises Invalid."""
        with self._desk.database.writing(Action.SUPPLIER_EDITED) as session:
            found(session, supplier_id)
            row = _main_contact(session, supplier_id)
            if row is None:
                fields = ContactFields.checked(**values)
                session.add(SupplierContact(**fields.model_dump(), supplier_id=supplier_id))
            else:
                row.sqlmodel_update(_contact_fields(row).changed(**values).model_dump())

    def star(self, ids: Sequence[int], *, on: bool) -> None:
        """Put suppliers on the shortlist, or take them off."""
        with self._desk.database.writing(Action.SUPPLIER_STARRED) as session:
            for supplier_id in ids:
                found(session, supplier_id).star = on

    def bin(self, ids: Sequence[int]) -> None:
        """Move suppliers to the Bin; their inquiries, quotes and orders keep them."""
        with self._desk.database.writing(Action.SUPPLIER_BINNED) as session:
            for supplier_id in ids:
                supplier = found(session, supplier_id)
                supplier.binned_at = supplier.binned_at or datetime.now(UTC)

    def restore(self, ids: Sequence[int]) -> None:
        """Take suppliers out of the Bin."""
        with self._desk.database.writing(Action.SUPPLIER_RESTORED) as session:
            for supplier_id in ids:
                found(session, supplier_id).binned_at = None

    def duplicates(self, name: str, city: str = "", store_url: str = "") -> list[Duplicate]:
        """Suppliers of the same store, or of the same name and no other city."""
        host, wanted = store_host(store_url), identity(name)
        rows = self._desk.reader.rows(
            "SELECT id, name, city, store_url, binned_at FROM supplier ORDER BY id"
        )
        return [
            Duplicate(row["id"], row["name"], row["city"], row["binned_at"] is not None)
            for row in rows
            if (host and store_host(row["store_url"]) == host)
            or (identity(row["name"]) == wanted and _same_place(city, row["city"]))
        ]


def insert(session: Session, fields: SupplierFields, today: date) -> int:
    """Add a supplier inside a writing session; returns its id."""
    return insert_all(session, [(fields, ContactFields())], today)[0]


def insert_all(
    session: Session, people: Sequence[tuple[SupplierFields, ContactFields]], today: date
) -> list[int]:
    """Add suppliers with their main contacts inside a writing session; returns their ids."""
    now = datetime.now(UTC)
    rows = [
        Supplier(**fields.model_dump(), created_at=now, sort_name=_searched(fields))
        for fields, _contact in people
    ]
    session.add_all(rows)
    session.flush()
    ids = [row.id for row in rows if row.id is not None]
    for supplier_id, (fields, contact) in zip(ids, people, strict=True):
        if contact != ContactFields():
            session.add(SupplierContact(**contact.model_dump(), supplier_id=supplier_id))
        flag_brands(session, supplier_id, fields.product, today)
    return ids


def fill_supplier(session: Session, supplier_id: int, news: SupplierFields) -> None:
    """Fill in what is blank so far; nothing recorded is overwritten."""
    supplier = found(session, supplier_id)
    fields = _fields(supplier)
    blank = {n: v for n, v in news.model_dump().items() if v and not getattr(fields, n)}
    supplier.sqlmodel_update(fields.changed(**blank).model_dump())
    supplier.sort_name = _searched(fields.changed(**blank))


def fill_contact(session: Session, supplier_id: int, news: ContactFields) -> None:
    """Fill in what is blank of the main contact, making one where there is none."""
    row = _main_contact(session, supplier_id)
    if row is None and news != ContactFields():
        session.add(SupplierContact(**news.model_dump(), supplier_id=supplier_id))
    elif row is not None:
        blank = {n: v for n, v in news.model_dump().items() if v and not getattr(row, n)}
        row.sqlmodel_update(_contact_fields(row).changed(**blank).model_dump())


def found(session: Session, supplier_id: int) -> Supplier:
    """The supplier's row; raises NotFound."""
    supplier = session.get(Supplier, supplier_id)
    if supplier is None:
        raise NotFound(GONE)
    return supplier


def flag_brands(session: Session, supplier_id: int, product: str, today: date) -> None:
    """Raise a flag for every brand the product names, once: a resolved one is not raised again."""
    known = select(RedFlag.note).where(
        col(RedFlag.supplier_id) == supplier_id,
        col(RedFlag.kind) == FlagKind.BRAND_WITHOUT_LICENCE,
        col(RedFlag.raised_by) == RaisedBy.RULE,
    )
    brands = brands_in(product)
    noted = set(session.exec(known)) if brands else set()
    for brand in brands:
        if brand not in noted:
            session.add(_brand_flag(supplier_id, brand, today))


def _brand_flag(supplier_id: int, brand: str, today: date) -> RedFlag:
    return RedFlag(
        supplier_id=supplier_id,
        kind=FlagKind.BRAND_WITHOUT_LICENCE,
        severity=FlagSeverity.CRITICAL,
        raised_by=RaisedBy.RULE,
        raised_on=today,
        note=brand,
    )


def _seen(supplier_id: int, badge: Badge, today: date) -> BadgeObservation:
    return BadgeObservation(supplier_id=supplier_id, badge=badge, held=True, seen_on=today)


def _searched(fields: SupplierFields) -> str:
    return search_text(fields.name, fields.legal_name, fields.city, fields.product)


def _fields(supplier: Supplier) -> SupplierFields:
    names = SupplierFields.model_fields
    return SupplierFields.checked(**{name: getattr(supplier, name) for name in names})


def _main_contact(session: Session, supplier_id: int) -> SupplierContact | None:
    wanted = select(SupplierContact).where(col(SupplierContact.supplier_id) == supplier_id)
    return session.exec(wanted.order_by(col(SupplierContact.id))).first()


def _contact_fields(row: SupplierContact) -> ContactFields:
    return ContactFields.checked(
        **{name: getattr(row, name) for name in ContactFields.model_fields}
    )


def _same_place(one: str, other: str) -> bool:
    return not one or not other or identity(one) == identity(other)
