"""The sheet that changes the lines of an order, with the payments that follow from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError, Invalid, Rejected
from sourcing_app.domain.payments.schedule import ScheduleLine
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.values.money import Money
from sourcing_app.services.orders.goods import goods_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import money, said
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.screens.orders.goods_editor import GoodsEditor
from sourcing_app.ui.screens.orders.schedule_view import ScheduleView

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.orders.goods import GoodsLine


class GoodsSheet(FormSheet):
    """What is ordered; only payments that are not made yet follow a new total."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        self.goods = GoodsEditor("orders", state.unit)
        super().__init__(parent, "orders.goods", (self.goods,), "edit")
        self.resize(760, 520)
        self._view = ScheduleView()
        self.body.addWidget(self._view)
        self.is_about(state.id)
        self.set_texts(self.tr("Goods of {order}").format(order=state.number), self.tr("Save"))
        self.form.fill({"goods": goods_of(desk.reader, state.id)})
        self._preview()
        self.goods.told.connect(self._preview)

    def do(self, values: dict[str, Any]) -> None:
        try:
            lines = self._lines(values["goods"])
        except Rejected as error:
            raise Invalid({"goods": error.sentence}) from None
        self._desk.order_changes.goods(self._order.id, lines, self._desk.today())

    def _lines(self, typed: Any) -> list[GoodsLine]:
        from sourcing_app.services.orders.changes import GoodsLine, OrderLineFields

        lines = []
        for place, (key, values) in enumerate(typed, start=1):
            try:
                lines.append(GoodsLine(key, OrderLineFields.checked(**values)))
            except Invalid as error:
                field, why = next(iter(error.complaints.items()))
                raise self.goods.refuse_line(place, field, why) from None
        return lines

    def _preview(self) -> None:
        """Show the total of what is typed, and the payments it makes."""
        try:
            total, lines = self._planned()
        except AppError as problem:
            self._view.refuse(problem)
        else:
            self._view.show_lines([(said(ORDER["total"].words), money(total))], lines, ())

    def _planned(self) -> tuple[Money, tuple[ScheduleLine, ...]]:
        from sourcing_app.services.orders.goods import sum_of
        from sourcing_app.services.orders.plan import OrderPlan, planned

        lines = self._lines(self.goods.value())
        total = sum_of([line.fields for line in lines], self._order.total.currency)
        return total, planned(self._order, OrderPlan(total=total.amount))
