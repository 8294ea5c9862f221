"""The sheet for where an order goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.orders import ORDER
from sourcing_app.services.orders.drafts import profile_address
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form_sheet import FormSheet, require
from sourcing_app.ui.forms.from_spec import editors_of

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


class AddressSheet(FormSheet):
    """The order's delivery address; the buyer's own is offered where it has none."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        super().__init__(parent, "orders.address", (address_editor(),))
        self.form.fill({"delivery_address": state.address or profile_address(desk.reader)})
        self.set_texts(said(ORDER["delivery_address"].words), self.tr("Save"))

    def do(self, values: dict[str, Any]) -> None:
        require(values, "delivery_address")
        base = {"delivery_address": self._order.address}
        address = values["delivery_address"]
        self._desk.orders.change_address(self._order.id, address, self._desk.today(), base)


def address_editor() -> Editor:
    """Edit an address of several lines."""
    (made,) = editors_of(ORDER, "orders.", ("delivery_address",))
    return made
