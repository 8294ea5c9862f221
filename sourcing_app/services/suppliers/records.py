"""Changing suppliers: each call is one action of the user and one step of undo."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.identity import store_host
from sourcing_app.domain.suppliers.metrics import NO_FIGURES, MetricKind
from sourcing_app.domain.values.names import identity
from sourcing_app.services.product_names import link
from sourcing_app.services.records import Records
from sourcing_app.services.suppliers import metrics
from sourcing_app.services.suppliers.contacts import change_main, main_contact
from sourcing_app.services.suppliers.facts import GONE
from sourcing_app.services.suppliers.lookalikes import Lookalikes, Remarks
from sourcing_app.services.suppliers.writes import (
    flag_brands,
    insert_all,
    searched,
    seen,
)
from sourcing_app.store.history.bulk import column_of, set_column
from sourcing_app.store.queries.identity import maybe_same
from sourcing_app.store.tables.supplier import (
    ContactFields,
    Supplier,
    SupplierFields,
)

__all__ = ["ContactFields", "Duplicate", "SupplierFields", "Suppliers"]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A supplier that may be the same; one in the Bin can be restored instead."""

    id: int
    name: str
    city: str
    binned: bool


class Suppliers(Records[Supplier, SupplierFields]):
    """All changes to the records of suppliers."""

    row = Supplier
    typed = SupplierFields
    gone = GONE

    def add(
        self,
        fields: SupplierFields,
        contact: ContactFields | None = None,
        badges: Iterable[Badge] = (),
        *,
        today: date,
        figures: Mapping[MetricKind, str] = NO_FIGURES,
    ) -> int:
        """Add one with the badges and figures seen today; returns its id."""
        with self.writing("added") as session:
            (supplier_id,) = insert_all(session, [(fields, contact or ContactFields())], today)
            for badge in badges:
                session.add(seen(supplier_id, badge, today))
            session.flush()
            metrics.keep(session, supplier_id, figures, today)
            return supplier_id

    def contact(self, supplier_id: int) -> ContactFields:
        """The main contact; all empty where there is none."""
        with self.file.database.reading() as session:
            row = main_contact(session, supplier_id)
            return ContactFields() if row is None else ContactFields.of(row)

    def follow(self, session: Session, row: Supplier, names: Collection[str], today: date) -> None:
        row.sort_name = searched(row)
        if "product" in names:
            link(session, row)
            flag_brands(session, int(row.id or 0), row.product, today)

    def change_contact(self, supplier_id: int, base: Base = None, /, **values: str) -> None:
        """Change the main contact, making one where there is none; raises Invalid or Conflict."""
        with self.writing("edited") as session:
            self.found(session, supplier_id)
            change_main(session, supplier_id, base, values, self.file.today())

    def star(self, ids: Sequence[int], *, on: bool) -> None:
        """Put suppliers on the shortlist, or take them off."""
        with self.writing("starred") as session:
            there = column_of(session, "supplier", "star", ids)
            if len(there) != len(set(ids)):
                raise NotFound(GONE)
            others = {key: star for key, star in there.items() if star is not on}
            set_column(session, "supplier", "star", others, on)

    def lookalikes(self, fields: SupplierFields, contact: ContactFields) -> Remarks:
        """What of a new supplier's name and addresses only looks right, field by field."""
        people = {f"contact_{name}": value for name, value in contact.model_dump().items()}
        return Lookalikes(self.file.reader).remarks({**fields.model_dump(), **people})

    def duplicates(self, name: str, city: str = "", store_url: str = "") -> list[Duplicate]:
        """Suppliers of the same store, or of the same name and no other city."""
        host, wanted = store_host(store_url), identity(name)
        return [
            Duplicate(row["id"], row["name"], row["city"], row["binned_at"] is not None)
            for row in maybe_same(self.file.reader, wanted, host)
            if (host and store_host(row["store_url"]) == host)
            or (identity(row["name"]) == wanted and _same_place(city, row["city"]))
        ]


def _same_place(one: str, other: str) -> bool:
    return not one or not other or identity(one) == identity(other)
