"""The lot an inspection judged, from its row."""

from collections.abc import Mapping
from typing import Any

from sourcing_app.domain.inspections.aql import USUAL_LEVEL, DefectClass
from sourcing_app.domain.inspections.lot import Lot
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.store.sqlite.reader import Row


def lot_of(row: Mapping[str, Any] | Row) -> Lot:
    """The lot of an inspection's row, with the defects that are listed."""
    return Lot(
        row["lot"],
        row["level"] or USUAL_LEVEL,
        {kind: unscaled_or_none(row[f"aql_{kind}"]) for kind in DefectClass},
        {kind: row[f"found_{kind}"] for kind in DefectClass},
        {kind: row[f"listed_{kind}"] or 0 for kind in DefectClass},
    )
