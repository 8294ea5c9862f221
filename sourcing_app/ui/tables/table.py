"""Rows of any kind and number in a table, described column by column."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from sourcing_app.domain.errors import AppError
from sourcing_app.ui.style.immortal import keep_singletons
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.tables.row_window import R, RowSource, RowWindow
from sourcing_app.ui.widgets.cells import CELL_ROLE, TableCell, words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW_ROLE = Role.UserRole + 1
ID_ROLE = Role.UserRole + 2

_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Query:
    """What the source is asked for."""

    search: str = ""
    sort: str = ""
    descending: bool = False
    view: str = ""


class TableModel(QAbstractTableModel, Generic[R]):
    """Read only: a change goes through a service and comes back as another look at the source."""

    failed = Signal(object)
    """The `AppError` that stopped the reading; nothing more is read until the next reload."""

    def __init__(
        self, columns: Sequence[Column[R]], source: RowSource[R], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        keep_singletons()
        self.columns = tuple(columns)
        self.window = RowWindow(source)
        self.query = Query()
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
            return
        self.window.forget()
        if kept:
            last = self.index(len(kept) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def reload(self) -> None:
        """Ask the source again."""
        asked = self.query
        try:
            ids = self.window.source.ids(
                search=asked.search, sort=asked.sort, descending=asked.descending, view=asked.view
            )
        except AppError as error:
            self.failed.emit(error)
            return
        self.show(ids)

    def ask(self, **changes: Any) -> bool:
        """Change the query (search, sort, descending, view); tell whether it is another now."""
        asked = replace(self.query, **changes)
        different = asked != self.query
        self.query = asked
        return different

    def row(self, position: int) -> R | None:
        """Return the row at a position, None where there is none or it cannot be read."""
        if not 0 <= position < len(self.window):
            return None
        try:
            return self.window.row(position)
        except AppError as error:
            self.failed.emit(error)
            return None

    def cell(self, index: Index) -> TableCell:
        row = self.row(index.row())
        return TableCell() if row is None else self.columns[index.column()].cell(row)

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
        return self._spoken(column) if role == Role.AccessibleTextRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return _RIGHT if self.columns[column].right else _LEFT

    def _spoken(self, column: Column[R]) -> str:
        """Say how a column is sorted after its heading."""
        if not column.sort_key or column.sort_key != self.query.sort:
            return column.title() or column.name
        if self.query.descending:
            return self.tr("{heading}, sorted descending").format(heading=column.title())
        return self.tr("{heading}, sorted ascending").format(heading=column.title())
