"""Rows of any kind and number in a table, described column by column."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from sourcing_app.domain.errors import AppError
from sourcing_app.ui.style.immortal import keep_singletons
from sourcing_app.ui.tables.asking import Answer, Asking, Query
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.tables.row_window import KEPT, LongSource, R, RowSource, RowWindow
from sourcing_app.ui.widgets.cells import CELL_ROLE, TableCell, words

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed
    from sourcing_app.ui.jobs import Jobs

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW_ROLE = Role.UserRole + 1
ID_ROLE = Role.UserRole + 2

_NOWHERE = QModelIndex()
_LATE_MS = 100
"""After so long rows are asked for again that a save kept from being read."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel, Generic[R]):
    """
    Read only: a change goes through a service and comes back as a commit.

    With `jobs` the ids of a long list come in the background; `whole` is False while only its
    first rows are known.
    """

    failed = Signal(object)
    """The `AppError` that stopped the reading; nothing more is read until the next reload."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        source: RowSource[R],
        parent: QObject | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__(parent)
        keep_singletons()
        self.columns = tuple(columns)
        self.window = RowWindow(source)
        self.query = Query()
        self.whole = True
        self.asking = Asking(source, jobs, self)
        self.asking.refused.connect(self.failed)
        self._shown: Query | None = None
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self._look_again)
        self._cells: dict[Any, tuple[R, dict[int, TableCell]]] = {}
        self._readers: dict[int, Callable[[Index], Any]] = {
            ID_ROLE: lambda index: self.window.ids[index.row()],
            ROW_ROLE: lambda index: self.row(index.row()),
            CELL_ROLE: self.cell,
            Role.DisplayRole: lambda index: self.cell(index).text,
            Role.AccessibleTextRole: lambda index: words(self.cell(index)),
            Role.TextAlignmentRole: lambda index: self._side(index.column()),
        }

    def show(self, ids: Sequence[Any]) -> None:
        """Show these rows; the same ids in the same order keep selection and place."""
        kept = ids if isinstance(ids, array | tuple) else array("q", ids)
        if kept != self.window.ids:
            self.beginResetModel()
            self.window.show(kept)
            self.endResetModel()

    def take(self, answer: Answer) -> bool:
        """Show what the source answered; tell whether these are other rows than before."""
        before, self.whole, self._shown = self.window.ids, answer.whole, answer.query
        self.asking.know(answer)
        self.show(answer.ids)
        return self.window.ids is not before

    def read(self, wanted: Collection[Any] = ()) -> Answer | None:
        """
        Ask the source again; return what to `take` now, None where nothing is to be shown yet.

        What stands stays until the answer; for the first time the first rows are read at once.
        With an answer come the places of the `wanted` ids.
        """
        try:
            source = self.asking.long_source()
            if source is None:
                return self.asking.at_once(self.query)
            if self._shown is None:
                return self.asking.first(source, self.query, wanted)
        except AppError as error:
            self.failed.emit(error)
            return None
        self.asking.later(source, self.query, wanted, first=self.query != self._shown)
        return None

    def reload(self) -> None:
        """Ask the source again and show what it answers."""
        self.patch(None)
        answer = self.read()
        if answer is not None:
            self.take(answer)

    def follow(self, committed: Committed) -> bool:
        """Show what a commit changed in the rows; tell whether the ids must be asked again."""
        source = self.window.source
        if not isinstance(source, LongSource):
            self.patch(None)
            return True
        self.patch(committed.rows_of(source.table))
        self.asking.forget()
        return committed.concerns(self.query.rests_on(source))

    def ask(self, **changes: Any) -> bool:
        """Change parts of the query by their names; tell whether it is another now."""
        asked = replace(self.query, **changes)
        different = asked != self.query
        self.query = asked
        return different

    def patch(self, keys: Collection[Any] | None) -> None:
        """Read these of the rows that are kept, or all of them, anew."""
        last = len(self.columns) - 1
        if keys is None:
            self.asking.forget()
            self.window.forget()
            if len(self.window):
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.window) - 1, last))
            return
        try:
            places = self.window.read_again(keys)
        except AppError as error:
            self.failed.emit(error)
            return
        for place in places:
            self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def will_hold(self, key: Any) -> bool:
        """Whether a row that is not there comes with the answer that is awaited."""
        source = self.window.source
        if not self.asking.pending or not isinstance(source, LongSource):
            return False
        try:
            return self.query.holds(source, key)
        except AppError as error:
            self.failed.emit(error)
            return False

    def row(self, position: int) -> R | None:
        """Return the row at a position, None where there is none or it cannot be read."""
        if not 0 <= position < len(self.window):
            return None
        try:
            found = self.window.row(position)
        except AppError as error:
            self.failed.emit(error)
            return None
        if self.window.late and not self._late.isActive():
            self._late.start()
        return found

    def _look_again(self) -> None:
        """Show the rows that could not be read while a save held the file."""
        self.window.late = False
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def cell(self, index: Index) -> TableCell:
        """Return what a row shows in a column, made once where it rests on the row alone."""
        row, place = self.row(index.row()), index.column()
        if row is None:
            return TableCell()
        column = self.columns[place]
        if not column.lasting:
            return column.cell(row)
        of, cells = self._cells.get(row.id, (None, {}))
        if of is not row:
            if len(self._cells) >= KEPT:
                self._cells.clear()
            cells = {}
            self._cells[row.id] = (row, cells)
        found = cells.get(place)
        if found is None:
            found = cells[place] = column.cell(row)
        return found

    def forget_cells(self) -> None:
        """Make every cell anew: they are in another language now."""
        self._cells.clear()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.window)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        read = self._readers.get(role) if index.isValid() else None
        return read(index) if read else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Role.DisplayRole:
            return column.title()
        if role == Role.TextAlignmentRole:
            return self._side(section)
        return column.spoken(self.query) if role == Role.AccessibleTextRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return _RIGHT if self.columns[column].right else _LEFT
