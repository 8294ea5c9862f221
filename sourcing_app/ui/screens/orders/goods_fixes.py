"""Opening the sheets of inspections, shipping and receipt, from the tabs and from the gates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.inspections.kinds import InspectionKind
from sourcing_app.domain.targets import Target
from sourcing_app.services.orders.inspection_rows import InspectionRow, inspections_of

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.sheet_opener import SheetOpener


def ask_inspection(acts: SheetOpener, kind: InspectionKind | None = None) -> None:
    """Ask for the findings of an inspection; without a kind that is asked, too."""
    from sourcing_app.ui.screens.orders.file_sheets import InspectionSheet

    if acts.state is not None:
        sheet = InspectionSheet(acts.page, acts.desk, acts.state, acts.files, kind)
        acts.open_sheet(sheet)


def ask_count(acts: SheetOpener, shown: InspectionRow) -> None:
    """Ask for the defects counted, and what is decided about the lot."""
    from sourcing_app.ui.screens.orders.inspection_sheets import count_sheet

    if acts.state is not None:
        acts.open_sheet(count_sheet(acts, acts.state, shown))


def ask_defect(
    acts: SheetOpener, inspections: Sequence[InspectionRow], key: int | None = None
) -> None:
    """Ask for a defect, or what is decided about the one named."""
    from sourcing_app.ui.screens.orders.inspection_sheets import DefectSheet

    found = (each for row in inspections for each in row.defects if each.id == key)
    acts.open_sheet(DefectSheet(acts, tuple(inspections), next(found, None)))


def _count(acts: SheetOpener) -> None:
    """Count at the inspection that the balance waits for; where there is none, record it."""
    made = [row for row in _inspections(acts) if row.made]
    before = [row for row in made if row.kind is InspectionKind.PRE_SHIPMENT]
    if before:
        ask_count(acts, before[-1])
    else:
        ask_inspection(acts, InspectionKind.PRE_SHIPMENT)


def _decide(acts: SheetOpener) -> None:
    """Decide on the first defect that waits for it."""
    rows = _inspections(acts)
    waiting = (each.id for row in rows for each in row.defects if each.decision is None)
    ask_defect(acts, rows, next(waiting, None))


def _inspections(acts: SheetOpener) -> list[InspectionRow]:
    return inspections_of(acts.desk.reader, acts.state.id) if acts.state is not None else []


def ask_shipment(acts: SheetOpener) -> None:
    """Ask for another shipment of the order."""
    from sourcing_app.services.shipping.rows import shipping_of
    from sourcing_app.ui.screens.orders.shipping_sheets import shipment_sheet

    if acts.state is not None:
        shipping = shipping_of(acts.desk.reader, acts.state)
        acts.open_sheet(shipment_sheet(acts, acts.state, shipping))


def ask_goods(acts: SheetOpener) -> None:
    """Ask what was seen of goods that came."""
    from sourcing_app.services.shipping.rows import shipping_of
    from sourcing_app.ui.screens.orders.shipping_sheets import GoodsCheckSheet

    if acts.state is not None:
        shipping = shipping_of(acts.desk.reader, acts.state)
        acts.open_sheet(GoodsCheckSheet(acts, acts.state, shipping))


def ask_platform(acts: SheetOpener) -> None:
    """Ask what the platform says of the order."""
    from sourcing_app.ui.screens.orders.outcome_sheets import platform_sheet

    if acts.state is not None:
        acts.open_sheet(platform_sheet(acts.page, acts.desk, acts.state))


def ask_requirements(acts: SheetOpener) -> None:
    """Ask what the factory is to do, and whether the platform shows the dispatch."""
    from sourcing_app.ui.screens.orders.production_sheets import requirements_sheet

    if acts.state is not None:
        acts.open_sheet(requirements_sheet(acts, acts.state))


def ask_confirm(acts: SheetOpener) -> None:
    """Ask for the day of confirming the receipt; where it cannot be, show why."""
    from sourcing_app.services.shipping.rows import shipping_of
    from sourcing_app.ui.screens.orders.shipping_sheets import confirm_sheet

    if acts.state is None:
        return
    shipping = shipping_of(acts.desk.reader, acts.state)
    if shipping.confirmed_on or not all(fact.waivable for fact in shipping.gate.missing):
        acts.page.wanted.emit(Target("orders", acts.state.id, "shipping"))
    else:
        acts.open_sheet(confirm_sheet(acts, acts.state, shipping))


GOODS_FIXES: Mapping[Fix, Callable[[SheetOpener], None]] = {
    Fix.COUNT_DEFECTS: _count,
    Fix.DECIDE_DEFECTS: _decide,
    Fix.RECORD_SHIPMENT: ask_shipment,
    Fix.CHECK_GOODS: ask_goods,
    Fix.CONFIRM_RECEIPT: ask_confirm,
}
"""What supplies a missing fact about the goods."""
REMINDED: Mapping[str, Callable[[SheetOpener], None]] = {
    "receipt": ask_goods,
    "platform": ask_platform,
    "requirements": ask_requirements,
}
"""What the day's list asks for, beside missing facts."""
