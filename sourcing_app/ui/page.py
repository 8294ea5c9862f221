"""The base of all pages: what the window asks of a page, and the page of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.labels import ElidedLabel
from sourcing_app.ui.widgets.lock import ChangeAction

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext

COMPACT_BELOW = 1200
LOW_BELOW = 600
GATHERED = "gathered"
"""The property of a command that stands in a menu within that of the page: its title."""


class PageHeader(QWidget):
    """
    Title left; a filter, secondary buttons, then the primary one, right.

    Where the title would be cut the buttons stand below it; where it still would, the filter too.
    """

    def __init__(self, page: str) -> None:
        super().__init__()
        self._title = ElidedLabel("", "title")
        self._title.setObjectName(f"lbl.{page}.title")
        self._buttons = QWidget()
        self._row = QHBoxLayout(self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._filter: QWidget | None = None
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(8)
        self._first.addWidget(self._title, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(8)
        self._both.addLayout(self._first, 1)
        self._both.addWidget(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def title(self) -> str:
        return self._title.text()

    def set_title(self, text: str) -> None:
        self._title.setText(text)

    def add(self, *widgets: QWidget, narrowed_by: QWidget | None = None) -> None:
        """
        Add buttons from left to right; the primary one comes last.

        What narrows the list of the page stands before the buttons.
        """
        if narrowed_by is not None:
            self._filter = narrowed_by
            self._first.addWidget(narrowed_by)
        for widget in widgets:
            self._row.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the widest part: they can all stand below each other."""
        parts = [each for each in (self._title, self._filter, self._buttons) if each is not None]
        wide = max(part.minimumSizeHint().width() for part in parts)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        gap = self._both.spacing()
        upper = self._title.sizeHint().width()
        upper += 0 if self._filter is None else gap + self._filter.sizeHint().width()
        whole = upper + gap + self._row.sizeHint().width()
        for layout, wide in ((self._first, upper), (self._both, whole)):
            way = QBoxLayout.Direction
            layout.setDirection(way.TopToBottom if wide > self.width() else way.LeftToRight)


