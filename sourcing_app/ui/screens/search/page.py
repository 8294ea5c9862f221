"""The page Product search: a typed query, what is wrong with it, and the search that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.findings import Finding
from sourcing_app.domain.search.check import QueryReport, check_query, fix_minus
from sourcing_app.domain.search.market import Filters
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.products.rows import search_words
from sourcing_app.services.searches.rows import SearchRow
from sourcing_app.services.searches.search import query_with
from sourcing_app.ui.formatting import said
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.search.log_pane import LogPane
from sourcing_app.ui.screens.search.query_card import QueryCard
from sourcing_app.ui.widgets.buttons import action_button, explain
from sourcing_app.ui.widgets.lock import lock_of

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext


LARGE = 125
"""Larger letters, in percent of the usual, need the room of a low window themselves."""


class SearchPage(Page):
    """The rules of the how-to live under the line, then the browser, then the log."""

    name = "search"
    icon = "search"
    group = "prepare"
    shows = frozenset({"search_query", "supplier"})

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self._excluded: tuple[str, ...] = ()
        self._waiting: tuple[str, ...] = ()
        self._query = ""
        self._report = check_query("")
        self.card = QueryCard(desk.searches.markets)
        self.line, self.fix = self.card.line, self.card.fix
        self.filters, self.lint, self.result = self.card.filters, self.card.lint, self.card.result
        self.log = LogPane(desk, context)
        self.new = self.command("new", say("SearchPage", "New search"), self.start, "Ctrl+N")
        self.go = self.command(
            "open", say("SearchPage", "Open in browser"), self.open_search,
            "Ctrl+Return", "Ctrl+Enter",
        )  # fmt: skip
        self.copy = self.command(
            "copy", say("SearchPage", "Copy query"), self.copy_query, "Ctrl+Shift+Q"
        )
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Product search")

    def retranslate(self) -> None:
        super().retranslate()
        self.card.retranslate()
        self.log.retranslate()
        self._check()

    def refresh(self) -> None:
        self.log.reload()

    def open(self, target: Target) -> None:
        if target.key is not None:
            self.log.go_to(target.key)
        if target.action == "add":
            self.start()
        elif target.action == "product":
            self._try(search_words(self.desk.reader, target.keys[0]))
        self.take_focus()

    def regions(self) -> list[QWidget]:
        return [self.card, self.log.table, self.log.hits]

    def fit(self) -> None:
        self.card.set_low(low=self.low and self.context.theme.text_size > LARGE)

    def take_focus(self) -> None:
        self.line.setFocus()

    def start(self) -> None:
        """Begin an empty search; the filters stay."""
        self._excluded, self._waiting = (), ()
        self.result.typed.set_checked(False)
        self.line.clear()
        self._check()
        self.take_focus()

    def fix_all(self) -> None:
        """Put the cleaned query into the line; countries go to the filter, products wait."""
        self._keep_products(self._report.queries[1:])
        self._keep_country()
        self.line.setText(self._report.clean)
        self.take_focus()

    def copy_query(self) -> None:
        """Copy what would be searched for."""
        QGuiApplication.clipboard().setText(self._query)
        self.context.notices.toast(self.tr("Copied: {query}").format(query=self._query))

    def open_search(self) -> None:
        """Open the search in the browser and keep it in the log."""
        market, filters = self.filters.market.name, self._filters()
        try:
            address = self.desk.searches.address(self._query, market, filters)
            if not self.context.browser.open(address) or not _may_log(self):
                return
            key = self.desk.searches.log(
                self.line.text(),
                self._query,
                market=market,
                filters=filters,
                day=self.desk.today(),
            )
        except AppError as problem:
            self.context.notices.error(problem)
            return
        self._keep_products(self._report.queries[1:])
        self.log.go_to(key)
        self._check()

    def _check(self) -> None:
        """Look at what is typed and show everything that follows from it."""
        report = self.desk.searches.check(self.line.text(), self.filters.market.name)
        self._report = report
        typed = bool(self.line.text().strip())
        self.lint.show_findings(report.findings, typed=typed)
        self.result.show_words(report.words)
        self.result.show_excluded(self._excluded)
        self.result.show_products(
            [*report.queries[1:], *(q for q in self._waiting if q not in report.queries)]
        )
        fixes = sum(finding.fix is not None for finding in report.findings)
        explain(self.fix, "" if fixes else self.tr("There is nothing to fix."))
        self._show_result(report)

    def _show_result(self, report: QueryReport) -> None:
        query, reason, address = "", "", ""
        try:
            query = query_with(report, self._excluded, as_typed=self.result.typed.checked())
            address = self.desk.searches.address(query, self.filters.market.name, self._filters())
        except AppError as problem:
            reason = said(problem.sentence)
        self._query = "" if reason else query
        self.result.show_query(query, reason, address, typed=bool(self.line.text().strip()))
        for action, made in ((self.copy, self._copy_button), (self.go, self._open_button)):
            action.setEnabled(not reason)
            explain(made, reason)

    def _filters(self) -> Filters:
        """The chosen filters; a country that is still in the query is filtered by already."""
        chosen = self.filters.filters()
        named = self._report.countries
        if named and not chosen.country and self.filters.market.takes("country"):
            return Filters(named[0], chosen.trade_assurance, chosen.verified, chosen.verified_pro)
        return chosen

    def _mend(self, finding: Finding) -> None:
        if finding.fix is None:
            return
        if finding.rule == "R84":
            self._keep_country()
        if finding.rule == "R83":
            self._keep_products(self._report.queries[1:])
        self.line.setText(finding.fix)

    def _keep_country(self) -> None:
        if self._report.countries:
            self.filters.choose_country(self._report.countries[0])

    def _keep_products(self, queries: tuple[str, ...]) -> None:
        self._waiting = tuple(dict.fromkeys((*self._waiting, *queries)))

    def _take_product(self, query: str) -> None:
        """Search for another product of the same query next."""
        self._keep_products(self._report.queries[1:])
        self._waiting = tuple(other for other in self._waiting if other != query)
        self.line.setText(query)
        self.take_focus()

    def _exclude(self, word: str) -> None:
        minus = fix_minus(word)[1:]
        if minus and minus not in self._excluded:
            self._excluded = (*self._excluded, minus)
            self._check()

    def _include(self, word: str) -> None:
        self._excluded = tuple(other for other in self._excluded if other != word)
        self._check()

    def _try(self, text: str) -> None:
        self.line.setText(text)
        self.take_focus()

    def _repeat(self, row_: SearchRow) -> None:
        """Put a former search back into the line, with its market and filters."""
        self.filters.choose(row_.market, row_.filters)
        self._try(row_.text or row_.clean)

    def _build(self) -> None:
        self._copy_button = action_button(self.copy, icon="copy")
        self._open_button = action_button(self.go, "primary", "ext")
        self.header.add(self._copy_button, self._open_button)
        self.body.addWidget(self.card)
        self.body.addWidget(self.log, 1)

    def _connect(self) -> None:
        self.context.theme.changed.connect(self.fit)
        self.fix.clicked.connect(self.fix_all)
        self.line.textChanged.connect(self._check)
        self.line.returnPressed.connect(self._open_button.click)
        self.filters.changed.connect(self._check)
        self.lint.fix_wanted.connect(self._mend)
        self.result.typed_wanted.connect(self._check)
        self.result.exclude_wanted.connect(self._exclude)
        self.result.include_wanted.connect(self._include)
        self.result.product_wanted.connect(self._take_product)
        self.log.tried.connect(self._try)
        self.log.repeated.connect(self._repeat)
        self.log.wanted.connect(self.wanted)


def _may_log(page: SearchPage) -> bool:
    """Tell whether a search can be kept, and the user when it is not."""
    lock = lock_of(page)
    if lock is None or lock.reason is None:
        return True
    page.context.notices.status(
        QCoreApplication.translate(
            "SearchPage", "The search was opened but not logged: the file is read-only."
        )
    )
    return False
