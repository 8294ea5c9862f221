"""The risk sheet of an order on paper, with the points of its contract."""

from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import Chapter, Document, FactList, Grid, GridColumn
from sourcing_app.domain.gates.risks import RISK_NAMES, RISK_STATE_NAMES
from sourcing_app.domain.orders.contract_points import CONTRACT_POINTS, ORDER_ANSWER_NAMES
from sourcing_app.domain.orders.stages import stage_name
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.risk_sheet import RiskSheet, sheet_of
from sourcing_app.services.printing.order import MADE
from sourcing_app.services.printing.requests import KIND_NAMES, Wording

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_RISKS = say("Printing", "Risks")
_STAKE = say("Printing", "Money at risk")
_POINTS = say("Printing", "Points of the contract")
_RISK_LINES = (
    GridColumn(say("Printing", "Risk"), 30),
    GridColumn(say("Printing", "State"), 12),
    GridColumn(say("Printing", "Why"), 30),
    GridColumn(say("Printing", "Reason"), 28),
)
_POINT_LINES = (
    GridColumn(say("Printing", "Point"), 46),
    GridColumn(say("Printing", "Settled"), 12),
    GridColumn(say("Printing", "Note"), 28),
    GridColumn(say("Printing", "Checked on"), 14),
)
_NONE = say("Printing", "Nothing is recorded.")


def risk_paper(file: "OpenFile", order_id: int, wording: Wording, today: date) -> Document:
    """Make the risk sheet of one order; raises NotFound."""
    del wording
    state = order_state(file.reader, order_id, today)
    sheet = sheet_of(file.reader, state)
    title = KIND_NAMES[DocumentKind.RISKS]
    return Document(
        title=title,
        name=f"{state.number} · {state.supplier}",
        about=(stage_name(state.stage, paid=state.next is None), today),
        chapters=(_stake(sheet), risk_chapter(sheet), contract_chapter(sheet)),
        foot=MADE.put(document=title, name=state.number, day=today),
    )


def risk_chapter(sheet: RiskSheet) -> Chapter:
    """Tell the six risks, how each stands, and why."""
    rows: list[tuple[Any, ...]] = [
        (RISK_NAMES[line.risk], RISK_STATE_NAMES[line.state], line.why, line.reason)
        for line in sheet.lines
    ]
    return Chapter(_RISKS, (Grid(_RISK_LINES, rows, _NONE),))


def contract_chapter(sheet: RiskSheet) -> Chapter:
    """Tell the points of the contract, each with its answer."""
    rows: list[tuple[Any, ...]] = [
        (
            CONTRACT_POINTS[point],
            ORDER_ANSWER_NAMES[found.answer] if found else None,
            found.note if found else None,
            found.on if found else None,
        )
        for point, found in sheet.points
    ]
    return Chapter(_POINTS, (Grid(_POINT_LINES, rows, _NONE),))


def _stake(sheet: RiskSheet) -> Chapter:
    rows: tuple[tuple[Any, Any], ...] = (
        (say("Printing", "On this order"), sheet.at_risk),
        (say("Printing", "With this supplier on all orders"), sheet.of_supplier or None),
    )
    return Chapter(_STAKE, (FactList(rows),))
