"""Who the shown supplier is: what does not agree, why that is in order, and the registers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.suppliers import EXPLANATION
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.identity_chain import IdentityFinding
from sourcing_app.domain.suppliers.identity_issues import ISSUE_NAMES, IdentityIssue
from sourcing_app.domain.suppliers.registers import COMPANY_REGISTERS, Register, registers_in_use
from sourcing_app.services.accounts.rows import account_in_use
from sourcing_app.services.suppliers.identity import ChainLink, Identity, explain, identity_of
from sourcing_app.ui.formatting import day, said, shown
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.jobs import answer_of
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import FlowLayout, column
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection

if TYPE_CHECKING:
    from sourcing_app.domain.errors import AppError
    from sourcing_app.ui.forms.form_sheet import FormSheet
    from sourcing_app.ui.jobs import ReportProgress
    from sourcing_app.ui.page import Page

_ISSUES = tuple(IdentityIssue)
_TITLE = say("IdentityBox", "Identity")
_EXPLAIN = say("IdentityBox", "Explain what does not agree")
_SAVE = say("IdentityBox", "Save explanation")


class IdentityBox(QWidget):
    """Shows the chain from the store to the exporter; it is read in a job of its own."""

    wanted = Signal(int)
    """The identity of this supplier is to be read."""

    searched = Signal(str)
    """The register of this key is to be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.key = 0
        self.shown: Identity | None = None
        self.section = RecordSection("identity", _TITLE)
        self.section.add.hide()
        self.section.aside.setObjectName("lbl.suppliers.identity")
        self._where = label("", "small", wrap=True)
        self.add_account = button("btn.suppliers.add_account", "link", "bank", changes=True)
        self.check_account = button("btn.suppliers.check_account", "link", "checkc", changes=True)
        self.check_account.hide()
        self._registers = {each.key: self._register(each) for each in COMPANY_REGISTERS}
        registers = _flowing(*self._registers.values())
        accounts = _flowing(self.add_account, self.check_account)
        self.setLayout(column(self.section, accounts, self._where, registers, spacing=3))

    def read_again(self, supplier: int) -> None:
        """Ask for a supplier's identity; until it comes, nothing of another one is shown."""
        if supplier != self.key:
            self.key, self.shown = supplier, None
            self.section.show_lines((), "")
            self.section.say_aside("")
            self.check_account.hide()
        self.wanted.emit(supplier)

    def show_identity(self, identity: Identity) -> None:
        """Show it, if its supplier is still the one in the pane."""
        if identity.supplier_id != self.key:
            return
        self.shown = identity
        self.check_account.setVisible(identity.account_waits)
        links = enumerate(identity.links, 1)
        lines = [line for place, link in links for line in self._lines(place, link)]
        self.section.show_lines(lines, "")
        missing = ", ".join(said(words) for words in identity.missing)
        told = self.tr("Not recorded yet: {links}").format(links=missing)
        self.section.say_aside(told if missing else self.tr("Every link is recorded."))

    def retranslate(self) -> None:
        self.section.retranslate("")
        self.add_account.setText(self.tr("Add bank account…"))
        self.check_account.setText(self.tr("Confirm the account…"))
        self._where.setText(
            self.tr("Look the name up in a register; it is copied, so that you can paste it:")
        )
        for each in COMPANY_REGISTERS:
            words = self.tr("Look up in {register}").format(register=each.name)
            self._registers[each.key].setAccessibleName(words)
        if self.shown is not None:
            self.show_identity(self.shown)

    def _register(self, register: Register) -> QWidget:
        made = button(
            f"btn.suppliers.register.{register.key}", "link", "ext",
            partial(self.searched.emit, register.key),
        )  # fmt: skip
        made.setText(register.name)
        return made

    def _lines(self, place: int, link: ChainLink) -> Iterator[PartLine]:
        told = shown(link.told) if link.told else ""
        if told:
            yield PartLine(-place, (f"{said(link.words)}: {told}",), (), Tone.NEUTRAL, "id")
        for finding in link.findings:
            yield self._finding(finding)

    def _finding(self, finding: IdentityFinding) -> PartLine:
        name = said(ISSUE_NAMES[finding.issue])
        words = self.tr("Explain: {what}").format(what=name)
        buttons = (LineButton("explain", "edit", words),)
        texts = [said(finding.sentence)]
        why = finding.explanation
        if why is not None:
            explained = self.tr("Explained on {day}: {reason}")
            texts.append(explained.format(day=day(why.explained_on), reason=why.reason))
        tone = Tone.NEUTRAL if why else Tone.DANGER if finding.sure else Tone.WARN
        return PartLine(_ISSUES.index(finding.issue), tuple(texts), buttons, tone)


