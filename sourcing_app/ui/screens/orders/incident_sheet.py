"""The sheet for money already paid despite the gates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.records.payments import PAYMENT
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import Work
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of, in_currency
from sourcing_app.ui.screens.orders.money_sheet import MoneySheet
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page


_SAID = ("payee", "payee_kind", "amount", "paid_on", "reference", "note")


class IncidentSheet(MoneySheet):
    """Money already paid: recorded, but never counted as paid."""

    def __init__(self, page: Page, desk: Desk, state: OrderState, files: FileChoice) -> None:
        self._desk, self._order = desk, state
        self._kind = choice_editor(PAYMENT["payee_kind"], "orders.payee_kind")
        editors = editors_of(
            PAYMENT, "orders.", _SAID, today=desk.today, ready=(self._kind,), lines=2
        )
        editors.insert(_SAID.index("note"), FileEditor("orders.evidence", files))
        super().__init__(page, "orders.incident", editors, "warn")
        self.need("payee", "amount", "paid_on")
        account = state.facts.account
        person = account is not None and account.kind is AccountKind.PERSON
        payee = account.beneficiary if account is not None and person else ""
        self.form.fill({"payee": payee, "payee_kind": AccountKind.PERSON, "paid_on": desk.today()})
        self._warning = Banner("", Tone.DANGER, "warn")
        self.body.insertWidget(0, self._warning)
        self._translate()
        self._follow()
        self._kind.box.currentIndexChanged.connect(self._follow)

    def work(self, values: dict[str, Any]) -> Work:
        from sourcing_app.services.payments.records import PaymentFields

        self.require(values)
        evidence = values.pop("evidence")
        fields = PaymentFields.checked(**values)
        seq = self._order.next.line.line.seq if self._order.next else 1
        keep = self._desk.payments.incident
        today = self._desk.today()
        return partial(_without_steps, partial(keep, self._order.id, seq, fields, today, evidence))

    def _follow(self) -> None:
        if self._kind.value() is AccountKind.PERSON:
            text = self.tr(
                "The supplier gets a critical red flag, and the payment does not count as paid."
            )
        else:
            text = self.tr("The payment does not count as paid: no gate was open for it.")
        self._warning.say(text, Tone.DANGER, "warn")

    def _translate(self) -> None:
        self.set_texts(self.tr("Money already paid"), self.tr("Record incident"))
        self.form["payee"].set_caption(self.tr("Who got the money"))
        in_currency(self.form["amount"], PAYMENT["amount"], self._order.total.currency)
        self.form["evidence"].set_caption(self.tr("Evidence"))
        self.form["note"].set_caption(self.tr("What happened"))


def _without_steps(keep: Any, _step: Any) -> int:
    return int(keep())
