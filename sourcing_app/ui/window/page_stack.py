"""The pages of the window: made when first shown, and the way back through them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from sourcing_app.domain.targets import FileRequest, Target
from sourcing_app.ui.page import Page

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed

Count = tuple[int, bool]
REMEMBERED = 50
WINDOW = "window"


@dataclass(frozen=True, slots=True)
class PageEntry:
    """
    One page as the window learns of it, before it exists.

    `title` is called again after each change of language. `count` returns the sidebar's number
    and whether it is urgent, for pages that were not opened yet; group is "", prepare, choose,
    trade or foot. `records` are the tables of what is worked on there, first that of its list. One
    that is not `listed` is neither in the sidebar nor among the places to go to: pages lead there.
    """

    name: str
    title: Callable[[], str]
    icon: str
    group: str
    make: Callable[[], Page]
    count: Callable[[], Count | None] | None = None
    records: tuple[str, ...] = ()
    listed: bool = True


class PageStack(QStackedWidget):
    """Shows one page at a time, and remembers the way back."""

    went = Signal(str)
    """The name of the page now shown."""

    prepared = Signal(str)
    """The name of a page that was just made; it has not read the file yet."""

    counted = Signal()

    completed = Signal()
    """A page has all its commands now."""

    file_requested = Signal(object)
    """A page emitted a `FileRequest` in place of a target."""

    command_wanted = Signal(str)
    """A page asked for a command of the window: `Target("window", action="language.ru")`."""

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.entries = tuple(entries)
        self.name = ""
        self._made: dict[str, Page] = {}
        self._back: list[str] = []
        self._forward: list[str] = []

    def made(self) -> list[Page]:
        """Return the pages that exist."""
        return list(self._made.values())

    def page(self, name: str) -> Page | None:
        """Return the page, made now if need be; None when there is no such page."""
        entry = next((e for e in self.entries if e.name == name), None)
        if entry is None or name in self._made:
            return self._made.get(name)
        page = entry.make()
        page.wanted.connect(self.open)
        page.counted.connect(self.counted)
        page.completed.connect(self.completed)
        self._made[name] = page
        self.addWidget(page)
        self.prepared.emit(name)
        return page

    def go(self, name: str) -> None:
        """Show a page and remember where we came from."""
        if name == self.name:
            return
        if self.name:
            self._back = [*self._back[-REMEMBERED:], self.name]
            self._forward.clear()
        self._show(name)

    def open(self, target: Target | FileRequest) -> None:
        """Show the page and record a target names, or hand a request on."""
        if isinstance(target, FileRequest):
            self.file_requested.emit(target)
            return
        if target.page == WINDOW:
            self.command_wanted.emit(target.action)
            return
        self.go(target.page)
        page = self._made.get(target.page)
        if page is not None and target.widget:
            self._point(page, target.widget)
        elif page is not None:
            page.open(target)

    def ways(self) -> tuple[bool, bool]:
        """Tell whether there is a way back, and one forward."""
        return bool(self._back), bool(self._forward)

    def back(self) -> None:
        if self._back:
            self._forward.append(self.name)
            self._show(self._back.pop())

    def forward(self) -> None:
        if self._forward:
            self._back.append(self.name)
            self._show(self._forward.pop())

    def counts(self) -> Iterator[tuple[str, Count]]:
        """Count page by page for the sidebar; the entry's own count wins: it is the cheaper."""
        for entry in self.entries:
            count = entry.count() if entry.count else self._count(entry.name)
            if count is not None:
                yield entry.name, count

    def on_changed(self, committed: Committed) -> None:
        for page in self.made():
            page.on_changed(committed)

    def _point(self, page: Page, name: str) -> None:
        """Point at a part of the page; where it has none now, say where that is."""
        from sourcing_app.ui.window.pointing import point_at

        page.reveal(name)
        if not point_at(page, name):
            command = next((each for each in page.actions() if each.objectName() == name), None)
            words = self.tr("Open a record or a form of this page: it is there.")
            if command is not None:
                words = self.tr("In the menu “Page”: {command}").format(command=command.text())
            page.context.notices.status(words)

    def _count(self, name: str) -> Count | None:
        page = self._made.get(name)
        return page.count() if page else None

    def _show(self, name: str) -> None:
        page = self.page(name)
        if page is not None:
            self.name = name
            self.setCurrentWidget(page)
            self.went.emit(name)
