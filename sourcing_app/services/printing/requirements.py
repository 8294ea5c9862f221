"""What the factory gets with an order: quality, packing and loading, always in English (R113)."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import Chapter, Document, FactList, Grid, GridColumn, Remarks
from sourcing_app.domain.inspections.checklist import LOADING_POINTS, PACKING_POINTS, lines_of
from sourcing_app.domain.records.orders import ORDER, ORDER_LINE
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.inspection_rows import inspections_of
from sourcing_app.services.orders.sample_rows import samples_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.printing.requests import KIND_NAMES, Wording
from sourcing_app.store.queries.printing import ordered_goods, required
from sourcing_app.store.sqlite.reader import Row

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_MADE = say("Printing", "{document} {name}, {day}")
_QUANTITY = say("Printing", "{quantity} {unit}")
_ORDERED = say("Printing", "What is ordered")
_NO_GOODS = say("Printing", "No goods are named.")
_QUALITY = say("Printing", "Quality")
_SAME_AS = say("Printing", "The specification is that of order {number}.")
_REFERENCE = say(
    "Printing",
    "The goods must be as the approved sample of {day}; a sealed one is kept to compare them with.",
)
_INSPECTED = say("Printing", "The goods are inspected before they are paid in full")
_BEFORE = say(
    "Printing",
    "An inspector opens cartons of his own choice and photographs what is in them. Tell us at "
    "least five working days before the goods are ready.",
)
_PACKING = say("Printing", "Packing")
_LOADING = say("Printing", "Loading")
_LINES = (
    GridColumn(ORDER_LINE["description"].words, 34),
    GridColumn(ORDER_LINE["supplier_item"].words, 16),
    GridColumn(ORDER_LINE["quantity"].words, 16, right=True),
    GridColumn(say("Printing", "Specification"), 34),
)


def requirements(file: "OpenFile", order_id: int, wording: Wording, today: date) -> Document:
    """Make the sheet of requirements of one order; raises NotFound."""
    del wording
    state = order_state(file.reader, order_id, today)
    title = KIND_NAMES[DocumentKind.REQUIREMENTS]
    return Document(
        title=title,
        name=f"{state.number} · {state.supplier}",
        about=(today,),
        chapters=tuple(_chapters(file, state)),
        foot=_MADE.put(document=title, name=state.number, day=today),
    )


def _chapters(file: "OpenFile", state: OrderState) -> Iterator[Chapter]:
    asked = required(file.reader, state.id)
    goods = [_goods(row) for row in ordered_goods(file.reader, state.id)]
    delivery = " ".join(filter(None, (asked["incoterm"], asked["place"])))
    facts = FactList(((ORDER["number"].words, state.number), (ORDER["incoterm"].words, delivery)))
    yield Chapter(_ORDERED, (facts, Grid(_LINES, goods, _NO_GOODS)))
    quality: list[Any] = [*lines_of(asked["quality"])]
    if asked["same_as"]:
        quality.insert(0, _SAME_AS.put(number=asked["same_as"]))
    approved = [each for each in samples_of(file.reader, state.id) if each.reference_kept]
    if approved:
        quality.append(_REFERENCE.put(day=approved[-1].decided_on or approved[-1].received_on))
    if quality:
        yield Chapter(_QUALITY, (Remarks(quality, marked=True),))
    yield Chapter(_INSPECTED, (Remarks((*_plan(file, state), _BEFORE), marked=True),))
    packing = [*lines_of(asked["packing"])] or PACKING_POINTS
    yield Chapter(_PACKING, (Remarks(packing, marked=True),))
    loading = [*lines_of(asked["loading"])] or LOADING_POINTS
    yield Chapter(_LOADING, (Remarks(loading, marked=True),))


def _plan(file: "OpenFile", state: OrderState) -> tuple[Any, ...]:
    plans = [each.lot.plan for each in inspections_of(file.reader, state.id) if not each.made]
    return next((plan.sentences for plan in plans if plan is not None), ())


def _goods(row: Row) -> tuple[Any, ...]:
    quantity = _QUANTITY.put(quantity=unscaled(row["quantity"]), unit=row["unit"])
    return (row["description"], row["supplier_item"], quantity, row["specification"])
