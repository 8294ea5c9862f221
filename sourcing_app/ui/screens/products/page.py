"""The page Products: what is to be bought, found by its words, the chosen one beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.products.rows import ProductRows, product_detail
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.products.columns import product_columns
from sourcing_app.ui.screens.products.detail import ProductPane, product_editors
from sourcing_app.ui.tables.bin_actions import BinActions, BinChoice
from sourcing_app.ui.tables.list_bar import BIN, ListBar
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import action_button, button
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.widgets.lock import ChangeAction

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

_VIEWS = {"all": say("ProductsPage", "All products"), BIN: say("ProductsPage", "Bin")}


class NewProductSheet(FormSheet):
    """Adds one product; only its name is required."""

    makes_new = True

    def __init__(self, page: ProductsPage) -> None:
        self._page = page
        editors = product_editors("new_product.")
        wide = ("name", "english", "specification", "notes")
        super().__init__(page, "products.new", editors, "plus", columns=2, wide=wide)
        self.set_texts(self.tr("New product"), self.tr("Add product"))

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.products.records import ProductFields

        key = self._page.desk.products.add(ProductFields.checked(**values))
        self._page.open(Target("products", key))


class ProductsPage(Page):
    """Lists the products; the fields of the one chosen save themselves."""

    name = "products"
    icon = "box"
    group = "prepare"
    records = "product"
    shows = frozenset({"product", "supplier", "inquiry", "quote", "attachment"})

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self._rows = ProductRows(desk.reader, desk.today)
        self.new = ChangeAction(self)
        self.new.setObjectName("act.products.new")
        self.new.setShortcut(QKeySequence("Ctrl+N"))
        self._first = button("btn.products.first", icon="plus", call=self.add, changes=True)
        self._bare = EmptyState("box", buttons=[self._first])
        self.table = TablePane("products.main", product_columns(), self._rows, context, self._bare)
        self.bar = ListBar("products", self.table, say("ProductsPage", "Filter products"), _VIEWS)
        self.detail = ProductPane(desk, context)
        choice = BinChoice(
            lambda: desk.products, self.table.view.chosen, self.bar.in_bin, _moved, _restored
        )
        self.bin_actions = BinActions(self, context, self.name, choice)
        self._detail_open = context.preferences.flag("detail", default=True)
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return said(PRODUCT.plural) if PRODUCT.plural else ""

    def retranslate(self) -> None:
        super().retranslate()
        self.new.setText(self.tr("New product"))
        self._first.setText(self.tr("New product"))
        self.table.set_name(self.title())
        self.detail.retranslate()
        self.bin_actions.retranslate()
        self._tell_empty()

    def refresh(self) -> None:
        self.table.reload()
        self.table.view.settle()
        self._stand(self.table.view.current_id())

    def actions(self) -> list[QAction]:
        return [self.new, self.bin_actions.bin, self.bin_actions.restore]

    def regions(self) -> list[QWidget]:
        return [self.bar.field, self.table, self.detail]

    def take_focus(self) -> None:
        self.table.view.setFocus()

    def open(self, target: Target) -> None:
        if target.action == "add":
            self.add()
        elif target.key is not None:
            self._go_to(target.key)

    def show_detail(self, shown: bool) -> None:  # noqa: FBT001 - a state, as Qt's setters
        self._detail_open = shown
        self._stand(self.table.view.current_id())

    def add(self) -> None:
        """Ask for a new product."""
        NewProductSheet(self).open()

    def _go_to(self, key: int) -> None:
        """Choose a product in the view of all, else in the Bin."""
        self.bar.field.clear()
        for view in _VIEWS:
            self.bar.choose(view)
            self.table.reload()
            if self.table.view.go_to(key):
                break
        self._stand(key)

    def _stand(self, key: int | None) -> None:
        shown = None
        if key is not None and self._detail_open:
            try:
                shown = product_detail(self.desk.reader, key)
            except NotFound:
                shown = None
        self.detail.show_product(shown)

    def _moved(self, key: int | None) -> None:
        self.detail.form.flush()
        self._stand(key)

    def _narrowed(self) -> None:
        self._tell_empty()
        self.bin_actions.follow()

    def _tell_empty(self) -> None:
        self._first.setHidden(self.bar.in_bin())
        self._bare.set_text(
            self.tr("No product is in the Bin.")
            if self.bar.in_bin()
            else self.tr(
                "No products yet. A product that a supplier or quote names is listed here."
            )
        )

    def _search_for_it(self) -> None:
        shown = self.detail.shown
        if shown is not None:
            self.detail.form.flush()
            self.wanted.emit(Target("search", action="product", keys=(shown.row.id,)))

    def _into_detail(self, _key: int) -> None:
        self.detail.form["name"].setFocus()

    def _build(self) -> None:
        self.header.add(action_button(self.new, "primary", "plus"))
        self.bar.line.addStretch(1)
        self.body.addWidget(self.bar)
        areas = row(self.table, self.detail, spacing=12)
        areas.setStretch(0, 1)
        self.body.addLayout(areas, 1)

    def _connect(self) -> None:
        self.new.triggered.connect(self.add)
        self.bin_actions.connect_table(self.table.view, self.new)
        self.table.view.selection_changed.connect(self.bin_actions.follow)
        self.table.view.current_changed.connect(self.bin_actions.follow)
        self.detail.notice.restored.connect(self.bin_actions.take_back)
        self.bin_actions.starting.connect(self.detail.form.flush)
        self.bin_actions.done.connect(self.refresh)
        self.bin_actions.follow()
        self.bar.asked.connect(self._narrowed)
        self.table.view.current_changed.connect(self._moved)
        self.table.view.opened.connect(self._into_detail)
        self.detail.search_wanted.connect(self._search_for_it)


def _moved(ids: Sequence[int]) -> str:
    return QCoreApplication.translate(
        "ProductsPage", "%n product(s) moved to the Bin", "", len(ids)
    )


def _restored(ids: Sequence[int]) -> str:
    return QCoreApplication.translate("ProductsPage", "%n product(s) restored", "", len(ids))
