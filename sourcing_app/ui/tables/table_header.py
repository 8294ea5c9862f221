"""The heading of a table: sizes its columns, remembers what the user made of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from sourcing_app.ui.style.theme import current
from sourcing_app.ui.tables.column_widths import Wish, fit
from sourcing_app.ui.tables.columns import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sourcing_app.ui.preferences import Preferences


class TableHeader(QHeaderView):
    """
    Columns by name: width, order and what is shown are kept in the preferences.

    The identity column (see `Column`) is as wide as the rest leaves, columns of high priority
    number hide themselves, and no heading is ever cut. A width set by hand stays: what does not
    fit beside it is scrolled to.
    """

    hidden_changed = Signal(int)
    """How many columns have hidden themselves for want of room."""

    def __init__(
        self, name: str, columns: Sequence[Column[Any]], preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(f"hdr.{name}")
        self.columns = tuple(columns)
        self.key = f"table/{name}"
        self.preferences = preferences
        self.widths: dict[str, int] = {}
        self.off: set[str] = set()
        self._squeezed = 0
        self._fitting = True
        marked = [at for at, column in enumerate(columns) if column.identity]
        self._identity = marked[0] if marked else 0
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setResizeContentsPrecision(0)  # a double click on an edge reads the rows in sight
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self.keep)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_chooser)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Qt would keep room for an arrow in every heading; only the one sorted by has it."""
        shown = self.isSortIndicatorShown()
        self.setSortIndicatorShown(shown and section == self.sortIndicatorSection())
        size = super().sectionSizeFromContents(section)
        self.setSortIndicatorShown(shown)
        return size

    def fit(self, room: int) -> None:
        """Give the columns their widths for this much room."""
        widths = fit([self._wish(at) for at in self._chosen()], room)
        self._fitting = True
        for at, column in enumerate(self.columns):
            self.setSectionHidden(at, column.name not in widths)
            if column.name in widths:
                self.resizeSection(at, widths[column.name])
        self._fitting = False
        if (squeezed := len(self._chosen()) - len(widths)) != self._squeezed:
            self._squeezed = squeezed
            self.hidden_changed.emit(squeezed)

    def choose(self, name: str, *, shown: bool) -> None:
        """Show or hide a column for good."""
        (self.off.discard if shown else self.off.add)(name)
        self.keep()
        self.fit(self._room())

    def order(self, names: Sequence[str]) -> None:
        """Put the columns into this order; those not named keep theirs behind."""
        at = {column.name: number for number, column in enumerate(self.columns)}
        for place, name in enumerate(name for name in names if name in at):
            self.moveSection(self.visualIndex(at[name]), place)

    def set_back(self) -> None:
        """Forget widths, order and choice."""
        self.widths, self.off = {}, set()
        self.order([column.name for column in self.columns])
        self.keep()
        self.fit(self._room())

    def chooser(self) -> QMenu:
        """Return a menu that shows and hides columns."""
        menu = QMenu(self)
        for at, column in enumerate(self.columns):
            if column.heading:
                menu.addAction(self._toggle(at, menu))
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns")).triggered.connect(self.set_back)
        return menu

    def keep(self) -> None:
        """Remember the columns as they are."""
        names = [self.columns[self.logicalIndex(at)].name for at in range(self.count())]
        state = {"order": names, "widths": self.widths, "off": sorted(self.off)}
        self.preferences.keep(self.key, json.dumps(state))

    def restore(self) -> None:
        """Put the columns back as they were kept; what makes no sense any more is dropped."""
        try:
            state = json.loads(self.preferences.text(self.key, "{}"))
            names = {column.name for column in self.columns}
            self.widths = {n: int(w) for n, w in state.get("widths", {}).items() if n in names}
            self.off = names & set(state.get("off", ()))
            self.order([str(name) for name in state.get("order", ())])
        except (ValueError, TypeError, AttributeError, RecursionError):
            self.widths, self.off = {}, set()
        self._fitting = False

    def _chosen(self) -> list[int]:
        """Return the columns the user wants to see."""
        return [
            at
            for at, column in enumerate(self.columns)
            if at == self._identity or column.name not in self.off
        ]

    def _wish(self, at: int) -> Wish:
        column = self.columns[at]
        scale = current().text_size / 100
        width = self.widths.get(column.name, round(column.width * scale))
        heading = self.sectionSizeFromContents(at).width()  # asked for a hidden one too
        least = max(round(column.minimum * scale), heading)
        identity, by_hand = at == self._identity, column.name in self.widths
        return Wish(column.name, width, least, column.priority, identity, by_hand)

    def _resized(self, at: int, _old: int, new: int) -> None:
        if self._fitting or new == 0 or not self.count():
            return
        self.widths[self.columns[at].name] = new
        self.keep()
        self.fit(self._room())

    def _room(self) -> int:
        return self.width()

    def _toggle(self, at: int, menu: QMenu) -> QAction:
        column = self.columns[at]
        action = QAction(column.title(), menu)
        action.setCheckable(True)
        action.setChecked(column.name not in self.off)
        action.setEnabled(at != self._identity)
        action.setData(column.name)
        action.toggled.connect(self._toggled)
        return action

    def _toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        action = self.sender()
        assert isinstance(action, QAction)
        self.choose(str(action.data()), shown=shown)

    def _show_chooser(self, place: QPoint) -> None:
        self.chooser().popup(self.mapToGlobal(place))
