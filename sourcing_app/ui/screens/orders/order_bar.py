"""The filter and the views over the orders, with how many orders each view has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.sentences import say
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.ui.jobs import Job, ReportProgress, answer_of, stopped_by
from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.tables.table_pane import TablePane

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sourcing_app.domain.errors import AppError
    from sourcing_app.ui.jobs import Jobs

VIEWS = {
    "all": say("OrdersPage", "All orders"),
    "active": say("OrdersPage", "Active"),
    "blocked": say("OrdersPage", "Blocked"),
    "due": say("OrdersPage", "Due this week"),
    "overdue": say("OrdersPage", "Overdue"),
    "risk": say("OrdersPage", "At risk"),
    "held": ORDER["hold"].words,
    "incidents": say("OrdersPage", "Incidents"),
    "closed": say("OrdersPage", "Closed and cancelled"),
}
_FILTER = say("OrdersPage", "Number, supplier or goods")
_SEEK = 186
"""The width of the filter: with its buttons the page fits a small window in every language."""
_COUNTING = say("OrdersPage", "Counting the orders")


class OrderBar(ListBar):
    """Counts the views again whenever the page says so; of many orders in the background."""

    def __init__(self, table: TablePane, rows: OrderRows, jobs: Jobs) -> None:
        super().__init__("orders", table, _FILTER, VIEWS, pause_ms=120)
        self.field.setFixedWidth(_SEEK)
        self._rows, self._jobs = rows, jobs
        self._job: Job | None = None
        self.counter.hide()

    def count_views(self) -> None:
        """Show how many orders each view has now."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._rows.is_large():
            self._job = self._jobs.start(self._count, owner=self, then=self._counted, kind="other")
        else:
            self.show_counts(self._rows.counts())

    def _count(self, step: ReportProgress) -> Mapping[str, int] | AppError | None:
        stop = stopped_by(step, _COUNTING)
        return answer_of(lambda: self._rows.counts_in_background(stop))

    def _counted(self, counts: Mapping[str, int] | AppError | None) -> None:
        """What could not be counted is asked for again with the next change."""
        self._job = None
        if isinstance(counts, dict):
            self.show_counts(counts)
