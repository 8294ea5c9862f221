"""Rows of any kind and number in a table, described column by column."""

from collections.abc import Sequence
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
from sourcing_app.ui.cells import CELL_ROLE, Cell, words
from sourcing_app.ui.columns import Column
from sourcing_app.ui.row_window import R, RowSource, RowWindow

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
        self.columns = tuple(columns)
        self.window = RowWindow(source)
        self.query = Query()

    def show(self, ids: Sequence[int]) -> None:
        """Show these rows; the same ids in the same order keep selection and place."""
        if len(ids) == len(self.window) and list(ids) == self.window.ids.tolist():
            self.window.forget()
            if len(self.window):
                last = self.index(len(self.window) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.window.show(ids)
        self.endResetModel()

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

    def cell(self, index: Index) -> Cell:
        row = self.row(index.row())
        return Cell() if row is None else self.columns[index.column()].cell(row)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.window)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ID_ROLE:
            return self.window.ids[index.row()]
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == Role.TextAlignmentRole:
            return _RIGHT if self.columns[index.column()].right else _LEFT
        if role == CELL_ROLE:
            return self.cell(index)
        if role == Role.DisplayRole:
            return self.cell(index).text
        return words(self.cell(index)) if role == Role.AccessibleTextRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Role.DisplayRole:
            return column.heading()
        if role == Role.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        return self._spoken(column) if role == Role.AccessibleTextRole else None

    def _spoken(self, column: Column[R]) -> str:
        """Say how a column is sorted after its heading."""
        if not column.sort_key or column.sort_key != self.query.sort:
            return column.heading() or column.name
        if self.query.descending:
            return self.tr("{heading}, sorted descending").format(heading=column.heading())
        return self.tr("{heading}, sorted ascending").format(heading=column.heading())