def _flowing(*widgets: QWidget) -> QWidget:
    """What stands in as many lines as a narrow pane asks for."""
    made = QWidget()
    flow = FlowLayout(made, spacing=5)
    for each in widgets:
        flow.addWidget(each)
    return made


class IdentityActions(QObject):
    """Reads the identity in the background, opens registers, and asks for explanations."""

    asked = Signal(object)
    """The sheet that asks for the rest; it is to be opened."""

    def __init__(self, page: Page, box: IdentityBox, names: Callable[[], tuple[str, str]]) -> None:
        """`names` gives the legal name and the name of the shown supplier."""
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._box, self._names = box, names
        box.wanted.connect(self.read)
        box.searched.connect(self.look_up)
        box.section.acted.connect(self.ask)
        box.add_account.clicked.connect(self.ask_account)
        box.check_account.clicked.connect(self.ask_check)

    def read(self, supplier: int) -> None:
        """Read it in a job: names in two scripts take a third of a second the first time."""
        reader = self._desk.reader

        def look(_step: ReportProgress) -> Identity | AppError | None:
            return answer_of(lambda: identity_of(reader, supplier))

        def tell(found: Identity | AppError | None) -> None:
            if isinstance(found, Identity):  # a supplier that is gone has none
                self._box.show_identity(found)

        self._context.jobs.start(look, owner=self, then=tell, kind="other")

    def look_up(self, register: str) -> None:
        """Copy the name that registers know, and open the page."""
        legal, name = self._names()
        text = legal or name
        registers = registers_in_use(self._desk.sites.own())
        found = next(each for each in registers if each.key == register)
        self._context.browser.look_up(found.address(text), text)

    def ask(self, _action: str, place: int) -> None:
        """Ask why what does not agree is in order."""
        identity, issue = self._box.shown, _ISSUES[place]
        if identity is None:
            return
        finding = next(each for each in identity.findings if each.issue is issue)
        self.asked.emit(explanation_sheet(self._page, identity.supplier_id, finding))

    def ask_account(self) -> None:
        """Ask for the account that payments are to go to from now on."""
        from sourcing_app.ui.dialogs.account_sheets import Payee, account_sheet

        if self._box.key:
            whose = Payee(self._box.key, self._names()[1])
            self._open(account_sheet(self._page, self._desk, whose))

    def ask_check(self) -> None:
        """Ask how the account was confirmed: nothing is paid before that."""
        from sourcing_app.ui.dialogs.account_sheets import CheckSheet, Payee

        account = account_in_use(self._desk.reader, self._box.key)
        if account is not None:
            whose = Payee(self._box.key, self._names()[1])
            self._open(CheckSheet(self._page, self._desk, whose, account))

    def _open(self, sheet: FormSheet) -> None:
        sheet.is_about(self._box.key)
        sheet.told.connect(self._context.notices.toast)
        self.asked.emit(sheet)


def explanation_sheet(page: Page, supplier: int, finding: IdentityFinding) -> AskSheet:
    """Ask for the reason; what it is about stands above it."""

    def save(values: dict[str, Any]) -> None:
        explain(page.desk, supplier, {finding.issue: values["reason"]}, page.desk.today())

    why = finding.explanation.reason if finding.explanation else ""
    asks = Asks(_EXPLAIN, _SAVE, save, {"reason": why}, ("reason",))
    editors = editors_of(EXPLANATION, "identity.", ("reason",))
    sheet = AskSheet(page, "suppliers.identity", editors, asks, "check")
    sheet.is_about(supplier, _ISSUES.index(finding.issue))
    sheet.body.insertWidget(0, label(said(finding.sentence), "strong", wrap=True))
    sheet.resize(500, 420)
    return sheet
