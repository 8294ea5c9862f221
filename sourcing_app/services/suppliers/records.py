"""Changing suppliers: each call is one action of the user and one step of undo."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.actions import Action
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.identity import store_host
from sourcing_app.domain.values.names import identity
from sourcing_app.store.history.bulk import column_of, set_column
from sourcing_app.store.tables.supplier import (
    BadgeObservation,
    ContactFields,
    SupplierContact,
    SupplierFields,
)

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile
from sourcing_app.services.bin.writes import set_binned
from sourcing_app.services.suppliers.facts import GONE
from sourcing_app.services.suppliers.lookalikes import Lookalikes, Remarks
from sourcing_app.services.suppliers.writes import (
    flag_brands,
    found,
    insert_all,
    main_contact,
    searched,
)

__all__ = ["ContactFields", "Duplicate", "SupplierFields", "Suppliers"]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A supplier that may be the same; one in the Bin can be restored instead."""

    id: int
    name: str
    city: str
    binned: bool


class Suppliers:
    """All changes to the records of suppliers."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def add(
        self,
        fields: SupplierFields,
        contact: ContactFields | None = None,
        badges: Iterable[Badge] = (),
        *,
        today: date,
    ) -> int:
        """Add one with the badges seen today; returns its id."""
        with self._file.database.writing(Action.SUPPLIER_ADDED) as session:
            (supplier_id,) = insert_all(session, [(fields, contact or ContactFields())], today)
            for badge in badges:
                session.add(_seen(supplier_id, badge, today))
            return supplier_id

    def fields(self, supplier_id: int) -> SupplierFields:
        """The stored fields; raises NotFound."""
        with self._file.database.reading() as session:
            return SupplierFields.of(found(session, supplier_id))

    def contact(self, supplier_id: int) -> ContactFields:
        """The main contact; all empty where there is none."""
        with self._file.database.reading() as session:
            row = main_contact(session, supplier_id)
            return ContactFields() if row is None else ContactFields.of(row)

    def change(self, supplier_id: int, today: date, base: Base = None, /, **values: Any) -> None:
        """
        Change the named fields; raises Invalid with a sentence a field, or NotFound.

        Raises Conflict where a field is no longer what `base` says it was.
        """
        with self._file.database.writing(Action.SUPPLIER_EDITED) as session:
            supplier = found(session, supplier_id)
            fields = SupplierFields.of(supplier).changed(base, **values)
            supplier.sqlmodel_update(fields.model_dump())
            supplier.sort_name = searched(fields)
            if "product" in values:
                flag_brands(session, supplier_id, fields.product, today)

    def change_contact(self, supplier_id: int, base: Base = None, /, **values: str) -> None:
        """Change the main contact, making one where there is none; raises Invalid or Conflict."""
        with self._file.database.writing(Action.SUPPLIER_EDITED) as session:
            found(session, supplier_id)
            row = main_contact(session, supplier_id)
            stored = ContactFields() if row is None else ContactFields.of(row)
            fields = stored.changed(base, **values)
            if row is None:
                session.add(SupplierContact(**fields.model_dump(), supplier_id=supplier_id))
            else:
                row.sqlmodel_update(fields.model_dump())

    def star(self, ids: Sequence[int], *, on: bool) -> None:
        """Put suppliers on the shortlist, or take them off."""
        with self._file.database.writing(Action.SUPPLIER_STARRED) as session:
            there = column_of(session, "supplier", "star", ids)
            if len(there) != len(set(ids)):
                raise NotFound(GONE)
            others = {key: star for key, star in there.items() if star is not on}
            set_column(session, "supplier", "star", others, on)

    def bin(self, ids: Sequence[int]) -> None:
        """Move suppliers to the Bin; their inquiries, quotes and orders keep them."""
        with self._file.database.writing(Action.SUPPLIER_BINNED) as session:
            set_binned(session, "supplier", ids, GONE, binned=True)

    def restore(self, ids: Sequence[int]) -> None:
        """Restore suppliers from the Bin."""
        with self._file.database.writing(Action.SUPPLIER_RESTORED) as session:
            set_binned(session, "supplier", ids, GONE, binned=False)

    def lookalikes(self, fields: SupplierFields, contact: ContactFields) -> Remarks:
        """What of a new supplier's name and addresses only looks right, field by field."""
        people = {f"contact_{name}": value for name, value in contact.model_dump().items()}
        return Lookalikes(self._file.reader).remarks({**fields.model_dump(), **people})

    def duplicates(self, name: str, city: str = "", store_url: str = "") -> list[Duplicate]:
        """Suppliers of the same store, or of the same name and no other city."""
        host, wanted = store_host(store_url), identity(name)
        rows = self._file.reader.rows(
            "SELECT id, name, city, store_url, binned_at FROM supplier ORDER BY id"
        )
        return [
            Duplicate(row["id"], row["name"], row["city"], row["binned_at"] is not None)
            for row in rows
            if (host and store_host(row["store_url"]) == host)
            or (identity(row["name"]) == wanted and _same_place(city, row["city"]))
        ]


def _seen(supplier_id: int, badge: Badge, today: date) -> BadgeObservation:
    return BadgeObservation(supplier_id=supplier_id, badge=badge, held=True, seen_on=today)


def _same_place(one: str, other: str) -> bool:
    return not one or not other or identity(one) == identity(other)
