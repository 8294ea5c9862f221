"""The sheets for the goods before they are inspected: the sample, and the ready notice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.orders.stages import SAMPLE_NAMES, SampleState
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form_sheet import FormSheet, require

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_CHOICES = tuple(state for state in SampleState if state is not SampleState.NEEDED)
_NEXT = {
    SampleState.NEEDED: SampleState.ORDERED,
    SampleState.ORDERED: SampleState.RECEIVED,
    SampleState.REJECTED: SampleState.ORDERED,
}
"""What follows; a rejected sample is followed by another one."""


class SampleSheet(FormSheet):
    """The state of the sample, and its day (R91, R107)."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        editors = (
            ChoiceEditor("orders.sample", _CHOICES, lambda state: said(SAMPLE_NAMES[state])),
            DayEditor("orders.day", desk.today),
        )
        super().__init__(parent, "orders.sample", editors)
        following = _NEXT.get(state.facts.sample, SampleState.APPROVED)
        self.form.fill({"sample": following, "day": desk.today()})
        self._translate()

    def do(self, values: dict[str, Any]) -> None:
        require(values, "sample", "day")
        order, today = self._order.id, self._desk.today()
        self._desk.orders.sample(order, values["sample"], values["day"], today)

    def _translate(self) -> None:
        self.set_texts(self.tr("Sample"), self.tr("Save"))
        hint = self.tr(
            "A sample is made individually, without the pressure of mass production. Keep a "
            "sealed one to compare the goods with."
        )
        self.form["sample"].set_caption(self.tr("The sample is"), hint)
        self.form["day"].set_caption(self.tr("Since"))


class ReadySheet(FormSheet):
    """The day of the supplier's notice that the goods are ready (R93)."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        super().__init__(parent, "orders.ready", (DayEditor("orders.day", desk.today),))
        self.form.fill({"day": desk.today()})
        self.set_texts(self.tr("Goods are ready"), self.tr("Save"))
        self.form["day"].set_caption(self.tr("Ready notice of"))

    def do(self, values: dict[str, Any]) -> None:
        require(values, "day")
        self._desk.orders.ready(self._order.id, values["day"], self._desk.today())
