"""The inspections of an order as they are shown: planned or made, judged by their plan."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.inspections.aql import DefectClass
from sourcing_app.domain.inspections.kinds import Decision, InspectionKind
from sourcing_app.domain.inspections.lot import Lot
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.store.facts.lots import lot_of
from sourcing_app.store.queries import inspections as queries
from sourcing_app.store.sqlite.reader import (
    Reader,
    Row,
    day_or_none,
    grouped,
    word_or,
    word_or_none,
)

GONE = say("Inspections", "This inspection is no longer in the file.")
NO_DEFECT = say("Inspections", "This defect is no longer in the file.")


@dataclass(frozen=True, slots=True)
class DefectRow:
    """A defect that an inspection found; without a decision it keeps the balance waiting."""

    id: int
    inspection_id: int
    kind: DefectClass
    words: str
    count: int
    decision: Decision | None
    photos: int

    @property
    def fields(self) -> dict[str, Any]:
        """What may be changed of it, by the names of the fields."""
        return {name: getattr(self, name) for name in ("kind", "words", "count", "decision")}


@dataclass(frozen=True, slots=True)
class InspectionRow:
    """One inspection; `inspected_on` and `passed` are None while it is planned."""

    id: int
    order_id: int
    kind: InspectionKind
    planned_on: date | None
    inspected_on: date | None
    inspector: str
    cost: Decimal | None
    level: str
    lot: Lot
    cartons_total: int | None
    cartons_opened: int | None
    photos: int
    passed: bool | None
    decision: Decision | None
    decision_note: str
    note: str
    defects: tuple[DefectRow, ...] = ()

    @property
    def made(self) -> bool:
        """Whether it has taken place."""
        return self.inspected_on is not None

    def defect(self, defect_id: int) -> DefectRow:
        """One of its defects; raises NotFound."""
        for each in self.defects:
            if each.id == defect_id:
                return each
        raise NotFound(NO_DEFECT)

    @property
    def sampling(self) -> dict[str, Any]:
        """How the lot is looked at and what was counted, by the names of the fields."""
        aqls = {f"aql_{kind}": self.lot.aqls.get(kind) for kind in DefectClass}
        found = {f"found_{kind}": self.lot.counted.get(kind) for kind in DefectClass}
        return {"lot": self.lot.size, "level": self.level, **aqls, **found}


def inspections_of(reader: Reader, order_id: int) -> list[InspectionRow]:
    """Every inspection of an order, in the order of their days."""
    rows = queries.inspections(reader, order_id)
    found = grouped(queries.defects(reader, [row["id"] for row in rows]), "inspection_id")
    return [_inspection(row, found.get(row["id"], [])) for row in rows]


def inspection_of(reader: Reader, order_id: int, inspection_id: int) -> InspectionRow:
    """One inspection of an order; raises NotFound."""
    for each in inspections_of(reader, order_id):
        if each.id == inspection_id:
            return each
    raise NotFound(GONE)


def _inspection(row: Row, defects: list[Row]) -> InspectionRow:
    return InspectionRow(
        id=row["id"],
        order_id=row["order_id"],
        kind=word_or(row["kind"], InspectionKind.PRE_SHIPMENT),
        planned_on=day_or_none(row["planned_on"]),
        inspected_on=day_or_none(row["inspected_on"]),
        inspector=row["inspector"],
        cost=unscaled_or_none(row["cost"]),
        level=row["level"],
        lot=lot_of(row),
        cartons_total=row["cartons_total"],
        cartons_opened=row["cartons_opened"],
        photos=row["photos"],
        passed=None if row["passed"] is None else bool(row["passed"]),
        decision=word_or_none(Decision, row["decision"]),
        decision_note=row["decision_note"],
        note=row["note"],
        defects=tuple(map(_defect, defects)),
    )


def _defect(row: Row) -> DefectRow:
    return DefectRow(
        id=row["id"],
        inspection_id=row["inspection_id"],
        kind=word_or(row["kind"], DefectClass.MAJOR),
        words=row["words"],
        count=row["count"],
        decision=word_or_none(Decision, row["decision"]),
        photos=row["photos"],
    )
