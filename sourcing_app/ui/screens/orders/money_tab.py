"""The tab of money: the schedule with its payments, what paying costs, and what protects it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.shortfalls import may_fall_short
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.orders.state import OrderState, line_of
from sourcing_app.services.payments.rows import PaymentRow, payments_of
from sourcing_app.ui.formatting import money
from sourcing_app.ui.screens.orders.credit_card import CreditCard
from sourcing_app.ui.screens.orders.money_lines import PAYMENT_KEYS, schedule_lines
from sourcing_app.ui.screens.orders.order_tab import OrderTab, explain_ended
from sourcing_app.ui.screens.orders.protection_card import ProtectionCard
from sourcing_app.ui.screens.orders.ways_card import WaysCard
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.record_lines import RecordSection

if TYPE_CHECKING:
    from sourcing_app.services.payments.windows import PaymentDays
    from sourcing_app.ui.forms.sheet import Sheet
    from sourcing_app.ui.screens.orders.actions import OrderActions


class MoneyTab(OrderTab):
    """Everything about the money of one order; paying itself stays behind the gates."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__(actions)
        self._order: OrderState | None = None
        self._payments: list[PaymentRow] = []
        self.schedule = Card()
        self.schedule.setObjectName("card.orders.schedule")
        self.lines = RecordSection("schedule", say("MoneyTab", "Schedule and payments"))
        self.lines.add.hide()
        self.ways = WaysCard(actions)
        self.protection = ProtectionCard(actions)
        self.credit = CreditCard(actions)
        self.change = button(
            "btn.orders.change_schedule", icon="edit", call=actions.change_terms, changes=True
        )
        self.short = button(
            "btn.orders.settle_short", icon="waived", call=actions.settle_short, changes=True
        )
        self.accounts = button("btn.orders.money_accounts", icon="bank", call=actions.show_accounts)
        self.printed = button("btn.orders.print_schedule", icon="print", call=self._print)
        self._left, self._right = QWidget(), QWidget()
        self._cards = row(spacing=12)
        self._build()

    def retranslate(self) -> None:
        self.lines.retranslate("")
        self.change.setText(self.tr("Change schedule…"))
        self.short.setText(self.tr("Record shortfall…"))
        self.accounts.setText(self.tr("Where to pay…"))
        self.printed.setText(self.tr("Print schedule…"))
        self.ways.retranslate()
        self.protection.retranslate()
        self.credit.retranslate()

    def show_order(self, state: OrderState) -> None:
        from sourcing_app.services.payments.windows import PaymentDays, payment_days

        another = self._order is None or self._order.id != state.id
        self._order = state
        explain_ended(state, self.change)
        able = any(may_fall_short(line, state.facts.limits) for line in state.lines)
        explain(self.short, "" if able else self.tr("Nothing is left that could be a shortfall"))
        self._payments = payments_of(self.acts.desk.reader, state.id)
        words = self.tr("{paid} paid, {left} left")
        self.lines.say_aside(words.format(paid=money(state.paid), left=money(state.left)))
        self._show_lines(PaymentDays(), another=another)
        self.ways.show_order(state)
        self.protection.show_order(state)
        self.credit.show_order(state)
        reader, payments = self.acts.desk.reader, tuple(self._payments)
        self.acts.context.jobs.start(
            lambda _step: payment_days(reader, state, payments),
            owner=self,
            then=partial(self._know_days, state),
            kind="other",
        )

    def _know_days(self, state: OrderState, days: PaymentDays) -> None:
        """Say when to send and when it arrives, once the calendars are read."""
        if self._order is state:
            self._show_lines(days)

    def _show_lines(self, days: PaymentDays, *, another: bool = False) -> None:
        assert self._order is not None
        today = self.acts.desk.today()
        shown = tuple(schedule_lines(self._order.lines, self._payments, days, today))
        self.lines.show_lines(shown, "", another=another)

    def _act(self, action: str, key: int) -> None:
        if self._order is None:
            return
        if key >= PAYMENT_KEYS:
            found = (each for each in self._payments if each.id == key - PAYMENT_KEYS)
            payment = next(found, None)
            if payment is not None:
                self._act_on_payment(action, payment, self._order)
        else:
            self._act_on_line(action, line_of(self._order, key), self._order)

    def _act_on_line(self, action: str, line: PaidLine, order: OrderState) -> None:
        from sourcing_app.ui.screens.orders import outcome_sheets as sheets

        page, desk = self.acts.page, self.acts.desk
        if action == "unwaive":
            seq, today = line.line.seq, desk.today()
            self.acts.context.attempt(lambda: desk.outcomes.unwaive(order.id, seq, today))
            return
        made: dict[str, Callable[..., Sheet]] = {
            "plan": sheets.plan_sheet,
            "refund": sheets.refund_sheet,
            "waive": sheets.waive_line_sheet,
        }
        self.acts.open_sheet(made[action](page, desk, order, line))

    def _act_on_payment(self, action: str, payment: PaymentRow, order: OrderState) -> None:
        from sourcing_app.ui.screens.orders import outcome_sheets as sheets

        page, desk = self.acts.page, self.acts.desk
        if action == "arrive":
            self.acts.open_sheet(sheets.arrived_sheet(page, desk, order, payment))
        elif action == "bounce":
            self.acts.open_sheet(sheets.bounced_sheet(page, desk, payment))
        elif action == "void":
            self.acts.void(payment.id)
        elif action == "make":
            self.acts.pay_planned(payment)
        elif action == "drop":
            self.acts.context.attempt(lambda: desk.planned_payments.drop(order.id, payment.id))

    def _print(self) -> None:
        if self._order is not None:
            keys = (self._order.id,)
            self.acts.page.wanted.emit(Target("printing", action=DocumentKind.ORDER, keys=keys))

    def _build(self) -> None:
        self.lines.acted.connect(self._act)
        self.schedule.body.addWidget(self.lines)
        buttons = button_row(self.change, self.short, self.accounts, self.printed)
        self.schedule.body.addWidget(buttons)
        self.schedule.body.addStretch(1)
        self._left.setLayout(column(self.schedule, self.credit, None, spacing=12))
        self._right.setLayout(column(self.protection, self.ways, None, spacing=12))
        for place, each in enumerate((self._left, self._right)):
            self._cards.addWidget(each)
            self._cards.setStretch(place, 1)
        self.setLayout(self._cards)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider half: they stand under each other where both have no room."""
        least = max(each.minimumSizeHint().width() for each in (self._left, self._right))
        wide = max(self.width(), least)
        return QSize(least, self._cards.totalHeightForWidth(wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Put what protects and what it costs under the schedule in a narrow window."""
        halves = (self._left, self._right)
        needed = sum(each.minimumSizeHint().width() for each in halves) + self._cards.spacing()
        way = QBoxLayout.Direction
        self._cards.setDirection(way.LeftToRight if needed <= self.width() else way.TopToBottom)
