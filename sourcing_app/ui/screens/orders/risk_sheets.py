"""The sheets of risks and contract points, and the one that closes an order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.gates.risks import RISK_NAMES, OrderRisk
from sourcing_app.domain.orders.contract_points import (
    CONTRACT_POINTS,
    ORDER_ANSWER_NAMES,
    ContractPoint,
    OrderAnswer,
)
from sourcing_app.domain.records.disputes import ORDER_CHECK
from sourcing_app.domain.sentences import say
from sourcing_app.services.orders.answers import Answered
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_SAVE = say("RiskSheets", "Save")


def accept_sheet(parent: QWidget, desk: Desk, state: OrderState, risk: OrderRisk) -> AskSheet:
    """Ask why a risk that no gate asks for is taken on."""
    (why,) = editors_of(ORDER_CHECK, "risk.", ("note",), lines=3)
    why.set_words(
        say("RiskSheets", "Reason"), say("RiskSheets", "At least 15 characters; it stays visible")
    )
    asks = Asks(
        say("RiskSheets", "Take a risk on"),
        say("RiskSheets", "Take on"),
        lambda typed: desk.order_checks.accept(state.id, risk, typed["note"], desk.today()),
        required=("note",),
    )
    sheet = AskSheet(parent, "orders.risk", (why,), asks, "waived")
    sheet.body.insertWidget(0, label(said(RISK_NAMES[risk]), wrap=True))
    return sheet


def answer_sheet(
    parent: QWidget, desk: Desk, state: OrderState, point: ContractPoint, found: Answered | None
) -> AskSheet:
    """Ask for the answer to a point of the contract, and a note on it."""
    answer = ChoiceEditor(
        "point.point_answer", tuple(OrderAnswer), lambda each: said(ORDER_ANSWER_NAMES[each])
    )
    answer.set_words(ORDER_CHECK["answer"].words)
    (note,) = editors_of(ORDER_CHECK, "point.", ("note",), lines=3)

    def do(typed: dict[str, Any]) -> None:
        given, text = typed["point_answer"], typed["note"]
        desk.order_checks.answer(state.id, point, given, desk.today(), text)

    asks = Asks(
        say("RiskSheets", "A point of the contract"),
        _SAVE,
        do,
        {
            "point_answer": found.answer if found else OrderAnswer.YES,
            "note": found.note if found else "",
        },
        ("point_answer",),
    )
    sheet = AskSheet(parent, "orders.point", (answer, note), asks, "clip")
    sheet.body.insertWidget(0, label(said(CONTRACT_POINTS[point]), wrap=True))
    return sheet
