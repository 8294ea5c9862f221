"""The sheet that changes an order's day, total or terms; what is paid never moves."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError, Rejected
from sourcing_app.domain.orders.terms import deposit_findings
from sourcing_app.domain.payments.plan import (
    PRESETS,
    PaymentPlan,
    agreed_share,
    misfit,
    plan_of_lines,
)
from sourcing_app.domain.payments.schedule import ScheduleLine
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money, total_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import money
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.from_spec import in_currency
from sourcing_app.ui.forms.number_editors import amount
from sourcing_app.ui.screens.orders.plan_editor import PlanEditor
from sourcing_app.ui.screens.orders.schedule_view import ScheduleView, preset_choice, preset_of

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.orders.plan import OrderPlan


class TermsSheet(FormSheet):
    """Day, total and terms of an order that exists."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        self._day = DayEditor("orders.made_on", desk.today)
        self._total = amount("orders.total")
        self._usual = preset_choice("orders.usual")
        self._terms = PlanEditor("orders", after_shipment=state.facts.after_shipment)
        editors = (self._day, self._total, self._usual, self._terms)
        wide = ("usual", "terms")
        super().__init__(parent, "orders.terms", editors, "edit", columns=2, wide=wide)
        self.need("made_on", "total")
        self.resize(860, 620)
        self._view = ScheduleView()
        self.body.addWidget(self._view)
        self._translate()
        agreed = plan_of_lines([each.line for each in state.lines])
        self.form.fill({"made_on": state.facts.made_on, "total": state.total.amount})
        self._terms.fill(agreed.parts)
        self._usual.fill(preset_of(agreed))
        self._usual.box.activated.connect(self._take_usual)
        self._terms.told.connect(self._preview)
        self._total.line.textChanged.connect(self._preview)
        self._preview()

    def do(self, values: dict[str, Any]) -> None:
        self.require(values)
        seen = {each.name: each.base for each in (self._day, self._total, self._terms)}
        day = values["made_on"] if self._day.changed else None
        wanted = replace(self._wanted(values["total"]), made_on=day)
        self._desk.orders.change_plan(self._order.id, wanted, self._desk.today(), seen)

    def _translate(self) -> None:
        self.set_texts(self.tr("Day, total and terms"), self.tr("Save"))
        self._day.set_words(ORDER["made_on"].words)
        in_currency(self._total, ORDER["total"], self._order.total.currency)
        self._usual.set_words(ORDER["terms"].words)
        self._terms.set_caption(self.tr("Payments as agreed"))
        self._terms.retranslate()

    def _take_usual(self) -> None:
        """Fill the rows with the usual terms that were chosen; the user's own stay as they are."""
        code = self._usual.value()
        if code is not None:
            self._terms.put(PRESETS[code].plan.parts)

    def _preview(self) -> None:
        """Show what each payment comes to; what is wrong with one is said at its row."""
        if not self._terms.judge():
            self._view.clear()
            return
        agreed = self._terms.plan()
        self._usual.put(preset_of(agreed))
        try:
            lines = self._lines()
        except AppError as problem:
            self._refuse(agreed, problem)
            return
        whole = total_of([line.amount for line in lines], self._order.total.currency)
        findings = deposit_findings(
            agreed_share(lines, whole), agreed.parts, self._order.facts.limits
        )
        self._view.show_lines(
            [(self.tr("Payments together, exactly the order total"), money(whole))], lines, findings
        )

    def _refuse(self, agreed: PaymentPlan, problem: AppError) -> None:
        total, seq = self._typed_total(), 0
        if total is not None:
            seq = misfit(Money(total, self._order.total.currency), agreed)
        if seq:
            self._terms.blame(seq, problem.sentence)
            self._view.clear()
        else:
            self._view.refuse(problem)

    def _typed_total(self) -> Decimal | None:
        try:
            typed = self._total.value()
        except AppError:
            return None
        return Decimal(typed) if typed else None

    def _lines(self) -> tuple[ScheduleLine, ...]:
        from sourcing_app.services.orders.plan import planned

        typed = self._total.value()
        if not typed:
            raise Rejected(say("TermsSheet", "Write the total"))
        return planned(self._order, self._wanted(Decimal(typed)))

    def _wanted(self, total: Decimal) -> OrderPlan:
        """Only what the user changed is changed."""
        from sourcing_app.services.orders.plan import OrderPlan

        agreed = self._terms.value()
        return OrderPlan(
            total if total != self._total.base else None,
            agreed if agreed != self._terms.base else None,
        )
