"""The page Product search: what is needed, and the search line; a tab each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.needs.rows import NeedRow, NeedRows, read_need
from sourcing_app.services.products.rows import search_words
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.search.need_bar import NeedBar
from sourcing_app.ui.screens.search.need_sheet import NeedSheet
from sourcing_app.ui.screens.search.needs_tab import NeedsTab
from sourcing_app.ui.screens.search.opening import SearchOpening
from sourcing_app.ui.screens.search.paste_sheet import PasteSheet
from sourcing_app.ui.screens.search.search_line import SearchLine
from sourcing_app.ui.widgets.buttons import action_button, explain
from sourcing_app.ui.widgets.choice_box import Tabs

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext

LINE_TAB, NEEDS_TAB = 0, 1


class SearchPage(Page):
    """Above all tabs stands the need: what is searched for, found and asked belongs to it."""

    name = "search"
    icon = "search"
    group = "prepare"
    records = "search_query"
    shows = frozenset(
        {"search_query", "supplier", "need", "inquiry", "quote", "purchase_order"}
        | {"buying_request", "search_term"}
    )

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self.needs = NeedBar()
        self.search = SearchLine(desk, context)
        self.opening = SearchOpening(self.search)
        self.needs_tab = NeedsTab(desk, context)
        self.tabs = Tabs("tab.search.ways")
        self.card, self.log, self.line = self.search.card, self.search.log, self.search.line
        self.fix, self.filters = self.card.fix, self.card.filters
        self.lint, self.result = self.card.lint, self.card.result
        self.table = self.log.table
        self.new = self.command("new", say("SearchPage", "New search"), self.start, "Ctrl+N")
        self.new_need = self.command(
            "new_need", say("SearchPage", "New need"), self.add_need, changes=True
        )
        self.go = self.command(
            "open", say("SearchPage", "Open in browser"), self.opening.open_search,
            "Ctrl+Return", "Ctrl+Enter",
        )  # fmt: skip
        self.queue = self.command(
            "queue", say("SearchPage", "Queue for later"), self.opening.queue_search, changes=True
        )
        self.copy = self.command(
            "copy", say("SearchPage", "Copy query"), self.search.copy_query, "Ctrl+Shift+Q"
        )
        self.paste = self.command(
            "paste", say("SearchPage", "Paste from the site…"), self.paste_card, "Ctrl+Shift+V",
            changes=True,
        )  # fmt: skip
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Product search")

    def retranslate(self) -> None:
        super().retranslate()
        self.tabs.setTabText(LINE_TAB, self.tr("Search line"))
        self.tabs.setTabText(NEEDS_TAB, self.tr("Needs"))
        self.tabs.setAccessibleName(self.tr("Ways to find goods"))
        self.needs.retranslate()
        self.search.retranslate()
        self.needs_tab.retranslate()

    def refresh(self) -> None:
        self._offer_needs()
        self.log.reload()
        self.needs_tab.reload()

    def follow(self, committed: Committed) -> None:
        self._offer_needs()
        self.log.follow(committed)
        self.search.check()
        self.needs_tab.follow(committed)

    def open(self, target: Target) -> None:
        """Go to a search, begin an empty one, or search for a product or a need."""
        self.tabs.setCurrentIndex(LINE_TAB)
        if target.key is not None:
            self.log.go_to(target.key)
        if target.action == "add":
            self.start()
        elif target.action == "product":
            self.search.try_query(search_words(self.desk.reader, target.keys[0]))
        elif target.action == "need":
            self.search_need(target.keys[0])
        elif target.action == "needs":
            self.tabs.setCurrentIndex(NEEDS_TAB)
        self.take_focus()

    def actions(self) -> list[QAction]:
        return [*super().actions(), *self.log.actions_of_log()]

    def regions(self) -> list[QWidget]:
        if self.tabs.currentIndex() == NEEDS_TAB:
            return [self.needs, self.needs_tab.bar.field, self.needs_tab.table]
        return [self.needs, self.card, self.log.table, self.log.hits]

    def take_focus(self) -> None:
        shown = self.tabs.currentIndex()
        (self.line if shown == LINE_TAB else self.needs_tab.table.view).setFocus()

    def start(self) -> None:
        """Begin an empty search; need and filters stay."""
        self.tabs.setCurrentIndex(LINE_TAB)
        self.search.start()

    def add_need(self) -> None:
        """Ask for a new need, and search for it."""
        NeedSheet(self, self.desk, self.search_need).open()

    def paste_card(self) -> None:
        """Make a supplier of what was copied from the site, found by the current search."""
        self._read_card(QGuiApplication.clipboard().text())

    def _read_card(self, copied: str) -> None:
        sheet = PasteSheet(self, self.desk, self.log.table.view.current_id(), copied)
        sheet.added.connect(self._tell_added)
        sheet.open()

    def edit_need(self, need_id: int) -> None:
        """Ask for what has changed of a need."""

        def ask() -> None:
            NeedSheet(self, self.desk, self._edited, read_need(self.desk.reader, need_id)).open()

        self.context.attempt(ask)

    def search_need(self, need_id: int) -> None:
        """Choose a need, and put its words into the search line."""
        self._offer_needs()
        self.needs.choose(need_id)
        self.tabs.setCurrentIndex(LINE_TAB)
        self._take_need(self.needs.need)
        self.take_focus()

    def _tell_added(self, supplier_id: int) -> None:
        name = self.desk.suppliers.fields(supplier_id).name
        self.context.undo.offer(self.tr("Added supplier {name}").format(name=name))

    def _edited(self, _need_id: int) -> None:
        self._offer_needs()

    def _edit_chosen(self) -> None:
        if self.needs.need is not None:
            self.edit_need(self.needs.need.id)

    def _take_need(self, need: NeedRow | None) -> None:
        """Search for another need: its words stand in the line."""
        self.search.need = need
        if need is not None:
            self.search.start()
            self.search.try_query(need.words)

    def _offer_needs(self) -> None:
        rows = NeedRows(self.desk.reader)
        self.needs.offer(rows.page(rows.ids()))
        self.search.need = self.needs.need

    def _show_reason(self, reason: str) -> None:
        """Offer what can be done with the query, or say why it cannot."""
        for action in (self.copy, self.go, self.queue):
            action.setEnabled(not reason)
        shown = (self._copy_button, self._queue_button, self._open_button, self.filters.markets)
        for made in shown:
            explain(made, reason)

    def _build(self) -> None:
        self._copy_button = action_button(self.copy, icon="copy")
        self._queue_button = action_button(self.queue, icon="clock")
        self._open_button = action_button(self.go, "primary", "ext")
        self.log.put_beside_supplier(action_button(self.paste, icon="copy"))
        self.header.add(self._copy_button, self._queue_button, self._open_button)
        self.tabs.addTab(self.search, "")
        self.tabs.addTab(self.needs_tab, "")
        self.body.addWidget(self.needs)
        self.body.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.line.returnPressed.connect(self._open_button.click)
        self.search.checked.connect(self._show_reason)
        self.log.wanted.connect(self.wanted)
        self.filters.markets_wanted.connect(self.opening.ask_markets)
        self.lint.card_wanted.connect(lambda: self._read_card(self.line.text()))
        self.needs.chosen.connect(self._take_need)
        self.needs.new_wanted.connect(self.add_need)
        self.needs.edit_wanted.connect(self._edit_chosen)
        self.needs_tab.search_wanted.connect(self.search_need)
        self.needs_tab.edit_wanted.connect(self.edit_need)
        self.needs_tab.new_wanted.connect(self.add_need)
