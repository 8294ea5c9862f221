"""The tabs of an order's detail, in their order, and the area that shows one of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.choice_box import TabBar
from sourcing_app.ui.widgets.layouts import Scroll, fill, staying, to_top

if TYPE_CHECKING:
    from sourcing_app.services.orders.state import OrderState
    from sourcing_app.ui.screens.orders.actions import OrderActions
    from sourcing_app.ui.screens.orders.order_tab import OrderTab


@dataclass(frozen=True, slots=True)
class TabEntry:
    """One tab: its name, which a `Target` may name as its action, its title and what makes it."""

    name: str
    words: Sentence
    make: Callable[[OrderActions], OrderTab]


def _overview(actions: OrderActions) -> OrderTab:
    from sourcing_app.ui.screens.orders.overview import OverviewTab

    return OverviewTab(actions)


def _money(actions: OrderActions) -> OrderTab:
    from sourcing_app.ui.screens.orders.money_tab import MoneyTab

    return MoneyTab(actions)


def _sample(actions: OrderActions) -> OrderTab:
    from sourcing_app.ui.screens.orders.sample_tab import SampleTab

    return SampleTab(actions)


def _production(actions: OrderActions) -> OrderTab:
    from sourcing_app.ui.screens.orders.production_tab import ProductionTab

    return ProductionTab(actions)


def _shipping(actions: OrderActions) -> OrderTab:
    from sourcing_app.ui.screens.orders.shipping_tab import ShippingTab

    return ShippingTab(actions)


def _dispute(actions: OrderActions) -> OrderTab:
    from sourcing_app.ui.screens.orders.dispute_tab import DisputeTab

    return DisputeTab(actions)


def _risks(actions: OrderActions) -> OrderTab:
    from sourcing_app.ui.screens.orders.risks_tab import RisksTab

    return RisksTab(actions)


TABS = (
    TabEntry("overview", say("OrderTabs", "Overview"), _overview),
    TabEntry("money", say("OrderTabs", "Money"), _money),
    TabEntry("sample", say("OrderTabs", "Sample"), _sample),
    TabEntry("production", say("OrderTabs", "Production"), _production),
    TabEntry("shipping", say("OrderTabs", "Shipping"), _shipping),
    TabEntry("dispute", say("OrderTabs", "Dispute"), _dispute),
    TabEntry("risks", say("OrderTabs", "Risks"), _risks),
)
"""Every tab there is; its module is imported when it is first looked at."""


class OrderTabs(QStackedWidget):
    """
    Shows one tab at a time; `bar` chooses it.

    A tab that is not seen shows the order only when it is turned to.
    """

    def __init__(self, actions: OrderActions) -> None:
        super().__init__()
        self.setObjectName("pane.orders.tabs")
        self.bar = TabBar("tab.orders.parts")
        self._actions = actions
        self._made: dict[str, OrderTab] = {}
        self._shown: dict[str, OrderState] = {}
        self._state: OrderState | None = None
        self._low = False
        self._areas = {entry.name: Scroll() for entry in TABS}
        for area in self._areas.values():
            self.bar.addTab("")
            self.addWidget(area)
        self.bar.currentChanged.connect(self._turn)
        self._turn(0)

    def tab(self, name: str) -> OrderTab:
        """Return the tab of this name, made now where it was not looked at yet."""
        if name not in self._made:
            place = [entry.name for entry in TABS].index(name)
            made = self._made[name] = TABS[place].make(self._actions)
            made.retranslate()
            made.set_low(low=self._low)
            made.set_room(self.height())
            fill(self._areas[name], made)
        return self._made[name]

    def go_to(self, name: str) -> bool:
        """Turn to a tab; tell whether there is one of this name."""
        names = [entry.name for entry in TABS]
        if name not in names:
            return False
        self.bar.setCurrentIndex(names.index(name))
        return True

    def reveal(self, name: str) -> None:
        """Turn to the tab that has a widget of this name; the tabs before it are made for that."""
        for entry in TABS:
            if self.tab(entry.name).findChild(QWidget, name) is not None:
                self.go_to(entry.name)
                return

    def retranslate(self) -> None:
        self.bar.setAccessibleName(self.tr("Parts of the order"))
        for place, entry in enumerate(TABS):
            self.bar.setTabText(place, said(entry.words))
        for made in self._made.values():
            made.retranslate()
        self._shown.clear()

    def set_low(self, *, low: bool) -> None:
        """Let every tab take less height."""
        self._low = low
        for made in self._made.values():
            made.set_low(low=low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for made in self._made.values():
            made.set_room(self.height())

    def show_order(self, state: OrderState) -> None:
        """Show an order as it is now: another one from its top, the same one where it stood."""
        if self._state is None or self._state.id != state.id:
            for area in self._areas.values():
                to_top(area)
        self._state = state
        self._shown.clear()
        self._show()

    def _turn(self, place: int) -> None:
        self.tab(TABS[place].name)
        self.setCurrentIndex(place)
        self._show()

    def _show(self) -> None:
        name, state = TABS[self.bar.currentIndex()].name, self._state
        if state is not None and self._shown.get(name) is not state:
            self._shown[name] = state
            made = self.tab(name)
            with staying(self._areas[name]):
                made.show_order(state)
