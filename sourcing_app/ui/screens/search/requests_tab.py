"""Buying requests in a table; under it, what comes next for the current one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.needs import REQUEST
from sourcing_app.domain.search.requests import STANDING_NAMES, RequestStanding
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.needs.rows import NeedRow
from sourcing_app.services.requests.rows import RequestRow, RequestRows, latest_offer
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.search.request_sheets import RequestSheet, offer_sheet, post_sheet
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.bin_actions import BinActions, BinChoice
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.tables.list_bar import BIN, ListBar, SelectionBar
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import action_button, button
from sourcing_app.ui.widgets.cells import PillText, TableCell
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.labels import ElidedLabel, label
from sourcing_app.ui.widgets.layouts import FlowLayout, column
from sourcing_app.ui.widgets.lock import ChangeAction

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext

_VIEWS = {
    "open": say("RequestsTab", "Open requests"),
    "closed": say("RequestsTab", "Closed requests"),
    "all": say("RequestsTab", "All requests"),
    BIN: say("RequestsTab", "Bin"),
}
_NOT_YET = say("RequestsTab", "Not yet")
_PILLS = {
    RequestStanding.DRAFT: ("edit", Tone.NEUTRAL),
    RequestStanding.POSTED: ("mail", Tone.OK),
    RequestStanding.EXPIRED: ("clock", Tone.WARN),
    RequestStanding.CLOSED: ("check", Tone.NEUTRAL),
}

_LEAST = 96
"""A row and a half; what stands there without any has more: the foot is not shown then."""


class RequestsTab(QWidget):
    """A row is opened to be changed; its buttons take it from the draft to its offers."""

    wanted = Signal(object)
    """The `Target` of another page."""

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__()
        self._desk, self._context = desk, context
        self._rows = RequestRows(desk.reader, desk.today)
        self._row: RequestRow | None = None
        self.need: NeedRow | None = None
        """The need that is searched for: a new request is for it."""
        self._lead = label("", "muted", wrap=True)
        self._lead.setObjectName("lbl.search.requests")
        self._first = button("btn.search.first_request", icon="plus", call=self.add, changes=True)
        self._bare = EmptyState("mail", buttons=[self._first])
        self.table = TablePane(
            "search.requests", request_columns(), self._rows, context, self._bare
        )
        self.table.setMinimumHeight(_LEAST)
        self.bar = ListBar(
            "search.requests", self.table, say("RequestsTab", "Filter requests"), _VIEWS
        )
        self.bar.tools.set_narrow(narrow=True)
        self.bar.keep_views(desk, context.undo)
        self.top = SelectionBar("search.requests", self.bar, self.bar, self.table)
        self.new = self._action("new_request", self.add, changes=True)
        self.edit = self._action("edit_request", self.change, changes=True)
        self.copy = self._action("copy_request", self._copy)
        self.site = self._action("request_page", self._open_page)
        self.post = self._action("post_request", self._post, changes=True)
        self.offer = self._action("offer", self._offer, changes=True)
        self.looked = self._action("looked", self._look, changes=True)
        self.close_request = self._action("close_request", self._close, changes=True)
        self.quotes = self._action("request_quotes", self._show_quotes)
        self.bin_actions = BinActions(
            self, context, "search.requests",
            BinChoice(
                lambda: desk.requests, self.table.view.chosen, self.bar.in_bin, _moved, _restored
            ),
        )  # fmt: skip
        self._of = ElidedLabel("", "strong")
        self._foot = QWidget()
        self._low = False
        self._build()

    def actions_of_requests(self) -> list[QAction]:
        """What can be done with requests, for the page's menu."""
        return [self.new, *self._steps(), self.bin_actions.bin, self.bin_actions.restore]

    def set_low(self, *, low: bool, letters: bool) -> None:
        """Leave the room of a low window to the table; large `letters` leave none to buttons."""
        self._low = low and letters
        self._lead.setVisible(not low)
        self._foot.setVisible(self._row is not None and not self._low)

    def retranslate(self) -> None:
        self._lead.setText(
            self.tr(
                "On the search line you look through ready offers; "
                "with a buying request (RFQ on Alibaba.com) suppliers come to you."
            )
        )
        self.table.set_name(said(REQUEST.plural or REQUEST.words))
        self._first.setText(self.tr("New buying request"))
        self.new.setText(self.tr("New buying request"))
        self.edit.setText(self.tr("Change…"))
        self.copy.setText(self.tr("Copy text"))
        self.site.setText(self.tr("Open its page on the site"))
        self.post.setText(self.tr("Mark as posted…"))
        self.offer.setText(self.tr("Add offer…"))
        self.looked.setText(self.tr("No new offers today"))
        self.close_request.setText(self.tr("Close request"))
        self.quotes.setText(self.tr("Show its quotes"))
        self.bin_actions.retranslate()
        self._narrowed()

    def reload(self) -> None:
        self.table.reload()
        self._narrowed()

    def follow(self, committed: Committed) -> None:
        """Show what a commit changed."""
        self.table.follow(committed)
        self._narrowed()

    def go_to(self, request_id: int) -> None:
        """Make this request current, in whichever view it is."""
        self.bar.go_to(request_id)
        self._stand(request_id)

    def add(self) -> None:
        """Ask for a new request, or go on with the one for the need, filled in from it."""
        if self.need is None:
            RequestSheet(self, self._desk, self.go_to).open()
        else:
            self.add_for(self.need.id)

    def add_for(self, need_id: int) -> None:
        """Show the request for this need, a new one where none is open."""
        requests, today = self._desk.requests, self._desk.today()
        self._context.attempt(lambda: self.go_to(requests.for_need(need_id, today)))

    def change(self) -> None:
        """Ask for what has changed of the current request."""
        if self._row is not None:
            RequestSheet(self, self._desk, self.go_to, self._row).open()

    def _steps(self) -> tuple[QAction, ...]:
        return (
            *(self.edit, self.copy, self.site, self.post, self.offer, self.quotes, self.looked),
            self.close_request,
        )

    def _action(self, name: str, call: Callable[[], None], *, changes: bool = False) -> QAction:
        action = ChangeAction(self) if changes else QAction(self)
        action.setObjectName(f"act.search.{name}")
        action.triggered.connect(lambda _checked: call())
        return action

    def _narrowed(self) -> None:
        usual = self.tr("No buying requests. Where no search finds it, let suppliers come to you.")
        nothing = self.tr("No buying request is in this view.")
        first = self.bar.chosen() == "open"
        self._bare.set_text(usual if first else nothing, offered=first)
        self.bin_actions.follow()
        self._stand(self.table.view.current_id())

    def _stand(self, key: int | None) -> None:
        """Show what can be done with the request of this id."""
        found = self._rows.page([key]) if key is not None else []
        self._row = found[0] if found else None
        row = self._row
        self._foot.setVisible(row is not None and not self._low)
        stands = None if row is None or row.binned else row.standing
        open_ = stands in {RequestStanding.POSTED, RequestStanding.EXPIRED}
        self.edit.setEnabled(stands is not None)
        self.copy.setEnabled(row is not None and bool(row.text))
        self.site.setEnabled(row is not None and bool(row.page))
        self.post.setEnabled(stands is not None and stands is not RequestStanding.POSTED)
        self.offer.setEnabled(open_ or stands is RequestStanding.CLOSED)
        self.looked.setEnabled(open_)
        self.close_request.setEnabled(stands not in {None, RequestStanding.CLOSED})
        self.quotes.setEnabled(row is not None and row.offers > 0)
        self._of.setText("" if row is None else row.title)

    def _copy(self) -> None:
        if self._row is not None:
            QGuiApplication.clipboard().setText(self._row.text)
            self._context.notices.toast(self.tr("The text of the request was copied."))

    def _open_page(self) -> None:
        if self._row is not None:
            self._context.browser.open(self._row.page)

    def _post(self) -> None:
        if self._row is not None:
            post_sheet(self, self._desk, self._row).open()

    def _offer(self) -> None:
        if self._row is not None:
            offer_sheet(self, self._desk, self._row).open()

    def _look(self) -> None:
        self._attempt(lambda key: self._desk.requests.looked(key, self._desk.today()))

    def _close(self) -> None:
        self._attempt(lambda key: self._desk.requests.close(key, self._desk.today()))

    def _attempt(self, call: Callable[[int], None]) -> None:
        if self._row is not None:
            key = self._row.id
            self._context.attempt(lambda: call(key))

    def _show_quotes(self) -> None:
        if self._row is not None:
            key = latest_offer(self._desk.reader, self._row.id)
            if key is not None:
                self.wanted.emit(Target("quotes", key))

    def _build(self) -> None:
        buttons = FlowLayout()
        icons = ("edit", "copy", "ext", "check", "plus", "compare", "search", "lock")
        for action, icon in zip(self._steps(), icons, strict=True):
            made = action_button(action, icon=icon)
            made.setProperty("bar", "true")
            buttons.addWidget(made)
        self._foot.setLayout(column(self._of, buttons, spacing=6))
        self.bar.line.addStretch(1)
        self.bar.line.addWidget(action_button(self.bin_actions.restore))
        self.bar.line.addWidget(action_button(self.new, icon="plus"))
        box = column(self._lead, self.top, self.table, self._foot, spacing=8)
        box.setContentsMargins(0, 10, 0, 0)
        box.setStretch(2, 1)
        self.setLayout(box)
        self.bin_actions.connect_table(self.table.view, *self._steps())
        self.table.view.opened.connect(lambda _key: self.edit.trigger())
        self.table.view.current_changed.connect(self._stand)
        self.bar.asked.connect(self._narrowed)


