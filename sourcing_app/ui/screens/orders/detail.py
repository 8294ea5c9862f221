"""One order: its step, the stepper, the gate, money and documents."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sourcing_app.domain.orders.steps import OrderStepState as Reached
from sourcing_app.domain.orders.steps import step_sentence, steps
from sourcing_app.services.orders.documents import DocumentRow
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.rows import PaymentRow
from sourcing_app.ui.dialogs.notes import NoteTimeline
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.orders.documents_card import DocumentsCard
from sourcing_app.ui.screens.orders.gate_card import GateCard
from sourcing_app.ui.screens.orders.money_card import MoneyCard
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.caution import CautionRow
from sourcing_app.ui.widgets.labels import ElidedLabel, label
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.widgets.stepper import Stepper, StepperItem, StepperState

GAP, SIDE = 12, 4
"""Between the cards, and at their right, in pixels."""
_DRAWN = {
    Reached.DONE: StepperState.DONE,
    Reached.WAIVED: StepperState.DONE,
    Reached.CURRENT: StepperState.NOW,
    Reached.BLOCKED: StepperState.BLOCKED,
    Reached.TODO: StepperState.AHEAD,
}


class OrderDetail(QWidget):
    """Everything about the order chosen in the table."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pane.orders.detail")
        self.head = QWidget()
        """Which order it is, and its next step: it stays while the rest scrolls."""
        self.name = label("", "section")
        self.name.setObjectName("lbl.orders.name")
        self.step = ElidedLabel("", "muted")
        self.step.setObjectName("lbl.orders.step")
        self.pay = button("btn.orders.pay", "primary", "card", changes=True)
        self.stepper = Stepper()
        self.stepper.setObjectName("stepper.orders.steps")
        self.caution = CautionRow("orders")
        self.gate = GateCard()
        self.money = MoneyCard()
        self.documents = DocumentsCard()
        self.notes = NoteTimeline("orders")
        self._build()

    def retranslate(self) -> None:
        self.pay.setText(self.tr("Record payment"))
        self.stepper.setAccessibleName(self.tr("Steps of the order"))
        self.money.retranslate()
        self.documents.retranslate()
        self.notes.retranslate()

    def set_compact(self, *, compact: bool) -> None:
        """Show the circles without their words where the window is low."""
        self.stepper.set_compact(compact)

    def show_order(
        self, state: OrderState, payments: list[PaymentRow], documents: list[DocumentRow]
    ) -> None:
        """Show the order as it is now."""
        self.name.setText(f"{state.number} · {state.supplier}")
        self.step.setText(said(step_sentence(state.progress)))
        blocked = state.next is not None and not state.next.report.open
        self.stepper.set_steps(
            [
                StepperItem(said(step.name), _DRAWN[step.state], _spoken(step.state))
                for step in steps(state.progress, state.deposit, blocked=blocked)
            ]
        )
        self.caution.show_caution(state.caution)
        self.gate.show_state(state)
        self.money.show_state(state, payments)
        self.documents.show_documents(documents)
        explain(self.pay, _why_not(state))

    def minimumSizeHint(self) -> QSize:
        """As high as the wrapped texts need at the width there is, so that nothing is cut."""
        parts = (self._top, self.gate, self._paid)
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
        """Put money and documents under the gate where all three have no room side by side."""
        needed = self.gate.minimumSizeHint().width() + self._paid.minimumSizeHint().width()
        beside = needed + self._cards.spacing() + SIDE <= self.width()
        way = QBoxLayout.Direction
        self._cards.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _build(self) -> None:
        head = QHBoxLayout(self.head)
        head.setContentsMargins(2, 0, 4, 0)
        head.setSpacing(8)
        head.addWidget(self.name)
        head.addWidget(self.step, 1)
        head.addWidget(self.pay)
        top = self._top = Card()
        top.body.setContentsMargins(12, 8, 12, 8)
        top.body.addWidget(self.caution)
        top.body.addWidget(self.stepper)
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
        box.setSpacing(10)
        box.addWidget(top)
        box.addLayout(cards, 1)
        box.addWidget(self.notes.card())


def _why_not(state: OrderState) -> str:
    if state.next is None:
        return QCoreApplication.translate("OrderDetail", "Everything is paid")
    missing = state.next.report.missing
    return said(missing[0].sentence) if missing else ""


def _spoken(state: Reached) -> str:
    words = {
        Reached.DONE: QCoreApplication.translate("OrderDetail", "done"),
        Reached.WAIVED: QCoreApplication.translate("OrderDetail", "waived"),
        Reached.CURRENT: QCoreApplication.translate("OrderDetail", "now"),
        Reached.BLOCKED: QCoreApplication.translate("OrderDetail", "blocked"),
    }
    return words.get(state, "")
