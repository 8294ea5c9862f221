"""What a page showed when its window was closed: filter, view, order and row, for the next one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.tables.table_view import TableView
from sourcing_app.ui.widgets.choice_box import TabBar

if TYPE_CHECKING:
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.window.page_stack import PageStack

FILES = 8
"""Of so many files the pages are remembered, those that were shown last."""
_KEPT = "page_states"

State = dict[str, object]


class PageStates(QObject):
    """
    Keeps the state of pages by file, on this machine, and gives it back when a page is made.

    The row comes with the page's rows, after the first picture.
    """

    def __init__(self, stack: PageStack, file: Path, context: AppContext) -> None:
        super().__init__(stack)
        self._stack, self._context = stack, context
        self._file = sha256(str(file).encode()).hexdigest()[:16]
        self._states = self._read().get(self._file, {})
        self._rows: set[str] = set()
        stack.prepared.connect(self._narrow)
        stack.went.connect(self._stand)

    def keep(self) -> None:
        """Remember the pages that were shown as they are now, the others as they were."""
        for page in self._stack.made():
            state = dict(_state_of(page))
            if state:
                self._states[page.name] = state
        files = {name: each for name, each in self._read().items() if name != self._file}
        files[self._file] = self._states
        self._context.preferences.keep(_KEPT, json.dumps(dict([*files.items()][-FILES:])))

    def forget(self) -> None:
        """Let the pages be as at the first start."""
        self._states = {}

    def _narrow(self, name: str) -> None:
        """Before a page is read for the first time: orders, conditions, filter, view and tab."""
        page, state = self._stack.page(name), self._states.get(name)
        if page is None or state is None:
            return
        self._rows.add(name)
        for pane in page.findChildren(TablePane):
            pane.orders.put_back(state.get(pane.objectName()))
        for bar in page.findChildren(ListBar):
            view = state.get(bar.view.objectName())
            bar.fill()
            with suppress(ValueError):  # that view is gone
                if isinstance(view, str) and view != bar.chosen():
                    bar.choose(view)
            text = state.get(bar.field.objectName())
            if isinstance(text, str) and text:
                bar.field.setText(text)
        for tabs in page.findChildren(TabBar):
            place = state.get(_tabs_name(tabs))
            if isinstance(place, int) and 0 <= place < tabs.count() and tabs.isTabVisible(place):
                tabs.setCurrentIndex(place)

    def _stand(self, name: str) -> None:
        """Once it has its rows: the row one stood on."""
        page = self._stack.page(name)
        if page is not None and name in self._rows:
            self._rows.discard(name)
            self._context.later.add(page, _standing(page, self._states[name]))

    def _read(self) -> dict[str, dict[str, State]]:
        try:
            found = json.loads(self._context.preferences.text(_KEPT, "{}"))
        except (ValueError, RecursionError):
            return {}
        files = found.items() if isinstance(found, dict) else ()
        return {name: _sound(pages) for name, pages in files if isinstance(pages, dict)}


def _sound(pages: dict[str, object]) -> dict[str, State]:
    return {name: state for name, state in pages.items() if isinstance(state, dict)}


def _state_of(page: Page) -> Iterator[tuple[str, object]]:
    for bar in page.findChildren(ListBar):
        yield bar.view.objectName(), bar.chosen()
        yield bar.field.objectName(), bar.field.text()
    for pane in page.findChildren(TablePane):
        pane.orders.note()
        yield pane.objectName(), pane.orders.as_state()
    for table in page.findChildren(TableView):
        key = table.current_id()
        if isinstance(key, int):
            yield table.objectName(), key
    for tabs in page.findChildren(TabBar):
        yield _tabs_name(tabs), tabs.currentIndex()


def _standing(page: Page, state: State) -> Iterator[None]:
    yield
    for table in page.findChildren(TableView):
        key = state.get(table.objectName())
        if isinstance(key, int):
            table.stand_on(key)


def _tabs_name(tabs: TabBar) -> str:
    """The bar of tabs with their pages has its name there."""
    holder = tabs.parent()
    return tabs.objectName() or (holder.objectName() if holder else "")
