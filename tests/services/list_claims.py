"""Holds lists to what they claim: only what they rest on changes their ids, and only what a commit
touches changes their lines."""

from itertools import chain

from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.needs.rows import NeedRows
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.products.rows import ProductRows
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.requests.rows import RequestRows
from sourcing_app.services.searches.rows import SearchRows
from sourcing_app.services.suppliers.rows import SupplierRows, SupplierView

LISTS = (
    InquiryRows,
    NeedRows,
    OrderRows,
    ProductRows,
    QuoteRows,
    RequestRows,
    SearchRows,
    SupplierRows,
)
_MORE = {QuoteRows: ("price",)}
WORD = "a"
"""What is searched for: many records have it."""


def questions(rows):
    """Each sort, each view, and a search."""
    views, sorts = ways(rows)
    return (
        *({"sort": sort} for sort in sorts),
        *({"view": view} for view in views),
        {"search": WORD},
    )


def ways(rows):
    """The views and the sorts of a list."""
    if isinstance(rows, SupplierRows):
        return tuple(SupplierView), (
            "",
            *("star", "badges", "vetting", "flags", "contact"),
            *("product", "price", "moq", "stage", "tags", "place", "created"),
        )
    return tuple(rows.listing.views), (*rows.listing.sorts, *_MORE.get(type(rows), ()))


class Claims:
    """Listens to the commits of a desk; every list is asked before and after each of them."""

    def __init__(self, desk):
        self._lists = [rows(desk.reader, desk.today) for rows in LISTS]
        self._before = self._answers()
        self._lines = self._all_lines()
        desk.changes.listen(self.hear)

    def hear(self, committed):
        """Compare what the lists say now."""
        before, lines = self._before, self._lines
        self._before, self._lines = self._answers(), self._all_lines()
        for rows, asked, ids in chain.from_iterable(self._before):
            if not committed.concerns(rows.rests_on(**asked)):
                was = next(i for r, a, i in chain.from_iterable(before) if (r, a) == (rows, asked))
                assert ids == was, (type(rows).__name__, asked, committed.changes)
        for rows, was, now in zip(self._lists, lines, self._lines, strict=True):
            touched = committed.rows_of(rows.table)
            if touched is not None:
                others = (was.keys() & now.keys()) - touched
                told = {key: (was[key], now[key]) for key in others if was[key] != now[key]}
                assert not told, (type(rows).__name__, told, committed.changes)

    def _answers(self):
        return [
            [(rows, asked, list(rows.ids(**asked))) for asked in questions(rows)]
            for rows in self._lists
        ]

    def _all_lines(self):
        return [rows.lines(rows.ids(view=_all(rows))) for rows in self._lists]


def _all(rows):
    return "all" if "all" in ways(rows)[0] else ""
