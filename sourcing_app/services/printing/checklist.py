"""What an inspector takes along: the checklist of an order, with boxes to tick and frames."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import (
    Chapter,
    Document,
    FactList,
    Frames,
    Grid,
    GridColumn,
    Remarks,
    TickList,
)
from sourcing_app.domain.inspections.cartons import advised_cartons
from sourcing_app.domain.inspections.checklist import (
    LOADING_POINTS,
    PACKING_POINTS,
    frames,
    goods_points,
    lines_of,
)
from sourcing_app.domain.inspections.kinds import INSPECTION_NAMES, InspectionKind
from sourcing_app.domain.records.goods import DEFECT, INSPECTION, SAMPLE_MEASURE
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.inspection_rows import InspectionRow, inspections_of
from sourcing_app.services.orders.sample_rows import MeasureRow, SampleRow, samples_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.printing.requests import KIND_NAMES, Wording
from sourcing_app.store.queries.printing import ordered_goods, required
from sourcing_app.store.sqlite.reader import Row

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_MADE = say("Printing", "{document} {name}, {day}")
_LINE = say("Printing", "{goods}: {quantity} {unit}")
_YES, _NO = say("Printing", "Yes"), say("Printing", "No")
_INSPECTION = say("Printing", "The inspection")
_SAMPLING = say("Printing", "The pieces to look at")
_NO_PLAN = say("Printing", "No sampling plan is agreed. Fill in lot, level and AQL above.")
_GOODS = say("Printing", "The goods")
_MEASURES = say("Printing", "Measured against the reference sample")
_NO_MEASURE = say("Printing", "Nothing was measured of the sample.")
_KEPT = say("Printing", "The sealed reference sample is kept at: {place}")
_PACKING = say("Printing", "Packing")
_LOADING = say("Printing", "Loading")
_DEFECTS = say("Printing", "Defects found")
_NO_DEFECT = say("Printing", "No defect was recorded.")
_PHOTOS = say("Printing", "Photos")
_RESULT = say("Printing", "Result")
_CARTONS = say(
    "Printing", "Open at least {least} of {cartons} cartons, chosen by you, and photograph each."
)
_OPEN = say("Printing", "Open at least {least} cartons, chosen by you, and photograph each.")
_SIGNED = say("Printing", "Place, day, signature")
_BLANK = "\N{NO-BREAK SPACE}"
_BLANK_ROWS = 8
_MEASURED = (
    GridColumn(SAMPLE_MEASURE["characteristic"].words, 30),
    GridColumn(SAMPLE_MEASURE["nominal"].words, 22),
    GridColumn(say("Printing", "Of the sample"), 18),
    GridColumn(SAMPLE_MEASURE["value"].words, 30),
)
_FOUND = (
    GridColumn(DEFECT["words"].words, 50),
    GridColumn(DEFECT["kind"].words, 20),
    GridColumn(DEFECT["count"].words, 10, right=True),
    GridColumn(say("Printing", "Remark"), 20),
)
_LIMITS = say("Printing", "{low} to {high} {unit}")
_LOW = say("Printing", "at least {low} {unit}")
_HIGH = say("Printing", "at most {high} {unit}")
_VALUE = say("Printing", "{value} {unit}")


def checklist(file: "OpenFile", order_id: int, wording: Wording, today: date) -> Document:
    """Make the checklist for the next inspection of an order; raises NotFound."""
    del wording
    state = order_state(file.reader, order_id, today)
    planned = [each for each in inspections_of(file.reader, order_id) if not each.made]
    title = KIND_NAMES[DocumentKind.CHECKLIST]
    return Document(
        title=title,
        name=f"{state.number} · {state.supplier}",
        about=(today,),
        chapters=tuple(_chapters(file, state, planned[0] if planned else None)),
        foot=_MADE.put(document=title, name=state.number, day=today),
    )


def _chapters(
    file: "OpenFile", state: OrderState, planned: InspectionRow | None
) -> Iterator[Chapter]:
    goods, asked = ordered_goods(file.reader, state.id), required(file.reader, state.id)
    samples = samples_of(file.reader, state.id)
    kind = planned.kind if planned else InspectionKind.PRE_SHIPMENT
    yield Chapter(
        _INSPECTION, (_head(state, planned, kind), FactList(_fill(planned), to_fill=True))
    )
    yield Chapter(_SAMPLING, (_sampling(planned),))
    texts = [*(row["specification"] for row in goods), asked["quality"]]
    ordered = [_ordered(row) for row in goods]
    yield Chapter(_GOODS, (TickList(_YES, _NO, (*ordered, *goods_points(texts))),))
    if samples:
        yield Chapter(_MEASURES, tuple(_measures(samples[-1])))
    packing = (*PACKING_POINTS, *lines_of(asked["packing"]))
    yield Chapter(_PACKING, (TickList(_YES, _NO, packing),))
    loading = (*LOADING_POINTS, *lines_of(asked["loading"]))
    yield Chapter(_LOADING, (TickList(_YES, _NO, loading),))
    blank = [(_BLANK,) * len(_FOUND)] * _BLANK_ROWS
    yield Chapter(_DEFECTS, (Grid(_FOUND, blank, _NO_DEFECT),))
    yield Chapter(
        _RESULT, (FactList(((INSPECTION["passed"].words, None), (_SIGNED, None)), to_fill=True),)
    )
    yield _photos(planned.cartons_total if planned else None, state.facts.limits)


def _head(state: OrderState, planned: InspectionRow | None, kind: InspectionKind) -> FactList:
    return FactList(
        (
            (ORDER["supplier_id"].words, state.supplier),
            (ORDER["number"].words, state.number),
            (INSPECTION["kind"].words, INSPECTION_NAMES[kind]),
            (INSPECTION["planned_on"].words, planned.planned_on if planned else None),
            (INSPECTION["lot"].words, planned.lot.size if planned else None),
        )
    )


def _fill(planned: InspectionRow | None) -> Sequence[tuple[Sentence, Any]]:
    return (
        (INSPECTION["inspector"].words, planned.inspector if planned else None),
        (INSPECTION["inspected_on"].words, None),
        (INSPECTION["cartons_total"].words, planned.cartons_total if planned else None),
        (INSPECTION["cartons_opened"].words, None),
    )


def _sampling(planned: InspectionRow | None) -> Remarks:
    plan = planned.lot.plan if planned else None
    return Remarks(plan.sentences if plan else (_NO_PLAN,), marked=plan is not None)


def _ordered(row: Row) -> Sentence:
    return _LINE.put(goods=row["description"], quantity=unscaled(row["quantity"]), unit=row["unit"])


def _measures(sample: SampleRow) -> Iterator[Grid | Remarks]:
    if sample.reference_kept:
        yield Remarks((_KEPT.put(place=sample.reference_kept),))
    yield Grid(_MEASURED, [_measure(each) for each in sample.measures], _NO_MEASURE)


def _measure(row: MeasureRow) -> tuple[Any, ...]:
    value = _VALUE.put(value=row.value, unit=row.unit) if row.value is not None else None
    return (row.characteristic, _agreed(row), value, _BLANK)


def _agreed(row: MeasureRow) -> Any:
    words = {(True, True): _LIMITS, (True, False): _LOW, (False, True): _HIGH}
    found = words.get((row.low is not None, row.high is not None))
    return row.nominal if found is None else found.put(low=row.low, high=row.high, unit=row.unit)


def _photos(cartons: int | None, limits: Limits) -> Chapter:
    """What to photograph of so many cartons; None is not known."""
    fewest = limits.whole(LimitName.CARTONS)
    least = advised_cartons(cartons, limits) if cartons else fewest
    words = _CARTONS if cartons else _OPEN
    told = Remarks((words.put(least=least, cartons=cartons),))
    return Chapter(_PHOTOS, (told, Frames(frames(max(least, fewest)))))
