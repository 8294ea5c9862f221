"""The log of searches; under it, what is noted of the current one and can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.records.search import SEARCH
from sourcing_app.domain.search.needs import VERDICT_NAMES, SearchVerdict
from sourcing_app.domain.search.requests import is_offered
from sourcing_app.domain.search.variants import Variant
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.requests.rows import in_vain
from sourcing_app.services.searches.rows import SearchRow, SearchRows
from sourcing_app.services.settings.rows import read_limits
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.number_input import to_type, typed_number
from sourcing_app.ui.screens.search.columns import log_columns
from sourcing_app.ui.tables.bin_actions import BinActions, BinChoice
from sourcing_app.ui.tables.list_bar import BIN, ListBar, SelectionBar
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import action_button, button, emits
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.labels import ElidedLabel, field_label, label
from sourcing_app.ui.widgets.layouts import FlowLayout, column, empty, row
from sourcing_app.ui.widgets.lock import ChangeAction, RecordLine, may_change

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext

_VIEWS = {
    "all": say("LogPane", "All searches"),
    "saved": say("LogPane", "Saved to use again"),
    "queued": say("LogPane", "Waiting to be opened"),
    "nothing": say("LogPane", "Nothing found"),
    BIN: say("LogPane", "Bin"),
}
_NO_VERDICT = say("LogPane", "None of your own")
_SHORT = 40
_LEAST = 56
"""The least height of the log in pixels, in a window that has no room at all."""
_MOST = 4
"""So many changes to try: more would leave the log no room in a low window."""
_NOTED = ("verdict", "saved_as", "note")


class VariantsBar(QWidget):
    """What to try after nothing was found; presses tell `tried` a query, `asked` the search."""

    def __init__(self, desk: Desk, tried: SignalInstance, asked: SignalInstance) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("box.search.variants")
        self._tried, self._asked = tried, asked
        self._flow = FlowLayout(self)
        self.caption = label("", "strong")
        self._flow.addWidget(self.caption)

    def offer(self, offered: Sequence[Variant], in_vain: int, search_id: int) -> None:
        """R88: offer these, and a buying request, after so many searches without a hit."""
        empty(self._flow)
        self.setVisible(in_vain > 0)
        if not in_vain:
            return
        often = self.tr("{count} searches found nothing:").format(count=in_vain)
        pressing = is_offered(in_vain, read_limits(self._desk.reader))
        self.caption = label(often if pressing else self.tr("Try these changes:"), "strong")
        self.caption.setMinimumHeight(24)
        asking = button(
            "btn.search.request", icon="mail", call=emits(self._asked, search_id), changes=True
        )
        asking.setText(self.tr("Make a buying request"))
        changes = [self._change(*each) for each in enumerate(offered[:_MOST])]
        made = (asking, *changes) if pressing else (*changes, asking)
        for part in (self.caption, *made):
            part.setProperty("bar", "true")
            self._flow.addWidget(part)

    def _change(self, place: int, variant: Variant) -> QWidget:
        made = button(f"btn.search.variant{place}", call=emits(self._tried, variant.text))
        made.setMinimumSize(24, 24)
        made.setText(variant.text if len(variant.text) <= _SHORT else _cut(variant.text))
        made.setAccessibleName(f"{said(variant.sentence)}: {variant.text}")
        return made


def _hits_line() -> RecordLine:
    """The field for how many results a search had."""
    line = RecordLine()
    line.setObjectName("fld.search.hits")
    line.setMaxLength(20)
    line.setFixedWidth(110)
    return line


class LogPane(QWidget):
    """Every search that was made; results are typed in below, they may stay unknown."""

    tried = Signal(str)
    """Another query to try instead of the current one, which found nothing."""

    repeated = Signal(object)
    """The `SearchRow` to be searched for again."""

    request_wanted = Signal(int)
    """The id of a search without a hit that a buying request is to be filled in from."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__()
        self._desk, self._context = desk, context
        self._rows = SearchRows(desk.reader)
        self.row: SearchRow | None = None
        self._bare = EmptyState("search")
        self.table = TablePane(
            "search.log", log_columns(desk.searches.markets), self._rows, context, self._bare
        )
        self.bar = ListBar("search.log", self.table, say("LogPane", "Filter searches"), _VIEWS)
        self.bar.tools.set_narrow(narrow=True)
        self.bar.keep_views(desk, context.undo)
        self.top = SelectionBar("search.log", self.bar, self.bar, self.table)
        self._of = ElidedLabel("", "strong")
        self.hits = _hits_line()
        self._hits_label = field_label("", self.hits)
        self.complaint = label("", "error")
        self.again = _action(QAction(self), "again", self._again)
        self.reopen = _action(QAction(self), "reopen", self._reopen)
        self.supplier = _action(ChangeAction(self), "supplier", self._add_supplier)
        self.judge = _action(ChangeAction(self), "judge", self._judge)
        self.open_queued = _action(ChangeAction(self), "open_queued", self.open_all_queued)
        self.bin_actions = BinActions(
            self, context, "search.log",
            BinChoice(
                lambda: desk.searches.kept, self.table.view.chosen, self.bar.in_bin, _moved,
                _restored,
            ),
        )  # fmt: skip
        self.table.setMinimumHeight(_LEAST)
        self._variants = VariantsBar(desk, self.tried, self.request_wanted)
        self._foot, self._row_of_buttons = QWidget(), QWidget()
        self._build()

    def put_beside_supplier(self, button_: QPushButton) -> None:
        """Let another button stand beside the one that adds a supplier."""
        self._buttons.addWidget(button_)

    def set_low(self, *, low: bool) -> None:
        """Leave the room of a window that is low for its letters to the log: its menu has all."""
        self._row_of_buttons.setVisible(not low)

    def actions_of_log(self) -> list[QAction]:
        """What can be done with the searches, for the page's menu."""
        own = [self.again, self.reopen, self.judge, self.supplier, self.open_queued]
        return [*own, self.bin_actions.bin, self.bin_actions.restore]

    def retranslate(self) -> None:
        self.table.set_name(self.tr("Log of searches"))
        self._hits_label.setText(self.tr("Results shown by the site"))
        self.hits.setAccessibleName(self.tr("Results shown by the site"))
        self.again.setText(self.tr("Search again"))
        self.reopen.setText(self.tr("Open its page again"))
        self.supplier.setText(self.tr("Add supplier"))
        self.judge.setText(self.tr("Judge or save…"))
        self.bin_actions.retranslate()
        self._narrowed()
        self._show_row()

    def reload(self) -> None:
        self.table.reload()
        self.table.view.settle()
        self._stand(self.table.view.current_id())

    def follow(self, committed: Committed) -> None:
        """Show what a commit changed."""
        self.table.follow(committed)
        self.table.view.settle()
        self._stand(self.table.view.current_id())

    def go_to(self, search_id: int) -> None:
        """Make a search current and ask for its results."""
        self.bar.go_to(search_id)
        self._stand(search_id)

    def open_all_queued(self) -> None:
        """Open every search that waits, until the browser takes no more."""
        opened = []
        for waiting in self._desk.searches.queued():
            if not self._context.browser.open(waiting.url):
                break
            opened.append(waiting.id)
        if opened:
            kept, today = self._desk.searches.kept, self._desk.today()
            self._context.attempt(lambda: kept.opened(opened, today))

    def _narrowed(self) -> None:
        usual = self.tr(
            "Searches you open in the browser are listed here. Enter how many results you saw."
        )
        nothing = self.tr("No search is in this view.")
        self._bare.set_text(usual if self.bar.chosen() == "all" else nothing)
        self.bin_actions.follow()
        self._count_queued()

    def _count_queued(self) -> None:
        count = len(self._desk.searches.queued())
        self.open_queued.setEnabled(count > 0)
        self.open_queued.setVisible(count > 0)
        self.open_queued.setText(
            QCoreApplication.translate("LogPane", "Open %n queued search(es)", "", count)
        )

    def _stand(self, key: int | None) -> None:
        """Show the search of this id; what is being typed into it stays."""
        self._count_queued()
        found = self._rows.page([key]) if key is not None else []
        before = self.row
        self.row = found[0] if found else None
        same = before is not None and self.row is not None and before.id == self.row.id
        if not (same and self.hits.hasFocus() and self.hits.isModified()):
            self._show_row()

    def _show_row(self) -> None:
        chosen = self.row
        self._foot.setVisible(chosen is not None)
        for action in (self.again, self.reopen, self.judge, self.supplier):
            action.setEnabled(chosen is not None)
        self.complaint.hide()
        if chosen is None:
            self._variants.hide()
            return
        self._of.setText(chosen.saved_as or chosen.clean)
        self.hits.setText("" if chosen.hits is None else to_type(chosen.hits))
        vain = in_vain(self._desk.reader, chosen.id) if chosen.hits == 0 else 0
        self._variants.offer(_others(self._desk, chosen), vain, chosen.id)

    def _note(self) -> None:
        """Keep the number of results; what is no whole number is told and kept as typed."""
        if self.row is None or not self.hits.isModified() or not may_change(self):
            return
        try:
            hits = _number_of(self.hits.text().strip())
            self.hits.setModified(False)
            self._desk.searches.note_hits(self.row.id, hits)
        except AppError as problem:
            self.complaint.setText(said(problem.sentence))
            self.complaint.show()
            return
        self.reload()
        self._show_row()

    def _judge(self) -> None:
        if self.row is not None:
            noted_sheet(self, self._desk, self.row).open()

    def _again(self) -> None:
        if self.row is not None:
            self.repeated.emit(self.row)

    def _reopen(self) -> None:
        if self.row is not None:
            self._context.browser.open(self.row.url)

    def _add_supplier(self) -> None:
        if self.row is not None:
            self.wanted.emit(Target("suppliers", action="add", keys=(self.row.id,)))

    def _ask_hits(self, _key: int) -> None:
        self.hits.setFocus()
        self.hits.selectAll()

    def _build(self) -> None:
        line = row(self._of, self._hits_label, self.hits, spacing=10)
        line.setStretch(0, 1)
        self._buttons = FlowLayout()
        for action, icon in ((self.again, "undo"), (self.judge, "star"), (self.supplier, "plus")):
            made = action_button(action, icon=icon)
            made.setProperty("bar", "true")
            self._buttons.addWidget(made)
        self._row_of_buttons.setLayout(self._buttons)
        self._foot.setLayout(column(line, self.complaint, self._row_of_buttons, spacing=4))
        self.bar.line.addStretch(1)
        for action in (self.open_queued, self.bin_actions.restore):
            self.bar.line.addWidget(action_button(action))
        box = column(self.top, self.table, self._variants, self._foot, spacing=8)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.bin_actions.connect_table(
            self.table.view, self.again, self.reopen, self.judge, self.supplier, self.open_queued
        )
        self.bin_actions.done.connect(self.reload)
        self.table.view.current_changed.connect(self._stand)
        self.table.view.opened.connect(self._ask_hits)
        self.hits.editingFinished.connect(self._note)
        self.bar.asked.connect(self._narrowed)


