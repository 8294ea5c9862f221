"""Suppliers: the table, the chosen one beside it, and the sheets that add and import."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sourcing_app.domain.targets import Target
from sourcing_app.services.suppliers.rows import SupplierRows, SupplierView
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.suppliers.actions import SupplierActions
from sourcing_app.ui.screens.suppliers.columns import supplier_columns
from sourcing_app.ui.screens.suppliers.details import SupplierDetails
from sourcing_app.ui.screens.suppliers.selection import SupplierSelection
from sourcing_app.ui.screens.suppliers.sheets import SheetsPage
from sourcing_app.ui.screens.suppliers.top_bar import TopBar
from sourcing_app.ui.tables.nothing_found import why_empty
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.dialogs.notes import NoteActions
    from sourcing_app.ui.screens.suppliers.pane import SupplierPane

_COUNTED = frozenset({"supplier.binned_at"})
"""What decides how many there are, in the Bin and outside it."""


class SuppliersPage(SheetsPage):
    """Finds suppliers, shows the chosen one, and hands what the user does to its actions."""

    name: ClassVar[str] = "suppliers"
    icon: ClassVar[str] = "factory"
    group: ClassVar[str] = "choose"
    records: ClassVar[str] = "supplier"
    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "metric_observation", "supplier_hold", "blacklist_site", "score_weight",
            "supplier", "supplier_contact", "badge_observation", "vetting_check", "red_flag",
            "inquiry", "inquiry_recipient", "quote", "supplier_bank_account", "purchase_order",
            "payment_line", "payment", "certificate", "identity_explanation",
            "screening", "screening_match", "screening_list", "attachment",
            "note", "milestone", "dispute", "feedback", "receipt", "receipt_line", "order_line",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self.rows = SupplierRows(desk.reader, desk.today)
        self._totals: dict[str, int] = {}
        self._add = button("btn.suppliers.add", "primary", "plus", self.add, changes=True)
        self._first = button("btn.suppliers.first", icon="plus", call=self.add, changes=True)
        self._first_csv = button(
            "btn.suppliers.first_csv", icon="ext", call=self.choose_csv, changes=True
        )
        self._empty = EmptyState("factory", buttons=(self._first, self._first_csv))
        self.table = TablePane(
            "suppliers.main", supplier_columns(), self.rows, context, self._empty
        )
        self.top = TopBar(self.table)
        self.details = SupplierDetails(self, self.table)
        self.frame = self.details.frame
        self._selection = SupplierSelection(
            self.rows, self.table.view, self.top, self.details.shown
        )
        self.supplier_actions = SupplierActions(self, self._selection)
        self._build()
        self._connect()
        self.retranslate()
        self.details.begin(self._selection, self.supplier_actions)

    @property
    def pane(self) -> SupplierPane:
        """The details of the chosen supplier."""
        return self.details.pane

    @property
    def note_actions(self) -> NoteActions:
        """What the user does with the notes in the pane."""
        return self.details.notes

    def title(self) -> str:
        return self.tr("Suppliers")

    def retranslate(self) -> None:
        super().retranslate()
        self._add.setText(self.tr("&Add supplier"))
        self._first.setText(self.tr("Add supplier"))
        self._first_csv.setText(self.tr("Import a table"))
        self._tell_empty()
        self.table.set_name(self.tr("Suppliers"))
        self.top.retranslate()
        self.details.retranslate()
        self.supplier_actions.retranslate()

    def refresh(self) -> None:
        self._totals.clear()
        self.table.reload()
        self._settle(anew=True)
        self.counted.emit()

    def follow(self, committed: Committed) -> None:
        if committed.concerns(_COUNTED):
            self._totals.clear()
        self.table.follow(committed)
        self._tell_empty()
        self._settle()
        if committed.touches(self.records, self.details.key):
            self._show_stored()

    def actions(self) -> list[QAction]:
        notes = [self.note_actions.menu] if self.details.made else []
        return [*self.supplier_actions.all(), *notes]

    def take_focus(self) -> None:
        self.table.view.setFocus()

    def regions(self) -> list[QWidget]:
        return [self.top, self.table, self.frame]

    def count(self) -> tuple[int, bool] | None:
        """How many suppliers there are."""
        number = self.rows.total()
        return (number, False) if number else None

    def open(self, target: Target) -> None:
        """Show a supplier, at the fact that `action` names; with "add" or "import" that sheet."""
        if target.action == "add":
            self.add_found(target.keys[0] if target.keys else None)
        elif target.action == "import":
            self.choose_csv()
        if target.key is not None:
            self.go_to(target.key)
            self.pane.go_to(target.action)

    def show_detail(self, shown: bool) -> None:  # noqa: FBT001 - a state, as Qt's setters
        self.details.want(shown=shown)

    def show_supplier(self, key: int | None) -> None:
        """Show one in the pane, or no pane where there is none; what is typed is saved first."""
        self.details.show(key)

    def go_to(self, key: int) -> None:
        """Choose a supplier, if need be in the view of all or in the Bin."""
        self.top.bar.go_to(key)
        self.show_supplier(self.table.view.current_id())

    def _tell_empty(self) -> None:
        """Say why there is nothing; only a file without suppliers is told how to get some."""
        if self._selection.in_bin():
            self._empty.set_text(self.tr("No supplier is in the Bin."), offered=False)
            return
        why = why_empty(self.rows, narrowed=self.top.bar.chosen() != SupplierView.ALL)
        usual = self.tr(
            "No suppliers yet. Add one from its page, or drop a table (CSV, XLSX) here."
        )
        self._empty.set_text(said(why) if why else usual, offered=why is None)

    def _asked(self) -> None:
        self._tell_empty()
        self._settle(anew=not self.table.model.asking.pending)

    def _settle(self, *, anew: bool = False) -> None:
        """Make a row current wherever there is one, show it, and say how many there are."""
        view = self.table.view
        view.settle()
        if anew or view.current_id() != self.details.key:
            self.details.move(view.current_id())
        shown, total = len(self.table.model.window), 0
        if self.table.model.whole:  # else it settles again once all of the list is there
            total = self._total(SupplierView.BIN if self._selection.in_bin() else "")
        self.top.bar.show_count(total if shown < total else 0)

    def _total(self, view: str) -> int:
        """How many there are: counting the Bin of a large file takes longer than showing a save."""
        if view not in self._totals:
            self._totals[view] = self.rows.total(view)
        return self._totals[view]

    def _selected(self, count: int) -> None:
        self.frame.show_selection(count)
        self.context.notices.status_changed.emit(self.table.selected(count))

    def _connect(self) -> None:
        self.supplier_actions.menu["add"].triggered.connect(self.add)
        self.supplier_actions.menu["csv"].triggered.connect(self.choose_csv)
        self.supplier_actions.menu["paste"].triggered.connect(self.paste_table)
        self.supplier_actions.menu["find"].triggered.connect(self.top.bar.seek)
        top, view = self.top, self.table.view
        top.bar.asked.connect(self._asked)
        top.bar.keep_views(self.desk, self.context.undo)
        top.csv.clicked.connect(self.choose_csv)
        top.let_export(self.wanted)
        view.arrived.connect(self._settle)
        view.current_changed.connect(self.details.move)
        view.selection_changed.connect(self._selected)
        view.opened.connect(self._enter_pane)
        self.context.theme.changed.connect(self.frame.fit)
        self.supplier_actions.asked.connect(self.show_sheet)
        self.supplier_actions.refused.connect(self._show_stored)
        self.supplier_actions.connect_top(top)
        self.supplier_actions.connect_table(view)
        self.supplier_actions.connect_frame(self.frame)

    def _show_stored(self) -> None:
        self.show_supplier(self._selection.key())

    def _enter_pane(self, _key: int) -> None:
        from sourcing_app.domain.suppliers.checks import CheckItem

        self.pane.go_to(CheckItem.BADGE_CONFIRMED)

    def _build(self) -> None:
        self.header.add(self._add)
        self.body.addWidget(self.top)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.table, 1)
        line.addWidget(self.frame)
        self.body.addLayout(line, 1)
        self.let_drop(self.table, self.frame)
        self.frame.hide()
