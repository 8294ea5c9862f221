"""How many defects inspections found in the goods of a supplier."""

from datetime import date

from sourcing_app.domain.inspections.defect_rate import DefectRate
from sourcing_app.store.facts.lots import lot_of
from sourcing_app.store.queries import inspections as queries
from sourcing_app.store.sqlite.reader import Reader, Row, day_or


def defect_rates(reader: Reader, supplier_id: int) -> list[DefectRate]:
    """The defects found in the goods of a supplier's orders, the oldest inspection first (R111)."""
    return [_rate(row) for row in queries.of_supplier(reader, supplier_id)]


def _rate(row: Row) -> DefectRate:
    lot = lot_of(row)
    pieces = lot.plan.pieces if lot.plan else None
    return DefectRate(row["number"], day_or(row["inspected_on"], date.min), pieces, lot.total)
