"""The sheets for a bank account of the supplier: a new one, and its check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.accounts.confirmation import CHANNEL_NAMES
from sourcing_app.domain.accounts.numbers import grouped
from sourcing_app.domain.accounts.payees import looks_like_a_person, parted
from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.records.payments import ACCOUNT
from sourcing_app.domain.sentences import say
from sourcing_app.services.accounts.channels import KnownChannel, known_channels
from sourcing_app.services.accounts.rows import AccountRow, account_in_use
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet, FormSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.text_editors import LineEditor
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
_CHECKED = ("channel_kind", "channel", "known_since", "verified_with", "verified_on")
_CONFIRM = say(
    "AccountSheet", "Tick this if the payee is the supplier; otherwise add another account"
)
_ANOTHER = say("AccountSheet", "Another channel")
_ON_FILE = say("AccountSheet", "{kind}: {detail}, on file since {day}")


class OfSupplier(Protocol):
    """Whoever has a supplier to be paid: an order, or the supplier itself."""

    @property
    def supplier_id(self) -> int: ...
    @property
    def supplier(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Payee:
    """A supplier by itself."""

    supplier_id: int
    supplier: str


def account_sheet(parent: QWidget, desk: Desk, state: OfSupplier) -> AskSheet:
    """Ask for a new account: every earlier one is revoked, and this one must be checked (S21)."""

    def add(values: dict[str, Any]) -> str:
        from sourcing_app.services.accounts.records import AccountFields

        day, today = values.pop("entered_on"), desk.today()
        fields = AccountFields.checked(**values)
        added = desk.accounts.add(state.supplier_id, fields, today, day)
        person = (_PERSON,) if fields.kind is AccountKind.PERSON and not added.known else ()
        words = [said(sentence).rstrip(".。") for sentence in (*person, *added.warnings)]
        return ". ".join([*words, ""]).rstrip()

    asks = Asks(
        say("AccountSheet", "Bank account of the supplier"),
        say("AccountSheet", "Add account"),
        add,
        {"kind": AccountKind.COMPANY, "entered_on": desk.today()},
        ("entered_on",),
    )
    editors = editors_of(ACCOUNT, "orders.", _ASKED, today=desk.today)
    sheet = AskSheet(parent, "orders.account", editors, asks, "bank", columns=2)
    _part_number(sheet)
    _suggest_person(sheet, state.supplier)
    used = account_in_use(desk.reader, state.supplier_id)
    if used is not None:
        words = _REPLACES if used.in_use_since else _REPLACES_UNCHECKED
        told = words.put(payee=used.beneficiary, number=grouped(used.number))
        sheet.body.insertWidget(0, FactRow(said(told), Tone.WARN))
    return sheet


def _part_number(sheet: AskSheet) -> None:
    """Put the number of a payee pasted together with it into its own field, if that is empty."""
    name, number = sheet.form["beneficiary"], sheet.form["number"]

    def part(text: str) -> None:
        payee, account = parted(text)
        pasted = text.split() == QGuiApplication.clipboard().text().split()
        if account and pasted and not number.typed():
            name.put(payee)
            number.put(account)

    assert isinstance(name, LineEditor)
    name.line.textEdited.connect(part)


def _suggest_person(sheet: AskSheet, supplier: str) -> None:
    """Say that a payee seems to be a person, until the user says otherwise."""
    name, kind = sheet.form["beneficiary"], sheet.form["kind"]
    assert isinstance(kind, ChoiceEditor)
    chosen: list[int] = []

    def suggest() -> None:
        if not chosen:
            person = looks_like_a_person(name.value(), (supplier,))
            kind.put(AccountKind.PERSON if person else AccountKind.COMPANY)

    kind.box.activated.connect(chosen.append)
    name.told.connect(suggest)


def known_word(channel: KnownChannel) -> str:
    kind = CHANNEL_NAMES[channel.kind]
    return said(_ON_FILE.put(kind=kind, detail=channel.detail, day=channel.since))


def _known_editor(known: list[KnownChannel]) -> ChoiceEditor:
    return ChoiceEditor("orders.known", known, known_word, unknown=lambda: said(_ANOTHER))


class CheckSheet(FormSheet):
    """How the account was confirmed: a channel known before it came, person and day (R190)."""

    def __init__(self, parent: QWidget, desk: Desk, state: OfSupplier, account: AccountRow) -> None:
        self._desk, self._account = desk, account
        known = known_channels(desk.reader, state.supplier_id, account.entered_on)
        self._known = _known_editor(known) if known else None
        editors = (
            *((self._known,) if self._known else ()),
            *editors_of(ACCOUNT, "orders.", _CHECKED, today=desk.today),
            CheckEditor("orders.named"),
        )
        super().__init__(parent, "orders.check", editors, "bank")
        self.resize(580, 600)
        payee = say("AccountSheet", "Payee: {name}, account {number}, received on {day}").put(
            name=account.beneficiary, number=grouped(account.number), day=account.entered_on
        )
        self.body.insertWidget(0, FactRow(said(payee), Tone.NEUTRAL, icon="bank"))
        self.form.fill({"channel_kind": None, "verified_on": desk.today(), "named": False})
        if self._known is not None:
            self._offer(self._known, known[0])
        self._translate(state)

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.accounts.records import AccountCheckFields

        values.pop("known", None)
        faults = {} if values.pop("named") else {"named": _CONFIRM}
        faults |= {name: FILL for name, value in values.items() if value in (None, "")}
        try:
            fields = AccountCheckFields.checked(**values)
        except Invalid as problem:
            faults = {**problem.complaints, **faults}
        if faults:
            raise Invalid(faults)
        self._desk.accounts.check(self._account.id, fields, self._desk.today(), named=True)

    def _offer(self, editor: ChoiceEditor, first: KnownChannel) -> None:
        """Put the channels that are on file first; one chosen fills the three fields below."""
        editor.set_caption(self.tr("Channels on file"))
        editor.fill(first)
        editor.box.activated.connect(lambda: self._take(editor.value()))
        self._take(first)

    def _take(self, channel: KnownChannel | None) -> None:
        self.form["channel_kind"].fill(channel.kind if channel else None)
        self.form["channel"].fill(channel.detail if channel else "")
        self.form["known_since"].fill(channel.since if channel else None)

    def _translate(self, state: OfSupplier) -> None:
        self.set_texts(self.tr("Check the account"), self.tr("Account is confirmed"))
        before = self.tr("Before {day}, the day the account was received")
        self.form["known_since"].set_hint(before.format(day=day(self._account.entered_on)))
        named = self.tr("The payee is the supplier: {supplier}").format(supplier=state.supplier)
        self.form["named"].set_caption(named)
