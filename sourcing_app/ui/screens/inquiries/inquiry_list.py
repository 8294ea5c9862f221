"""The list of inquiries with its search and views."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.inquiries.rows import InquiryRows, InquiryView
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.inquiries.columns import inquiry_columns
from sourcing_app.ui.tables.list_bar import ListBar, SelectionBar
from sourcing_app.ui.tables.nothing_found import why_empty
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.layouts import column

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext


PAUSE_MS = 100
_LOOKED_AT = 200
"""Rows of the list among which a letter to write is looked for."""
_VIEWS: Mapping[str, Sentence] = {
    InquiryView.OPEN: say("InquiryList", "Open"),
    InquiryView.DRAFTS: say("InquiryList", "Not sent yet"),
    InquiryView.WAITING: say("InquiryList", "Waiting for an answer"),
    InquiryView.FOLLOW_UP: say("InquiryList", "Ask again today"),
    InquiryView.ALL: say("InquiryList", "All"),
    InquiryView.INQUIRY: say("InquiryList", "Of one inquiry"),
    InquiryView.BIN: say("InquiryList", "Bin"),
}


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
        self._desk, self._context = desk, context
        self._first = button("btn.inquiries.first", "primary", "mail", self.new.emit, changes=True)
        self.empty = EmptyState("mail", buttons=[self._first])
        self.pane = TablePane(
            "inquiries.main", inquiry_columns(desk.today), self._rows, context, self.empty
        )
        self.pane.model.ask(view=InquiryView.OPEN)
        words = say("InquiryList", "Filter the list")
        self.bar = ListBar("inquiries", self.pane, words, _VIEWS, PAUSE_MS)
        self.bar.line.insertStretch(3)
        self.top = SelectionBar("inquiries", self.bar, self.bar, self.pane)
        box = column(self.top, self.pane)
        box.setStretch(1, 1)
        self.setLayout(box)
        self._connect()

    def ids(self) -> tuple[int, ...]:
        """Return the selected recipients."""
        return self.pane.view.ids()

    def to_write(self) -> int | None:
        """Return the letter one stands on if it can be written, else the first that can."""
        shown = self._rows.page(self.pane.model.window.ids[:_LOOKED_AT])
        drafts = [each.id for each in shown if each.state is State.DRAFT]
        here = self.pane.view.current_id()
        return here if here in drafts else next(iter(drafts), here)

    def current_inquiry(self) -> int | None:
        """Return the inquiry of the current row."""
        here = self.pane.view.current_id()
        found = self._rows.page([here]) if here is not None else []
        return found[0].inquiry_id if found else None

    def show_inquiry(self, inquiry_id: int) -> None:
        """Show the letters of one inquiry alone."""
        self._rows.inquiry = inquiry_id
        self.bar.field.clear()
        self.bar.choose(InquiryView.INQUIRY)
        self.reload()

    def reload(self) -> None:
        self.pane.reload()
        self._count()

    def follow(self, committed: Committed) -> None:
        """Show what a commit changed."""
        self.pane.follow(committed)
        self._tell_empty()
        self._count()

    def _count(self) -> None:
        """Say how many of all are shown."""
        self.bar.show_count(self._rows.total(InquiryView.BIN if self.bar.in_bin() else ""))

    def retranslate(self) -> None:
        self.pane.set_name(self.tr("Inquiries"))
        self._first.setText(self.tr("New inquiry"))
        self._tell_empty()

    def _connect(self) -> None:
        self.bar.asked.connect(self._asked)
        self.bar.keep_views(self._desk, self._context.undo)
        self.pane.view.arrived.connect(self._count)
        self.pane.view.arrived.connect(self._stand)
        self.pane.view.opened.connect(self.opened)
        self.pane.view.selection_changed.connect(self._selected)

    def _stand(self) -> None:
        """Let the view of one inquiry be of the one that the list stands on."""
        here = self.current_inquiry()
        if here is not None:
            self._rows.inquiry = here

    def _asked(self) -> None:
        self._tell_empty()
        self.reload()
        self.chosen.emit()

    def _tell_empty(self) -> None:
        """Say why there is nothing; the Bin teaches no writing."""
        binned, every = self.bar.in_bin(), self.bar.chosen() == InquiryView.ALL
        why = why_empty(self._rows, narrowed=False) if every else None
        usual = self.tr(
            "Choose suppliers and press Write inquiry. One letter per supplier is made "
            "from the same blocks."
        )
        nothing = self.tr("No inquiry is in the Bin.") if binned else why and said(why)
        self.empty.set_text(nothing or usual, offered=not nothing)

    def _selected(self, count: int) -> None:
        self._stand()
        if self.isVisible():
            self._context.notices.status(self.pane.selected(count))
        self.chosen.emit()
