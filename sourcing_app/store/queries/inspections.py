"""Inspections of orders, and the defects they found."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

LISTED = ", ".join(
    f"(SELECT sum(d.count) FROM defect d WHERE d.inspection_id = i.id AND d.kind = '{kind}') "
    f"AS listed_{kind}"
    for kind in ("critical", "major", "minor")
)
"""The defects of `inspection i` that are listed, by class; NULL where none is."""
UNDECIDED = (
    "(SELECT count(*) FROM defect d JOIN inspection i ON i.id = d.inspection_id "
    "WHERE i.order_id = o.id AND d.decision IS NULL)"
)
"""The defects of `purchase_order o` about which nothing is decided."""
_PHOTOS = (
    "(SELECT count(*) FROM attachment a WHERE a.entity = 'inspection' AND a.entity_id = i.id "
    "AND a.kind = 'inspection_photo')"
)


def inspections(reader: Reader, order_id: int) -> list[Row]:
    """Every inspection of an order, planned or made, in the order of their days."""
    return reader.rows(
        f"SELECT i.*, {LISTED}, {_PHOTOS} AS photos FROM inspection i WHERE i.order_id = ? "
        "ORDER BY coalesce(i.inspected_on, i.planned_on, '9999-12-31'), i.id",
        (order_id,),
    )


def defects(reader: Reader, inspection_ids: Iterable[int]) -> list[Row]:
    """The defects that these inspections found, with the number of their photos, by id."""
    return reader.rows_of(
        "SELECT d.*, (SELECT count(*) FROM attachment a WHERE a.entity = 'defect' "
        "AND a.entity_id = d.id) AS photos FROM defect d "
        f"WHERE d.inspection_id {THESE} ORDER BY d.inspection_id, d.id",
        inspection_ids,
    )


def planned(reader: Reader, order_id: int, kind: str) -> int | None:
    """The first inspection of this kind that is only planned; None for none."""
    found = reader.value(
        "SELECT id FROM inspection WHERE order_id = ? AND kind = ? AND inspected_on IS NULL "
        "ORDER BY coalesce(planned_on, '9999-12-31'), id LIMIT 1",
        (order_id, kind),
    )
    return None if found is None else int(found)


def of_supplier(reader: Reader, supplier_id: int) -> list[Row]:
    """The inspections of goods that were made of a supplier's orders, the oldest first."""
    return reader.rows(
        f"SELECT i.*, {LISTED}, o.number FROM inspection i JOIN purchase_order o "
        "ON o.id = i.order_id WHERE o.supplier_id = ? AND i.inspected_on IS NOT NULL "
        "AND i.kind IN ('during_production', 'pre_shipment') ORDER BY i.inspected_on, i.id",
        (supplier_id,),
    )
