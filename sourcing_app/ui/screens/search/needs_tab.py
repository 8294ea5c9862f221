"""All needs in a table, with what serves each of them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.orders.agreed import PURPOSE_NAMES
from sourcing_app.domain.records.inquiries import INQUIRY
from sourcing_app.domain.records.needs import NEED
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.records.search import SEARCH
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money
from sourcing_app.services.needs.rows import NeedRow, NeedRows
from sourcing_app.ui.formatting import month_name, number, said
from sourcing_app.ui.tables.bin_actions import BinActions, BinChoice
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.tables.list_bar import BIN, ListBar, SelectionBar
from sourcing_app.ui.tables.nothing_found import why_empty
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import action_button, button
from sourcing_app.ui.widgets.cells import TableCell
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.layouts import column

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext

_UNKNOWN = say("NeedColumns", "Not known")
_VIEWS = {"all": say("NeedsTab", "All needs"), BIN: say("NeedsTab", "Bin")}


class NeedsTab(QWidget):
    """A row is opened to be changed; from its button searching begins."""

    search_wanted = Signal(int)
    edit_wanted = Signal(object)
    """The id of the need to be changed."""

    new_wanted = Signal()
    request_wanted = Signal(int)
    """The id of the need that suppliers are to be asked for with a buying request."""

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__()
        self._first = button(
            "btn.search.first_need", icon="plus", call=self.new_wanted.emit, changes=True
        )
        self._bare = EmptyState("clip", buttons=[self._first])
        self._rows = NeedRows(desk.reader)
        self.table = TablePane("search.needs", need_columns(), self._rows, context, self._bare)
        self.bar = ListBar("search.needs", self.table, say("NeedsTab", "Filter needs"), _VIEWS)
        self.bar.tools.set_narrow(narrow=True)
        self.bar.keep_views(desk, context.undo)
        self.top = SelectionBar("search.needs", self.bar, self.bar, self.table)
        self.search = button("btn.search.search_need", icon="search", call=self._search)
        self.ask = button("btn.search.ask_need", icon="mail", call=self._ask, changes=True)
        self.bin_actions = BinActions(
            self, context, "search.needs",
            BinChoice(
                lambda: desk.needs, self.table.view.chosen, self.bar.in_bin, _moved, _restored
            ),
        )  # fmt: skip
        self.bin_actions.connect_table(self.table.view)
        for part in (self.search, self.ask, action_button(self.bin_actions.restore)):
            self.bar.line.addWidget(part)
        self.bar.line.insertStretch(4, 1)
        box = column(self.top, self.table, spacing=8)
        box.setContentsMargins(0, 10, 0, 0)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.table.view.opened.connect(self.edit_wanted)
        self.table.view.current_changed.connect(self._follow)
        self.bar.asked.connect(self._narrowed)

    def retranslate(self) -> None:
        self.table.set_name(said(NEED.plural or NEED.words))
        self._first.setText(self.tr("New need"))
        self.search.setText(self.tr("Search for it"))
        self.ask.setText(self.tr("Buying request"))
        self.bin_actions.retranslate()
        self._narrowed()

    def reload(self) -> None:
        self.table.reload()
        self._narrowed()

    def follow(self, committed: Committed) -> None:
        """Show what a commit changed."""
        self.table.follow(committed)
        self._narrowed()

    def _narrowed(self) -> None:
        binned = self.bar.in_bin()
        why = None if binned else why_empty(self._rows, narrowed=False)
        usual = self.tr("No needs yet. A need is what you want to buy: searching starts from it.")
        nothing = self.tr("No need is in the Bin.") if binned else why and said(why)
        self._bare.set_text(nothing or usual, offered=not nothing)
        self.bin_actions.follow()
        self._follow()

    def _follow(self, _key: int | None = None) -> None:
        here = self.table.view.current_id()
        for made in (self.search, self.ask):
            made.setEnabled(here is not None and not self.bar.in_bin())

    def _ask(self) -> None:
        here = self.table.view.current_id()
        if here is not None:
            self.request_wanted.emit(here)

    def _search(self) -> None:
        here = self.table.view.current_id()
        if here is not None:
            self.search_wanted.emit(here)


def need_columns() -> list[Column[NeedRow]]:
    """Describe the columns of needs."""
    return [
        Column(
            "product", NEED["product"].words,
            lambda row: TableCell(row.product, second=row.english, bold=True), 240, 170,
            sort_key="product", identity=True,
        ),
        Column(
            "purpose", NEED["purpose"].words, _purpose, 132, 110, priority=6, unknown=_UNKNOWN,
            field="purpose",
        ),
        Column(
            "quantity", NEED["quantity"].words, _quantity, 120, 96, right=True,
            sort_key="quantity", priority=0, unknown=_UNKNOWN, field="quantity",
        ),
        Column(
            "target_price", NEED["target_price"].words, _price, 120, 96, right=True,
            sort_key="target_price", priority=1, unknown=_UNKNOWN, field="target_price",
        ),
        Column(
            "month", say("NeedColumns", "Month"), _month, 140, 116, priority=2, unknown=_UNKNOWN,
            field="month",
        ),
        _count("searches", SEARCH.plural, 3),
        _count("suppliers", SUPPLIER.plural, 4),
        _count("inquiries", INQUIRY.plural, 5),
        _count("quotes", QUOTE.plural, 7),
        _count("orders", say("NeedColumns", "Orders"), 8),
    ]  # fmt: skip


def _count(name: str, heading: Sentence | None, priority: int) -> Column[NeedRow]:
    return Column(
        name, heading, lambda row: getattr(row, name), 96, 84, right=True, priority=priority
    )


def _purpose(row: NeedRow) -> str | None:
    return said(PURPOSE_NAMES[row.purpose]) if row.purpose else None


def _quantity(row: NeedRow) -> str | None:
    return None if row.quantity is None else f"{number(row.quantity)} {row.unit}".strip()


def _month(row: NeedRow) -> str | None:
    return month_name(row.month) if row.month else None


def _price(row: NeedRow) -> Money | Decimal | None:
    """An amount alone where no currency is known."""
    if row.target_price is None or not row.currency:
        return row.target_price
    return Money(row.target_price, row.currency)


def _moved(ids: Sequence[int]) -> str:
    return QCoreApplication.translate("NeedsTab", "%n need(s) moved to the Bin", "", len(ids))


def _restored(ids: Sequence[int]) -> str:
    return QCoreApplication.translate("NeedsTab", "%n need(s) restored", "", len(ids))
