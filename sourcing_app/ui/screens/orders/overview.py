"""The first tab of an order: its steps, what the next payment waits for, money and documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sourcing_app.domain.orders.beside import beside_sentences
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.orders.steps import OrderStepState as Reached
from sourcing_app.domain.orders.steps import step_sentence, steps
from sourcing_app.services.notes.rows import Subject
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.services.orders.feedback import feedback_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.services.shipping.rows import shipping_of
from sourcing_app.ui.dialogs.notes import NoteActions, NoteTimeline
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.orders.documents_card import DocumentsCard
from sourcing_app.ui.screens.orders.gate_card import GateCard
from sourcing_app.ui.screens.orders.money_card import MoneyCard
from sourcing_app.ui.screens.orders.order_tab import OrderTab, explain_ended
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.caution import CautionRow
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import ElidedLabel
from sourcing_app.ui.widgets.layouts import column, empty, row
from sourcing_app.ui.widgets.stepper import Stepper, StepperItem, StepperState

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.actions import OrderActions

GAP, SIDE = 12, 4
"""Between the cards, and at their right, in pixels."""
BESIDE = 3
"""How many missing facts a low window shows beside the money, the longest in Russian."""
WORDED = 380
"""How high the area must be for steps with their words, in pixels."""
_DRAWN = {
    Reached.DONE: StepperState.DONE,
    Reached.WAIVED: StepperState.DONE,
    Reached.CURRENT: StepperState.NOW,
    Reached.BLOCKED: StepperState.BLOCKED,
    Reached.TODO: StepperState.AHEAD,
}


class OverviewTab(OrderTab):
    """What blocks an order and what to do about it comes first."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__(actions)
        self.step = ElidedLabel("", "muted")
        self.step.setObjectName("lbl.orders.step")
        self.called = ElidedLabel("", "muted")
        self.called.setObjectName("lbl.orders.called")
        self.called.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.stepper = Stepper()
        self.stepper.setObjectName("stepper.orders.steps")
        self.caution = CautionRow("orders")
        self._beside = column(spacing=2)
        self._low, self._missing = False, 0
        self.gate = GateCard()
        self.money = MoneyCard()
        self.documents = DocumentsCard()
        self.notes = NoteTimeline("orders")
        self.note_actions = NoteActions(actions.page, self.notes)
        self._build()
        self._connect()

    def retranslate(self) -> None:
        self.stepper.setAccessibleName(self.tr("Steps of the order"))
        self.money.retranslate()
        self.documents.retranslate()
        self.notes.retranslate()

    def set_room(self, height: int) -> None:
        """Leave out the words of the steps where they push what blocks out of sight."""
        self.stepper.set_compact(height < WORDED)
        self.gate.set_low(low=height < WORDED)

    def set_low(self, *, low: bool) -> None:
        """In a low window the head above says which step it is."""
        self.step.setVisible(not low)
        self.called.setVisible(not low)
        self.stepper.setVisible(not low)
        self._low = low
        self._arrange()

    def show_order(self, state: OrderState) -> None:
        self.step.setText(said(step_sentence(state.progress)))
        self.called.setText(" · ".join(state.beside.called))
        blocked = state.next is not None and state.next.happened and not state.next.report.open
        self.stepper.set_steps(
            [
                StepperItem(said(step.name), _DRAWN[step.state], _spoken(step.state))
                for step in steps(state.progress, state.deposit, blocked=blocked)
            ]
        )
        self.caution.show_caution(None if names_flag(state) else state.caution)
        self._show_holds(state)
        self._show_beside(state)
        reader = self.acts.desk.reader
        closed = state.stage is Stage.CLOSED
        feedback = feedback_of(reader, state.id) if closed else None
        came = state.stage is Stage.SHIPPED and state.progress.checked
        found = shipping_of(reader, state).differences if came else ()
        self.gate.show_state(state, feedback, found)
        self._missing = len(state.next.report.missing) if state.next else 0
        self._arrange()
        explain_ended(state, self.documents.attach, self.money.change)
        self.money.show_state(state, payments_of(reader, state.id))
        self.documents.show_documents(documents_of(reader, state.id))
        self.note_actions.show(Subject("purchase_order", state.id))

    def _show_holds(self, state: OrderState) -> None:
        """Say each hold on the supplier that neither the warning nor the gate says."""
        empty(self._beside)
        told = [fact.sentence for fact in state.next.report.missing] if state.next else []
        if state.caution is not None and not names_flag(state):
            told.append(state.caution.sentence)
        for hold in state.facts.vetting.holds:
            if hold.sentence not in told:
                self._beside.addWidget(FactRow(said(hold.sentence), Tone.WARN))

    def _show_beside(self, state: OrderState) -> None:
        """Say that it is on hold, cancelled or repeats another, whatever its stage is."""
        urgent = state.beside.held is not None or state.beside.cancelled is not None
        for place, sentence in enumerate(beside_sentences(state.beside, state.sent)):
            tone = Tone.WARN if urgent and not place else Tone.INFO
            self._beside.addWidget(FactRow(said(sentence), tone))

    def minimumSizeHint(self) -> QSize:
        """As high as the wrapped texts need at the width there is, so that nothing is cut."""
        parts = (self.stepper, self.gate, self._paid)
        least = max(part.minimumSizeHint().width() for part in parts) + SIDE
        return QSize(least, self._box.totalHeightForWidth(max(self.width(), least)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """
        Put money and documents under the gate where all three have no room side by side.

        In a low window what blocks has the whole width where it is much: each fact is one line.
        """
        needed = self.gate.minimumSizeHint().width() + self._paid.minimumSizeHint().width()
        much = self._low and self._missing > BESIDE
        beside = not much and needed + self._cards.spacing() + SIDE <= self.width()
        way = QBoxLayout.Direction
        self._cards.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _connect(self) -> None:
        acts = self.acts
        self.gate.fix_wanted.connect(acts.fix)
        self.gate.waiver_wanted.connect(acts.waive)
        self.gate.account_wanted.connect(acts.new_account)
        self.money.change_wanted.connect(acts.change_terms)
        self.money.short_wanted.connect(acts.settle_short)
        self.money.accounts_wanted.connect(acts.show_accounts)
        self.money.void_wanted.connect(acts.void)
        self.documents.attach_wanted.connect(acts.attach)
        self.documents.open_wanted.connect(acts.show_file)
        self.documents.save_wanted.connect(acts.save)

    def _build(self) -> None:
        self._paid = QWidget()
        paid = row(self.money, self.documents, spacing=GAP)
        for place in range(paid.count()):
            paid.setStretch(place, 1)
        self._paid.setLayout(paid)
        cards = self._cards = row(self.gate, self._paid, spacing=GAP)
        for place in range(cards.count()):
            cards.setStretch(place, 1)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, SIDE, 0)
        box.setSpacing(8)
        box.addWidget(self.caution)
        box.addLayout(self._beside)
        named = row(self.step, self.called)
        named.setStretch(0, 1)
        named.setStretch(1, 1)
        box.addLayout(named)
        box.addWidget(self.stepper)
        box.addLayout(cards, 1)
        box.addWidget(self.notes.card())


def names_flag(state: OrderState) -> bool:
    """Whether the gate says itself that the supplier has a critical red flag."""
    missing = state.next.report.missing if state.next else ()
    return any(fact.id.startswith("flag_") for fact in missing)


def _spoken(state: Reached) -> str:
    words = {
        Reached.DONE: QCoreApplication.translate("OverviewTab", "done"),
        Reached.WAIVED: QCoreApplication.translate("OverviewTab", "waived"),
        Reached.CURRENT: QCoreApplication.translate("OverviewTab", "now"),
        Reached.BLOCKED: QCoreApplication.translate("OverviewTab", "blocked"),
    }
    return words.get(state, "")
