"""The sheet for where an order goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.services.orders.drafts import profile_address
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.forms.form_sheet import FormSheet, require
from sourcing_app.ui.forms.text_editors import TextEditor

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

LONGEST = 1000


class AddressSheet(FormSheet):
    """The order's delivery address; the buyer's own is offered where it has none."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        super().__init__(parent, "orders.address", (address_editor(),))
        self.form.fill({"delivery_address": state.address or profile_address(desk.reader)})
        self.set_texts(self.tr("Delivery address"), self.tr("Save"))
        self.form["delivery_address"].set_caption(self.tr("Where the goods go"))

    def do(self, values: dict[str, Any]) -> None:
        require(values, "delivery_address")
        base = {"delivery_address": self._order.address}
        address = values["delivery_address"]
        self._desk.orders.change_address(self._order.id, address, self._desk.today(), base)


def address_editor() -> TextEditor:
    """Edit an address of several lines."""
    return TextEditor("orders.delivery_address", cap=LONGEST, lines=4)
