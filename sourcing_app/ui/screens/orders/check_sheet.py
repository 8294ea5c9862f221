"""The sheet for the check of an account through a second channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.rows import AccountRow, accounts_of
from sourcing_app.ui.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.day_editor import DayEditor
from sourcing_app.ui.screens.orders.sheets import OrderSheet, require
from sourcing_app.ui.show import said
from sourcing_app.ui.text_editors import LineEditor
from sourcing_app.ui.widgets import FactRow, Tone

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
CHANNELS: dict[str, Sentence] = {
    "Trade Manager": say("AccountSheet", "Trade Manager"),
    "phone": say("AccountSheet", "Phone, on a number known before"),
    "video call": say("AccountSheet", "Video call"),
    "in person": say("AccountSheet", "In person"),
}
_CONFIRM = say("AccountSheet", "Tick it when the payee is the supplier, else add another account")


def channel_word(channel: str) -> str:
    return said(CHANNELS[channel])


class CheckSheet(OrderSheet):
    """How the account was confirmed: channel, person and day are all required (R190)."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState, account: AccountRow) -> None:
        self._desk, self._account = desk, account
        editors = (
            ChoiceEditor("orders.channel", tuple(CHANNELS), channel_word),
            LineEditor("orders.verified_with"),
            DayEditor("orders.verified_on", desk.today),
            CheckEditor("orders.named"),
        )
        super().__init__(parent, "check", editors, "bank")
        payee = say("AccountSheet", "Payee: {name}, account {number}")
        told = payee.put(name=account.beneficiary, number=account.number)
        self.body.insertWidget(0, FactRow(said(told), Tone.NEUTRAL, icon="bank"))
        self.form.fill({"channel": "Trade Manager", "verified_on": desk.today(), "named": False})
        self._translate(state)

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.payments.accounts import CheckFields

        if not values.pop("named"):
            raise Invalid({"named": _CONFIRM})
        require(values, "channel", "verified_with", "verified_on")
        fields = CheckFields.checked(**values)
        self._desk.accounts.check(self._account.id, fields, self._desk.today())

    def _translate(self, state: OrderState) -> None:
        self.set_texts(self.tr("Check the account"), self.tr("Account is confirmed"))
        known = self.tr("Never through the message the account came with")
        self.form["channel"].set_caption(self.tr("Confirmed through"), known)
        self.form["verified_with"].set_caption(self.tr("With whom"))
        self.form["verified_on"].set_caption(self.tr("When"))
        named = self.tr("The payee is the supplier: {supplier}").format(supplier=state.supplier)
        self.form["named"].set_caption(named)


def account_in_use(desk: Desk, state: OrderState) -> AccountRow | None:
    """The account that payments go to now."""
    accounts = accounts_of(desk.reader, state.supplier_id)
    return next((each for each in accounts if each.id == state.account_id), None)
