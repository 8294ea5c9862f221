"""The ways to pay the next amount of an order: how safe, to whom, what it costs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.gates.person import PERSON_CHECKS, TICKED, PersonCheck, person_checks
from sourcing_app.domain.orders.beside import hold_sentence
from sourcing_app.domain.orders.contract_points import OrderAnswer
from sourcing_app.domain.payments.choice import SAFETY_NAMES, Safety, country_source
from sourcing_app.domain.payments.line_gates import report_on
from sourcing_app.domain.payments.methods import METHOD_NAMES, Method
from sourcing_app.domain.values.money import Money
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.choice import WayToPay, ways_to_pay
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.ui.formatting import day, money, number, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, explain, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import FactRow, WrapCheck
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, empty

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.actions import OrderActions

_TONES = {
    Safety.HIGH: (Tone.OK, "shield"),
    Safety.MEDIUM: (Tone.WARN, "warn"),
    Safety.LOW: (Tone.DANGER, "stop"),
}


class WaysCard(Card):
    """Compares every way to pay for one amount; the one that suits best stands first."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__()
        self.setObjectName("card.orders.ways")
        self._acts = actions
        self._order: OrderState | None = None
        self._rows = column(spacing=2)
        self._for = label("", "muted", wrap=True)
        self._person = label("", "muted", wrap=True)
        self.checks = {check: WrapCheck(f"chk.orders.{check}", changes=True) for check in TICKED}
        self._known = column(spacing=2)
        self.pay = button("btn.orders.pay_person", "link", "card", actions.pay_person, changes=True)
        self.body.addWidget(self._for)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._person)
        self.body.addLayout(self._known)
        for check, made in self.checks.items():
            made.toggled.connect(partial(self._tick, check))
            self.body.addWidget(made)
        self.body.addWidget(button_row(self.pay))
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.set_title(self.tr("Ways to pay"))
        self._person.setText(self.tr("Before Western Union or MoneyGram, four checks:"))
        self.pay.setText(self.tr("Pay by Western Union or MoneyGram…"))
        for check, made in self.checks.items():
            made.set_text(said(PERSON_CHECKS[check]))

    def show_order(self, state: OrderState) -> None:
        """Compare the ways for the next payment, or for the total where all is paid."""
        self._order = state
        amount = state.next.line.left if state.next else state.total
        words = self.tr("For {amount}").format(amount=money(amount))
        country = read_profile(self._acts.desk.reader, state.profile_id).country
        self._for.setText(f"{words}. {said(country_source(country))}")
        empty(self._rows)
        for way in ways_to_pay(self._acts.desk.reader, state, amount):
            self._rows.addWidget(self._way(way, amount))
        self._show_checks(state)

    def _way(self, way: WayToPay, amount: Money) -> QWidget:
        tone, icon = _TONES[way.safety]
        name = said(METHOD_NAMES[way.method])
        head = f"{name} · {said(SAFETY_NAMES[way.safety])}"
        texts = (head, f"{self._cost(way, amount)}; {said(way.receiver)}", *self._notes(way))
        made = FactRow("\n".join(texts), tone, icon=icon)
        made.text.setObjectName(f"lbl.orders.way_{way.method}")
        call = partial(self._edit_cost, way.method)
        edit = icon_button(f"btn.orders.cost_{way.method}", "edit", call, changes=True)
        edit.setFixedSize(24, 24)
        name_icon_button(edit, self.tr("What it costs: {method}…").format(method=name))
        made.add(edit)
        return made

    def _cost(self, way: WayToPay, amount: Money) -> str:
        cost = way.cost
        if cost.fee is None:
            return said(way.usual) if way.usual else self.tr("Fee not known")
        words = self.tr("Fee {fee}").format(fee=money(cost.fee))
        if cost.spread:
            rate = self.tr("{amount} lost on the exchange rate").format(amount=money(cost.spread))
            words = f"{words}, {rate}"
        if cost.total is not None and cost.total != amount:
            in_all = self.tr("{amount} in all").format(amount=money(cost.total))
            words = f"{words}: {in_all}"
        return words

    def _notes(self, way: WayToPay) -> list[str]:
        told = [said(each) for each in way.warnings]
        told.append(". ".join(said(each) for each in way.notes))
        if way.cost.most is not None:
            told.append(self.tr("At most USD {most} a payment").format(most=number(way.cost.most)))
        if way.source:
            words = self.tr("Source: {source}, {day}")
            told.append(words.format(source=way.source, day=day(way.checked_on)))
        return told

    def _show_checks(self, state: OrderState) -> None:
        empty(self._known)
        for fact in person_checks(state.facts):
            check = PersonCheck(fact.id)
            if check in self.checks:
                self.checks[check].set_checked(fact.met)
            else:
                tone = Tone.OK if fact.met else Tone.DANGER
                self._known.addWidget(FactRow(said(fact.sentence), tone))
        explain(self.pay, self._why_not(state))

    def _why_not(self, state: OrderState) -> str:
        if state.next is None:
            return self.tr("Everything is paid")
        if state.beside.holding is not None:
            return said(hold_sentence(state.beside.holding))
        event = state.next.line.line.event
        missing = report_on(state.facts, event, Method.WESTERN_UNION).missing
        return said(missing[0].sentence) if missing else ""

    def _tick(self, check: PersonCheck, yes: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._order is None:
            return
        answer = OrderAnswer.YES if yes else OrderAnswer.NO
        order, desk = self._order.id, self._acts.desk
        self._acts.context.attempt(
            lambda: desk.order_checks.answer(order, check.value, answer, desk.today())
        )

    def _edit_cost(self, method: Method) -> None:
        from sourcing_app.ui.screens.orders.outcome_sheets import tariff_sheet

        self._acts.open_sheet(tariff_sheet(self._acts.page, self._acts.desk, method))
