"""Turns the page of orders to its calendar and back; the calendar is made when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.widgets.buttons import icon_button, name_icon_button

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.orders.actions import OrderActions
    from sourcing_app.ui.screens.orders.calendar_view import CalendarView


class CalendarSwitch(QObject):
    """`orders` are the widgets that are shown while the calendar is not."""

    def __init__(self, page: Page, acts: OrderActions, *orders: QWidget) -> None:
        super().__init__(page)
        self._page, self._acts, self._orders = page, acts, orders
        self.button = icon_button("btn.orders.calendar", "cal", self.turn)
        self.view: CalendarView | None = None

    @property
    def open(self) -> bool:
        """Whether the calendar is shown."""
        return self.view is not None and not self.view.isHidden()

    def turn(self) -> None:
        """Show the calendar instead of the orders, or the orders again."""
        self.show_orders() if self.open else self.show_calendar()

    def show_calendar(self) -> None:
        """Show the calendar; keys go to its month."""
        if self.view is None:
            from sourcing_app.ui.screens.orders.calendar_view import CalendarView

            self.view = CalendarView(self._page, self._acts, self.turn)
            self._page.body.addWidget(self.view, 1)
        else:
            self.view.refresh()
        for each in self._orders:
            each.hide()
        self.view.show()
        self.view.grid.setFocus()
        self.retranslate()

    def show_orders(self) -> None:
        """Show the orders again."""
        if self.view is not None:
            self.view.hide()
        for each in self._orders:
            each.show()
        self.retranslate()

    def regions(self) -> list[QWidget]:
        """The regions of the page while the calendar is shown, else none."""
        return [self.view] if self.view is not None and self.open else []

    def retranslate(self) -> None:
        """Say what the button turns to."""
        words = (
            QCoreApplication.translate("CalendarSwitch", "Orders")
            if self.open
            else QCoreApplication.translate("CalendarSwitch", "Calendar")
        )
        name_icon_button(self.button, words)
        if self.view is not None:
            self.view.retranslate()

    def refresh(self) -> None:
        """Read anew what is shown."""
        if self.view is not None and self.open:
            self.view.refresh()
