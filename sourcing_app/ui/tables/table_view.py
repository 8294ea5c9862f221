"""The view of a table: keys, selection by id, copying; it asks, the page answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QDrag,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from sourcing_app.domain.values.marks import words_of
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.tables.asking import Answer, Query
from sourcing_app.ui.tables.column_widths import widened
from sourcing_app.ui.tables.delegates import CellDelegate, text_widths
from sourcing_app.ui.tables.rows_view import RowsView
from sourcing_app.ui.tables.selection import MANY, Selection
from sourcing_app.ui.tables.table import TableModel
from sourcing_app.ui.tables.table_header import TableHeader
from sourcing_app.ui.tables.tsv import html_table, tsv
from sourcing_app.ui.widgets.cells import words
from sourcing_app.ui.widgets.lock import may_change

if TYPE_CHECKING:
    from sourcing_app.ui.preferences import Preferences


class TableView(RowsView):
    """Rows are chosen whole; Tab leaves the table; the header sorts by asking the source."""

    opened = Signal(object)
    """Enter or a double click: the id of the row."""

    star = Signal(object)
    """Space: the selected ids, a tuple."""

    bin = Signal(object)
    """Delete: the selected ids, a tuple."""

    edit_wanted = Signal(object)
    """The `QModelIndex` of a cell that is to be typed into: its column has a field."""

    typed = Signal(str)
    """A letter, digit or sign that is no key of the table's own: it is for the filter."""

    def __init__(self, name: str, model: TableModel[Any], preferences: Preferences) -> None:
        super().__init__(model)
        self.menu_actions: Sequence[QAction] = ()
        self.setObjectName(f"tbl.{name}")
        self._cells = CellDelegate(self)
        self.setItemDelegate(self._cells)
        self.columns_bar = TableHeader(name, model.columns, preferences, self)
        self.setHorizontalHeader(self.columns_bar)
        _set_up(self)
        self.show_sorting()
        self._restyle()
        self.columns_bar.restore()
        self.columns_bar.sectionClicked.connect(self._sort_by)
        self.doubleClicked.connect(self._open_index)
        self.clicked.connect(self._star_clicked)
        current().changed.connect(self._restyle)

    def copy(self) -> None:
        """Copy the chosen rows with their headings, as tab-separated text and as a table."""
        QGuiApplication.clipboard().setMimeData(_copied(self, self._chosen))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a row be dragged out that is chosen already; from another rows are chosen as ever."""
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        chosen = index.isValid() and self.selectionModel().isSelected(index)
        self.setDragEnabled(plain and chosen and self._chosen.count() <= MANY)
        super().mousePressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the chosen rows out, as they are copied."""
        drag = QDrag(self)
        drag.setMimeData(_copied(self, self._chosen))
        drag.exec(Qt.DropAction.CopyAction)

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
        elif event.key() == Qt.Key.Key_F2:
            self.edit_cell()
        else:
            super().keyPressEvent(event)

    def edit_cell(self) -> None:
        """Ask to type into the cell one stands on, else into the first of its row that can be."""
        here, fields = self.currentIndex(), _with_field(self)
        if here.isValid() and fields:
            self._want_edit(here.row(), here.column() if here.column() in fields else fields[0])

    def edit_next(self, key: Any, section: int, step: int) -> None:
        """Ask to type into the next such cell, or the one before, be it in the next row."""
        fields, row = _with_field(self), self.rows.window.position(key, self.currentIndex().row())
        if row is None or section not in fields:
            return
        rows, place = divmod(fields.index(section) + step, len(fields))
        if 0 <= row + rows < len(self.rows.window):
            self._want_edit(row + rows, fields[place])

    def _want_edit(self, row: int, section: int) -> None:
        if may_change(self):
            index = self.rows.index(row, section)
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
            self.scrollTo(index)
            self.edit_wanted.emit(index)

    def keyboardSearch(self, search: str) -> None:
        """Seek nothing here: Qt would walk through the rows and read every page of them."""
        if search.strip() and search.isprintable():
            self.typed.emit(search)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End go to the first and the last row: a row is chosen whole."""
        move = QAbstractItemView.CursorAction
        last = self.rows.rowCount() - 1
        if action not in {move.MoveHome, move.MoveEnd} or last < 0:
            return super().moveCursor(action, modifiers)
        here = self.currentIndex() if self.currentIndex().isValid() else self.rows.index(0, 0)
        return self.rows.index(0 if action == move.MoveHome else last, here.column())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.menu_actions:
            return
        menu = QMenu(self)
        menu.addActions(list(self.menu_actions))
        if _with_field(self):
            menu.addAction(self.tr("Edit the cell (F2)"), self.edit_cell)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        with self._cells.painting():
            super().paintEvent(event)
        if self.hasFocus() and not self.chosen():
            _frame_focus(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.rows.forget_cells()
            self.columns_bar.texts.clear()
            _measure(self)
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        _measure(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns_bar.fit(self.viewport().width())  # the bar follows later

    def _take(self, answer: Answer) -> None:
        """Show the rows with the words marked that they were found by."""
        words = words_of(answer.query.search)
        if words != self._cells.marked:
            self._cells.marked = words
            self.viewport().update()
        super()._take(answer)
        _measure(self)

    def _star_clicked(self, index: QModelIndex) -> None:
        """A click on the star is a wish to star this row, whatever else is selected."""
        if self.rows.columns[index.column()].name == "star":
            self._ask(self.star, [self.rows.window.ids[index.row()]])

    def _ask(self, signal: SignalInstance, ids: Sequence[Any]) -> None:
        if may_change(self):
            signal.emit(ids)

    def _restyle(self) -> None:
        """Follow the theme's text size."""
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setDefaultSectionSize(current().row_height)
        self.columns_bar.texts.clear()
        _measure(self)
        self.columns_bar.fit(self.columns_bar.width())

    def _sort_by(self, section: int) -> None:
        """A click on a heading; with Shift it is the second order beside the one there is."""
        shift = Qt.KeyboardModifier.ShiftModifier
        second = bool(QGuiApplication.keyboardModifiers() & shift)
        if key := self.rows.columns[section].sort_key:
            self.sort(self.rows.query.turned(self.rows.window.source, key, second=second))
        self.show_sorting()

    def sort(self, asked: Query) -> None:
        """Show the rows in the orders of a query, whatever else it asks for."""
        here = self.rows.query.besides
        besides = replace(
            here, then=asked.besides.then, then_descending=asked.besides.then_descending
        )
        if self.rows.ask(sort=asked.sort, descending=asked.descending, besides=besides):
            self.reload()
        self.show_sorting()
        self.columns_bar.changed.emit()

    def show_sorting(self) -> None:
        """Show in the headings what rows go by."""
        asked, bar = self.rows.query, self.columns_bar
        second = _section(self, asked.besides.then)
        bar.second = None if second < 0 else (second, _way(asked.besides.then_descending))
        bar.setSortIndicator(_section(self, asked.sort), _way(asked.descending))
        bar.setSortIndicatorShown(True)  # the table has taken it away
        bar.fit(bar.width())
        bar.viewport().update()

    def _open_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.rows.window.ids[index.row()])


