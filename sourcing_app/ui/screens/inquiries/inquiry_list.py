"""The list of inquiries with its search and views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.services.inquiries.rows import InquiryRows, InquiryView
from sourcing_app.ui.screens.inquiries.columns import inquiry_columns
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext


class InquiryList(QWidget):
    """One row a supplier asked; Enter opens the letter."""

    opened = Signal(object)
    """The recipient's id."""

    chosen = Signal()
    """The selection changed."""

    new = Signal()
    """The button of the empty list was pressed."""

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__()
        self._rows = InquiryRows(desk.reader, desk.today)
        self._context = context
        self.search = FilterField("fld.inquiries.search", 240, clearable=True)
        self.views = ChoiceBox("fld.inquiries.view")
        self.counter = label("", "muted")
        self._first = button("btn.inquiries.first", "primary", "mail", self.new.emit, changes=True)
        self.empty = EmptyState("mail", buttons=[self._first])
        self.pane = TablePane(
            "inquiries.main", inquiry_columns(desk.today), self._rows, context, self.empty
        )
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(100)
        self.pane.model.ask(view=InquiryView.OPEN)
        self.setLayout(column(row(self.search, self.views, None, self.counter), self.pane))
        self._connect()

    def ids(self) -> tuple[int, ...]:
        """Return the selected recipients."""
        return self.pane.view.ids()

    def in_bin(self) -> bool:
        """Whether the view of the Bin is shown."""
        return self.pane.model.query.view == InquiryView.BIN

    def current_inquiry(self) -> int | None:
        """Return the inquiry of the row the user stands on."""
        here = self.pane.view.current_id()
        found = self._rows.page([here]) if here is not None else []
        return found[0].inquiry_id if found else None

    def reload(self) -> None:
        self.pane.reload()
        view = InquiryView.BIN if self.in_bin() else InquiryView.ALL
        shown, total = len(self.pane.model.window), len(self._rows.ids(view=view))
        self.counter.setText(
            self.tr("{shown} of {total}").format(shown=shown, total=total) if total else ""
        )

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Filter…"))
        self.search.setAccessibleName(self.tr("Filter the list"))
        self.views.setAccessibleName(self.tr("View"))
        words = {
            InquiryView.OPEN: self.tr("Open"),
            InquiryView.DRAFTS: self.tr("Not sent yet"),
            InquiryView.WAITING: self.tr("Waiting for an answer"),
            InquiryView.FOLLOW_UP: self.tr("Ask again today"),
            InquiryView.ALL: self.tr("All"),
            InquiryView.BIN: self.tr("Bin"),
        }
        self.views.blockSignals(True)  # noqa: FBT003 - Qt's signature
        at = max(0, self.views.currentIndex())
        self.views.clear()
        self.views.addItems([words[view] for view in InquiryView])
        self.views.setCurrentIndex(at)
        self.views.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.pane.set_name(self.tr("Inquiries"))
        self._first.setText(self.tr("New inquiry"))
        self._tell_empty()

    def _connect(self) -> None:
        self._wait.timeout.connect(self._search)
        self.search.left.connect(self.pane.view.setFocus)
        self.search.textChanged.connect(self._wait.start)
        self.views.currentIndexChanged.connect(self._choose_view)
        self.pane.view.opened.connect(self.opened)
        self.pane.view.selection_changed.connect(self._selected)

    def _search(self) -> None:
        self.pane.search(self.search.text())
        self.reload()

    def _choose_view(self, at: int) -> None:
        self.pane.choose_view(tuple(InquiryView)[at])
        self._tell_empty()
        self.reload()

        self.chosen.emit()

    def _tell_empty(self) -> None:
        """Say why there is nothing; the Bin teaches no writing."""
        binned = self.in_bin()
        self._first.setHidden(binned)
        self.empty.set_text(
            self.tr("No inquiry is in the Bin.")
            if binned
            else self.tr(
                "Choose suppliers and press Write inquiry. One letter per supplier is made "
                "from the same blocks."
            )
        )

    def _selected(self, count: int) -> None:
        if self.isVisible():
            total = len(self.pane.model.window)
            self._context.notices.status(
                self.tr("{count} of {total} selected").format(count=count, total=total)
            )
        self.chosen.emit()
