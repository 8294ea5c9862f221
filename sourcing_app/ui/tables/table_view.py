"""The view of a table: keys, selection by id, copying; it asks, the page answers."""

from __future__ import annotations

from collections.abc import Sequence
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

from sourcing_app.ui.style.theme import current
from sourcing_app.ui.tables.delegates import CellDelegate
from sourcing_app.ui.tables.selection import Selection
from sourcing_app.ui.tables.table import TableModel
from sourcing_app.ui.tables.table_header import TableHeader
from sourcing_app.ui.tables.tsv import tsv
from sourcing_app.ui.widgets.cells import words
from sourcing_app.ui.widgets.lock import may_change

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
    """The id of the current row now, or None."""

    selection_changed = Signal(int)
    """How many rows are selected."""

    def __init__(self, name: str, model: TableModel[Any], preferences: Preferences) -> None:
        super().__init__()
        self.rows = model
        self.menu_actions: Sequence[QAction] = ()
        self._told: Any = None
        self._stood: Any = None
        self._asked = model.query
        self._reloading = False
        self.setObjectName(f"tbl.{name}")
        self.setModel(model)
        self._chosen = Selection(self.selectionModel(), model)
        self.setItemDelegate(CellDelegate(self))
        self.columns_bar = TableHeader(name, model.columns, preferences, self)
        self.setHorizontalHeader(self.columns_bar)
        _set_up(self)
        self._show_sorting()
        self._restyle()
        self.columns_bar.restore()
        self.columns_bar.sectionClicked.connect(self._sort_by)
        self.doubleClicked.connect(self._open_index)
        self.clicked.connect(self._star_clicked)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        current().changed.connect(self._restyle)

    def ids(self) -> tuple[Any, ...]:
        """Return the selected ids in the order of the rows."""
        return self._chosen.ids()

    def current_id(self) -> Any:
        """Return the id of the current row."""
        at = self.currentIndex().row()
        return self.rows.window.ids[at] if 0 <= at < len(self.rows.window) else None

    def chosen(self) -> tuple[Any, ...]:
        """Return the selected ids, or that of the current row where none is."""
        here = self.current_id()
        return self.ids() or (() if here is None else (here,))

    def settle(self) -> None:
        """Make the first row current where none is; nothing is selected by that."""
        if self.current_id() is None and len(self.rows.window):
            self._stand(0)
            self._tell_current()

    def go_to(self, key: Any) -> bool:
        """Select one row and scroll to it; False when the list does not hold it."""
        place = self.rows.window.position(key)
        if place is None:
            return False
        self._chosen.go(place)
        self.scrollTo(self.rows.index(place, 0))
        return True

    def reload(self) -> None:
        """
        Ask the source again; selection, current row and place in the list stay by id.

        A row that is gone leaves the user on the one that took its place; one that a search hid
        is stood on again when the search is over.
        """
        kept, here, at = self._chosen.kept(), self.current_id(), self.currentIndex().row()
        top = self.verticalScrollBar().value()
        before, same = self.rows.window.ids, self.rows.query == self._asked
        self._asked = self.rows.query
        self._reloading = True
        self.rows.reload()
        if self.rows.window.ids is not before:
            self._chosen.restore(kept)
            self.verticalScrollBar().setValue(top)
            self._stand_again((here,) if same else (self._stood, here), at if same else -1)
        self._reloading = False
        self._tell_current()
        self._selection_changed()

    def copy(self) -> None:
        """Copy the chosen rows with their headings as tab-separated text."""
        places = self._chosen.places() or [self.currentIndex().row()]
        QGuiApplication.clipboard().setText(_as_text(self, [at for at in places if at >= 0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._open_index(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and self.chosen():
            self._ask(self.star, self.chosen())
        elif event.key() == Qt.Key.Key_Delete and self.chosen():
            self._ask(self.bin, self.chosen())
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
        if self.hasFocus() and not self.chosen():
            self._frame_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns_bar.fit(self.viewport().width())

    def _stand_again(self, wanted: Sequence[Any], at: int) -> None:
        """Make the first of these ids current that is there, else the row now at this place."""
        places = (self.rows.window.position(key) for key in wanted if key is not None)
        found = next((place for place in places if place is not None), None)
        place = min(at, len(self.rows.window) - 1) if found is None else found
        if place >= 0:
            self._stand(place)

    def _stand(self, place: int) -> None:
        self._reloading, before = True, self._reloading
        self._chosen.stand(place)
        self._reloading = before
        self.scrollTo(self.rows.index(place, 0))

    def _star_clicked(self, index: QModelIndex) -> None:
        """A click on the star is a wish to star this row, whatever else is selected."""
        if self.rows.columns[index.column()].name == "star":
            self._ask(self.star, [self.rows.window.ids[index.row()]])

    def _ask(self, signal: SignalInstance, ids: Sequence[Any]) -> None:
        if may_change(self):
            signal.emit(ids)

    def _frame_focus(self) -> None:
        """Show the focus where no selected row does."""
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(current().tokens.focus), 2))
        painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

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

    def _open_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.rows.window.ids[index.row()])

    def _selection_changed(self) -> None:
        if not self._reloading:
            self.selection_changed.emit(self._chosen.count())

    def _current_changed(self) -> None:
        """The user went to another row: it is the one to come back to."""
        self.viewport().update()
        if not self._reloading:
            self._stood = self.current_id()
            self._tell_current()

    def _tell_current(self) -> None:
        here = self.current_id()
        if here != self._told:
            self._told = here
            self.current_changed.emit(here)


def _set_up(view: QTableView) -> None:
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(view.verticalHeader().ResizeMode.Fixed)


def _as_text(view: TableView, places: Sequence[int]) -> str:
    """Write rows with their headings, the shown columns in their order."""
    bar, rows = view.columns_bar, view.rows
    order = (bar.logicalIndex(at) for at in range(bar.count()))
    shown = [at for at in order if not view.isColumnHidden(at)]
    head = [rows.columns[at].title() for at in shown]
    return tsv([head, *([words(rows.cell(rows.index(row, at))) for at in shown] for row in places)])
