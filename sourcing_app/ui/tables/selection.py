"""The selected rows of a table, by place and by id: ranges, so that a million cost nothing."""

from collections.abc import Collection, Iterable, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from sourcing_app.ui.tables.asking import Places
from sourcing_app.ui.tables.row_window import positions
from sourcing_app.ui.tables.table import TableModel

MANY = 5_000
"""Above this a selection is not carried over to other rows, unless all of them were in it."""

NOT_KNOWN: Places = MappingProxyType({})
_Flag = QItemSelectionModel.SelectionFlag


class Selection:
    """Whole rows, kept by id while the list is read again."""

    def __init__(self, qt: QItemSelectionModel, model: TableModel[Any]) -> None:
        self.qt = qt
        self._model = model

    def spans(self) -> list[tuple[int, int]]:
        """Return first and last row of every selected run, in order."""
        return sorted((part.top(), part.bottom()) for part in self.qt.selection().toList())

    def count(self) -> int:
        return sum(last - first + 1 for first, last in self.spans())

    def places(self) -> list[int]:
        return [at for first, last in self.spans() for at in range(first, last + 1)]

    def ids(self) -> tuple[Any, ...]:
        """Return the selected ids in the order of the rows."""
        ids = self._model.window.ids
        return tuple(key for first, last in self.spans() for key in ids[first : last + 1])

    def kept(self) -> Collection[Any]:
        """Return the ids to carry over."""
        count, ids = self.count(), self._model.window.ids
        if count <= MANY:
            return frozenset(self.ids())
        return ids if count == len(ids) else ()

    def restore(self, kept: Collection[Any], known: Places = NOT_KNOWN) -> None:
        """Select the rows of these ids again, some at `known` places, and no other row."""
        self.qt.select(self._ranges(self._again(kept, known)), _Flag.ClearAndSelect | _Flag.Rows)

    def stand(self, place: int) -> None:
        """Make a row current; what is selected stays."""
        self.qt.setCurrentIndex(self._model.index(place, 0), _Flag.NoUpdate)

    def go(self, place: int) -> None:
        """Make one row current and select it alone."""
        self.qt.setCurrentIndex(self._model.index(place, 0), _Flag.ClearAndSelect | _Flag.Rows)

    def _again(self, kept: Collection[Any], known: Places) -> Sequence[range]:
        window = self._model.window
        if len(kept) <= MANY:
            sought = [key for key in kept if key not in known]
            places = {**known, **(positions(window.ids, sought) if sought else {})}
            there = (places.get(key) for key in kept)
            return _runs(sorted(place for place in there if place is not None))
        return [range(len(window))] if len(window) and set(kept).issuperset(window.ids) else []

    def _ranges(self, runs: Iterable[range]) -> QItemSelection:
        selection, last = QItemSelection(), self._model.columnCount() - 1
        for run in runs:
            selection.select(self._model.index(run[0], 0), self._model.index(run[-1], last))
        return selection


def _runs(places: Iterable[int]) -> list[range]:
    """Join neighbouring places."""
    runs: list[range] = []
    for place in places:
        if runs and runs[-1].stop == place:
            runs[-1] = range(runs[-1].start, place + 1)
        else:
            runs.append(range(place, place + 1))
    return runs
