"""How many defects inspections found in the goods of a supplier."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sourcing_app.domain.inspections.aql import USUAL_LEVEL, DefectClass
from sourcing_app.domain.inspections.defect_rate import DefectRate
from sourcing_app.domain.inspections.lot import Lot
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.store.queries import inspections as queries
from sourcing_app.store.sqlite.reader import Reader, Row, day_or


def lot_of(row: Mapping[str, Any] | Row) -> Lot:
    """The lot of an inspection's row, with the defects that are listed."""
    return Lot(
        row["lot"],
        row["level"] or USUAL_LEVEL,
        {kind: unscaled_or_none(row[f"aql_{kind}"]) for kind in DefectClass},
        {kind: row[f"found_{kind}"] for kind in DefectClass},
        {kind: row[f"listed_{kind}"] or 0 for kind in DefectClass},
    )


def defect_rates(reader: Reader, supplier_id: int) -> list[DefectRate]:
    """The defects found in the goods of a supplier's orders, the oldest inspection first (R111)."""
    return [_rate(row) for row in queries.of_supplier(reader, supplier_id)]


def _rate(row: Row) -> DefectRate:
    lot = lot_of(row)
    pieces = lot.plan.pieces if lot.plan else None
    return DefectRate(row["number"], day_or(row["inspected_on"], date.min), pieces, lot.total)
