"""The tab of the search line: a typed query, what is wrong with it, and the search that follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.findings import Finding
from sourcing_app.domain.search.check import QueryReport, check_query, fix_minus
from sourcing_app.domain.search.market import Filters
from sourcing_app.domain.search.products import share_a_word
from sourcing_app.domain.values.text import NAME_CAP
from sourcing_app.services.searches.rows import SearchRow
from sourcing_app.services.searches.search import query_with
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.search.filters_sheet import FiltersSheet
from sourcing_app.ui.screens.search.ideas_bar import OwnTermsSheet
from sourcing_app.ui.screens.search.log_pane import LogPane
from sourcing_app.ui.screens.search.query_card import QueryCard
from sourcing_app.ui.screens.search.sign_in_row import SignInRow
from sourcing_app.ui.widgets.buttons import explain
from sourcing_app.ui.widgets.layouts import scrolling

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.needs.rows import NeedRow
    from sourcing_app.ui.context import AppContext

_BESIDE = 880
"""Where there is less width, the log stands under the query."""

_LEAST = 60
"""The least height of what is searched with, in pixels: it scrolls."""


class WaitingProducts:
    """The other products of a query that was parted, until another query is begun."""

    def __init__(self) -> None:
        self._products: tuple[str, ...] = ()
        self._parted: tuple[str, ...] = ()

    def clear(self) -> None:
        """Forget them."""
        self._products = self._parted = ()

    def keep(self, queries: Sequence[str]) -> None:
        """Let all products of one query but the first wait."""
        if len(queries) > 1:
            self._parted = tuple(dict.fromkeys((*self._parted, *queries)))
            self._products = tuple(dict.fromkeys((*self._products, *queries[1:])))

    def take(self, query: str) -> None:
        """Let this one wait no longer."""
        self._products = tuple(other for other in self._products if other != query)

    def follow(self, text: str) -> None:
        """Forget them where what is typed now is about something else."""
        if not share_a_word(text, self._parted):
            self.clear()

    def besides(self, queries: Sequence[str]) -> tuple[str, ...]:
        """Those that wait and are none of these."""
        return tuple(each for each in self._products if each not in queries)


class SearchLine(QWidget):
    """The rules of the how-to live under the line, then the browser, then the log."""

    checked = Signal(str)
    """Why there is nothing to search for, "" where there is."""

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__()
        self.desk, self.context = desk, context
        self.need: NeedRow | None = None
        """The need that is searched for."""
        self._excluded: tuple[str, ...] = ()
        self._waiting = WaitingProducts()
        self.query = self.address = ""
        """What is searched for, and its page; "" where there is nothing to search for."""
        self._report = check_query("")
        self.card = QueryCard(desk.searches.markets, SignInRow(desk, context))
        self.line, self.fix = self.card.line, self.card.fix
        self.filters, self.lint, self.result = self.card.filters, self.card.lint, self.card.result
        self.log = LogPane(desk, context)
        self._build()
        self._connect()

    def retranslate(self) -> None:
        self.card.retranslate()
        self.log.retranslate()
        self.check()

    def start(self) -> None:
        """Begin an empty search; the filters stay."""
        self._excluded = ()
        self._waiting.clear()
        self.result.typed.set_checked(False)
        self.line.clear()
        self.check()
        self.line.setFocus()

    def fix_all(self) -> None:
        """Put the cleaned query into the line; countries go to the filter, products wait."""
        self._waiting.keep(self._report.queries)
        self._keep_country()
        self.line.setText(self._report.clean)
        self.line.setFocus()

    def copy_query(self) -> None:
        """Copy what would be searched for."""
        QGuiApplication.clipboard().setText(self.query)
        self.context.notices.toast(self.tr("Copied: {query}").format(query=self.query))

    def check(self) -> None:
        """Look at what is typed and show everything that follows from it."""
        report = self.desk.searches.check(self.line.text(), self.filters.market.name)
        self._report = report
        typed = bool(self.line.text().strip())
        self.lint.show_findings(report.findings, typed=typed)
        self.result.show_words(report.words, report.rules.limits)
        self.result.show_excluded(self._excluded)
        self.result.show_products([*report.queries[1:], *self._waiting.besides(report.queries)])
        fixes = sum(finding.fix is not None for finding in report.findings)
        explain(self.fix, "" if fixes else self.tr("There is nothing to fix."))
        self._show_result(report)

    def _show_result(self, report: QueryReport) -> None:
        query, reason, address = "", "", ""
        try:
            query = query_with(report, self._excluded, as_typed=self.result.typed.checked())
            address = self.desk.searches.address(query, self.filters.market.name, self.narrowed())
        except AppError as problem:
            reason = said(problem.sentence)
        self.query, self.address = ("", "") if reason else (query, address)
        self.result.show_query(query, reason, address, typed=bool(self.line.text().strip()))
        self.card.ideas.show_ideas(self.desk.searches.ideas(report.clean))
        self.result.show_reading(self.filters.market.left_out(self.narrowed()))
        self.checked.emit(reason)

    def narrowed(self) -> Filters:
        """The chosen filters; what the query itself says of country, colour and size, too."""
        chosen, report = self.filters.filters(), self._report
        return replace(
            chosen,
            country=chosen.country or next(iter(report.countries), ""),
            colour=chosen.colour or ", ".join(report.colours)[:NAME_CAP],
            size=chosen.size or ", ".join(report.sizes)[:NAME_CAP],
        )

    def _mend(self, finding: Finding) -> None:
        if finding.fix is None:
            return
        if finding.rule == "R84":
            self._keep_country()
        if finding.rule == "R83":
            self._waiting.keep(self._report.queries)
        self.line.setText(finding.fix)

    def _keep_country(self) -> None:
        if self._report.countries:
            self.filters.choose_country(self._report.countries[0])

    def _take_product(self, query: str) -> None:
        """Search for another product of the same query next."""
        self._waiting.keep(self._report.queries)
        self._waiting.take(query)
        self.line.setText(query)
        self.line.setFocus()

    def _exclude(self, word: str) -> None:
        minus = fix_minus(word)[1:]
        if minus and minus not in self._excluded:
            self._excluded = (*self._excluded, minus)
            self.check()

    def _include(self, word: str) -> None:
        self._excluded = tuple(other for other in self._excluded if other != word)
        self.check()

    def follow_logged(self, key: int) -> None:
        """Show the search that was logged; the other products of the query wait."""
        self._waiting.keep(self._report.queries)
        self.log.go_to(key)
        self.check()

    def try_query(self, text: str) -> None:
        """Put a query into the line."""
        self.line.setText(text)
        self.line.setFocus()

    def _try_instead(self, text: str) -> None:
        """Put a changed query into the line, with market and filters of the one in vain."""
        if self.log.row is not None:
            self.filters.choose(self.log.row.market, self.log.row.filters)
        self.try_query(text)

    def _repeat(self, row_: SearchRow) -> None:
        """Put a former search back into the line, with its market and filters."""
        self.filters.choose(row_.market, row_.filters)
        self.try_query(row_.text or row_.clean)

    def _changed(self, text: str) -> None:
        """Products wait for what they stood beside; a query about something else has none."""
        self._waiting.follow(text)
        self.check()

    def _ask_filters(self) -> None:
        FiltersSheet(self, self.filters.filters(), self.filters.narrow).open()

    def _ask_own_terms(self) -> None:
        OwnTermsSheet(self, self.desk, self._report.clean).open()

    def _build(self) -> None:
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 10, 0, 0)
        self._box.setSpacing(12)
        self._left = scrolling(self.card)
        self._left.setMinimumHeight(_LEAST)
        self._box.addWidget(self._left, 11)
        self._box.addWidget(self.log, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= _BESIDE
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _connect(self) -> None:
        self.fix.clicked.connect(self.fix_all)
        self.line.textChanged.connect(self._changed)
        self.filters.changed.connect(self.check)
        self.filters.more_wanted.connect(self._ask_filters)
        self.lint.fix_wanted.connect(self._mend)
        self.result.typed_wanted.connect(self.check)
        self.result.exclude_wanted.connect(self._exclude)
        self.result.include_wanted.connect(self._include)
        self.result.product_wanted.connect(self._take_product)
        self.card.ideas.wanted.connect(self.try_query)
        self.card.ideas.own_wanted.connect(self._ask_own_terms)
        self.log.tried.connect(self._try_instead)
        self.log.repeated.connect(self._repeat)
