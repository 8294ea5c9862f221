"""Rows of an import that may be a company already known: what happens to each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.transfer.plan import Doubt, Duplicates, Placing
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.widgets.layouts import column, row

LISTED = 500
_LINE, _NAME, _WHY, _CHOICE = range(4)
_WIDEST = 160
_CHOICES: dict[Duplicates, Sentence] = {
    Duplicates.HOLD: say("ImportSteps", "Hold them back"),
    Duplicates.MERGE: say("ImportSteps", "Merge: fill in what is blank"),
    Duplicates.KEEP: say("ImportSteps", "Keep both"),
    Duplicates.SKIP: say("ImportSteps", "Skip them"),
}
_ONE: dict[Duplicates, Sentence] = {
    Duplicates.HOLD: say("ImportSteps", "Held back"),
    Duplicates.MERGE: say("ImportSteps", "Merged"),
    Duplicates.KEEP: say("ImportSteps", "Both kept"),
    Duplicates.SKIP: say("ImportSteps", "Skipped"),
}


class DoubtRows(QWidget):
    """
    The rows in a table, with a choice for all of them and one for those selected.

    `changed` asks to plan the import anew.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._by_line: dict[int, Duplicates] = {}
        self._lines: list[int] = []
        self.duplicates = _choice("import.duplicates")
        self.duplicates.set_caption(self.tr("Rows that may be a company already known"))
        self.duplicates.fill(Duplicates.HOLD)
        self.selected = _choice("import.selected")
        self.selected.set_caption(self.tr("Only the rows selected below"))
        self.table = QTableWidget(0, 4)
        self._set_up()
        self.duplicates.committed.connect(self._decide_all)
        self.selected.committed.connect(self._decide_selected)
        self.table.itemSelectionChanged.connect(self._follow)
        self.setLayout(column(row(self.duplicates, self.selected), self.table))

    def placing(self) -> Placing:
        """What was chosen so far."""
        chosen = Duplicates(self.duplicates.value() or Duplicates.HOLD)
        return Placing(chosen, by_line=dict(self._by_line))

    def forget(self) -> None:
        """Drop what was chosen: another table was read."""
        self._by_line = {}
        self.duplicates.fill(Duplicates.HOLD)

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """List them; those beyond some hundreds follow the choice for all."""
        chosen = {*self._selected()}
        shown = [*islice(doubts, LISTED)]
        self._lines = [each.line for each in shown]
        self.table.setRowCount(len(shown))
        for at, each in enumerate(shown):
            cells = (number(each.line), each.name, said(each.sentence), said(_ONE[each.choice]))
            for place, text in enumerate(cells):
                self.table.setItem(at, place, QTableWidgetItem(text[:300].replace("\n", " ")))
            if each.line in chosen:
                self.table.selectRow(at)
        for place in (_LINE, _NAME, _CHOICE):
            self.table.resizeColumnToContents(place)
        self.table.setColumnWidth(_NAME, min(self.table.columnWidth(_NAME), _WIDEST))
        self.setVisible(bool(doubts))
        self._follow()

    def _decide_all(self, _editor: object) -> None:
        self._by_line = {}
        self.changed.emit()

    def _decide_selected(self, _editor: object) -> None:
        choice = self.selected.value()
        lines = self._selected()
        if choice is None or not lines:
            return
        self._by_line |= dict.fromkeys(lines, Duplicates(choice))
        self.changed.emit()

    def _selected(self) -> list[int]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._lines[at] for at in rows if at < len(self._lines)]

    def _follow(self) -> None:
        """Let the choice for single rows show theirs; off without a selection."""
        lines = self._selected()
        self.selected.setEnabled(bool(lines))
        usual = Duplicates(self.duplicates.value() or Duplicates.HOLD)
        choices = {self._by_line.get(line, usual) for line in lines}
        self.selected.fill(choices.pop() if len(choices) == 1 else None)

    def _set_up(self) -> None:
        table = self.table
        table.setObjectName("tbl.import.doubts")
        table.setAccessibleName(self.tr("Rows that may be a company already known"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTabKeyNavigation(False)
        table.setHorizontalHeaderLabels(
            [self.tr("Line"), self.tr("Row"), self.tr("Why"), self.tr("What happens")]
        )
        table.verticalHeader().hide()
        heading = table.horizontalHeader()
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        table.setFixedHeight(150)


def _choice(name: str) -> ChoiceEditor:
    return ChoiceEditor(name, tuple(Duplicates), lambda each: said(_CHOICES[each]))
