"""The ways to find goods, a tab each: the search line, buying requests; and all that is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import say
from sourcing_app.ui.forms.field_command import Chosen, FieldCommand
from sourcing_app.ui.screens.search.needs_tab import NeedsTab
from sourcing_app.ui.screens.search.requests_tab import RequestsTab
from sourcing_app.ui.screens.search.search_line import SearchLine
from sourcing_app.ui.widgets.choice_box import Tabs

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.tables.table_pane import TablePane

LINE_TAB, REQUESTS_TAB, NEEDS_TAB = range(3)
PLACES = {"requests": REQUESTS_TAB, "needs": NEEDS_TAB}
"""The tabs by the action of a `Target`."""

_OF_SEARCHES = say("WaysToFind", "Change a field of the searches…")
_OF_REQUESTS = say("WaysToFind", "Change a field of the requests…")
_OF_NEEDS = say("WaysToFind", "Change a field of the needs…")


class WaysToFind(Tabs):
    """Holds the tabs, and asks the one that is shown."""

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__("tab.search.ways")
        self.line = SearchLine(desk, context)
        self.requests = RequestsTab(desk, context)
        self.needs = NeedsTab(desk, context)
        for tab in (self.line, self.requests, self.needs):
            self.addTab(tab, "")

    def let_change_many(self, page: Page) -> None:
        """Let one field of all that is chosen in a tab be changed, by commands of the page."""
        desk = page.desk
        for tab, name, words, records, counted in (
            (self.line.log, "searches", _OF_SEARCHES, lambda: desk.searches.kept, _searches),
            (self.requests, "requests", _OF_REQUESTS, lambda: desk.requests, _requests),
            (self.needs, "needs", _OF_NEEDS, lambda: desk.needs, _needs),
        ):
            view, bar = tab.table.view, tab.bar
            chosen = Chosen(
                records, view.chosen, bar.in_bin, counted, name=f"change_{name}", words=words
            )
            made = FieldCommand(page, chosen, *view.chosen_signals(), bar.asked)
            made.let_type(view)
            view.menu_actions = [*view.menu_actions, made.action]
            tab.top.add(made.action, "edit", brief=True)
            tab.top.add(tab.bin_actions.bin, "trash")
            tab.top.add(tab.bin_actions.restore, "undo")
            tab.top.let_export(page.wanted)

    def retranslate(self) -> None:
        self.setTabText(LINE_TAB, self.tr("Search line"))
        self.setTabText(REQUESTS_TAB, self.tr("Buying requests"))
        self.setTabText(NEEDS_TAB, self.tr("Needs"))
        self.setAccessibleName(self.tr("Ways to find goods"))
        for tab in (self.line, self.requests, self.needs):
            tab.retranslate()

    def reload(self) -> None:
        """Read everything again."""
        for part in (self.line.log, self.requests, self.needs):
            part.reload()
        self.line.card.sign_in.follow()

    def follow(self, committed: Committed) -> None:
        """Show what a commit changed."""
        self.line.log.follow(committed)
        self.line.card.sign_in.follow()
        self.line.check()
        self.requests.follow(committed)
        self.needs.follow(committed)

    def tab_actions(self) -> list[QAction]:
        """What can be done with searches and requests, for the page's menu."""
        return [*self.line.log.actions_of_log(), *self.requests.actions_of_requests()]

    def listed(self) -> tuple[str, TablePane]:
        """What the tab that is shown lists, called as a table of it is, and its table."""
        tables = (
            ("searches", self.line.log.table),
            ("requests", self.requests.table),
            ("needs", self.needs.table),
        )
        return tables[self.currentIndex()]

    def regions(self) -> list[QWidget]:
        """The parts of the tab that is shown."""
        line = [self.line.card, self.line.log.table, self.line.log.hits]
        listed = [[tab.bar.field, tab.table] for tab in (self.requests, self.needs)]
        return [line, *listed][self.currentIndex()]

    def take_focus(self) -> None:
        """Put the focus where one types or chooses in the tab that is shown."""
        views = (self.line.line, self.requests.table.view, self.needs.table.view)
        views[self.currentIndex()].setFocus()

    def show_line(self) -> SearchLine:
        """Turn to the search line."""
        self.setCurrentIndex(LINE_TAB)
        return self.line

    def show_request(self, request_id: int) -> None:
        """Turn to a buying request."""
        self.setCurrentIndex(REQUESTS_TAB)
        self.requests.go_to(request_id)
        self.take_focus()

    def show_record(self, place: str, key: int) -> bool:
        """Turn to a "request", or to one of the "needs"; False: the place is neither."""
        if place == "request":
            self.show_request(key)
        elif place == "needs":
            self.setCurrentIndex(NEEDS_TAB)
            self.needs.bar.go_to(key)
            self.take_focus()
        return place in {"request", "needs"}

    def request_for_need(self, need_id: int) -> None:
        """Turn to the buying request for this need, a new one where none is open."""
        self.setCurrentIndex(REQUESTS_TAB)
        self.requests.add_for(need_id)
        self.take_focus()


def _searches(count: int) -> str:
    return QCoreApplication.translate("WaysToFind", "%n search(es)", "", count)


def _requests(count: int) -> str:
    return QCoreApplication.translate("WaysToFind", "%n buying request(s)", "", count)


def _needs(count: int) -> str:
    return QCoreApplication.translate("WaysToFind", "%n need(s)", "", count)
