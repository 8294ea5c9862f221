"""Opening searches in the browser, on one market or several, and keeping them in the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.search.elsewhere import MarketSearch
from sourcing_app.ui.screens.search.markets_sheet import MarketsSheet
from sourcing_app.ui.widgets.lock import lock_of

if TYPE_CHECKING:
    from sourcing_app.ui.screens.search.search_line import SearchLine

_MARKETS = "search/markets"


class SearchOpening(QObject):
    """What can be done with the query of the tab; what does not open waits in the queue."""

    def __init__(self, tab: SearchLine) -> None:
        super().__init__(tab)
        self._tab, self._desk, self._context = tab, tab.desk, tab.context

    def open_search(self) -> None:
        """Open the search in the browser and log it; what does not open waits in the queue."""
        if self._tab.query:
            self._log(queued=not self._context.browser.open(self._tab.address))

    def queue_search(self) -> None:
        """Keep the search to be opened later."""
        if self._log(queued=True):
            self._context.notices.toast(
                self.tr("It waits in the log. “Open queued” opens all that wait.")
            )

    def ask_markets(self) -> None:
        """Offer the query on every market."""
        if self._tab.query:
            found = self._desk.searches.elsewhere(self._tab.query, self._tab.narrowed())
            ticked = self._context.preferences.text(_MARKETS).split(",")
            MarketsSheet(self._tab, found, ticked, self._open_on).open()

    def _open_on(self, chosen: Sequence[MarketSearch]) -> None:
        """Open each of them; what does not open waits."""
        names = [search.market.name for search in chosen]
        self._context.preferences.keep(_MARKETS, ",".join(names))
        for search in chosen:
            opened = self._context.browser.open(search.address)
            if not self._log(search.query, search.market.name, queued=not opened):
                break

    def _log(self, query: str = "", market: str = "", *, queued: bool) -> bool:
        """Log the search, of another query on another market if so said; tell where it cannot."""
        if not _may_log(self._tab, queued=queued):
            return False
        need = {} if self._tab.need is None else {"need_id": self._tab.need.id}
        try:
            key = self._desk.searches.log(
                self._tab.line.text(),
                query or self._tab.query,
                market=market or self._tab.filters.market.name,
                filters=self._tab.narrowed(),
                day=self._desk.today(),
                queued=queued,
                **need,
            )
        except AppError as problem:
            self._context.notices.error(problem)
            return False
        self._tab.follow_logged(key)
        return True


def _may_log(tab: SearchLine, *, queued: bool) -> bool:
    """Tell whether a search can be kept, and the user when it is not."""
    lock = lock_of(tab)
    if lock is None or lock.reason is None:
        return True
    opened = QCoreApplication.translate(
        "SearchLine", "The search was opened but not logged: the file is read-only."
    )
    kept = QCoreApplication.translate(
        "SearchLine", "The search cannot wait in the log: the file is read-only."
    )
    tab.context.notices.status(kept if queued else opened)
    return False