def _others(desk: Desk, row_: SearchRow) -> tuple[Variant, ...]:
    if row_.hits != 0:
        return ()
    return desk.searches.other_queries(row_.text, row_.clean, row_.market)


def noted_sheet(parent: QWidget, desk: Desk, search: SearchRow) -> AskSheet:
    """Ask what a search was good for, and the name under which it is kept to be used again."""
    own = ChoiceEditor(
        "noted.verdict", tuple(SearchVerdict), lambda each: said(VERDICT_NAMES[each]),
        unknown=lambda: said(_NO_VERDICT),
    )  # fmt: skip
    editors = editors_of(SEARCH, "noted.", _NOTED, ready=(own,), lines=3)
    base = {name: getattr(search, name) for name in _NOTED}

    def keep(typed: dict[str, Any]) -> None:
        news = {name: value for name, value in typed.items() if value != base[name]}
        if news:
            former = {name: base[name] for name in news}
            desk.searches.kept.change(search.id, desk.today(), former, **news)

    asks = Asks(say("LogPane", "Judge or save the search"), say("LogPane", "Keep"), keep, base)
    return AskSheet(parent, "search.noted", editors, asks)


def _number_of(text: str) -> int | None:
    """The number of results that is typed; raises Rejected for what is none."""
    return int(typed_number(text, places=0, counts=True)) if text else None


def _action(action: QAction, name: str, call: Callable[[], None]) -> QAction:
    action.setObjectName(f"act.search.{name}")
    action.triggered.connect(lambda _checked: call())
    return action


def _cut(text: str) -> str:
    return f"{text[: _SHORT - 1]}…"


def _moved(ids: Sequence[int]) -> str:
    return QCoreApplication.translate("LogPane", "%n search(es) moved to the Bin", "", len(ids))


def _restored(ids: Sequence[int]) -> str:
    return QCoreApplication.translate("LogPane", "%n search(es) restored", "", len(ids))
