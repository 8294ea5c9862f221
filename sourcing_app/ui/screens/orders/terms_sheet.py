"""The sheet that changes an order's day, total or terms; what is paid never moves."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError, Rejected
from sourcing_app.domain.orders.terms import deposit_findings
from sourcing_app.domain.payments.plan import PaymentPlan, agreed_share, plan_of_lines
from sourcing_app.domain.payments.schedule import ScheduleLine
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import total_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form_sheet import FormSheet, require
from sourcing_app.ui.forms.from_spec import in_currency
from sourcing_app.ui.forms.number_editors import amount
from sourcing_app.ui.screens.orders.schedule_view import ScheduleView, TermsChoice

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.orders.plan import OrderPlan


class TermsSheet(FormSheet):
    """Day, total and terms of an order that exists."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        self._day = DayEditor("orders.made_on", desk.today)
        self._total = amount("orders.total")
        self._terms = TermsChoice()
        editors = (self._day, self._total, *self._terms.editors)
        super().__init__(parent, "orders.terms", editors, "edit")
        self._view = ScheduleView()
        self.body.addWidget(self._view)
        self._translate()
        self.form.fill({"made_on": state.facts.made_on, "total": state.total.amount})
        agreed = plan_of_lines([each.line for each in state.lines])
        self._terms.fill(agreed)
        self._terms.usual.base = agreed.parts
        self._terms.usual.took_theirs.connect(self._take_terms)
        self._preview()
        self._terms.connect(self._preview)
        self._total.line.textChanged.connect(self._preview)

    def do(self, values: dict[str, Any]) -> None:
        require(values, "made_on", "total")
        seen = {each.name: each.base for each in (self._day, self._total, self._terms.usual)}
        day = values["made_on"] if self._day.changed else None
        wanted = replace(self._wanted(values["total"]), made_on=day)
        self._desk.orders.change_plan(self._order.id, wanted, self._desk.today(), seen)

    def _take_terms(self) -> None:
        """Show terms that came from elsewhere."""
        after = self._order.facts.after_shipment
        agreed = PaymentPlan.parse(self._terms.usual.base, after_shipment=after)
        self._terms.fill(agreed)
        self._terms.usual.base = agreed.parts
        self._preview()

    def _translate(self) -> None:
        self.set_texts(self.tr("Day, total and terms"), self.tr("Save"))
        self._day.set_words(ORDER["made_on"].words)
        in_currency(self._total, ORDER["total"], self._order.total.currency)
        self._terms.name()

    def _agreed(self) -> str:
        after = self._order.facts.after_shipment
        return PaymentPlan.parse(self._terms.text() or "?", after_shipment=after).parts

    def _preview(self) -> None:
        self._terms.follow()
        try:
            lines = self._lines()
            total = total_of([line.amount for line in lines], self._order.total.currency)
            deposit = agreed_share(lines, total)
            self._view.show_lines((), lines, deposit_findings(deposit, self._agreed()))
        except AppError as problem:
            self._view.refuse(problem)

    def _lines(self) -> tuple[ScheduleLine, ...]:
        from sourcing_app.services.orders.plan import planned

        typed = self._total.value()
        if not typed:
            raise Rejected(say("TermsSheet", "Write the total"))
        return planned(self._order, self._wanted(Decimal(typed)))

    def _wanted(self, total: Decimal) -> OrderPlan:
        """Only what the user changed is changed."""
        from sourcing_app.services.orders.plan import OrderPlan

        agreed = self._agreed()
        return OrderPlan(
            total if total != self._total.base else None,
            agreed if agreed != self._terms.usual.base else None,
        )
