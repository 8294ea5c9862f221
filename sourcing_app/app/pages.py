"""The pages and dialogs of the window; each is imported when it is first shown."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module

from sourcing_app.domain.targets import PAGE_NAMES
from sourcing_app.services.desk import Desk
from sourcing_app.ui.context import AppContext
from sourcing_app.ui.formatting import said
from sourcing_app.ui.page import Page
from sourcing_app.ui.window.page_stack import Count, PageEntry
from sourcing_app.ui.window.window import Window

PAGES = tuple(PAGE_NAMES)
"""The names of all pages, in the order of the sidebar; the print view is not in it."""

_SET = (
    *("limit_value", "site_address", "blacklist_site", "score_weight"),
    *("exchange_rate", "screening_list", "own_holiday", "holiday_country"),
)
"""What is set on the page of the settings."""


def entries(desk: Desk, context: AppContext) -> Sequence[PageEntry]:
    """Describe every page for one open file, those of the sidebar in its order."""
    counts = desk.counts
    made = partial(_entry, desk, context)
    return (
        made("today", "home", "", counts.today),
        made("registration", "id", "prepare", records=("buyer_profile", "marketplace_account")),
        made(
            "search",
            "search",
            "prepare",
            records=("search_query", "need", "buying_request", "search_term"),
        ),
        made("products", "box", "prepare", records=("product",)),
        made("suppliers", "factory", "choose", counts.suppliers, records=("supplier",)),
        made(
            "inquiries",
            "mail",
            "choose",
            counts.inquiries,
            records=("inquiry", "letter_template", "phrase"),
        ),
        made("quotes", "compare", "choose", records=("quote",)),
        made("orders", "card", "trade", counts.orders, records=("purchase_order",)),
        made("guide", "info", "foot"),
        made("settings", "gear", "foot", records=_SET),
        made("printing", "print", "", listed=False),
    )


def _entry(  # noqa: PLR0913 - what a page is, said in one line
    desk: Desk,
    context: AppContext,
    name: str,
    icon: str,
    group: str,
    count: Callable[[], Count | None] | None = None,
    *,
    records: tuple[str, ...] = (),
    listed: bool = True,
) -> PageEntry:
    title, make = partial(said, PAGE_NAMES[name]), partial(_make, desk, context, name)
    return PageEntry(name, title, icon, group, make, count, records, listed)


def _make(desk: Desk, context: AppContext, name: str) -> Page:
    module = import_module(f"sourcing_app.ui.screens.{name}.page")
    page = getattr(module, f"{name.capitalize()}Page")(desk, context)
    assert isinstance(page, Page)
    return page


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


def _find(window: Window) -> None:
    """Look for records, commands, settings and rules by any words."""
    from sourcing_app.ui.dialogs.everything.sheet import FindSheet

    FindSheet(window).open()


def _show_ready(window: Window) -> None:
    """Show what makes one ready to buy, on its page, though it was put away."""
    from sourcing_app.ui.screens.today.page import TodayPage

    window.stack.go("today")
    page = window.stack.page("today")
    if isinstance(page, TodayPage):
        page.show_ready()


def _report(window: Window) -> None:
    """Show the report of a problem, to be copied."""
    from sourcing_app.ui.dialogs.report_sheet import ReportSheet

    ReportSheet(window, window.context).open()


def _tour(window: Window) -> None:
    """Show the window around, in four steps."""
    from sourcing_app.ui.dialogs.tour import Tour

    former = window.findChild(Tour)
    if former is not None:
        former.end()
    Tour(window)


DIALOGS: Mapping[str, Callable[[Window], object]] = {
    "edit.find": _find,
    "edit.bin": _open_bin,
    "view.history": _open_history,
    "help.ready": _show_ready,
    "help.report": _report,
    "help.tour": _tour,
}
"""What opens over the window, by the command of its menus."""
