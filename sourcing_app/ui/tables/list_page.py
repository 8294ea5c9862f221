"""A page of records: filter and views, the table under them, and the chosen record beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.ui.page import Page
from sourcing_app.ui.tables.bin_actions import BinActions, BinChoice
from sourcing_app.ui.tables.list_bar import ListBar, SelectionBar
from sourcing_app.ui.tables.table_pane import FileDrops, TablePane
from sourcing_app.ui.widgets.layouts import row

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed


class ListPage(Page):
    """
    A subclass makes `table`, `bar` and `detail`, puts them together, and ends as every page does.

    `show_record` shows one in the detail, whose `flush()` saves what is being typed; `tell_empty`
    says why there is nothing.
    """

    table: TablePane
    bar: ListBar
    detail: Any
    bin_actions: BinActions

    def put_together(self, choice: BinChoice, *between: QWidget) -> None:
        """Lay out bar, table and detail, with these `between`, and let them follow each other."""
        self._standing: int | None = None
        self._detail_open = self.context.preferences.flag("detail", default=True)
        self.bin_actions = BinActions(self, self.context, self.name, choice)
        self.bar.line.addStretch(1)
        self.top = self._selection_bar()
        self.drops = FileDrops(self, self.table, self.import_table)
        for part in (self.top, *between):
            self.body.addWidget(part)
        areas = row(self.table, self.detail, spacing=12)
        areas.setStretch(0, 1)
        self.body.addLayout(areas, 1)
        view = self.table.view
        self.bin_actions.connect_table(view, *super().actions())
        view.current_changed.connect(self._moved)
        view.arrived.connect(self._settle)
        self.detail.notice.restored.connect(self.bin_actions.take_back)
        self.bin_actions.starting.connect(self.detail.flush)
        self.bin_actions.done.connect(self.refresh)
        self.bin_actions.follow()
        self.bar.asked.connect(self._narrowed)
        self.bar.keep_views(self.desk, self.context.undo)

    def _selection_bar(self) -> SelectionBar:
        """Make what takes the place of the filter row while several rows are chosen."""
        bar = SelectionBar(self.name, self.bar, self.bar, self.table)
        named = {action.objectName(): action for action in super().actions()}
        for name, icon in (("change_field", "edit"), ("print", "print")):
            if action := named.get(f"act.{self.name}.{name}"):
                bar.add(action, icon)
        bar.add(self.bin_actions.bin, "trash")
        bar.add(self.bin_actions.restore, "undo")
        bar.let_export(self.wanted)
        return bar

    def show_record(self, key: int | None) -> None:
        """Show this record in the detail; None shows none."""
        raise NotImplementedError

    def tell_empty(self) -> None:
        """Say why the list is empty."""
        raise NotImplementedError

    def retranslate(self) -> None:
        super().retranslate()
        self.table.set_name(self.title())
        self.detail.retranslate()
        self.bin_actions.retranslate()
        self.tell_empty()

    def refresh(self) -> None:
        self.table.reload()
        self.table.view.settle()
        self.bar.count()
        self.stand(self.table.view.current_id())

    def follow(self, committed: Committed) -> None:
        self.table.follow(committed)
        self.tell_empty()
        if not self._settle() and committed.touches(self.records, self._standing):
            self.stand(self._standing)

    def actions(self) -> list[QAction]:
        return [*super().actions(), self.bin_actions.bin, self.bin_actions.restore]

    def regions(self) -> list[QWidget]:
        return [self.bar.field, self.table, self.detail]

    def take_focus(self) -> None:
        self.table.view.setFocus()

    def take_table(self) -> None:
        """Ask for a table with such records to import."""
        self.wanted.emit(FileRequest(FileRequestKind.IMPORT))

    def import_table(self, path: Path) -> None:
        """Take in the records of this table."""
        self.wanted.emit(FileRequest(FileRequestKind.IMPORT, path))

    def show_detail(self, shown: bool) -> None:  # noqa: FBT001 - a state, as Qt's setters
        self._detail_open = shown
        self.stand(self.table.view.current_id())

    def go_to(self, key: int) -> None:
        """Choose a record, if need be in the view of all or in the Bin."""
        self.bar.go_to(key)
        self.stand(key)

    def stand(self, key: int | None) -> None:
        """Show the current record, where the detail is open."""
        self._standing = key
        self.show_record(key if self._detail_open else None)

    def _moved(self, key: int | None) -> None:
        self.detail.flush()
        self.stand(key)

    def _settle(self) -> bool:
        """Make a row current wherever there is one; tell whether another one is shown now."""
        view = self.table.view
        view.settle()
        self.bar.count()
        here: int | None = view.current_id()
        if here == self._standing:
            return False
        self.stand(here)
        return True

    def _narrowed(self) -> None:
        self.tell_empty()
        self.bar.count()
        self.bin_actions.follow()
