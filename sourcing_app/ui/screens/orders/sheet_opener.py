"""What the sheets about an order's goods need of the page they are opened on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.orders.state import OrderState
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.forms.sheet import Sheet
    from sourcing_app.ui.page import Page


class SheetOpener(Protocol):
    """Page and desk, the order shown, and how a sheet is opened over it."""

    page: Page
    desk: Desk
    context: AppContext
    files: FileChoice
    state: OrderState | None

    def open_sheet(self, sheet: Sheet) -> None:
        """Ask with a sheet."""
