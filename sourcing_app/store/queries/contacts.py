"""The people at suppliers; the main one of a supplier's comes first."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

_ORDER = "c.main DESC, c.id"
MAIN_OF_S = (
    "(SELECT c.id FROM supplier_contact c WHERE c.supplier_id = s.id AND c.binned_at IS NULL "
    f"ORDER BY {_ORDER} LIMIT 1)"
)
"""The id of the main contact of `supplier s`, NULL where there is none."""


def of_suppliers(reader: Reader, suppliers: Iterable[int]) -> list[Row]:
    """The contacts outside the Bin of these suppliers, supplier by supplier."""
    return reader.rows_of(
        f"SELECT c.* FROM supplier_contact c WHERE c.supplier_id {THESE} AND c.binned_at IS NULL "
        f"ORDER BY c.supplier_id, {_ORDER}",
        suppliers,
    )


def of_supplier(reader: Reader, supplier_id: int) -> list[Row]:
    """A supplier's contacts outside the Bin."""
    return reader.rows(
        "SELECT c.* FROM supplier_contact c WHERE c.supplier_id = ? AND c.binned_at IS NULL "
        f"ORDER BY {_ORDER}",
        (supplier_id,),
    )


def ids_of(reader: Reader, supplier_id: int) -> list[int]:
    """The ids of a supplier's contacts outside the Bin."""
    return [row["id"] for row in of_supplier(reader, supplier_id)]


def one(reader: Reader, contact_id: int) -> Row | None:
    """One contact, also from the Bin; None if it is gone."""
    return reader.one("SELECT * FROM supplier_contact WHERE id = ?", (contact_id,))
