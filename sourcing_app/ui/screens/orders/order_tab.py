"""What every tab of an order's detail is, and what the window asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from sourcing_app.domain.orders.beside import ENDED, HAS_ENDED
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.buttons import explain

if TYPE_CHECKING:
    from sourcing_app.services.orders.state import OrderState
    from sourcing_app.ui.screens.orders.actions import OrderActions


class OrderTab(QWidget):
    """
    One tab of the detail; made when it is first looked at, shown in an area that scrolls.

    A subclass builds its widgets in its constructor and acts through `acts`, which knows page,
    desk and the order shown. It reads what it shows beside the order's state itself, from
    `acts.desk`.
    """

    def __init__(self, actions: OrderActions) -> None:
        super().__init__()
        self.acts = actions

    def retranslate(self) -> None:
        """Set every text again that does not follow from an order."""

    def show_order(self, state: OrderState) -> None:
        """Show an order as it is now: called for another one, and after each change of it."""
        raise NotImplementedError

    def set_room(self, height: int) -> None:
        """Hear how many pixels of it are seen without scrolling."""

    def set_low(self, *, low: bool) -> None:
        """Take less height in a low window."""


def explain_ended(state: OrderState, *made: QPushButton) -> None:
    """Disable what an order that has ended takes no more, and say so; enable it otherwise."""
    for each in made:
        explain(each, said(HAS_ENDED) if state.stage in ENDED else "")
