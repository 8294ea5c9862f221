"""What is chosen on the suppliers' page: rows of the table, and one supplier in the pane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.screens.suppliers.top_bar import TopBar
from sourcing_app.ui.tables.table_view import TableView

if TYPE_CHECKING:
    from sourcing_app.services.suppliers.detail import SupplierDetail


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
        self._rows, self._view, self._top = rows, view, top
        self.shown = shown

    def ids(self) -> tuple[int, ...]:
        """Return the selected suppliers, or the current one."""
        return self._view.chosen()

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
