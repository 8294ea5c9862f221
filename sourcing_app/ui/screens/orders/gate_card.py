"""The gate card: what is still missing before the next payment, with a button for each."""

from collections.abc import Iterator, Sequence
from itertools import chain, repeat

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sourcing_app.domain.gates.report import FIX_NAMES, Fact, Fix, GateReport, Purpose
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.orders.terms import plain
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.orders.feedback import FeedbackRow
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, empty

_ICONS = {
    Fix.DECIDE_SAMPLE: "check",
    Fix.ADD_ACCOUNT: "bank",
    Fix.CHECK_ACCOUNT: "bank",
    Fix.ATTACH_PROFORMA: "attach",
    Fix.ENTER_ADDRESS: "truck",
    Fix.OPEN_SUPPLIER: "factory",
    Fix.CHANGE_TERMS: "edit",
    Fix.PAY_DEPOSIT: "card",
    Fix.ENTER_READY: "box",
    Fix.ATTACH_BILL: "attach",
    Fix.RECORD_INSPECTION: "clip",
    Fix.ADD_PHOTOS: "clip",
    Fix.COUNT_DEFECTS: "clip",
    Fix.DECIDE_DEFECTS: "check",
    Fix.RECORD_INCIDENT: "warn",
    Fix.COUNT_DEFECTS: "clip",
    Fix.DECIDE_DEFECTS: "clip",
    Fix.RECORD_SHIPMENT: "truck",
    Fix.CHECK_GOODS: "box",
    Fix.ACCEPT_DIFFERENCES: "check",
    Fix.OPEN_DISPUTE: "flag",
    Fix.CLOSE_ORDER: "check",
    Fix.CONFIRM_RECEIPT: "check",
    Fix.GIVE_FEEDBACK: "star",
    Fix.RECORD_REFUND: "undo",
}


