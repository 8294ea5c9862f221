"""The sheet for a new bank account of the supplier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.accounts.numbers import grouped
from sourcing_app.domain.records.payments import ACCOUNT
from sourcing_app.domain.sentences import say
from sourcing_app.services.accounts.rows import account_in_use
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form_sheet import FormSheet, require
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import FactRow

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_ASKED = ("beneficiary", "kind", "number", "bank", "swift", "country", "entered_on")
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


class AccountSheet(FormSheet):
    """A new account: every earlier one is revoked, and this one must be checked (S21)."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        editors = editors_of(ACCOUNT, "orders.", _ASKED, today=desk.today)
        super().__init__(parent, "orders.account", editors, "bank", columns=2)
        used = account_in_use(desk.reader, state.supplier_id)
        if used is not None:
            words = _REPLACES if used.in_use_since else _REPLACES_UNCHECKED
            told = words.put(payee=used.beneficiary, number=grouped(used.number))
            self.body.insertWidget(0, FactRow(said(told), Tone.WARN))
        self.form.fill({"kind": AccountKind.COMPANY, "entered_on": desk.today()})
        self.set_texts(self.tr("Bank account of the supplier"), self.tr("Add account"))

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.accounts.records import AccountFields

        require(values, "entered_on")
        day, today = values.pop("entered_on"), self._desk.today()
        fields = AccountFields.checked(**values)
        added = self._desk.accounts.add(self._order.supplier_id, fields, today, day)
        person = (_PERSON,) if fields.kind is AccountKind.PERSON and not added.known else ()
        words = [said(sentence).rstrip(".。") for sentence in (*person, *added.warnings)]
        if words:
            self.told.emit(". ".join([*words, ""]).rstrip())
