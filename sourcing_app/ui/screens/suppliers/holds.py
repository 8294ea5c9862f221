"""Holds on the shown supplier: what they stop, the sheets that place and lift one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.vetting import HOLD
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import Hold, HoldScope
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


def hold_lines(holds: Sequence[Hold], active: Sequence[Hold]) -> list[PartLine]:
    """Describe the lines: those that stop something first, the last of each first."""
    stopping = {hold.id for hold in active}
    ordered = sorted(holds, key=lambda hold: (hold.id not in stopping, -hold.id))
    return [_line(hold, active=hold.id in stopping) for hold in ordered]


def _line(hold: Hold, *, active: bool) -> PartLine:
    translate = QCoreApplication.translate
    if active:
        lift = LineButton("lift", "check", translate("Holds", "Lift the hold…"))
        return PartLine(hold.id, (said(hold.sentence),), (lift,), Tone.DANGER, "stop")
    past = translate("Holds", "Lifted on {day}: {reason}").format(
        day=day(hold.lifted_on), reason=hold.lifting
    )
    over = translate("Holds", "Over since {day}").format(day=day(hold.release_on))
    texts = (hold.reason, past if hold.lifted_on else over)
    return PartLine(hold.id, texts, (), Tone.NEUTRAL, "waived")


def hold_sheet(parent: QWidget, desk: Desk, supplier_id: int) -> AskSheet:
    """Ask what is to be held, why and until when."""

    def keep(values: dict[str, Any]) -> None:
        from sourcing_app.services.suppliers.holds import SupplierHoldFields

        fields = SupplierHoldFields.checked(**values, placed_on=desk.today())
        desk.vetting.holds.place(supplier_id, fields)

    asks = Asks(
        say("HoldSheet", "Put supplier on hold"),
        say("HoldSheet", "Put on hold"),
        keep,
        {"scope": HoldScope.PAYMENTS},
        required=("reason",),
    )
    names = ("scope", "reason", "release_on")
    editors = editors_of(HOLD, "hold.", names, today=desk.today, lines=3)
    return AskSheet(parent, "suppliers.hold", editors, asks, "stop")


def lift_sheet(parent: QWidget, desk: Desk, hold_id: int) -> AskSheet:
    """Ask why a hold no longer stands."""

    def keep(values: dict[str, Any]) -> None:
        desk.vetting.holds.lift(hold_id, values["lifting"], desk.today())

    asks = Asks(
        say("HoldSheet", "Lift the hold"),
        say("HoldSheet", "Lift hold"),
        keep,
        required=("lifting",),
    )
    sheet = AskSheet(
        parent, "suppliers.lift", editors_of(HOLD, "lift.", ("lifting",), lines=3), asks, "check"
    )
    sheet.is_about(hold_id)
    return sheet
