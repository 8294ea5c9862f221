"""The Bin as a whole: what is in it, to restore or to erase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.records.all import BINNED
from sourcing_app.domain.sentences import say
from sourcing_app.services.bin.plan import ErasePlan
from sourcing_app.services.bin.rows import ALL, OLD, BinRows
from sourcing_app.ui.dialogs.bin.columns import bin_columns
from sourcing_app.ui.dialogs.bin.question import BinQuestion
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

WIDTH, HEIGHT, TABLE_HEIGHT = 900, 520, 250
PAUSE_MS = 100
_VIEWS = {
    ALL: say("BinSheet", "Everything"),
    **{record.table: record.plural for record in BINNED if record.plural},
    OLD: say("BinSheet", "Older than 90 days"),
}


class BinSheet(Sheet):
    """Everything in the Bin in one list; restoring and erasing leave the sheet open."""

    keeps_text: ClassVar[bool] = False

    def __init__(self, parent: QWidget, desk: Desk, context: AppContext) -> None:
        super().__init__(parent, "bin", "undo")
        self._desk, self._context = desk, context
        self._rows = BinRows(desk.reader, desk.today)
        self._busy = False
        self._all_kept = False
        self.empty = EmptyState("trash")
        self.table = TablePane("bin.main", bin_columns(desk.today), self._rows, context, self.empty)
        self.bar = ListBar("bin", self.table, say("BinSheet", "Filter the Bin"), _VIEWS, PAUSE_MS)
        self.bar.line.insertStretch(3)
        self.table.setMinimumHeight(TABLE_HEIGHT)
        self.note = label("", "muted", wrap=True)
        self.question = BinQuestion()
        self.erase = button("btn.bin.erase", "danger", "trash", self.ask_chosen)
        self.empty_all = button("btn.bin.empty", "danger", call=self.ask_all)
        self._menu = [QAction(self), QAction(self)]
        _lay_out(self)
        self._connect()
        self.retranslate()
        self.reload()
        self._weigh()
        self.resize(WIDTH, HEIGHT)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_texts(self.tr("Bin"), self.tr("Restore"))
        self.cancel.setText(self.tr("Close"))
        self.erase.setText(self.tr("Erase for good…"))
        self.empty_all.setText(self.tr("Empty the Bin…"))
        self._menu[0].setText(self.tr("Restore"))
        self._menu[1].setText(self.tr("Erase for good…"))
        self.table.set_name(self.tr("Bin"))
        self.question.retranslate()

    def submit(self) -> bool:
        """Restore what is chosen; the sheet stays for the rest."""
        items = self.chosen()
        if items and self.primary.isEnabled():
            count = len(items)
            self._work(lambda: self._desk.bin.restore(items), lambda _done: self._restored(count))
        return False

    def reject(self) -> None:
        """Esc first cancels a question; a filter needs no saving."""
        if self.question.isHidden():
            super().reject()
        else:
            self.question.drop()

    def chosen(self) -> list[BinItem]:
        """Return the selected items, or the current one where none is."""
        return [*self.table.view.chosen()]

    def ask_chosen(self) -> None:
        """Ask whether the chosen items shall be erased."""
        items = self.chosen()
        if items:
            self._ask(items)

    def ask_all(self) -> None:
        """Ask whether everything shall be erased, whatever is shown."""
        self._ask(None)

    def reload(self) -> None:
        """Reload the Bin; select a current row if there is one."""
        self.table.reload()
        total = self._arrived()
        self.empty.set_text(
            self.tr("Nothing of this kind is in the Bin.")
            if total
            else self.tr("The Bin is empty. What you move there can be restored here.")
        )
        self._follow()

    def _arrived(self) -> int:
        """Show how much of the Bin is listed, which may come later; returns how much there is."""
        self.table.view.settle()
        total = self._rows.total()
        self.bar.show_count(total)
        return total

    def _ask(self, items: Sequence[BinItem] | None) -> None:
        self._work(lambda: self._desk.bin.plan(items), lambda plan: self._planned(items, plan))

    def _planned(self, items: Sequence[BinItem] | None, plan: ErasePlan) -> None:
        """Ask, or say why there is nothing to ask about."""
        self._busy = False
        if plan.erased:
            self.question.ask(items, len(plan.erased), len(plan.kept))
        elif len(plan.kept) == 1:
            self.refuse(said(plan.kept[0].reason))
        else:
            self.refuse(self._lasting())
        self._follow()

    def _weigh(self) -> None:
        """Find out whether anything in the Bin can be erased; in a worker, it may be much."""

        def known(plan: ErasePlan) -> None:
            self._all_kept = bool(plan.kept) and not plan.erased
            self._offer()

        self._context.jobs.start(lambda _step: self._desk.bin.plan(), owner=self, then=known)

    def _agreed(self, items: Sequence[BinItem] | None) -> None:
        self._work(lambda: self._desk.bin.empty(items), self._erased)

    def _restored(self, count: int) -> None:
        text = QCoreApplication.translate("BinSheet", "%n item(s) restored", "", count)
        self._context.undo.offer(text)
        self._end(text)

    def _erased(self, plan: ErasePlan) -> None:
        count = len(plan.erased)
        text = QCoreApplication.translate("BinSheet", "%n item(s) erased for good", "", count)
        self._context.notices.toast(text)
        self._end(text)

    def _work(self, call: Callable[[], object], then: Callable[..., None]) -> None:
        """Do it in a worker: many rows and a backup take their time."""
        if self._busy:
            return
        self._busy = True
        self.refuse("")
        self._follow()
        self._context.jobs.start(lambda _step: call(), owner=self, then=then, failed=self._failed)

    def _failed(self, problem: Exception) -> None:
        self._end("")
        self.refuse(problem)

    def _end(self, told: str) -> None:
        self._busy = False
        self.reload()
        self._weigh()
        if told:
            self.note.setText(told)
        self.table.view.setFocus()

    def refuse(self, problem: Exception | str) -> None:
        """Say why not; the focus stays where it was."""
        self.complain(problem)

    def _selected(self, _count: int) -> None:
        """Another selection is another question."""
        self.question.drop()
        self.refuse("")
        self._follow()

    def _moved(self) -> None:
        """Where nothing is selected, another row is another question."""
        if self.table.view.ids():
            self._follow()
        else:
            self._selected(0)

    def _follow(self) -> None:
        """Offer what can be done now, and explain the current row."""
        self._offer()
        kept = _why_kept(self.table)
        usual = kept in {"", self.complaint.text()}
        self.note.setText(self.tr("Nothing is erased automatically.") if usual else kept)

    def _offer(self) -> None:
        waiting = self.tr("Wait until this is done.") if self._busy else ""
        answer = "" if self.question.isHidden() else self.tr("Answer the question first.")
        bare = "" if self.table.view.chosen() else self.tr("Select something in the list first.")
        nothing = "" if self._rows.total() else self.tr("The Bin is empty.")
        lasting = self._lasting() if self._all_kept else ""
        explain(self.primary, waiting or answer or bare)
        explain(self.erase, waiting or answer or bare or _kept_alone(self.table) or lasting)
        explain(self.empty_all, waiting or answer or nothing or lasting)
        for action, shown in zip(self._menu, (self.primary, self.erase), strict=True):
            action.setEnabled(shown.isEnabled())

    def _lasting(self) -> str:
        return self.tr("Nothing can be erased: others depend on all of these.")

    def _connect(self) -> None:
        view = self.table.view
        self.bar.asked.connect(self.reload)
        self.bar.keep_views(self._desk, self._context.undo)
        view.arrived.connect(self._arrived)
        view.selection_changed.connect(self._selected)
        view.current_changed.connect(self._moved)
        view.opened.connect(self._submit)
        view.bin.connect(self.ask_chosen)
        view.menu_actions = self._menu
        self._menu[0].triggered.connect(self._submit)
        self._menu[1].triggered.connect(self.ask_chosen)
        self.question.agreed.connect(self._agreed)
        self.question.ended.connect(self._follow)


def _lay_out(sheet: BinSheet) -> None:
    sheet.body.addWidget(sheet.bar)
    sheet.body.addWidget(sheet.table, 1)
    sheet.body.addWidget(sheet.note)
    sheet.body.addWidget(sheet.question)
    sheet.fill()
    sheet.add_aside(sheet.erase, sheet.empty_all)


def _why_kept(table: TablePane) -> str:
    """Why the current row is never erased, "" where it can be."""
    here = table.model.row(table.view.currentIndex().row())
    return "" if here is None or here.reason is None else said(here.reason)


def _kept_alone(table: TablePane) -> str:
    """Why the one chosen item is never erased; several may depend on each other alone."""
    alone = table.view.chosen() == (table.view.current_id(),)
    return _why_kept(table) if alone else ""
