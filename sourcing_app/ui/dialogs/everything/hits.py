"""What the search over everything has found, as the rows of a table: a group's name, its hits."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sourcing_app.domain.guide.words import Words
from sourcing_app.services.everything import Hit, HitGroup
from sourcing_app.ui.formatting import shown
from sourcing_app.ui.widgets.cells import CELL_ROLE, TableCell, words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_Row = HitGroup | tuple[HitGroup, Hit]
_NOWHERE = QModelIndex()
_READ: Mapping[int, Callable[[TableCell], Any]] = {
    CELL_ROLE: lambda cell: cell,
    Role.DisplayRole: lambda cell: cell.text,
    Role.AccessibleTextRole: words,
}


class HitTable(QAbstractTableModel):
    """One column; `language` gives the code of the user's language, for texts of the Guide."""

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__()
        self._language = language
        self._rows: list[_Row] = []

    def show(self, groups: Sequence[HitGroup]) -> None:
        """Show these instead."""
        self.beginResetModel()
        rows: list[_Row] = []
        for group in groups:
            rows += [group, *((group, hit) for hit in group.hits)]
        self._rows = rows
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """What stands in a row; None for the name of a group, and where there is no such row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found[1] if isinstance(found, tuple) else None

    def next_hit(self, row: int, step: int) -> int:
        """The row of the next hit in this direction; the same where there is none."""
        after = range(row + step, len(self._rows) if step > 0 else -1, step)
        return next((place for place in after if self.hit(place) is not None), row)

    def next_group(self, row: int, step: int) -> int:
        """The first hit of the next group in this direction; the same row where there is none."""
        firsts = [place + 1 for place, each in enumerate(self._rows) if isinstance(each, HitGroup)]
        here = max((at for at, place in enumerate(firsts) if place <= row), default=0) + step
        return firsts[here] if 0 <= here < len(firsts) else row

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled
        is_hit = self.hit(index.row()) is not None
        return enabled | Qt.ItemFlag.ItemIsSelectable if is_hit else enabled

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or role not in _READ:
            return None
        return _READ[role](self._cell(index.row()))

    def _cell(self, row: int) -> TableCell:
        found = self._rows[row]
        if isinstance(found, HitGroup):
            return TableCell(shown(found.words), bold=True, muted=True)
        group, hit = found
        name = hit.name.of(self._language()) if isinstance(hit.name, Words) else shown(hit.name)
        said = ", ".join(filter(None, (name, hit.about, shown(group.words))))
        return TableCell(name, hit.about, icon=group.icon, accessible=said)
