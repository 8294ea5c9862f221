"""Orders and payments: the table above, the chosen order below, sheets for every step."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction, QKeySequence

from sourcing_app.domain.conditions import Fix
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.targets import Target
from sourcing_app.services.orders.documents import DocumentRow, documents_of, save_document
from sourcing_app.services.orders.drafts import open_quotes
from sourcing_app.services.orders.facts import OrderState, order_state
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.orders.columns import order_columns
from sourcing_app.ui.screens.orders.detail import OrderDetail
from sourcing_app.ui.table_pane import TablePane
from sourcing_app.ui.theme import current
from sourcing_app.ui.widgets import EmptyState, button, explain, scrolling

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.kit import Kit
    from sourcing_app.ui.sheet import Sheet

ROWS = 3.5
ROWS_LOW = 2.5


class OrdersPage(Page):
    """Money leaves only through this page, and only when its gate is open."""

    name: ClassVar[str] = "orders"
    icon: ClassVar[str] = "card"
    group: ClassVar[str] = "trade"
    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "purchase_order", "order_line", "payment_line", "payment", "supplier_bank_account",
            "inspection", "gate_waiver", "attachment", "supplier", "badge_observation",
            "vetting_check", "red_flag", "quote",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, kit: Kit) -> None:
        super().__init__(desk, kit)
        self.files = FileChoice()
        self.rows = OrderRows(desk.reader, desk.today)
        self.state: OrderState | None = None
        self.sheet: Sheet | None = None
        self._add = button("btn.orders.add", "primary", "plus", self.add_order)
        self._quotes = button("btn.orders.quotes", icon="compare", call=self._want_quotes)
        self._empty = EmptyState("card", buttons=(self._quotes,))
        columns = order_columns(desk.today)
        self.table = TablePane("orders.main", columns, self.rows, kit, self._empty)
        self.detail = OrderDetail()
        self._area = scrolling(self.detail)
        self._pay_action = QAction(self)
        self._add_action = QAction(self)
        self._build()
        self.retranslate()
        self.fit()

    def title(self) -> str:
        return self.tr("Orders and payments")

    def retranslate(self) -> None:
        super().retranslate()
        self._add.setText(self.tr("New order"))
        self._add_action.setText(self.tr("New order…"))
        self._pay_action.setText(self.tr("Record payment…"))
        self._quotes.setText(self.tr("Go to quotes"))
        self._empty.set_text(self.tr("Orders start from a quote. Compare quotes first."))
        self.table.set_name(self.tr("Orders"))
        self.detail.retranslate()
        self._show()

    def refresh(self) -> None:
        self.table.reload()
        if self.table.view.current_id() is None and len(self.table.model.window):
            self.table.view.go_to(self.table.model.window.ids[0])
        self._read(self.table.view.current_id())
        nothing = "" if open_quotes(self.desk.reader, self.desk.today()) else self._no_quotes()
        explain(self._add, nothing)
        self._add_action.setEnabled(not nothing)
        self.counted.emit()

    def actions(self) -> list[QAction]:
        return [self._add_action, self._pay_action]

    def count(self) -> tuple[int, bool] | None:
        """How many orders need attention, else how many there are."""
        urgent = self.rows.attention()
        number = urgent or self.rows.total()
        return (number, bool(urgent)) if number else None

    def open(self, target: Target) -> None:
        """Show an order; with the action "create" the key is the quote to order from."""
        if target.action == "create":
            self.add_order(target.key)
            return
        self.refresh()
        if target.key is not None and self.table.view.go_to(target.key):
            self._read(target.key)
        if target.action == "pay":
            self.pay()
        elif target.action:
            self._act(target.action)

    def fit(self) -> None:
        rows = ROWS_LOW if self.low else ROWS
        self.table.setFixedHeight(int(36 + rows * current().row_height))
        self.detail.set_compact(compact=self.low)

    def add_order(self, quote_id: int | None = None) -> None:
        """Ask for quantity and terms; the order is kept when the sheet is submitted."""
        from sourcing_app.ui.screens.orders.new_order import NewOrderSheet

        sheet = NewOrderSheet(self, self.desk, quote_id or None)
        sheet.made.connect(self._made)
        self._open_sheet(sheet)

    def pay(self) -> None:
        """Ask for the next payment, if its gate is open; else say what is missing."""
        if self.state is None or self.state.next is None:
            return
        missing = self.state.next.report.missing
        if missing:
            self.kit.notices.toast(missing[0].sentence)
            return
        from sourcing_app.ui.screens.orders.payment_sheet import PaymentSheet

        sheet = PaymentSheet(self, self.desk, self.state, self.files)
        sheet.told.connect(self.kit.notices.toast)
        self._open_sheet(sheet)

    def fix(self, fix: Fix) -> None:
        """Open what mends a missing fact."""
        if self.state is None:
            return
        if fix is Fix.OPEN_SUPPLIER:
            self.wanted.emit(Target("suppliers", self.state.supplier_id))
            return
        if fix is Fix.PAY_DEPOSIT:
            self.pay()
            return
        from sourcing_app.ui.screens.orders import fixes

        sheet = fixes.sheet_for(fix, self, self.desk, self.state, self.files)
        sheet.told.connect(self.kit.notices.toast)
        self._open_sheet(sheet)

    def _build(self) -> None:
        self.header.add(self._add)
        self.body.addWidget(self.table)
        self.setFocusProxy(self.table.view)
        self.body.addWidget(self._area, 1)
        self._add_action.setObjectName("act.orders.add")
        self._add_action.setShortcut(QKeySequence.StandardKey.New)
        self._add_action.triggered.connect(self.add_order)
        self._pay_action.setObjectName("act.orders.pay")
        self._pay_action.setShortcut(QKeySequence("Ctrl+Return"))
        self._pay_action.triggered.connect(self.pay)
        self.table.view.current_changed.connect(self._read)
        self.table.view.opened.connect(self._go_below)
        self.detail.pay.clicked.connect(self.pay)
        self.detail.gate.fix_wanted.connect(self.fix)
        self.detail.gate.waiver_wanted.connect(self._waive)
        self.detail.money.change_wanted.connect(self._change)
        self.detail.gate.account_wanted.connect(self._new_account)
        self.detail.money.void_wanted.connect(self._void)
        self.detail.documents.attach_wanted.connect(self._attach)
        self.detail.documents.save_wanted.connect(self._save)
        current().changed.connect(self.fit)

    def _read(self, order_id: int | None) -> None:
        self.state = None
        if order_id is not None:
            try:
                self.state = order_state(self.desk.reader, order_id, self.desk.today())
            except AppError as problem:
                self.kit.notices.error(problem)
        self._show()

    def _show(self) -> None:
        self._area.setVisible(self.state is not None)
        self._pay_action.setEnabled(self.state is not None and self.state.next is not None)
        if self.state is not None:
            payments = payments_of(self.desk.reader, self.state.id)
            documents = documents_of(self.desk.reader, self.state.id)
            self.detail.show_order(self.state, payments, documents)

    def _go_below(self) -> None:
        if self.detail.pay.isEnabled():
            self.detail.pay.setFocus()
        else:
            self.detail.gate.setFocus()
            self.focusNextChild()

    def _made(self, order_id: int) -> None:
        self.open(Target("orders", order_id))

    def _act(self, action: str) -> None:
        if action in {fix.value for fix in Fix}:
            self.fix(Fix(action))

    def _waive(self) -> None:
        if self.state is not None:
            from sourcing_app.ui.screens.orders.small_sheets import WaiverSheet

            self._open_sheet(WaiverSheet(self, self.desk, self.state))

    def _change(self) -> None:
        self.fix(Fix.CHANGE_TERMS)

    def _new_account(self) -> None:
        self.fix(Fix.ADD_ACCOUNT)

    def _void(self, payment_id: int) -> None:
        from sourcing_app.ui.screens.orders.small_sheets import VoidSheet

        self._open_sheet(VoidSheet(self, self.desk, payment_id))

    def _attach(self) -> None:
        if self.state is not None:
            from sourcing_app.ui.screens.orders.small_sheets import AttachSheet

            self._open_sheet(AttachSheet(self, self.desk, self.state, self.files))

    def _save(self, document: DocumentRow) -> None:
        target = self.files.place(self, self.tr("Save a copy"), document.name)
        if target is None:
            return
        try:
            save_document(self.desk, document.id, target)
        except AppError as problem:
            self.kit.notices.error(problem)
        else:
            self.kit.notices.toast(self.tr("Saved: {file}").format(file=target))

    def _open_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.open()

    def _want_quotes(self) -> None:
        self.wanted.emit(Target("quotes"))

    def _no_quotes(self) -> str:
        return self.tr("There is no open quote to order from")
