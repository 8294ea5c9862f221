"""The sheet that changes an order's day, total or terms; what is paid never moves."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError, Rejected
from sourcing_app.domain.orders.terms import Terms, terms_findings
from sourcing_app.domain.payments.schedule import ScheduleLine
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.sentences import say
from sourcing_app.services.orders.state import OrderState, terms_text
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form_sheet import FormSheet, require
from sourcing_app.ui.forms.from_spec import in_currency
from sourcing_app.ui.forms.number_editors import amount
from sourcing_app.ui.screens.orders.schedule_view import CHOICES, ScheduleView, TermsChoice

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
        agreed = terms_text(state)
        self._terms.fill(agreed)
        self._terms.usual.base = agreed
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
        """Show terms that are not on the list as the user's own percents."""
        agreed = self._terms.usual.base
        if agreed not in CHOICES:
            self._terms.usual.put(None)
            self._terms.own.fill(agreed)
        self._preview()

    def _translate(self) -> None:
        self.set_texts(self.tr("Day, total and terms"), self.tr("Save"))
        self._day.set_words(ORDER["made_on"].words)
        in_currency(self._total, ORDER["total"], self._order.total.currency)
        self._terms.name()

    def _agreed(self) -> str:
        return str(Terms.parse(self._terms.text() or "?"))

    def _preview(self) -> None:
        self._terms.follow()
        try:
            lines = self._lines()
            self._view.show_lines((), lines, terms_findings(Terms.parse(self._agreed())))
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