def _measure(view: TableView) -> None:
    """Give the columns room for the texts in sight; a hidden table reads no rows for that."""
    if not view.isVisible():
        return
    bar = view.columns_bar
    if widened(bar.texts, text_widths(view.rows, max(0, view.rowAt(0)), bar.off)):
        bar.fit(view.viewport().width())


def _frame_focus(view: TableView) -> None:
    """Show the focus where no selected row does."""
    painter = QPainter(view.viewport())
    painter.setPen(QPen(QColor(current().tokens.focus), 2))
    painter.drawRect(view.viewport().rect().adjusted(1, 1, -1, -1))


def _section(view: TableView, sort: str) -> int:
    """The column of an order; -1 for the list's own, which has no heading."""
    keys = [column.sort_key for column in view.rows.columns]
    return keys.index(sort) if sort and sort in keys else -1


def _way(descending: bool) -> Qt.SortOrder:  # noqa: FBT001 - as the query says it
    return Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder


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


def _cells(view: TableView, places: Sequence[int]) -> list[list[str]]:
    """The words of rows with their headings, the shown columns in their order."""
    bar, rows = view.columns_bar, view.rows
    order = (bar.logicalIndex(at) for at in range(bar.count()))
    shown = [at for at in order if not view.isColumnHidden(at)]
    head = [rows.columns[at].title() for at in shown]
    return [head, *([words(rows.cell(rows.index(row, at))) for at in shown] for row in places)]


def _copied(view: TableView, chosen: Selection) -> QMimeData:
    """The chosen rows with their headings, as tab-separated text and as a table."""
    places = chosen.places() or [view.currentIndex().row()]
    cells = _cells(view, [at for at in places if at >= 0])
    copied = QMimeData()
    copied.setText(tsv(cells))
    copied.setData("text/html", html_table(cells).encode())
    return copied


def _with_field(view: TableView) -> list[int]:
    """The columns shown that have a field, from left to right."""
    bar, columns = view.columns_bar, view.rows.columns
    order = (bar.logicalIndex(at) for at in range(bar.count()))
    return [at for at in order if columns[at].field and not view.isColumnHidden(at)]
