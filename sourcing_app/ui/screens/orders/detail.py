"""One order: its name and next payment above, its parts behind tabs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sourcing_app.domain.orders.beside import hold_sentence
from sourcing_app.domain.orders.steps import step_sentence
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.orders.tabs import TABS, OrderTabs
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.labels import ElidedLabel
from sourcing_app.ui.widgets.layouts import bring_into_view, column
from sourcing_app.ui.window.regions import takes_focus

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.actions import OrderActions
    from sourcing_app.ui.screens.orders.overview import OverviewTab


class OrderDetail(QWidget):
    """Everything about the order chosen in the table; `tabs` shows one part of it."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__()
        self.setObjectName("pane.orders.detail")
        self.head = QWidget()
        """Which order it is, and its next step: it stays while the rest scrolls."""
        self.name = ElidedLabel("", "section")
        self.name.setObjectName("lbl.orders.name")
        self.pay = button("btn.orders.pay", "primary", "card", actions.pay, changes=True)
        self.tabs = OrderTabs(actions)
        self._state: OrderState | None = None
        self._low = False
        head = QHBoxLayout(self.head)
        head.setContentsMargins(2, 0, 4, 0)
        head.setSpacing(12)
        head.addWidget(self.name, 1)
        self._head = head
        head.addWidget(self.tabs.bar)
        head.addWidget(self.pay)
        box = column(self.head, self.tabs)
        box.setStretch(1, 1)
        self.setLayout(box)

    @property
    def overview(self) -> OverviewTab:
        """The first tab, which is always there."""
        return cast("OverviewTab", self.tabs.tab("overview"))

    def retranslate(self) -> None:
        self.pay.setText(self.tr("Record payment"))
        self.tabs.retranslate()

    def set_low(self, *, low: bool) -> None:
        """Take less height in a low window."""
        self._low = low
        self.tabs.set_low(low=low)
        self._name()

    def show_order(self, state: OrderState) -> None:
        """Show the order as it is now; from a button that is gone, go on to what is next."""
        here = self.window().focusWidget()
        acted = here is not None and self.overview.gate.isAncestorOf(here)
        name = here.objectName() if here is not None else ""
        self._state = state
        self._name()
        self.tabs.show_order(state)
        explain(self.pay, _why_not(state))
        if acted:  # the new ones are shown only with the layout that they asked for
            QTimer.singleShot(0, self, partial(self._go_on, name))

    def _go_on(self, name: str) -> None:
        """Where the button of this name has done its work, go to what is next, below the news."""
        again = self.overview.gate.findChildren(QPushButton, name)
        if not any(each.isVisibleTo(self) for each in again):
            bring_into_view(self.overview.gate.title)
            self.go_to_first_way()

    def add_to_head(self, made: QWidget) -> None:
        """Put a button of the page between the order's name and its tabs."""
        self._head.insertWidget(1, made)

    def go_to_first_way(self) -> str:
        """Focus the first thing that can be done with the order; else return why there is none."""
        ways = (self.pay, *self.overview.gate.findChildren(QPushButton))
        first = next((each for each in ways if takes_focus(each)), None)
        if first is None:
            return self.pay.accessibleDescription()
        first.setFocus()
        bring_into_view(first)
        return ""

    def _name(self) -> None:
        """Name the order; in a low window with its step, for which there is no room below."""
        state = self._state
        if state is not None:
            step = said(step_sentence(state.progress))
            self.name.setText(f"{state.number} · {step if self._low else state.supplier}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn to the next tab with Ctrl+Tab, to the one before with Ctrl+Shift+Tab."""
        ways = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        way = ways.get(Qt.Key(event.key()))
        if way is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        bar = self.tabs.bar
        bar.setCurrentIndex((bar.currentIndex() + way) % len(TABS))


def _why_not(state: OrderState) -> str:
    if state.next is None:
        return QCoreApplication.translate("OrderDetail", "Everything is paid")
    if state.beside.holding is not None:
        return said(hold_sentence(state.beside.holding))
    if state.supplier_hold is not None:
        return said(state.supplier_hold.sentence)
    missing = state.next.report.missing
    return said(missing[0].sentence) if missing else ""