class GateCard(Card):
    """Shows every fact of the next payment at once; nothing here is only a colour."""

    fix_wanted = Signal(object)
    """The `Fix` whose button was pressed."""

    waiver_wanted = Signal()
    account_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card.orders.gate")
        self._intro = label("", wrap=True)
        self._low = self._paid = False
        self._facts = column(spacing=2)
        self._buttons = column(spacing=0)
        self.body.addWidget(self._intro)
        self.body.addLayout(self._facts)
        self.body.addLayout(self._buttons)
        self.body.addStretch(1)

    def set_low(self, *, low: bool) -> None:
        """Leave out what is said again by the facts."""
        self._low = low
        self._intro.setVisible(not low or self._paid)

    def show_state(
        self,
        state: OrderState,
        feedback: FeedbackRow | None = None,
        differences: Sequence[Sentence] = (),
    ) -> None:
        """
        Show the gate before the order's next payment; `feedback` is that on a closed order.

        `differences` are what is missing or damaged of goods that were checked.
        """
        empty(self._facts)
        empty(self._buttons)
        self._paid = state.next is None
        self._intro.setVisible(self._paid or not self._low)
        if state.next is None:
            self._show_paid(state, feedback, differences)
            return
        report, due = state.next.report, state.next.happened
        self._show_head(report, due=due)
        share = state.deposit if report.purpose is Purpose.DEPOSIT else 100 - state.deposit
        self._intro.setText(_intro(len(report.missing), plain(share)))
        fixes = self._fix_buttons(report, state)
        for fact in sorted(report.facts, key=_is_met):
            shown = _fact_row(fact, due=due)
            if fact in report.missing and fact.fix in fixes:
                shown.add(fixes.pop(fact.fix))
            self._facts.addWidget(shown)
        ways = [*fixes.values(), *self._links(report, state)]
        if ways:
            self._buttons.addWidget(button_row(*ways))

    def _show_paid(
        self, state: OrderState, feedback: FeedbackRow | None, differences: Sequence[Sentence]
    ) -> None:
        """Say what comes after the payments, with its button."""
        if state.stage is Stage.CANCELLED:
            self.set_title(self.tr("The order is cancelled"))
            self.set_head(Tone.NEUTRAL, "cross")
            self._intro.setText(self.tr("Nothing is paid on it any more. It can be repeated."))
            return
        self.set_title(self.tr("Everything is paid"))
        self.set_head(Tone.OK, "checkc")
        ways: dict[Stage, tuple[str, Sequence[Fix]]] = {
            Stage.BALANCE_DUE: (
                self.tr("Ask for the bill of lading."),
                (Fix.ATTACH_BILL, Fix.RECORD_SHIPMENT),
            ),
            Stage.SHIPPED: (
                self.tr("Check the goods when they come, then confirm the receipt."),
                (Fix.CHECK_GOODS, Fix.CONFIRM_RECEIPT),
            ),
            Stage.RECEIVED: (
                self.tr("The goods are received. Leave feedback and close the order."),
                (Fix.CLOSE_ORDER,),
            ),
        }
        if state.stage is Stage.CLOSED:
            self.set_title(self.tr("The order is closed"))
            ways[Stage.CLOSED] = self._feedback(feedback)
        nothing: tuple[str, Sequence[Fix]] = self.tr("Nothing is left to pay on this order."), ()
        words, fixes = ways.get(state.stage, nothing)
        if state.stage is Stage.SHIPPED and state.progress.checked:
            words, fixes = self._checked(differences)
        self._intro.setText(words)
        for sentence in differences:
            self._facts.addWidget(FactRow(said(sentence), Tone.WARN))
        kinds = chain(("primary",), repeat("secondary"))
        made = [self._fix_button(*pair, state) for pair in zip(fixes, kinds, strict=False)]
        if made:
            self._buttons.addWidget(button_row(*made))

    def _checked(self, differences: Sequence[Sentence]) -> tuple[str, Sequence[Fix]]:
        """What follows from the check of the goods, and how a difference may be settled."""
        if not differences:
            words = self.tr("The goods are checked. Confirm the receipt if they are as ordered.")
            return words, (Fix.CONFIRM_RECEIPT, Fix.CHECK_GOODS)
        words = self.tr(
            "The goods are checked, and they are not as ordered. Settle it first: the supplier "
            "sends the rest, pays money back, or you open a dispute. To accept it as it is, "
            "confirm the receipt with a reason: that ends the protection."
        )
        return words, (
            *(Fix.OPEN_DISPUTE, Fix.RECORD_SHIPMENT, Fix.RECORD_REFUND, Fix.CHECK_GOODS),
            Fix.CONFIRM_RECEIPT,
        )

    def _feedback(self, feedback: FeedbackRow | None) -> tuple[str, Sequence[Fix]]:
        if feedback is None:
            return self.tr("Nothing is left to do, but no feedback was given."), (
                Fix.GIVE_FEEDBACK,
            )
        return "\n".join(filter(None, (said(feedback.sentence), feedback.words))), ()

    def _show_head(self, report: GateReport, *, due: bool) -> None:
        deposit = report.purpose is Purpose.DEPOSIT
        if report.open:
            self.set_title(
                self.tr("Deposit may be paid") if deposit else self.tr("Balance may be paid")
            )
            self.set_head(Tone.OK, "unlock")
        elif due:
            blocked = self.tr("Deposit is blocked") if deposit else self.tr("Balance is blocked")
            self.set_title(blocked)
            self.set_head(Tone.DANGER, "lock")
        else:
            self.set_title(self.tr("Balance is not due yet"))
            self.set_head(Tone.NEUTRAL, "clock")

    def _fix_buttons(self, report: GateReport, state: OrderState) -> dict[Fix | None, QWidget]:
        """The button of each way to supply a missing fact; the first is the primary one."""
        fixes = list(dict.fromkeys(fact.fix for fact in report.missing if fact.fix))
        if Fix.ADD_PHOTOS in fixes:
            fixes.append(Fix.RECORD_INSPECTION)
        buttons: dict[Fix | None, QWidget] = {}
        for place, fix in enumerate(fixes):
            buttons[fix] = self._fix_button(fix, "secondary" if place else "primary", state)
        return buttons

    def _fix_button(self, fix: Fix, kind: str, state: OrderState) -> QPushButton:
        call = emits(self.fix_wanted, fix)
        changes = fix is not Fix.OPEN_SUPPLIER
        made = button(f"btn.orders.{fix.value}", kind, _ICONS[fix], call, changes=changes)
        made.setText(_fix_text(fix, state))
        return made

    def _links(self, report: GateReport, state: OrderState) -> Iterator[QWidget]:
        if any(fact.waivable for fact in report.missing):
            waive = button("btn.orders.waive", "link", "", self.waiver_wanted.emit, changes=True)
            waive.setText(self.tr("Waive with a reason…"))
            yield waive
        if state.facts.account is not None:
            wanted = self.account_wanted.emit
            account = button("btn.orders.account", "link", "", wanted, changes=True)
            account.setText(self.tr("New account…"))
            yield account


def _is_met(fact: Fact) -> bool:
    return fact.met or fact.waived


def _fact_row(fact: Fact, *, due: bool) -> FactRow:
    """A fact that is missing is no alarm while its payment is not due."""
    if fact.waived:
        waived = QCoreApplication.translate("GateCard", "Waived")
        return FactRow(said(fact.sentence), Tone.NEUTRAL, waived, icon="waived")
    missing = Tone.DANGER if due else Tone.NEUTRAL
    return FactRow(said(fact.sentence), Tone.OK if fact.met else missing)


def _intro(count: int, share: str) -> str:
    if not count:
        text = QCoreApplication.translate("GateCard", "Every condition for {percent} % is met:")
        return text.format(percent=share)
    text = QCoreApplication.translate(
        "GateCard", "%n item(s) still open before {percent} % may be paid:", "", count
    )
    return text.format(percent=share)


def _fix_text(fix: Fix, state: OrderState) -> str:
    if fix is Fix.DECIDE_SAMPLE and state.facts.sample is SampleState.RECEIVED:
        return said(_APPROVE)
    return said(FIX_NAMES[fix])


_APPROVE = say("GateCard", "Approve sample")
