"""The page Products: what is to be bought, found by its words, the chosen one beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.products.rows import ProductRows, product_detail
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.field_command import Chosen, FieldCommand
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.screens.products.columns import product_columns
from sourcing_app.ui.screens.products.detail import ProductPane, product_editors
from sourcing_app.ui.tables.bin_actions import BinChoice
from sourcing_app.ui.tables.list_bar import BIN, ListBar
from sourcing_app.ui.tables.list_page import ListPage
from sourcing_app.ui.tables.nothing_found import why_empty
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import action_button, button
from sourcing_app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

_NEW = say("ProductsPage", "New product")
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


class ProductsPage(ListPage):
    """Lists the products; the fields of the one chosen save themselves."""

    name = "products"
    icon = "box"
    group = "prepare"
    records = "product"
    shows = frozenset({"product", "supplier", "inquiry", "quote", "attachment"})

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self._rows = ProductRows(desk.reader, desk.today)
        self.new = self.command("new", _NEW, self.add, "Ctrl+N", changes=True)
        self._first = button("btn.products.first", icon="plus", call=self.add, changes=True)
        self._table_in = button(
            "btn.products.import", icon="ext", call=self.take_table, changes=True
        )
        self._bare = EmptyState("box", buttons=[self._first, self._table_in])
        self.table = TablePane("products.main", product_columns(), self._rows, context, self._bare)
        self.bar = ListBar("products", self.table, say("ProductsPage", "Filter products"), _VIEWS)
        self.detail = ProductPane(desk, context)
        choice = BinChoice(
            lambda: desk.products, self.table.view.chosen, self.bar.in_bin, _moved, _restored
        )
        chosen = Chosen(lambda: desk.products, choice.ids, choice.in_bin, _counted)
        view = self.table.view
        self.field = FieldCommand(self, chosen, *view.chosen_signals()).let_type(view)
        self.header.add(action_button(self.new, "primary", "plus"))
        self.put_together(choice)
        self.drops.attach(self.detail, self._keep_photo)
        self.table.view.opened.connect(self._into_detail)
        self.detail.search_wanted.connect(self._search_for_it)
        self.retranslate()

    def title(self) -> str:
        return said(PRODUCT.plural) if PRODUCT.plural else ""

    def retranslate(self) -> None:
        super().retranslate()
        self._first.setText(said(_NEW))
        self._table_in.setText(self.tr("Import a table…"))

    def open(self, target: Target) -> None:
        if target.action == "add":
            self.add()
        elif target.key is not None:
            self.go_to(target.key)

    def add(self) -> None:
        """Ask for a new product."""
        NewProductSheet(self).open()

    def show_record(self, key: int | None) -> None:
        shown = None
        if key is not None:
            try:
                shown = product_detail(self.desk.reader, key)
            except NotFound:
                shown = None
        self.detail.show_product(shown)

    def tell_empty(self) -> None:
        if self.bar.in_bin():
            self._bare.set_text(self.tr("No product is in the Bin."), offered=False)
            return
        why = why_empty(self._rows, narrowed=False)
        usual = self.tr("No products yet. A product that a supplier or quote names is listed here.")
        self._bare.set_text(said(why) if why else usual, offered=why is None)

    def _search_for_it(self) -> None:
        shown = self.detail.shown
        if shown is not None:
            self.detail.form.flush()
            self.wanted.emit(Target("search", action="product", keys=(shown.row.id,)))

    def _keep_photo(self, key: int, photo: Path) -> None:
        self.go_to(key)
        self.detail.keep_photo(photo)

    def _into_detail(self, _key: int) -> None:
        self.detail.form["name"].setFocus()


def _counted(count: int) -> str:
    return QCoreApplication.translate("ProductsPage", "%n product(s)", "", count)


def _moved(ids: Sequence[int]) -> str:
    return QCoreApplication.translate(
        "ProductsPage", "%n product(s) moved to the Bin", "", len(ids)
    )


def _restored(ids: Sequence[int]) -> str:
    return QCoreApplication.translate("ProductsPage", "%n product(s) restored", "", len(ids))
