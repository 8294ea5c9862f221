"""How inspections and defects are read in the lines of an order's production."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.inspections.aql import DEFECT_NAMES
from sourcing_app.domain.inspections.kinds import DECISION_NAMES, INSPECTION_NAMES
from sourcing_app.domain.inspections.verdict import VERDICT_NAMES, LotVerdict
from sourcing_app.services.orders.inspection_rows import DefectRow, InspectionRow
from sourcing_app.ui.formatting import day, number, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine


def inspection_title(row: InspectionRow) -> str:
    """Name an inspection by its kind and its day."""
    when = row.inspected_on or row.planned_on
    return " · ".join(filter(None, (said(INSPECTION_NAMES[row.kind]), day(when))))


def inspection_line(row: InspectionRow) -> PartLine:
    """Describe one inspection: its day, what was seen, and what the sampling plan says."""
    texts = (inspection_title(row), _seen(row), *_plan(row))
    translate, name = QCoreApplication.translate, inspection_title(row)
    count = translate("InspectionLines", "Count and decide: {name}").format(name=name)
    buttons = [LineButton("count", "edit", count)]
    if not row.made:
        record = translate("InspectionLines", "Record the inspection {name}").format(name=name)
        buttons.insert(0, LineButton("record", "check", record))
    return PartLine(row.id, tuple(filter(None, texts)), tuple(buttons), _tone(row), "clip")


def _seen(row: InspectionRow) -> str:
    translate = QCoreApplication.translate
    if not row.made:
        return " · ".join(
            filter(None, (translate("InspectionLines", "Planned, not made yet"), row.inspector))
        )
    result = translate("InspectionLines", "Passed") if row.passed else ""
    result = result or translate("InspectionLines", "Failed")
    parts = [row.inspector, result]
    if row.cartons_opened is not None:
        words = translate("InspectionLines", "cartons opened: {cartons}, photos: {photos}")
        parts.append(words.format(cartons=number(row.cartons_opened), photos=number(row.photos)))
    if row.decision is not None:
        parts.append(said(DECISION_NAMES[row.decision]))
    return " · ".join(filter(None, parts))


def _plan(row: InspectionRow) -> Iterator[str]:
    """Say what the sampling plan asks for while it is planned, and what it says afterwards."""
    plan, judged = row.lot.plan, row.lot.judged
    if plan is None or judged is None:
        return
    if not row.made:
        yield " ".join(said(sentence) for sentence in plan.sentences)
        return
    found = (
        f"{said(DEFECT_NAMES[kind])}: {'?' if count is None else number(count)}"
        f" / {number(plan.classes[kind].ac)}"
        for kind, count in row.lot.found.items()
        if kind in plan.classes
    )
    yield f"{said(VERDICT_NAMES[judged.verdict])} ({', '.join(found)})"


def _tone(row: InspectionRow) -> Tone:
    if not row.made:
        return Tone.NEUTRAL
    verdict = row.lot.judged.verdict if row.lot.judged else None
    if not row.passed or verdict is LotVerdict.REFUSED:
        return Tone.DANGER
    return Tone.WARN if verdict is LotVerdict.OPEN else Tone.OK


def defect_lines(inspections: Iterable[InspectionRow]) -> list[PartLine]:
    """Describe every defect, those without a decision first."""
    found = [(defect, row) for row in inspections for defect in row.defects]
    found.sort(key=lambda pair: (pair[0].decision is not None, pair[0].id))
    return [_defect_line(*pair) for pair in found]


def _defect_line(defect: DefectRow, row: InspectionRow) -> PartLine:
    translate = QCoreApplication.translate
    decision = (
        said(DECISION_NAMES[defect.decision])
        if defect.decision
        else translate("InspectionLines", "Not decided")
    )
    words = translate("InspectionLines", "found: {count}, photos: {photos}")
    counted = words.format(count=number(defect.count), photos=number(defect.photos))
    first = f"{defect.words} · {said(DEFECT_NAMES[defect.kind])} · {counted}"
    edit = translate("InspectionLines", "Edit defect {name}").format(name=defect.words)
    return PartLine(
        defect.id,
        (first, f"{decision} · {inspection_title(row)}"),
        (LineButton("edit", "edit", edit),),
        Tone.OK if defect.decision else Tone.DANGER,
    )
