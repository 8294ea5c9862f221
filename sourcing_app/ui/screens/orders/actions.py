"""What the user does with an order: each action opens the sheet that asks for the rest."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from sourcing_app.domain.attachments import NotOpened
from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.orders.beside import hold_sentence
from sourcing_app.domain.payments.line_gates import report_on
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.targets import Target
from sourcing_app.domain.values.file_names import kept_name
from sourcing_app.services.orders.documents import DocumentRow
from sourcing_app.services.orders.state import OrderState, line_of
from sourcing_app.services.payments.rows import PaymentRow, payments_of
from sourcing_app.ui.browser import FileOpener
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.forms.replace_sheet import Saver
from sourcing_app.ui.jobs import ReportProgress

if TYPE_CHECKING:
    from sourcing_app.domain.payments.paid_lines import PaidLine
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.forms.sheet import Sheet
    from sourcing_app.ui.page import Page


T = TypeVar("T")
TAB_OF_FIX = {
    Fix.OPEN_DISPUTE: "dispute",
    Fix.CONFIRM_PERSON: "money",
    Fix.RECORD_REFUND: "money",
}
"""Where a fact is supplied that has a tab of its own."""


class OrderActions(QObject):
    """
    Acts on `state`, the order shown; `sheet` is the last one opened.

    `files` asks for files, `opener` shows copies of kept ones.
    """

    made = Signal(int)
    """The id of an order that was just made."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page, self.desk, self.context = page, page.desk, page.context
        self.files, self.opener = FileChoice(page.context.preferences), FileOpener()
        self.saver = Saver(page, self.context.jobs, self.context.notices)
        self.state: OrderState | None = None
        self.sheet: Sheet | None = None

    def add_order(self, quote_id: int | None = None) -> None:
        """Ask for quantity and terms; the order is kept when the sheet is submitted."""
        from sourcing_app.ui.screens.orders.new_order import NewOrderSheet

        sheet = NewOrderSheet(self.page, self.desk, quote_id or None)
        sheet.made.connect(self.made)
        self.open_sheet(sheet)

    def pay(self) -> None:
        """Ask for the next payment, if its gate is open; else say what is missing."""
        if self.state is not None and self.state.next is not None:
            self._pay(self.state, self.state.next.line)

    def pay_planned(self, planned: PaymentRow) -> None:
        """Ask for what is to be known of a planned payment that is made now, as `pay`."""
        if self.state is not None:
            self._pay(self.state, line_of(self.state, planned.seq), planned)

    def pay_person(self) -> None:
        """Ask for the next payment by Western Union or MoneyGram, behind their own gate."""
        if self.state is not None and self.state.next is not None:
            self._pay(self.state, self.state.next.line, method=Method.WESTERN_UNION)

    def _pay(
        self,
        state: OrderState,
        line: PaidLine,
        planned: PaymentRow | None = None,
        method: Method | None = None,
    ) -> None:
        held, way = state.beside.holding, planned.method if planned else method
        missing = report_on(state.facts, line.line.event, way).missing
        if held is not None or missing:
            why = missing[0].sentence if held is None else hold_sentence(held)
            self.context.notices.toast(why)
            return
        from sourcing_app.ui.screens.orders.payment_sheet import PaymentSheet

        sheet = PaymentSheet(self.page, state, self.files, line, planned, method)
        sheet.told.connect(self.context.notices.toast)
        self.open_sheet(sheet)

    def act(self, action: str) -> None:
        """Open the sheet that an action names: a fix, or one of `goods_fixes.REMINDED`."""
        from sourcing_app.ui.screens.orders.goods_fixes import REMINDED

        if action in REMINDED:
            REMINDED[action](self)
        elif action in {fix.value for fix in Fix}:
            self.fix(Fix(action))

    def fix(self, fix: Fix) -> None:
        """Open the sheet or page that supplies a missing fact."""
        if self.state is None:
            return
        if fix is Fix.OPEN_SUPPLIER:
            report = self.state.next.report if self.state.next else None
            asked = [fact.id for fact in report.missing if fact.fix is fix] if report else []
            target = Target("suppliers", self.state.supplier_id, action="".join(asked[:1]))
            self.page.wanted.emit(target)
            return
        if fix in _AT_ONCE:
            _AT_ONCE[fix](self)
            return
        if fix in TAB_OF_FIX:
            self.page.wanted.emit(Target("orders", self.state.id, TAB_OF_FIX[fix]))
            return
        from sourcing_app.ui.screens.orders import fixes
        from sourcing_app.ui.screens.orders.goods_fixes import GOODS_FIXES

        if fix in GOODS_FIXES:
            GOODS_FIXES[fix](self)
            return
        sheet = fixes.sheet_for(fix, self.page, self.desk, self.state, self.files)
        if sheet is not None:
            sheet.told.connect(self.context.notices.toast)
            self.open_sheet(sheet)
            fixes.go_on(fix, sheet)

    def accept_differences(self) -> None:
        """Take what differs from the order for agreed."""
        if self.state is not None:
            order, today = self.state.id, self.desk.today()
            self.context.attempt(lambda: self.desk.order_checks.agree(order, today))

    def waive(self) -> None:
        if self.state is not None:
            from sourcing_app.ui.screens.orders.waiver_sheet import WaiverSheet

            self.open_sheet(WaiverSheet(self.page, self.desk, self.state))

    def change_terms(self) -> None:
        self.fix(Fix.CHANGE_TERMS)

    def settle_short(self) -> None:
        if self.state is not None:
            from sourcing_app.ui.screens.orders.short_sheet import ShortSheet

            self.open_sheet(ShortSheet(self.page, self.desk, self.state))

    def change_address(self) -> None:
        self.fix(Fix.ENTER_ADDRESS)

    def new_account(self) -> None:
        self.fix(Fix.ADD_ACCOUNT)

    def show_accounts(self) -> None:
        """Show where to pay, and every account the supplier gave before."""
        if self.state is not None:
            from sourcing_app.ui.dialogs.accounts_sheet import AccountsSheet

            supplier = self.state.supplier_id
            self.open_sheet(AccountsSheet(self.page, self.desk, self.context, supplier))

    def void(self, payment_id: int) -> None:
        from sourcing_app.ui.screens.orders.plain_sheets import void_sheet

        if self.state is None:
            return
        payments = payments_of(self.desk.reader, self.state.id)
        payment = next((each for each in payments if each.id == payment_id), None)
        if payment is not None:
            self.open_sheet(void_sheet(self.page, self.desk, payment))

    def attach(self) -> None:
        if self.state is not None:
            from sourcing_app.ui.screens.orders.file_sheets import AttachSheet

            self.open_sheet(AttachSheet(self.page, self.desk, self.state, self.files))

    def save(self, document: DocumentRow) -> None:
        """Write a copy of a kept file where the user says, in the background."""
        target = self.files.place(self.page, self.tr("Save a copy"), kept_name(document.name))
        if target is None:
            return

        def save(step: ReportProgress, over: bool) -> None:  # noqa: FBT001 - the saver's question
            from sourcing_app.services.attachments.records import save_copy

            save_copy(self.desk, document.id, target, step, over=over)

        self.saver.save(save, target, lambda _done: self._saved(target))

    def show_file(self, document: DocumentRow) -> None:
        """Show a copy of a kept file with the system's program, where its kind is harmless."""
        self._start(
            partial(_copy_of, self.desk, document),
            partial(self._show_copy, document),
            partial(self._not_shown, document),
        )

    def _start(
        self,
        call: Callable[[ReportProgress], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.context.jobs.start(call, owner=self, then=then, failed=failed)

    def _saved(self, target: Path) -> None:
        self.context.notices.toast(self.tr("Saved: {file}").format(file=target))

    def _show_copy(self, document: DocumentRow, copy: Path) -> None:
        if not self.opener.open(self.desk.copies, copy):
            words = self.tr("No program on this computer opens {file}.").format(file=copy.name)
            self._offer_copy(document, words)

    def _not_shown(self, document: DocumentRow, error: Exception) -> None:
        if isinstance(error, NotOpened):
            self._offer_copy(document, error.sentence)
        else:
            self.context.refuse(error)

    def _offer_copy(self, document: DocumentRow, words: str | Sentence) -> None:
        self.context.notices.toast(words, self.tr("Save a copy…"), partial(self.save, document))

    def open_sheet(self, sheet: Sheet) -> None:
        """Ask with a sheet; it is the last one opened."""
        self.sheet = sheet
        sheet.open()


def _copy_of(desk: Desk, document: DocumentRow, step: ReportProgress) -> Path:
    return desk.copies.add(document.id, step)


_AT_ONCE = {
    Fix.PAY_DEPOSIT: OrderActions.pay,
    Fix.ACCEPT_DIFFERENCES: OrderActions.accept_differences,
}
