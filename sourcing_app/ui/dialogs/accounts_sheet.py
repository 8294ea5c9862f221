"""Where to pay: a supplier's accounts, the one in use beside another one, with what differs."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from sourcing_app.domain.accounts.account import AccountKind, AccountState
from sourcing_app.domain.accounts.confirmation import channel_words
from sourcing_app.domain.accounts.numbers import compact, grouped
from sourcing_app.domain.quotes.states import PAYEE_NAMES, PayeeKind
from sourcing_app.domain.records.payments import ACCOUNT
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.accounts.banking import oddities
from sourcing_app.services.accounts.rows import AccountRow, accounts_of, differences, supplier_of
from sourcing_app.services.desk import Desk
from sourcing_app.ui.context import AppContext
from sourcing_app.ui.formatting import day, said, shown
from sourcing_app.ui.forms.sheet import ReadingSheet
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import icon_button, name_icon_button
from sourcing_app.ui.widgets.cells import PillText
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.layouts import empty, row
from sourcing_app.ui.widgets.pills import Pill

_COPIED = ("beneficiary", "number", "swift")
_Standing = tuple[Tone, str, Sentence]
_STATES: dict[AccountState, _Standing] = {
    AccountState.NEW: (
        Tone.WARN, "warn", say("AccountsSheet", "Not checked yet: nothing may be paid to it"),
    ),
    AccountState.VERIFIED: (Tone.OK, "checkc", say("AccountsSheet", "Payments go to this account")),
    AccountState.REVOKED: (
        Tone.NEUTRAL, "cross", say("AccountsSheet", "Replaced: nothing may be paid to it any more"),
    ),
}  # fmt: skip
_PERSON: _Standing = (
    Tone.DANGER, "stop", say("AccountsSheet", "A personal account: payments to it are refused"),
)  # fmt: skip
_LAPSED: _Standing = (
    Tone.WARN,
    "warn",
    say("AccountsSheet", "The supplier's name has changed since: check it again"),
)
_STORED = (
    *("beneficiary", "kind", "number", "bank", "country", "swift", "entered_on"),
    *("verified_on", "verified_with", "channel", "known_since"),
)
_CAPTIONS: dict[str, Sentence] = {
    **{name: ACCOUNT[name].words for name in _STORED},
    "in_use_since": say("AccountsSheet", "In use since"),
    "replaced_on": say("AccountsSheet", "Replaced on"),
    "payments": say("AccountsSheet", "Payments made to it"),
}
_AGE_UNKNOWN = say("AccountsSheet", "not recorded")


class AccountsSheet(ReadingSheet):
    """Every account the supplier gave can be looked at here; nothing can be changed."""

    def __init__(self, parent: QWidget, desk: Desk, context: AppContext, supplier_id: int) -> None:
        super().__init__(parent, "accounts")
        self._context = context
        self._accounts = accounts_of(desk.reader, supplier_id)
        self._grid = QGridLayout()
        self.other = ChoiceBox("cmb.accounts.other")
        """Which of the other accounts stands at the right."""
        name, country = supplier_of(desk.reader, supplier_id)
        self._country = country
        self.set_title(self.tr("Bank accounts: {supplier}").format(supplier=name))
        self._put_together()
        self.resize(860 if len(self._accounts) > 1 else 600, 600)

    def _put_together(self) -> None:
        if not self._accounts:
            self.body.addWidget(label(self.tr("No bank account of this supplier yet."), "muted"))
            return
        if len(self._accounts) > 1:
            self._build_choice()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(7)
        for sentence in oddities(self._accounts[0], self._country):
            self.body.addWidget(FactRow(said(sentence), Tone.WARN))
        self.body.addLayout(self._grid)
        self._show()

    def _build_choice(self) -> None:
        self.other.setAccessibleName(self.tr("Compare with"))
        for account in self._accounts[1:]:
            came = self.tr("{number}, received on {day}")
            words = came.format(number=grouped(account.number), day=day(account.entered_on))
            self.other.addItem(words)
        self.other.currentIndexChanged.connect(self._show)
        self.body.addLayout(row(field_label(self.tr("Compare with"), self.other), self.other, None))

    def _show(self) -> None:
        empty(self._grid)
        pair = self._accounts[:1]
        if len(self._accounts) > 1:
            pair.append(self._accounts[self.other.currentIndex() + 1])
        differing = differences(*pair) if len(pair) > 1 else ()
        for place, account in enumerate(pair, 1):
            tone, icon, sentence = _standing(account)
            self._grid.addWidget(FactRow(said(sentence), tone, icon=icon), 0, place)
            self._grid.setColumnStretch(place, 1)
        for line, name in enumerate(_CAPTIONS, 1):
            texts = [_words(name, account) for account in pair]
            if any(texts):
                self._add_caption(line, name, differs=name in differing)
                for place, (account, text) in enumerate(zip(pair, texts, strict=True), 1):
                    cell = self._value(name, account, text, differs=name in differing)
                    self._grid.addLayout(cell, line, place)

    def _add_caption(self, line: int, name: str, *, differs: bool) -> None:
        parts: list[QWidget | None] = [label(said(_CAPTIONS[name]), "muted"), None]
        if differs:
            parts.append(self._mark(said(_CAPTIONS[name])))
        self._grid.addLayout(row(*parts), line, 0, Qt.AlignmentFlag.AlignTop)

    def _mark(self, caption: str) -> Pill:
        word = self.tr("differs")
        made = Pill(PillText(word, "warn", Tone.WARN, f"{caption}: {word}"))
        made.setObjectName("pill.accounts.differs")
        return made

    def _value(self, name: str, account: AccountRow, text: str, *, differs: bool) -> QHBoxLayout:
        value = label(text or "-", "strong" if differs else "", wrap=True)
        value.setObjectName(f"lbl.accounts.{name}.{account.id}")
        value.setAccessibleName(f"{said(_CAPTIONS[name])}: {text}")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copied = name in _COPIED and text and _may_be_copied(account)
        cell = row(value, self._copy_button(name, account)) if copied else row(value)
        cell.setStretch(0, 1)
        return cell

    def _copy_button(self, name: str, account: AccountRow) -> QPushButton:
        """Make the button that copies what a bank's form takes: a number without blanks."""
        text = getattr(account, name)
        copied = compact(text) if name == "number" else text
        made = icon_button(f"btn.accounts.copy_{name}", "copy", partial(self._copy, copied))
        words = self.tr("Copy: {what}").format(what=said(_CAPTIONS[name]))
        name_icon_button(made, words)
        return made

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.notices.toast(self.tr("Copied: {text}").format(text=text))


def _standing(account: AccountRow) -> _Standing:
    if account.lapsed:
        return _LAPSED
    person = account.kind is AccountKind.PERSON and account.state is not AccountState.REVOKED
    return _PERSON if person else _STATES[account.state]


def _may_be_copied(account: AccountRow) -> bool:
    """What nothing may be paid to is not handed to a bank's form."""
    return account.state is not AccountState.REVOKED and account.kind is AccountKind.COMPANY


def _words(name: str, account: AccountRow) -> str:
    """Write a detail as people read it; "" for one that is not known."""
    value = getattr(account, name)
    if name == "number":
        return grouped(value)
    if name == "kind":
        return said(PAYEE_NAMES[PayeeKind(value)])
    if name == "channel":
        return shown(channel_words(account.channel_kind, value)) if value else ""
    if name == "known_since" and value is None and account.verified_on is not None:
        return said(_AGE_UNKNOWN)
    return shown(value)
