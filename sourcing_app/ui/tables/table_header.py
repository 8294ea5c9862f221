"""The heading of a table: sizes its columns, remembers what the user made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from sourcing_app.ui.style.svg import paint
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.tables.column_state import ColumnState, read, usual
from sourcing_app.ui.tables.column_widths import CHOSEN, Wish, fit
from sourcing_app.ui.tables.columns import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sourcing_app.ui.preferences import Preferences


_ARROW = 12
"""As wide as that of the first order, in pixels."""


class TableHeader(QHeaderView):
    """
    Columns by name: width, order and what is shown are kept in the preferences, for each view.

    `column_widths` says which hide themselves and who has the room that is left; no heading is
    ever cut. A width set by hand stays: what does not fit beside it is scrolled to.
    """

    hidden_changed = Signal(int)
    """How many columns have hidden themselves for want of room."""

    changed = Signal()
    """The user chose, moved or sized columns."""

    chooser_wanted = Signal()
    """All about the columns is to be chosen in one place."""

    def __init__(
        self, name: str, columns: Sequence[Column[Any]], preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(f"hdr.{name}")
        self.columns = tuple(columns)
        self.key = self._base = f"table/{name}"
        self.preferences = preferences
        self.widths: dict[str, int] = {}
        self.off, self.on = set[str](), set[str]()
        self.texts = dict[str, int]()
        """The widths at which no text is cut that was in sight, see `column_widths.widened`."""
        self.second: tuple[int, Qt.SortOrder] | None = None
        """The column that rows go by that are equal in the one with the indicator."""
        self.squeezed: frozenset[str] = frozenset()
        """The columns that have hidden themselves for want of room."""
        self._fitting = True
        marked = [at for at, column in enumerate(columns) if column.identity]
        self.identity = marked[0] if marked else 0
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
        """Qt would keep room for an arrow in every heading; only those sorted by have it."""
        shown = self.isSortIndicatorShown()
        self.setSortIndicatorShown(shown and section in self._sorted())
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
        squeezed = frozenset(self.columns[at].name for at in self._chosen()) - widths.keys()
        if squeezed != self.squeezed:
            self.squeezed = squeezed
            self.hidden_changed.emit(len(squeezed))

    def choose(self, name: str, *, shown: bool) -> None:
        """Show or hide a column for good."""
        for names, wanted in ((self.on, shown), (self.off, not shown)):
            (names.add if wanted else names.discard)(name)
        self.keep()
        self.fit(self._room())

    def order(self, names: Sequence[str]) -> None:
        """Put the columns into this order; those not named keep theirs behind."""
        at = {column.name: number for number, column in enumerate(self.columns)}
        for place, name in enumerate(name for name in names if name in at):
            self.moveSection(self.visualIndex(at[name]), place)

    def set_back(self) -> None:
        """Forget widths, order and choice."""
        self.use(usual(self.columns))
        self.keep()

    def column_state(self) -> ColumnState:
        """The columns as they are."""
        names = [self.columns[self.logicalIndex(at)].name for at in range(self.count())]
        return ColumnState(names, dict(self.widths), frozenset(self.off), frozenset(self.on))

    def use(self, state: ColumnState) -> None:
        """Show the columns as said; nothing of it is kept."""
        self._fitting = True
        self.widths, self.off, self.on = dict(state.widths), set(state.off), set(state.on)
        self.order(state.order)
        self._fitting = False
        self.fit(self._room())

    def show_view(self, view: str) -> None:
        """Show the columns as they were kept for a view, else as for the usual one."""
        self.key = f"{self._base}/{view}" if view not in {"", "all"} else self._base
        self.use(self._kept())

    def show_saved(self, text: str) -> None:
        """Show the columns of a saved view: what becomes of them is not kept by itself."""
        self.key = ""
        self.use(read(text, self.columns))

    def chooser(self) -> QMenu:
        """Return a menu that shows and hides columns."""
        menu = QMenu(self)
        for at, column in enumerate(self.columns):
            if column.heading:
                menu.addAction(self._toggle(at, menu))
        menu.addSeparator()
        menu.addAction(self.tr("Columns and order…")).triggered.connect(self.chooser_wanted)
        menu.addAction(self.tr("Reset columns")).triggered.connect(self.set_back)
        return menu

    def keep(self) -> None:
        """Remember the columns as they are."""
        if self._fitting:
            return
        if self.key:
            self.preferences.keep(self.key, self.column_state().as_text())
        self.changed.emit()

    def restore(self) -> None:
        """Put the columns back as they were kept."""
        self.use(self._kept())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw an arrow in the column of the second order, too."""
        super().paintSection(painter, rect, section)
        if self.second is not None and section == self.second[0]:
            arrow = "chevu" if self.second[1] is Qt.SortOrder.AscendingOrder else "chev"
            place = QRectF(0, 0, _ARROW, _ARROW)
            place.moveCenter(QPointF(rect.right() - _ARROW, rect.center().y()))
            paint(painter, arrow, current().tokens.text2, place)

    def _kept(self) -> ColumnState:
        text = self.preferences.text(self.key) or self.preferences.text(self._base, "{}")
        return read(text, self.columns)

    def _sorted(self) -> set[int]:
        second = set() if self.second is None else {self.second[0]}
        return {self.sortIndicatorSection()} | second

    def _chosen(self) -> list[int]:
        """Return the columns the user wants to see."""
        return [
            at
            for at, column in enumerate(self.columns)
            if at == self.identity or column.name not in self.off
        ]

    def _wish(self, at: int) -> Wish:
        column = self.columns[at]
        scale = current().text_size / 100
        width = self.widths.get(column.name, round(column.width * scale))
        heading = self.sectionSizeFromContents(at).width()  # asked for a hidden one too
        least = max(round(column.minimum * scale), heading)
        identity, by_hand = at == self.identity, column.name in self.widths
        priority = column.priority
        if column.name in self.on:
            priority = min(priority, CHOSEN) if column.optional else 0
        full = self.texts.get(column.name, 0)
        return Wish(column.name, width, least, priority, identity, by_hand, full)

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
        action.setEnabled(at != self.identity)
        action.setData(column.name)
        action.toggled.connect(self._toggled)
        return action

    def _toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        action = self.sender()
        assert isinstance(action, QAction)
        self.choose(str(action.data()), shown=shown)

    def _show_chooser(self, place: QPoint) -> None:
        self.chooser().popup(self.mapToGlobal(place))