def request_columns() -> list[Column[RequestRow]]:
    """Describe the columns of requests."""
    return [
        Column(
            "title", REQUEST["title"].words,
            lambda row: TableCell(row.title, second=row.need or "", bold=True), 260, 170,
            sort_key="title", identity=True, field="title",
        ),
        Column(
            "standing", REQUEST["state"].words, _pill, 150, 120, priority=0, lasting=False,
        ),
        Column(
            "posted", REQUEST["posted_on"].words, lambda row: row.posted_on, 130, 110,
            sort_key="posted", priority=1, unknown=_NOT_YET,
        ),
        Column(
            "expires", REQUEST["expires_on"].words, lambda row: row.expires_on, 130, 110,
            sort_key="expires", priority=2, unknown=_NOT_YET, field="expires_on",
        ),
        Column(
            "offers", say("RequestColumns", "Offers"), lambda row: row.offers, 110, 90, right=True,
            sort_key="offers", priority=3,
        ),
        Column(
            "conditions", REQUEST["conditions"].words, lambda row: row.conditions, 220, 140,
            priority=4, muted=True,
        ),
    ]  # fmt: skip


def _pill(row: RequestRow) -> PillText:
    icon, tone = _PILLS[row.standing]
    return PillText(said(STANDING_NAMES[row.standing]), icon, tone)


def _moved(ids: Sequence[int]) -> str:
    return QCoreApplication.translate("RequestsTab", "%n request(s) moved to the Bin", "", len(ids))


def _restored(ids: Sequence[int]) -> str:
    return QCoreApplication.translate("RequestsTab", "%n request(s) restored", "", len(ids))
