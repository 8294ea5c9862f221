"""Trade Assurance: the order on the platform, until when it protects, and what it does not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sourcing_app.domain.orders.agreed import PLATFORM_NAMES
from sourcing_app.domain.orders.contract_points import OrderAnswer
from sourcing_app.domain.payments.protection import (
    NOT_COVERED,
    protection_clocks,
    protection_ends,
    uncovered,
)
from sourcing_app.domain.payments.site_steps import SITE_STEPS, SiteStep
from sourcing_app.services.orders.answers import answers_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.platform import protected_of
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.orders.clock_row import clock_row
from sourcing_app.ui.screens.orders.goods_fixes import ask_platform
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import FactRow, WrapCheck
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, empty

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.actions import OrderActions


class ProtectionCard(Card):
    """The platform's order with its clocks, and the five steps of paying it there."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__()
        self.setObjectName("card.orders.protection")
        self._acts = actions
        self._order: OrderState | None = None
        self._page = ""
        self._rows = column(spacing=2)
        self._steps_head = label("", "muted")
        self._uncovered = label("", "muted", wrap=True)
        self._uncovered.setObjectName("lbl.orders.not_covered")
        self.steps = {step: WrapCheck(f"chk.orders.{step}", changes=True) for step in SiteStep}
        self.edit = button("btn.orders.platform", icon="edit", call=self._edit, changes=True)
        self.open = button("btn.orders.order_page", icon="ext", call=self._open)
        self.body.addLayout(self._rows)
        self.body.addWidget(button_row(self.edit, self.open))
        self.body.addWidget(self._uncovered)
        self.body.addWidget(self._steps_head)
        for step, made in self.steps.items():
            made.toggled.connect(partial(self._tick, step))
            self.body.addWidget(made)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.set_title(self.tr("Trade Assurance"))
        self.edit.setText(self.tr("Order on the platform…"))
        self.open.setText(self.tr("Open order page"))
        told = " · ".join(said(each) for each in NOT_COVERED)
        self._uncovered.setText(self.tr("Not covered: {what}").format(what=told))
        self._steps_head.setText(self.tr("Paying on the site, step by step:"))
        for step, made in self.steps.items():
            made.set_text(said(SITE_STEPS[step]))

    def show_order(self, state: OrderState) -> None:
        """Show what the platform knows of the order, and its clocks."""
        self._order = state
        desk = self._acts.desk
        facts, limits = protected_of(desk.reader, state.id), state.facts.limits
        self._page = facts.page
        self.open.setVisible(bool(facts.page))
        empty(self._rows)
        self.set_head(Tone.OK if facts.used else None, "shield" if facts.used else "")
        ends = protection_ends(facts, limits)
        self._rows.addWidget(FactRow(said(ends), Tone.INFO if facts.used else Tone.WARN))
        open_part = uncovered(facts, state.paid)
        if open_part is not None:
            self._rows.addWidget(FactRow(said(open_part), Tone.DANGER))
        self._show_platform(state.id, facts.number)
        for clock in protection_clocks(facts, limits):
            self._rows.addWidget(clock_row(clock, desk.today()))
        answers = answers_of(desk.reader, state.id)
        for step, made in self.steps.items():
            found = answers.get(step.value)
            made.set_checked(found is not None and found.answer is OrderAnswer.YES)

    def _show_platform(self, order: int, ordered: str) -> None:
        fields = self._acts.desk.platform.fields(order)
        told = [ordered] if ordered else []
        if fields.platform_status is not None:
            told.append(said(PLATFORM_NAMES[fields.platform_status]))
        if told:
            self._rows.addWidget(FactRow(" · ".join(told), Tone.NEUTRAL, icon="ext"))

    def _tick(self, step: SiteStep, yes: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._order is None:
            return
        answer = OrderAnswer.YES if yes else OrderAnswer.NO
        order, desk = self._order.id, self._acts.desk
        self._acts.context.attempt(
            lambda: desk.order_checks.answer(order, step.value, answer, desk.today())
        )

    def _edit(self) -> None:
        ask_platform(self._acts)

    def _open(self) -> None:
        self._acts.context.browser.open(self._page)