class Page(QWidget):
    """
    One destination of the sidebar.

    A subclass builds its widgets into `self.body` (under `self.header`), sets every text in
    `retranslate()` and reads the file in `refresh()`; its constructor ends with
    `self.retranslate()`. The first refresh happens when the page is shown.
    """

    name: ClassVar[str] = ""
    icon: ClassVar[str] = "box"
    group: ClassVar[str] = ""
    shows: ClassVar[frozenset[str]] = frozenset()
    records: ClassVar[str] = ""
    """What the rows of the page's `table` are, as the history names it."""

    wanted = Signal(object)
    """Emitted with a `Target` when the user asks for another page, or with a `FileRequest`."""

    counted = Signal()
    """Emitted when what `count()` returns may have changed."""

    completed = Signal()
    """Emitted when what came after the first picture is there, its commands too."""

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__()
        self.desk = desk
        self.context = context
        self.compact = False
        self.low = False
        self._stale = True
        self._commands: dict[QAction, Sentence] = {}
        self.setObjectName(f"page.{self.name}")
        self.header = PageHeader(self.name)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(20, 14, 20, 14)
        self._frame.setSpacing(10)
        self._frame.addWidget(self.header)
        self._frame.addLayout(self.body, 1)

    def title(self) -> str:
        """Return the page's name in the language of the moment."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read again what the page shows."""

    def retranslate(self) -> None:
        """Set every text again; subclasses extend it."""
        self.header.set_title(self.title())
        self.setAccessibleName(self.title())
        for action, words in self._commands.items():
            action.setText(said(words))

    def actions(self) -> list[QAction]:
        """Return the page's commands: the window puts them into its Page menu."""
        return [*self._commands]

    def command(
        self,
        name: str,
        words: Sentence,
        call: Callable[[], object] | None = None,
        *keys: str,
        changes: bool = False,
    ) -> QAction:
        """
        Make a command of the page, named act.page.name; `retranslate()` words it anew.

        One that `changes` the file is off while the file is locked.
        """
        made = ChangeAction(self) if changes else QAction(self)
        made.setObjectName(f"act.{self.name}.{name}")
        made.setShortcuts([QKeySequence(key) for key in keys])
        if call is not None:
            made.triggered.connect(lambda _checked: call())
        self._commands[made] = words
        made.setText(said(words))
        return made

    def word(self, command: QAction, words: Sentence) -> None:
        """Give a command other words: what it does depends on what is chosen."""
        self._commands[command] = words
        command.setText(said(words))

    def gather(self, words: Sentence, *names: str) -> None:
        """Put these commands into a menu of their own within the menu of the page."""
        objects = {f"act.{self.name}.{name}" for name in names}
        for command in self._commands:
            if command.objectName() in objects:
                command.setProperty(GATHERED, words)

    def print_command(
        self, words: Sentence, document: DocumentKind, ids: Callable[[], Sequence[int]]
    ) -> QAction:
        """Make the command act.page.print, which shows this document of what is chosen."""

        def show() -> None:
            self.wanted.emit(Target("printing", action=document, keys=tuple(ids())))

        return self.command("print", words, show, "Ctrl+P")

    def record(self) -> str:
        """Return the current record, as table:id (supplier:5), or "" for none."""
        table = getattr(self, "table", None)
        here = table.view.current_id() if self.records and table is not None else None
        return "" if here is None else f"{self.records}:{here}"

    def open(self, target: Target) -> None:
        """Show the record a target names."""

    def reveal(self, name: str) -> None:
        """Show the part of the page that a widget of this name is in: its stacks can turn to it."""
        for stack in self.findChildren(QStackedWidget):
            turn = getattr(stack, "reveal", None)
            if turn is not None and stack.isVisible():
                turn(name)

    def take_focus(self) -> None:
        """Put the keyboard where work on this page begins, usually its table."""

    def regions(self) -> list[QWidget]:
        """Return the parts F6 goes through: filter, table, detail."""
        return [self]

    def count(self) -> tuple[int, bool] | None:
        """Return the number for the sidebar and whether it is urgent; None shows none."""
        return None

    def fit(self) -> None:
        """Adapt to `self.compact` (window below 1200 wide) and `self.low` (below 600 high)."""

    def show_detail(self, shown: bool) -> None:  # noqa: FBT001 - a state, as Qt's setters
        """Open or close the detail pane, on a page that has one."""

    def on_changed(self, committed: Committed) -> None:
        """Follow a commit now or when next shown, if it touched a table that the page shows."""
        if not committed.concerns(self.shows):
            return
        if self._stale or not self.isVisible():
            self._stale = True
            self._freshen()
        else:
            self.follow(committed)

    def follow(self, committed: Committed) -> None:  # noqa: ARG002 - for pages that read less
        """Show what a commit changed, while the page is seen and up to date."""
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from the detail to its row; what was typed stays."""
        if event.key() != Qt.Key.Key_Escape or not self._back_to_table():
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._stale = True
            self._freshen()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        window = self.window()
        now = (window.width() < COMPACT_BELOW, window.height() < LOW_BELOW)
        if now != (self.compact, self.low):
            self.compact, self.low = now
            self.fit()

    def _back_to_table(self) -> bool:
        detail, focused = self.regions()[-1], self.focusWidget()
        shown = [region for region in self.regions() if region.isVisible()]
        views = [getattr(region, "view", None) for region in shown]
        table = next((view for view in views if isinstance(view, QTableView)), None)
        inside = focused is not None and (focused is detail or detail.isAncestorOf(focused))
        if inside and table is not None:
            table.setFocus(Qt.FocusReason.BacktabFocusReason)
        return inside and table is not None

    def _freshen(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.refresh()
