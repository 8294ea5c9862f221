"""The file of an order on paper: everything that is recorded with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sourcing_app.documents.document import Chapter, Document
from sourcing_app.domain.orders.stages import stage_name
from sourcing_app.domain.records.goods import DEFECT, INSPECTION, MILESTONE, SAMPLE, SAMPLE_MEASURE
from sourcing_app.domain.records.orders import ORDER_LINE
from sourcing_app.domain.records.shipping import FEEDBACK, RECEIPT, SHIPMENT
from sourcing_app.domain.records.spec import RecordSpec
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.disputes.rows import disputes_of
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.risk_sheet import sheet_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.printing.dispute import dispute_facts
from sourcing_app.services.printing.order import MADE, kept_chapters, order_chapters
from sourcing_app.services.printing.record_grid import record_grid
from sourcing_app.services.printing.requests import KIND_NAMES, Wording
from sourcing_app.services.printing.risks import contract_chapter, risk_chapter
from sourcing_app.store.queries.order_file import recorded

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


@dataclass(frozen=True, slots=True)
class _Part:
    """One table of the file: its fields, and what is said where there is none."""

    heading: Sentence
    record: RecordSpec
    names: Sequence[str]
    none: Sentence


_NONE = say("Printing", "Nothing is recorded.")
_GOODS = _Part(
    say("Printing", "Goods"), ORDER_LINE,
    ("description", "supplier_item", "quantity", "unit", "unit_price"), _NONE,
)  # fmt: skip
_MADE_OF = (
    _Part(
        say("Printing", "Samples"), SAMPLE,
        ("round", "asked_on", "received_on", "verdict", "decided_on", "reason", "reference_kept"),
        say("Printing", "No sample is recorded."),
    ),
    _Part(
        say("Printing", "Measurements of the samples"), SAMPLE_MEASURE,
        ("characteristic", "nominal", "low", "high", "value", "ok"), _NONE,
    ),
    _Part(
        say("Printing", "Production"), MILESTONE,
        ("kind", "name", "planned_on", "promised_on", "actual_on", "note"), _NONE,
    ),
    _Part(
        say("Printing", "Inspections"), INSPECTION,
        ("kind", "planned_on", "inspected_on", "inspector", "cartons_opened", "passed", "note"),
        say("Printing", "No inspection is recorded."),
    ),
    _Part(
        say("Printing", "Defects"), DEFECT, ("kind", "words", "count", "decision"),
        say("Printing", "No defect is recorded."),
    ),
    _Part(
        say("Printing", "Shipments"), SHIPMENT,
        ("seq", "carrier", "bl_kind", "bl_number", "container", "shipped_on", "eta", "arrived_on"),
        say("Printing", "No shipment is recorded."),
    ),
    _Part(
        say("Printing", "Receipt of the goods"), RECEIPT,
        ("received_on", "condition", "quantity_ok", "note", "without_check_reason",
         "confirmed_on"),
        say("Printing", "No receipt is recorded."),
    ),
)  # fmt: skip
_FEEDBACK = _Part(
    say("Printing", "Feedback"), FEEDBACK, ("given_on", "quality", "time", "contact", "words"),
    say("Printing", "No feedback was given."),
)  # fmt: skip


def order_file(file: "OpenFile", order_id: int, wording: Wording, today: date) -> Document:
    """Make the file of one order; raises NotFound."""
    state = order_state(file.reader, order_id, today)
    title = KIND_NAMES[DocumentKind.ORDER_FILE]
    return Document(
        title=title,
        name=f"{state.number} · {state.supplier}",
        about=(stage_name(state.stage, paid=state.next is None), today),
        chapters=tuple(_chapters(file, state, wording)),
        foot=MADE.put(document=title, name=state.number, day=today),
        landscape=True,
    )


def _chapters(file: "OpenFile", state: OrderState, wording: Wording) -> Iterator[Chapter]:
    sheet = sheet_of(file.reader, state)
    terms, *money = order_chapters(file, state, wording)
    yield terms
    yield _chapter(file, _GOODS, state.id)
    yield contract_chapter(sheet)
    yield risk_chapter(sheet)
    yield from money
    for part in _MADE_OF:
        yield _chapter(file, part, state.id)
    for dispute in disputes_of(file.reader, state.id):
        heading = say("Printing", "Dispute of {day}").put(day=dispute.opened_on)
        yield Chapter(heading, (dispute_facts(dispute),))
    yield _chapter(file, _FEEDBACK, state.id)
    yield from kept_chapters(file, state.id)


def _chapter(file: "OpenFile", part: _Part, order_id: int) -> Chapter:
    rows = recorded(file.reader, part.record.table, order_id)
    return Chapter(part.heading, (record_grid(part.record, part.names, rows, part.none),))
