"""The tab Other marketplaces: the buyer's accounts there, each with its steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from sourcing_app.domain.records.marketplaces import MARKETPLACE_ACCOUNT
from sourcing_app.domain.registration.marketplaces import Marketplace, SignIn
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of
from sourcing_app.ui.screens.registration.step_list import StepList
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import ElidedLabel, label
from sourcing_app.ui.widgets.layouts import column, empty, row

if TYPE_CHECKING:
    from sourcing_app.services.registration.account_rows import MarketplaceRow

_ASKED = ("marketplace", "name", "url", "sign_in", "email", "password_place", "note")
_WAYS = (SignIn.OWN, SignIn.SOCIAL)
_BUTTONS = ("open", "edit", "bin")
_ICONS = {"open": "ext", "edit": "edit", "bin": "trash"}


class MarketplacesTab(QWidget):
    """Lists the accounts, the oldest first; `acted` says what to do with which of them."""

    adding = Signal()
    acted = Signal(str, int)
    """open, edit or bin, and the id of the account."""
    ticked = Signal(int, object, bool)
    """An account, a step of it, and whether that is done."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[int, AccountLine] = {}
        self._advice = label("", "muted", wrap=True)
        self._advice.setObjectName("lbl.registration.own_account")
        self.none = label("", "", wrap=True)
        self.add = button(
            "btn.registration.add_account", "secondary", "plus", self.adding.emit, changes=True
        )
        self._box = column(spacing=8)
        head = row(self._advice, self.add, spacing=12)
        head.setStretch(0, 1)
        parts = (head, self._box, self.none, None)
        self.setLayout(column(*parts, spacing=12, margin=14))

    def show_accounts(self, accounts: Sequence[MarketplaceRow]) -> None:
        """Show these; the keyboard stays where it is while they are the same ones."""
        found = {account.id: account for account in accounts if account.id is not None}
        if [*found] != [*self._lines]:
            empty(self._box)
            self._lines = {key: self._line(key) for key in found}
        for key, account in found.items():
            self._lines[key].show_account(account)
        self.none.setVisible(not found)

    def retranslate(self) -> None:
        self._advice.setText(
            self.tr(
                "Create an account of its own with the site's account button: signing in through "
                "a social network is possible and less safe."
            )
        )
        self.none.setText(self.tr("No accounts on other marketplaces yet."))
        self.add.setText(self.tr("Add account…"))

    def _line(self, key: int) -> AccountLine:
        line = AccountLine(key, {what: partial(self.acted.emit, what, key) for what in _BUTTONS})
        line.steps.ticked.connect(partial(self.ticked.emit, key))
        self._box.addWidget(line)
        return line


class AccountLine(QFrame):
    """One account: its name, its e-mail, buttons, and its steps."""

    def __init__(self, key: int, calls: dict[str, Callable[[], object]]) -> None:
        super().__init__()
        self.setObjectName(f"line.registration.account_{key}")
        self.name = ElidedLabel("", "strong")
        self.email = ElidedLabel("", "muted")
        self._buttons = {
            what: icon_button(
                f"btn.registration.account_{what}_{key}", _ICONS[what], call,
                changes=what != "open",
            )
            for what, call in calls.items()
        }  # fmt: skip
        self.steps = StepList(f"registration.account_{key}")
        self.advice = FactRow("", Tone.WARN)
        self.note = label("", "small", wrap=True)
        head = row(self.name, self.email, *self._buttons.values(), spacing=6)
        head.setStretch(0, 1)
        head.setStretch(1, 1)
        self.setLayout(column(head, self.steps, self.advice, self.note, spacing=4))

    def show_account(self, account: MarketplaceRow) -> None:
        translate = QCoreApplication.translate
        self.name.setText(account.name)
        self.email.setText(account.email)
        words = {
            "open": translate("MarketplacesTab", "Open {name}"),
            "edit": translate("MarketplacesTab", "Edit account: {name}"),
            "bin": translate("MarketplacesTab", "Move account to the Bin: {name}"),
        }
        for what, text in words.items():
            name_icon_button(self._buttons[what], text.format(name=account.name))
        self._buttons["open"].setEnabled(bool(account.page))
        self.steps.show_account(account)
        self.advice.setVisible(account.advice is not None)
        if account.advice is not None:
            self.advice.show_fact(said(account.advice), Tone.WARN)
        self.note.setText(account.note)
        self.note.setVisible(bool(account.note))


def account_sheet(
    parent: QWidget, keep: Callable[[dict[str, Any]], object], account: MarketplaceRow | None = None
) -> AskSheet:
    """Ask for an account on another marketplace, or edit one."""
    # a second account on Alibaba.com comes last
    others = sorted(Marketplace, key=lambda each: each is Marketplace.ALIBABA)
    ready = (
        choice_editor(MARKETPLACE_ACCOUNT["marketplace"], "account.marketplace", others),
        choice_editor(MARKETPLACE_ACCOUNT["sign_in"], "account.sign_in", _WAYS),
    )
    start = (
        {"marketplace": others[0], "sign_in": SignIn.OWN}
        if account is None
        else {name: getattr(account, name) for name in _ASKED}
    )
    asks = Asks(
        say("MarketplacesTab", "Add account")
        if account is None
        else say("MarketplacesTab", "Edit account"),
        say("MarketplacesTab", "Save"),
        keep,
        start,
    )
    editors = editors_of(MARKETPLACE_ACCOUNT, "account.", _ASKED, ready=ready)
    return AskSheet(parent, "registration.account", editors, asks, columns=2, wide={"note"})
