"""The pages and dialogs of the window; each is imported when it is first shown."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from sourcing_app.services.desk import Desk
from sourcing_app.ui.context import AppContext
from sourcing_app.ui.page import Page
from sourcing_app.ui.window.page_stack import PageEntry
from sourcing_app.ui.window.window import Window

PAGES = (
    *("today", "registration", "search", "products", "suppliers"),
    *("inquiries", "quotes", "orders", "settings", "printing"),
)
"""The names of all pages, in the order of the sidebar; the print view is not in it."""


def entries(desk: Desk, context: AppContext) -> Sequence[PageEntry]:
    """Describe every page for one open file, those of the sidebar in its order."""
    counts = desk.counts
    made = partial(_maker, desk, context)
    return (
        PageEntry("today", _today, "home", "", made("TodayPage"), counts.today),
        PageEntry(
            "registration", _registration, "id", "prepare", made("RegistrationPage"), None,
            "buyer_profile",
        ),
        PageEntry("search", _search, "search", "prepare", made("SearchPage"), None, "search_query"),
        PageEntry("products", _products, "box", "prepare", made("ProductsPage"), None, "product"),
        PageEntry(
            "suppliers", _suppliers, "factory", "choose", made("SuppliersPage"), counts.suppliers,
            "supplier",
        ),
        PageEntry(
            "inquiries", _inquiries, "mail", "choose", made("InquiriesPage"), counts.inquiries,
            "inquiry",
        ),
        PageEntry("quotes", _quotes, "compare", "choose", made("QuotesPage"), None, "quote"),
        PageEntry(
            "orders", _orders, "card", "trade", made("OrdersPage"), counts.orders, "purchase_order"
        ),
        PageEntry("settings", _settings, "gear", "foot", made("SettingsPage")),
        PageEntry("printing", _printing, "print", "", made("PrintingPage"), listed=False),
    )  # fmt: skip


def _maker(desk: Desk, context: AppContext, name: str) -> Callable[[], Page]:
    def make() -> Page:
        screen = name.removesuffix("Page").lower()
        module = import_module(f"sourcing_app.ui.screens.{screen}.page")
        page = getattr(module, name)(desk, context)
        assert isinstance(page, Page)
        return page

    return make


def _today() -> str:
    return QCoreApplication.translate("Pages", "Today")


def _registration() -> str:
    return QCoreApplication.translate("Pages", "Registration")


def _search() -> str:
    return QCoreApplication.translate("Pages", "Product search")


def _products() -> str:
    return QCoreApplication.translate("Pages", "Products")


def _suppliers() -> str:
    return QCoreApplication.translate("Pages", "Suppliers")


def _inquiries() -> str:
    return QCoreApplication.translate("Pages", "Inquiries (RFQ)")


def _quotes() -> str:
    return QCoreApplication.translate("Pages", "Quotes")


def _orders() -> str:
    return QCoreApplication.translate("Pages", "Orders")


def _settings() -> str:
    return QCoreApplication.translate("Pages", "Settings")


def _printing() -> str:
    return QCoreApplication.translate("Pages", "Print")


def _open_bin(window: Window) -> None:
    """Show everything that was moved to the Bin."""
    from sourcing_app.ui.dialogs.bin.sheet import BinSheet

    BinSheet(window, window.desk, window.context).open()


def _open_history(window: Window) -> None:
    """Show the history of the record the page shows, else of the whole file."""
    from sourcing_app.ui.dialogs.history.sheet import HistorySheet

    page = window.stack.page(window.stack.name)
    record = "" if page is None else page.record()
    HistorySheet(window, window.desk, window.context, record).open()


DIALOGS: Mapping[str, Callable[[Window], object]] = {
    "edit.bin": _open_bin,
    "view.history": _open_history,
}
"""What opens over the window, by the command of its menus."""
