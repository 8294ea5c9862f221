"""The sheet for money that has already gone to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sourcing_app.domain.order_facts import AccountKind
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.day_editor import DayEditor
from sourcing_app.ui.file_editor import FileEditor
from sourcing_app.ui.file_sheet import FileSheet, Work
from sourcing_app.ui.form_sheet import require
from sourcing_app.ui.number_editors import amount
from sourcing_app.ui.text_editors import LineEditor, TextEditor
from sourcing_app.ui.widgets import Banner, Tone

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page


class IncidentSheet(FileSheet):
    """Money that has already gone to a person: kept for the truth, never counted as paid."""

    def __init__(self, page: Page, desk: Desk, state: OrderState, files: FileChoice) -> None:
        self._desk, self._order = desk, state
        editors = (
            LineEditor("orders.payee"),
            amount("orders.amount"),
            DayEditor("orders.paid_on", desk.today),
            FileEditor("orders.evidence", files),
            TextEditor("orders.note", cap=1500, lines=2),
        )
        super().__init__(page, "orders.incident", editors, "warn")
        account = state.facts.account
        person = account is not None and account.kind is AccountKind.PERSON
        payee = account.beneficiary if account is not None and person else ""
        self.form.fill({"payee": payee, "paid_on": desk.today()})
        warning = self.tr(
            "The supplier gets a critical red flag, and the payment does not count as paid."
        )
        self.body.insertWidget(0, Banner(warning, Tone.DANGER, "warn"))
        self._translate()

    def work(self, values: dict[str, Any]) -> Work:
        from sourcing_app.services.payments.records import PaymentFields

        require(values, "payee", "amount", "paid_on")
        payee, evidence = values.pop("payee"), values.pop("evidence")
        fields = PaymentFields.checked(**values)
        seq = self._order.next.line.line.seq if self._order.next else 1
        today = self._desk.today()
        order, keep = self._order.id, self._desk.payments.incident
        return lambda _step: keep(order, seq, fields, payee, today, evidence)

    def _translate(self) -> None:
        self.set_texts(self.tr("Money sent to a person"), self.tr("Record incident"))
        self.form["payee"].set_caption(self.tr("Who got the money"))
        total = self.tr("Amount, {currency}").format(currency=self._order.total.currency)
        self.form["amount"].set_caption(total)
        self.form["paid_on"].set_caption(self.tr("Sent on"))
        self.form["evidence"].set_caption(self.tr("Evidence"))
        self.form["note"].set_caption(self.tr("What happened"))
