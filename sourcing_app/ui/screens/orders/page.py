"""Orders and payments: the table above, the chosen order below, sheets for every step."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.search.needs import Serving
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.orders.drafts import can_order
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.dialogs.need_choice import need_command
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.orders.actions import OrderActions
from sourcing_app.ui.screens.orders.calendar_switch import CalendarSwitch
from sourcing_app.ui.screens.orders.change_commands import (
    ChangeCommands,
    bar_of_many,
    let_drop,
)
from sourcing_app.ui.screens.orders.columns import order_columns
from sourcing_app.ui.screens.orders.detail import OrderDetail
from sourcing_app.ui.screens.orders.order_bar import OrderBar
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import action_button, button, emits, explain
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.layouts import column

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext

ROWS = 3.5
ROWS_LOW = 2
WHOLE = 16_777_215
"""No limit to a height, as Qt has it: without an order the table has the page to itself."""


_SHOWN = frozenset(
    {
        "purchase_order", "order_line", "payment_line", "payment", "supplier_bank_account",
        "inspection", "gate_waiver", "attachment", "supplier", "badge_observation",
            "metric_observation", "supplier_hold",
        "vetting_check", "red_flag", "quote", "note", "sample", "sample_measure", "milestone",
        "defect", "shipment", "shipment_line", "receipt", "receipt_line", "feedback",
        "letter_of_credit", "credit_document", "method_cost", "dispute", "dispute_event",
        "order_check", "exchange_rate", "buyer_profile", "limit_value", "own_holiday",
        "holiday_country",
    }
)  # fmt: skip


class OrdersPage(Page):
    """Payments are recorded only on this page, and only if their gate is open."""

    name: ClassVar[str] = "orders"
    icon: ClassVar[str] = "card"
    group: ClassVar[str] = "trade"
    records: ClassVar[str] = "purchase_order"
    shows: ClassVar[frozenset[str]] = _SHOWN

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self.rows = OrderRows(desk.reader, desk.today)
        acts = self.order_actions = OrderActions(self)
        self._add = button("btn.orders.add", "primary", "plus", acts.add_order, changes=True)
        self._quotes = button(
            "btn.orders.quotes", icon="compare", call=emits(self.wanted, Target("quotes"))
        )
        self._empty = EmptyState("card", buttons=(self._quotes,))
        columns = order_columns(desk.today)
        self.table = TablePane("orders.main", columns, self.rows, context, self._empty)
        self.bar = OrderBar(self.table, self.rows, context.jobs)
        self.detail = OrderDetail(acts)
        self.note_actions = self.detail.overview.note_actions
        self._orders = QWidget()
        self.calendar = CalendarSwitch(self, acts, self.bar, self._orders)
        self._gate: tuple[int, object] = (0, None)
        self._add_action = self.command(
            "add", say("OrdersPage", "New order…"), acts.add_order, "Ctrl+N", changes=True
        )
        self._pay_action = self.command(
            "pay", say("OrdersPage", "Record payment…"), acts.pay, "Ctrl+Return", changes=True
        )
        self._address_action = self.command(
            "address", say("OrdersPage", "Delivery address…"), acts.change_address, changes=True
        )
        self._print_action = self.print_command(
            say("OrdersPage", "Print order…"), DocumentKind.ORDER, self.table.view.chosen
        )
        self.changes = ChangeCommands(self, acts)
        view = self.table.view
        for_need = need_command(self, view, Serving.ORDER, view.current_id)
        view.menu_actions = [*self.changes.actions, for_need, self._print_action]
        self.top = bar_of_many(self, self.table, self.bar)
        self._build()
        self.retranslate()
        self.fit()

    def title(self) -> str:
        return self.tr("Orders and payments")

    def retranslate(self) -> None:
        super().retranslate()
        self._add.setText(self.tr("New order"))
        self._quotes.setText(self.tr("Go to quotes"))
        self._tell_empty()
        self.table.set_name(self.tr("Orders"))
        self.detail.retranslate()
        self.calendar.retranslate()
        self._show()

    def refresh(self) -> None:
        self.table.reload()
        self.table.view.settle()
        self._read(self.table.view.current_id())
        self._allow_adding()
        self._tell_empty()
        self.bar.count_views()
        self.calendar.refresh()
        self.counted.emit()

    def follow(self, committed: Committed) -> None:
        self.table.follow(committed)
        self._settle()
        shown = self.order_actions.state
        if shown is not None and committed.touches(self.records, shown.id):
            self._read(shown.id)
        self._allow_adding()
        self._tell_empty()
        self.bar.count_views()
        self.calendar.refresh()

    def _settle(self) -> None:
        """Make a row current wherever there is one, and show its order."""
        view, shown = self.table.view, self.order_actions.state
        view.settle()
        if view.current_id() != (None if shown is None else shown.id):
            self._read(view.current_id())

    def _tell_empty(self) -> None:
        """Say why there is nothing: no order at all, or none that is sought."""
        bare = not self.rows.at_most()
        nothing = self.tr("No order is like that. Choose another view, or clear the filter.")
        start = self.tr("Orders start from a quote. Compare quotes first.")
        self._empty.set_text(start if bare else nothing, offered=bare)

    def _allow_adding(self) -> None:
        """Let orders be added while there is a quote to order from."""
        able = can_order(self.desk.reader, self.desk.today())
        nothing = "" if able else self.tr("There is no open quote to order from")
        explain(self._add, nothing)
        self._add_action.setEnabled(not nothing)

    def take_focus(self) -> None:
        self.table.view.setFocus()

    def regions(self) -> list[QWidget]:
        return self.calendar.regions() or [self.bar.field, self.table, self.detail]

    def count(self) -> tuple[int, bool] | None:
        """How many orders need attention, else how many there are."""
        urgent = self.rows.attention()
        number = urgent or self.rows.total()
        return (number, bool(urgent)) if number else None

    def open(self, target: Target) -> None:
        """Show an order; with the action "create" the key is the quote to order from."""
        if target.action == "create":
            self.order_actions.add_order(target.key)
            return
        if target.action == "calendar":
            self.calendar.show_calendar()
            return
        self.calendar.show_orders()
        if target.action == "view.risk":
            self.bar.choose("risk")
            return
        self.refresh()
        if target.key is not None and self.bar.go_to(target.key):
            self._read(target.key)
        if target.action == "pay":
            self.order_actions.pay()
        elif target.action and not self.detail.tabs.go_to(target.action):
            self.order_actions.act(target.action)

    def fit(self) -> None:
        rows = ROWS_LOW if self.low else ROWS
        height = int(36 + rows * current().row_height)
        alone = self.order_actions.state is None
        self.table.setMinimumHeight(height)
        self.table.setMaximumHeight(WHOLE if alone else height)
        self.detail.set_low(low=self.low)
        self.bar.set_narrow(narrow=self.compact)

    def _build(self) -> None:
        printed = action_button(self._print_action, icon="print")
        self.header.add(printed, self._add, narrowed_by=self.top)
        self.detail.add_to_head(self.calendar.button)
        self.bar.asked.connect(self._tell_empty)
        self.bar.keep_views(self.desk, self.context.undo)
        below = column(self.table, self.detail)
        below.setStretch(1, 1)
        self._orders.setLayout(below)
        self.body.addWidget(self._orders, 1)
        let_drop(self, self.order_actions, self.table, self.detail)
        self.order_actions.made.connect(lambda key: self.open(Target("orders", key)))
        self.table.view.current_changed.connect(self._read)
        self.table.view.arrived.connect(self._settle)
        self.table.view.opened.connect(self._go_below)
        current().changed.connect(self.fit)

    def _read(self, order_id: int | None) -> None:
        self.order_actions.state = None
        if order_id is not None:
            reader, today = self.desk.reader, self.desk.today()
            try:
                self.order_actions.state = order_state(reader, order_id, today)
            except AppError as problem:
                self.context.notices.error(problem)
        self._show()

    def _show(self) -> None:
        state = self.order_actions.state
        self.detail.setVisible(state is not None)
        self.fit()
        for action in (self._address_action, self._print_action):
            action.setEnabled(state is not None)
        self.changes.follow(state)
        self._pay_action.setEnabled(state is not None and state.next is not None)
        if state is None:
            self.note_actions.show(None)
        else:
            self.detail.show_order(state)
            self._announce_gate(state)

    def _announce_gate(self, state: OrderState) -> None:
        """Say that the gate of the current order has opened or closed."""
        report = state.next.report if state.next else None
        before = self._gate
        self._gate = (state.id, report and (report.purpose, report.open))
        if before[0] == state.id and before[1] != self._gate[1] and self.isVisible():
            self.context.notices.announce(
                f"{state.number}: {self.detail.overview.gate.title.text()}"
            )

    def _go_below(self) -> None:
        """Go to what can be done with the order; where nothing can be, say why and stay."""
        why_not = self.detail.go_to_first_way()
        if why_not:
            self.context.notices.status(why_not)
