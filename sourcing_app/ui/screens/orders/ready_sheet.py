"""The sheet for the ready notice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form_sheet import FormSheet, require

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


class ReadySheet(FormSheet):
    """The day of the supplier's notice that the goods are ready (R93)."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        super().__init__(parent, "orders.ready", (DayEditor("orders.day", desk.today),))
        self.form.fill({"day": desk.today()})
        self.set_texts(self.tr("Goods are ready"), self.tr("Save"))
        self.form["day"].set_caption(self.tr("The supplier gave notice on"))

    def do(self, values: dict[str, Any]) -> None:
        require(values, "day")
        self._desk.orders.ready(self._order.id, values["day"], self._desk.today())
