"""What is chosen on the suppliers' page: rows of the table, and one supplier in the pane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.screens.suppliers.top_bar import TopBar
from sourcing_app.ui.tables.table_view import TableView

if TYPE_CHECKING:
    from sourcing_app.services.suppliers.detail import SupplierDetail
    from sourcing_app.ui.page import Page


class SupplierSelection:
    """All that the page's actions know of the page."""

    def __init__(
        self,
        rows: SupplierRows,
        view: TableView,
        top: TopBar,
        shown: Callable[[], SupplierDetail | None],
    ) -> None:
        """`shown` gives the supplier in the pane."""
        self._rows, self.view, self._top = rows, view, top
        self.shown = shown

    def ids(self) -> tuple[int, ...]:
        """Return the selected suppliers, or the current one."""
        return self.view.chosen()

    def starred(self) -> bool:
        """Whether all of them have their star."""
        return all(line.star for line in self._rows.page(self.ids()))

    def in_bin(self) -> bool:
        """Whether the view of the Bin is shown."""
        return self._top.bar.in_bin()

    def key(self) -> int | None:
        """Return the id of the supplier in the pane."""
        shown = self.shown()
        return None if shown is None else shown.id


class SelectionActions(QObject):
    """Calls the services for what is selected and tells the user what was refused."""

    asked = Signal(object)
    """The sheet that asks for the rest; it is to be opened."""

    refused = Signal()
    """Nothing was written: the supplier is to be shown again as it is stored."""

    def __init__(self, page: Page, selection: SupplierSelection) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._selection = selection

    def _do(self, call: Callable[[int], object]) -> None:
        key = self._selection.key()
        if key is not None:
            self._try(lambda: call(key))

    def _try(self, call: Callable[[], object]) -> None:
        """Do it; what is refused is told, and the pane shows again what is stored."""
        if not self._context.attempt(call):
            self.refused.emit()
