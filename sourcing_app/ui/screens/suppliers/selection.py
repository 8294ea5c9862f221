"""What is chosen on the suppliers' page: rows of the table, and one supplier in the pane."""

from sourcing_app.services.suppliers.detail import SupplierDetail
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.screens.suppliers.pane import SupplierPane
from sourcing_app.ui.screens.suppliers.top_bar import TopBar
from sourcing_app.ui.tables.table_view import TableView


class SupplierSelection:
    """All that the page's actions know of the page."""

    def __init__(
        self, rows: SupplierRows, view: TableView, top: TopBar, pane: SupplierPane
    ) -> None:
        self._rows, self._view, self._top, self._pane = rows, view, top, pane

    def ids(self) -> tuple[int, ...]:
        """Return the selected suppliers, or the current one."""
        return self._view.chosen()

    def starred(self) -> bool:
        """Whether all of them have their star."""
        return all(line.star for line in self._rows.page(self.ids()))

    def in_bin(self) -> bool:
        """Whether the view of the Bin is shown."""
        return self._top.bar.in_bin()

    def shown(self) -> SupplierDetail | None:
        """Return the supplier in the pane."""
        return self._pane.shown

    def key(self) -> int | None:
        """Return that supplier's id."""
        return None if self._pane.shown is None else self._pane.shown.id
