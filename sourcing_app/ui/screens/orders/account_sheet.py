"""The sheet for a new bank account of the supplier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.accounts.numbers import grouped
from sourcing_app.domain.quotes.states import PAYEE_NAMES, PayeeKind
from sourcing_app.domain.sentences import say
from sourcing_app.services.accounts.rows import account_in_use
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form_sheet import FormSheet, require
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import FactRow

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_PERSON = say(
    "AccountSheet", "A personal account: payments to it are refused, and the supplier is flagged"
)


_REPLACES = say(
    "AccountSheet",
    "Payments go to {payee}, account {number}. The new account replaces it at once, and "
    "nothing may be paid to this supplier until the new one is checked.",
)
_REPLACES_UNCHECKED = say(
    "AccountSheet",
    "The account {number} of {payee} is on file, not checked. The new account replaces it, and "
    "nothing may be paid to this supplier until the new one is checked.",
)


def kind_word(kind: AccountKind) -> str:
    return said(PAYEE_NAMES[PayeeKind(kind)])


class AccountSheet(FormSheet):
    """A new account: every earlier one is revoked, and this one must be checked (S21)."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        editors = (
            LineEditor("orders.beneficiary"),
            ChoiceEditor("orders.kind", tuple(AccountKind), kind_word),
            LineEditor("orders.number", cap=60),
            LineEditor("orders.bank"),
            LineEditor("orders.swift", cap=20),
            LineEditor("orders.country"),
            DayEditor("orders.came_on", desk.today),
        )
        super().__init__(parent, "orders.account", editors, "bank", columns=2)
        used = account_in_use(desk.reader, state.supplier_id)
        if used is not None:
            words = _REPLACES if used.in_use_since else _REPLACES_UNCHECKED
            told = words.put(payee=used.beneficiary, number=grouped(used.number))
            self.body.insertWidget(0, FactRow(said(told), Tone.WARN))
        self.form.fill({"kind": AccountKind.COMPANY, "came_on": desk.today()})
        self._translate()

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.accounts.records import AccountFields

        require(values, "came_on")
        day, today = values.pop("came_on"), self._desk.today()
        fields = AccountFields.checked(**values)
        added = self._desk.accounts.add(self._order.supplier_id, fields, today, day)
        person = (_PERSON,) if fields.kind is AccountKind.PERSON and not added.known else ()
        words = [said(sentence).rstrip(".。") for sentence in (*person, *added.warnings)]
        if words:
            self.told.emit(". ".join([*words, ""]).rstrip())

    def _translate(self) -> None:
        self.set_texts(self.tr("Bank account of the supplier"), self.tr("Add account"))
        payee = self.tr("The name on the account, letter by letter as in the proforma")
        self.form["beneficiary"].set_caption(self.tr("Payee"), payee)
        self.form["kind"].set_caption(self.tr("The payee is"))
        self.form["number"].set_caption(self.tr("Account number or IBAN"))
        self.form["bank"].set_caption(self.tr("Bank"))
        self.form["swift"].set_caption(self.tr("SWIFT / BIC"))
        self.form["came_on"].set_caption(self.tr("Received on"))
        self.form["country"].set_caption(
            self.tr("Country of the bank"), self.tr("Its name, or two letters: CN")
        )
