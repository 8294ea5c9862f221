"""The page Product search: the search line, buying requests, what is needed; a tab each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.needs.rows import NeedRow, NeedRows, read_need
from sourcing_app.services.products.rows import search_words
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.search.need_bar import NeedBar, RetailHint
from sourcing_app.ui.screens.search.need_sheet import NeedSheet
from sourcing_app.ui.screens.search.opening import SearchOpening
from sourcing_app.ui.screens.search.paste_sheet import PasteSheet
from sourcing_app.ui.screens.search.ways import LINE_TAB, NEEDS_TAB, PLACES, WaysToFind
from sourcing_app.ui.widgets.buttons import action_button, explain

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext

_RETAIL = "aliexpress"

LARGE = 125
"""Larger letters, in percent of the usual, need the room of a low window themselves."""


class QueryButtons:
    """What is done with the query: offered on the tab of the search line alone."""

    def __init__(
        self, made: Sequence[QPushButton], actions: Sequence[QAction], markets: QPushButton
    ) -> None:
        self.made, self._actions, self._markets = made, actions, markets
        self._reason, self._here = "", True
        for each in made:
            keeps = each.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)  # or the tabs would jump
            each.setSizePolicy(keeps)

    def explain(self, reason: str) -> None:
        """Offer them, or say why there is nothing to do it with."""
        self._reason = reason
        self.follow_tab(LINE_TAB if self._here else NEEDS_TAB)
        for each in (*self.made, self._markets):
            explain(each, reason)

    def follow_tab(self, tab: int) -> None:
        """Hide them on another tab, where their keys do nothing, either."""
        self._here = tab == LINE_TAB
        for action in self._actions:
            action.setEnabled(self._here and not self._reason)
            action.setVisible(self._here)


class SearchPage(Page):
    """Above all tabs stands the need: what is searched for, found and asked belongs to it."""

    name = "search"
    icon = "search"
    group = "prepare"
    records = "search_query"
    shows = frozenset(
        {"search_query", "supplier", "need", "inquiry", "quote", "purchase_order"}
        | {"buying_request", "search_term", "buyer_profile", "marketplace_account"}
    )

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self.needs = NeedBar()
        self.retail = RetailHint(desk)
        self.tabs = WaysToFind(desk, context)
        self.search, self.requests = self.tabs.line, self.tabs.requests
        self.opening = SearchOpening(self.search)
        self.needs_tab = self.tabs.needs
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
            "paste", say("SearchPage", "Paste from the site…"), self.paste_card, "Ctrl+Shift+I",
            changes=True,
        )  # fmt: skip
        self._offered = False
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Product search")

    def retranslate(self) -> None:
        super().retranslate()
        for part in (self.needs, self.retail, self.tabs):
            part.retranslate()

    def refresh(self) -> None:
        self._offer_needs()
        self.tabs.reload()

    def follow(self, committed: Committed) -> None:
        self._offer_needs()
        self.tabs.follow(committed)

    def open(self, target: Target) -> None:
        """Go to a record, begin an empty search, or search for a product or a need."""
        if target.key is not None and self.tabs.show_record(target.action, target.key):
            return
        self.tabs.show_line()
        if target.key is not None:
            self.log.go_to(target.key)
        if target.action == "add":
            self.start()
        elif target.action == "product":
            self.search.try_query(search_words(self.desk.reader, target.keys[0]))
        elif target.action == "need":
            self.search_need(target.keys[0])
        elif target.action in PLACES:
            self.tabs.setCurrentIndex(PLACES[target.action])
        self.take_focus()

    def actions(self) -> list[QAction]:
        return [*super().actions(), *self.tabs.tab_actions()]

    def regions(self) -> list[QWidget]:
        return self.tabs.regions()

    def fit(self) -> None:
        letters = self.context.theme.text_size > LARGE
        self.log.set_low(low=self.low and letters)
        self.tabs.requests.set_low(low=self.low, letters=letters)

    def take_focus(self) -> None:
        self.tabs.take_focus()

    def start(self) -> None:
        """Begin an empty search; need and filters stay."""
        self.tabs.show_line().start()

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
        self.tabs.show_line()
        self._take_need(self.needs.need)
        self.take_focus()

    def _tell_added(self, supplier_id: int) -> None:
        name = self.desk.suppliers.fields(supplier_id).name
        self.context.undo.offer(self.tr("Added supplier {name}").format(name=name))

    def request_for(self, search_id: int) -> None:
        """R88: make a buying request, filled in from a search that found nothing."""
        requests, today = self.desk.requests, self.desk.today()
        self.context.attempt(lambda: self.tabs.show_request(requests.for_search(search_id, today)))

    def _search_retail(self) -> None:
        """Search for the same where single pieces are sold."""
        self.filters.choose(_RETAIL, self.filters.filters())
        self.tabs.show_line()
        self.take_focus()

    def _edited(self, _need_id: int) -> None:
        self._offer_needs()

    def _edit_chosen(self) -> None:
        if self.needs.need is not None:
            self.edit_need(self.needs.need.id)

    def _take_need(self, need: NeedRow | None) -> None:
        """Search for another need: its words stand in the line."""
        self.search.need = self.requests.need = need
        self.retail.show_need(need)
        if need is not None:
            self.search.start()
            self.search.try_query(need.words)

    def _offer_needs(self) -> None:
        rows = NeedRows(self.desk.reader)
        self.needs.offer(rows.page(rows.ids()))
        if not self._offered:
            self.needs.choose_only()
        self._offered = True
        self.search.need = self.requests.need = self.needs.need
        self.retail.show_need(self.needs.need)

    def _build(self) -> None:
        copy = action_button(self.copy, icon="copy")
        queue = action_button(self.queue, icon="clock")
        self._open_button = action_button(self.go, "primary", "ext")
        made = (copy, queue, self._open_button)
        self._buttons = QueryButtons(made, (self.copy, self.queue, self.go), self.filters.markets)
        paste = action_button(self.paste, icon="copy")
        paste.setProperty("bar", "true")
        self.log.put_beside_supplier(paste)
        self.header.add(*self._buttons.made)
        self.body.addWidget(self.needs)
        self.card.body.insertWidget(0, self.retail)
        self.tabs.let_change_many(self)
        self.body.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.context.theme.changed.connect(self.fit)
        self.line.returnPressed.connect(self._open_button.click)
        self.search.checked.connect(self._buttons.explain)
        self.tabs.currentChanged.connect(self._buttons.follow_tab)
        self.log.wanted.connect(self.wanted)
        self.filters.markets_wanted.connect(self.opening.ask_markets)
        self.lint.card_wanted.connect(lambda: self._read_card(self.line.text()))
        self.log.request_wanted.connect(self.request_for)
        self.requests.wanted.connect(self.wanted)
        self.retail.retail_wanted.connect(self._search_retail)
        self.needs.chosen.connect(self._take_need)
        self.needs.new_wanted.connect(self.add_need)
        self.needs.edit_wanted.connect(self._edit_chosen)
        self.needs_tab.search_wanted.connect(self.search_need)
        self.needs_tab.edit_wanted.connect(self.edit_need)
        self.needs_tab.request_wanted.connect(self.tabs.request_for_need)
        self.needs_tab.new_wanted.connect(self.add_need)
