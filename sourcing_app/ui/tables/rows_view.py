"""What stays in a table while its rows become others: current row, selection, scroll position."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QTableView

from sourcing_app.ui.tables.asking import Answer, Places
from sourcing_app.ui.tables.selection import MANY, Selection
from sourcing_app.ui.tables.table import TableModel


class RowsView(QTableView):
    """The rows of a model, known by their ids."""

    current_changed = Signal(object)
    """The id of the current row now, or None."""

    selection_changed = Signal(int)
    """How many rows are selected."""

    arrived = Signal()
    """Rows that were asked for in the background are shown now."""

    def __init__(self, model: TableModel[Any]) -> None:
        super().__init__()
        self.rows = model
        self._told: Any = None
        self._stood: Any = None
        self._asked = (model.query, model.whole)
        self._sought: Any = None
        self._reloading = False
        self.arriving = False
        self.setModel(model)
        self._chosen = Selection(self.selectionModel(), model)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        model.asking.answered.connect(self._arrive)

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

    def chosen_signals(self) -> tuple[SignalInstance, ...]:
        """The signals after which something else may be chosen."""
        return (self.current_changed, self.selection_changed, self.arrived)

    def settle(self) -> None:
        """Make the first row current where none is; nothing is selected by that."""
        if self.current_id() is None and len(self.rows.window):
            self._stand(0)
            self._tell_current()

    def stand_on(self, key: Any) -> None:
        """Make the row of this id current, where it is there; nothing is selected by that."""
        place = self.rows.window.position(key, self.currentIndex().row())
        if place is not None and key != self.current_id():
            self._stand(place)
            self._tell_current()

    def go_to(self, key: Any) -> bool:
        """Select one row and scroll to it; False when the list does not hold it."""
        place = self.rows.window.position(key, self.currentIndex().row())
        if place is None:
            self._sought = key if self.rows.will_hold(key) else None
            return self._sought is not None
        with self._still_sideways():
            self._chosen.go(place)
            self.scrollTo(self.rows.index(place, 0))
        return True

    def reload(self) -> None:
        """
        Ask the source again; selection, current row and scroll position stay by id.

        Where the current row is gone, the one that took its place becomes current; one that a
        search hid is current again when the search is over. A long list comes later: `arrived`.
        """
        answer = self.rows.read(self._wanted())
        if answer is not None:
            self._take(answer)
        elif not self.rows.asking.pending:
            self._tell_current()
            self._selection_changed()

    def _arrive(self, answer: Answer) -> None:
        sought, self._sought = self._sought, None
        self.arriving = True
        self._take(answer)
        if sought is not None:
            self.go_to(sought)
        self.arrived.emit()
        self.arriving = False

    def _take(self, answer: Answer) -> None:
        kept, here, at = self._chosen.kept(), self.current_id(), self.currentIndex().row()
        top = self.verticalScrollBar().value()
        same = self._asked == (answer.query, True)
        self._asked = (answer.query, answer.whole)
        self._reloading = True
        if self.rows.take(answer):
            self._chosen.restore(kept, answer.places)
            self.verticalScrollBar().setValue(top)
            known = answer.places if answer.whole else {}
            self._stand_again((here,) if same else (self._stood, here), at if same else -1, known)
        self._reloading = False
        self._tell_current()
        self._selection_changed()

    def _wanted(self) -> frozenset[Any]:
        """The ids whose places are asked for with those of all rows."""
        here = {key for key in (self.current_id(), self._stood, self._sought) if key is not None}
        kept = self._chosen.kept()
        return frozenset(here.union(kept) if len(kept) <= MANY else here)

    def _stand_again(self, wanted: Sequence[Any], at: int, known: Places) -> None:
        """Make the first of these ids current that is there, else the row now at this place."""
        window = self.rows.window
        places = (
            known[key] if key in known else window.position(key, at)
            for key in wanted
            if key is not None
        )
        found = next((place for place in places if place is not None), None)
        place = min(at, len(self.rows.window) - 1) if found is None else found
        if place >= 0:
            self._stand(place)

    def _stand(self, place: int) -> None:
        self._reloading, before = True, self._reloading
        with self._still_sideways():
            self._chosen.stand(place)
            self._reloading = before
            self.scrollTo(self.rows.index(place, 0))

    @contextmanager
    def _still_sideways(self) -> Iterator[None]:
        """Let what goes to another row scroll up and down only."""
        side = self.horizontalScrollBar().value()
        yield
        self.horizontalScrollBar().setValue(side)

    def tell_selection(self) -> None:
        """Tell again how many rows are selected: the words for it are others now."""
        self.selection_changed.emit(self._chosen.count())

    def _selection_changed(self) -> None:
        if not self._reloading:
            self.tell_selection()

    def _current_changed(self) -> None:
        """The user went to another row: it is the one to come back to."""
        self.setDirtyRegion(QRegion(self.rect()))
        if not self._reloading:
            self._stood = self.current_id()
            self._tell_current()

    def _tell_current(self) -> None:
        here = self.current_id()
        if here != self._told:
            self._told = here
            self.current_changed.emit(here)
