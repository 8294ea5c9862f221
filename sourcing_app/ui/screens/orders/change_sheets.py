"""The sheets that change what an order is beside its money, and those that hold or cancel it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.orders.agreed import OrderHold
from sourcing_app.domain.orders.beside import loss_sentence
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.sentences import say
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import FactRow

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_DETAILS = ("own_reference", "supplier_reference", "purpose", "incoterm", "place")
_HELD = ("hold", "hold_until", "hold_reason")
_NOT_SAID = say("ChangeSheets", "Not said")


def details_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask for references, purpose and where the risk passes."""
    spec = ORDER["purpose"]
    purpose = ChoiceEditor(
        "orders.purpose", tuple(spec.choices), lambda each: said(spec.choices[each]),
        unknown=lambda: said(_NOT_SAID),
    )  # fmt: skip
    editors = editors_of(ORDER, "orders.", _DETAILS, ready=(purpose,))
    base = desk.order_changes.details.fields(state.id).model_dump()

    def do(typed: dict[str, Any]) -> None:
        new = {name: value for name, value in typed.items() if value != base[name]}
        desk.order_changes.details.change(state.id, desk.today(), base, **new)

    asks = Asks(say("ChangeSheets", "Details of the order"), say("ChangeSheets", "Save"), do, base)
    return AskSheet(parent, "orders.details", editors, asks, "edit")


def hold_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask what is put on hold, until when and why; a hold there is can be changed."""
    what = choice_editor(ORDER["hold"], "orders.hold")
    editors = editors_of(ORDER, "orders.", _HELD, today=desk.today, ready=(what,), lines=3)
    held = state.beside.held

    def do(typed: dict[str, Any]) -> None:
        from sourcing_app.services.orders.changes import HoldFields

        desk.order_changes.hold(state.id, HoldFields.checked(**typed), desk.today())

    start = {
        "hold": held.kind if held else OrderHold.PAYMENTS,
        "hold_until": held.until if held else None,
        "hold_reason": held.reason if held else "",
    }
    asks = Asks(
        say("ChangeSheets", "Put on hold"),
        say("ChangeSheets", "Put on hold"),
        do,
        start,
        ("hold", "hold_reason"),
    )
    return AskSheet(parent, "orders.hold", editors, asks, "clock")


def cancel_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Say what is lost when the order is cancelled, and ask why where something is (R98, R5)."""
    editors = editors_of(ORDER, "orders.", ("cancelled_reason",), lines=3)

    def do(typed: dict[str, Any]) -> None:
        from sourcing_app.services.orders.changes import CancelFields

        desk.order_changes.cancel(state.id, CancelFields.checked(**typed), desk.today())

    asks = Asks(
        say("ChangeSheets", "Cancel the order"),
        say("ChangeSheets", "Cancel order"),
        do,
        required=("cancelled_reason",) if state.sent else (),
    )
    sheet = AskSheet(parent, "orders.cancel", editors, asks, "cross")
    lost = FactRow(said(loss_sentence(state.sent)), Tone.WARN if state.sent else Tone.NEUTRAL)
    sheet.body.insertWidget(0, lost)
    sheet.cancel.setText(said(say("ChangeSheets", "Keep the order")))
    return sheet
