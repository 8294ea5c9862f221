"""The log of searches; under it, what can be done with the current search."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.search.variants import Variant
from sourcing_app.domain.targets import Target
from sourcing_app.services.searches.rows import SearchRow, SearchRows
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.number_input import to_type, typed_number
from sourcing_app.ui.screens.search.columns import log_columns
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.labels import ElidedLabel, field_label, label
from sourcing_app.ui.widgets.layouts import FlowLayout, column, empty, row
from sourcing_app.ui.widgets.lock import RecordLine, may_change

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext


class LogPane(QWidget):
    """Every search that was made; results are typed in below, they may stay unknown."""

    tried = Signal(str)
    """Another query to try instead of one that found nothing."""

    repeated = Signal(object)
    """The `SearchRow` to be searched for again."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__()
        self._desk = desk
        self._rows = SearchRows(desk.reader)
        self._row: SearchRow | None = None
        self._bare = EmptyState("search")
        self.table = TablePane(
            "search.log", log_columns(desk.searches.markets), self._rows, context, self._bare
        )
        self._of = ElidedLabel("", "strong")
        self.hits = RecordLine()
        self.hits.setObjectName("fld.search.hits")
        self.hits.setMaxLength(20)
        self.hits.setFixedWidth(110)
        self._hits_label = field_label("", self.hits)
        self.complaint = label("", "error")
        self.again = button("btn.search.again", icon="undo", call=self._again)
        self.supplier = button(
            "btn.search.supplier", icon="plus", call=self._add_supplier, changes=True
        )
        self._variants = QWidget()
        self._variants.setObjectName("box.search.variants")
        self._flow = FlowLayout(self._variants)
        self._foot = QWidget()
        self._build()

    def retranslate(self) -> None:
        self._bare.set_text(
            self.tr(
                "Searches you open in the browser are listed here. Enter how many results you saw."
            )
        )
        self.table.set_name(self.tr("Log of searches"))
        self._hits_label.setText(self.tr("Results shown by the site"))
        self.hits.setAccessibleName(self.tr("Results shown by the site"))
        self.again.setText(self.tr("Search again"))
        self.supplier.setText(self.tr("Add supplier"))
        self.supplier.setAccessibleName(self.tr("Add supplier from this search"))
        self._show_row()

    def reload(self) -> None:
        self.table.reload()
        self._stand(self.table.view.current_id())

    def go_to(self, search_id: int) -> None:
        """Make a search current and ask for its results."""
        self.table.reload()
        self.table.view.go_to(search_id)
        self._stand(search_id)

    def _stand(self, key: int | None) -> None:
        """Show the search of this id; what is being typed into it stays."""
        found = self._rows.page([key]) if key is not None else []
        before = self._row
        self._row = found[0] if found else None
        same = before is not None and self._row is not None and before.id == self._row.id
        if not (same and self.hits.hasFocus() and self.hits.isModified()):
            self._show_row()

    def _show_row(self) -> None:
        chosen = self._row
        self._foot.setVisible(chosen is not None)
        self.complaint.hide()
        if chosen is None:
            self._variants.hide()
            return
        self._of.setText(chosen.clean)
        self.hits.setText("" if chosen.hits is None else to_type(chosen.hits))
        self._show_variants(self._others(chosen))

    def _others(self, row_: SearchRow) -> tuple[Variant, ...]:
        if row_.hits != 0:
            return ()
        return self._desk.searches.other_queries(row_.text, row_.clean, row_.market)

    def _show_variants(self, offered: tuple[Variant, ...]) -> None:
        empty(self._flow)
        if offered:
            caption = label(self.tr("Try these changes:"), "strong")
            caption.setMinimumHeight(24)
            self._flow.addWidget(caption)
        for place, variant in enumerate(offered):
            made = button(f"btn.search.variant{place}", call=self._trier(variant.text))
            made.setProperty("bar", "true")
            made.setText(variant.text if len(variant.text) <= _SHORT else _cut(variant.text))
            made.setAccessibleName(f"{said(variant.sentence)}: {variant.text}")
            self._flow.addWidget(made)
        self._variants.setVisible(bool(offered))

    def _trier(self, text: str) -> Callable[[], None]:
        def try_it() -> None:
            self.tried.emit(text)

        return try_it

    def _note(self) -> None:
        """Keep the number of results; what is no whole number is told and kept as typed."""
        if self._row is None or not self.hits.isModified() or not may_change(self):
            return
        try:
            hits = self._typed_hits()
            self.hits.setModified(False)
            self._desk.searches.note_hits(self._row.id, hits)
        except AppError as problem:
            self.complaint.setText(said(problem.sentence))
            self.complaint.show()
            return
        self.reload()
        self._show_row()

    def _typed_hits(self) -> int | None:
        text = self.hits.text().strip()
        if not text:
            return None
        return int(typed_number(text, places=0, counts=True))

    def _again(self) -> None:
        if self._row is not None:
            self.repeated.emit(self._row)

    def _add_supplier(self) -> None:
        if self._row is not None:
            self.wanted.emit(Target("suppliers", action="add", keys=(self._row.id,)))

    def _ask_hits(self, _key: int) -> None:
        self.hits.setFocus()
        self.hits.selectAll()

    def _build(self) -> None:
        line = row(self._of, self._hits_label, self.hits, self.again, self.supplier, spacing=10)
        line.setStretch(0, 1)
        self._foot.setLayout(column(line, self.complaint, spacing=4))
        box = column(self.table, self._variants, self._foot, spacing=8)
        box.setStretch(0, 1)
        self.setLayout(box)
        self.table.view.current_changed.connect(self._stand)
        self.table.view.opened.connect(self._ask_hits)
        self.hits.editingFinished.connect(self._note)


_SHORT = 40


def _cut(text: str) -> str:
    return f"{text[: _SHORT - 1]}…"
