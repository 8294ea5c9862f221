"""The view of a table: keys, selection by id, copying; it asks, the page answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from sourcing_app.ui.cells import words
from sourcing_app.ui.delegates import CellDelegate
from sourcing_app.ui.lock import may_change
from sourcing_app.ui.selection import Selection
from sourcing_app.ui.table import TableModel
from sourcing_app.ui.table_header import TableHeader
from sourcing_app.ui.theme import current
from sourcing_app.ui.tsv import tsv

if TYPE_CHECKING:
    from sourcing_app.ui.preferences import Preferences


class TableView(QTableView):
    """Rows are chosen whole; Tab leaves the table; the header sorts by asking the source."""

    opened = Signal(object)
    """Enter or a double click: the id of the row."""

    star = Signal(object)
    """Space: the selected ids, a tuple."""

    bin = Signal(object)
    """Delete: the selected ids, a tuple."""

    current_changed = Signal(object)
    """The id of the row the user stands on now, or None."""

    selection_changed = Signal(int)
    """How many rows are selected."""

    def __init__(self, name: str, model: TableModel[Any], preferences: Preferences) -> None:
        super().__init__()
        self.rows = model
        self.menu_actions: Sequence[QAction] = ()
        self._told: int | None = None
        self._reloading = False
        self.setObjectName(f"tbl.{name}")
        self.setModel(model)
        self._chosen = Selection(self.selectionModel(), model)
        self.setItemDelegate(CellDelegate(self))
        self.columns_bar = TableHeader(name, model.columns, preferences, self)
        self.setHorizontalHeader(self.columns_bar)
        self._set_up()
        self.columns_bar.restore()
        self.columns_bar.sectionClicked.connect(self._sort_by)
        self.doubleClicked.connect(self._open_index)
        self.clicked.connect(self._star_clicked)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        current().changed.connect(self._restyle)

    def ids(self) -> tuple[int, ...]:
        """Return the selected ids in the order of the rows."""
        return self._chosen.ids()

    def current_id(self) -> int | None:
        """Return the id of the row the user stands on."""
        at = self.currentIndex().row()
        return self.rows.window.ids[at] if 0 <= at < len(self.rows.window) else None

    def go_to(self, key: int) -> bool:
        """Select one row and scroll to it; False when the list does not hold it."""
        place = self.rows.window.position(key)
        if place is None:
            return False
        self._chosen.go(place)
        self.scrollTo(self.rows.index(place, 0))
        return True

    def reload(self) -> None:
        """Ask the source again; selection, current row and place in the list stay by id."""
        kept, here = self._chosen.kept(), self.current_id()
        top = self.verticalScrollBar().value()
        before = self.rows.window.ids
        self._reloading = True
        self.rows.reload()
        if self.rows.window.ids is not before:
            self._chosen.restore(kept, here)
            self.verticalScrollBar().setValue(top)
        self._reloading = False
        self._current_changed()
        self._selection_changed()

    def copy(self) -> None:
        """Copy the selected rows with their headings as tab-separated text."""
        shown = [at for at in self._in_order() if not self.isColumnHidden(at)]
        head = [self.rows.columns[at].heading() for at in shown]
        lines = [self._words(at, shown) for at in self._chosen.places()]
        QGuiApplication.clipboard().setText(tsv([head, *lines]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._open_index(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and self.ids():
            self._ask(self.star, self.ids())
        elif event.key() == Qt.Key.Key_Delete and self.ids():
            self._ask(self.bin, self.ids())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.menu_actions:
            return
        menu = QMenu(self)
        menu.addActions(list(self.menu_actions))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.selectionModel().hasSelection():
            self._frame_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns_bar.fit(self.viewport().width())

    def _star_clicked(self, index: QModelIndex) -> None:
        """A click on the star is a wish to star this row, whatever else is selected."""
        if self.rows.columns[index.column()].name == "star":
            self._ask(self.star, [self.rows.window.ids[index.row()]])

    def _ask(self, signal: SignalInstance, ids: Sequence[int]) -> None:
        """Ask for what changes rows, while rows may be changed."""
        if may_change(self):
            signal.emit(ids)

    def _frame_focus(self) -> None:
        """Show the focus where no selected row does."""
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(current().tokens.focus), 2))
        painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _set_up(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self._show_sorting()
        self._restyle()

    def _restyle(self) -> None:
        """Follow the theme's text size."""
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setDefaultSectionSize(current().row_height)
        self.columns_bar.fit(self.viewport().width())

    def _sort_by(self, section: int) -> None:
        key = self.rows.columns[section].sort_key
        if key:
            again = key == self.rows.query.sort
            self.rows.ask(sort=key, descending=again and not self.rows.query.descending)
            self.reload()
        self._show_sorting()

    def _show_sorting(self) -> None:
        asked = self.rows.query
        keys = [column.sort_key for column in self.rows.columns]
        order = Qt.SortOrder.DescendingOrder if asked.descending else Qt.SortOrder.AscendingOrder
        self.columns_bar.setSortIndicator(
            keys.index(asked.sort) if asked.sort in keys else -1, order
        )

    def _words(self, place: int, columns: Iterable[int]) -> list[str]:
        return [words(self.rows.cell(self.rows.index(place, at))) for at in columns]

    def _in_order(self) -> list[int]:
        return [self.columns_bar.logicalIndex(at) for at in range(self.columns_bar.count())]

    def _open_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.rows.window.ids[index.row()])

    def _selection_changed(self) -> None:
        if not self._reloading:
            self.selection_changed.emit(self._chosen.count())

    def _current_changed(self) -> None:
        here = self.current_id()
        if not self._reloading and here != self._told:
            self._told = here
            self.current_changed.emit(here)
