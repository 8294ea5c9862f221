"""The pages and dialogs of the window; each is imported when it is first shown."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from sourcing_app.services.counts import Counts
from sourcing_app.services.desk import Desk
from sourcing_app.ui.context import AppContext
from sourcing_app.ui.page import Page
from sourcing_app.ui.window.page_stack import PageEntry
from sourcing_app.ui.window.window import Window


def entries(desk: Desk, context: AppContext) -> Sequence[PageEntry]:
    """Describe every page for one open file, in the order of the sidebar."""
    counts = Counts(desk)
    return (
        PageEntry(
            "today", _today, "home", "", _maker("today", "TodayPage", desk, context), counts.today
        ),
        PageEntry(
            "registration",
            _registration,
            "id",
            "prepare",
            _maker("registration", "RegistrationPage", desk, context),
        ),
        PageEntry(
            "search", _search, "search", "prepare", _maker("search", "SearchPage", desk, context)
        ),
        PageEntry(
            "products",
            _products,
            "box",
            "prepare",
            _maker("products", "ProductsPage", desk, context),
        ),
        PageEntry(
            "suppliers",
            _suppliers,
            "factory",
            "choose",
            _maker("suppliers", "SuppliersPage", desk, context),
            counts.suppliers,
        ),
        PageEntry(
            "inquiries",
            _inquiries,
            "mail",
            "choose",
            _maker("inquiries", "InquiriesPage", desk, context),
            counts.inquiries,
        ),
        PageEntry(
            "quotes", _quotes, "compare", "choose", _maker("quotes", "QuotesPage", desk, context)
        ),
        PageEntry(
            "orders",
            _orders,
            "card",
            "trade",
            _maker("orders", "OrdersPage", desk, context),
            counts.orders,
        ),
        PageEntry(
            "settings", _settings, "gear", "foot", _maker("settings", "SettingsPage", desk, context)
        ),
    )


def _maker(screen: str, name: str, desk: Desk, context: AppContext) -> Callable[[], Page]:
    def make() -> Page:
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
