"""The lists: all ids, first rows by each sort and view, pages at any depth, what is typed."""

import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from random import Random
from typing import Any

from sourcing_app.domain.values.list_query import Besides
from sourcing_app.services.bin.rows import BinRows
from sourcing_app.services.desk import Desk
from sourcing_app.services.everything import records
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.lists import RecordList
from sourcing_app.services.products.rows import ProductRows
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.suppliers.rows import SupplierRows, SupplierView
from sourcing_app.ui.screens.suppliers.columns import supplier_columns
from tests.benchmarks import many
from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, line
from tests.benchmarks.timing import YARDSTICK, cpu, in_yardsticks, pairs, yardstick

OFTEN = 21
SCREEN = 16
"""Rows of one page."""
USUAL = 100_000
FIRST_ROWS_MS = 50.0
LARGER = 4.0
"""How many times as long first rows may take beyond the usual number."""
DUPLICATES_MS = 20.0
IDS, PAGES, DEEP = 3.0, 10.0, 3.0
TYPED = ("sh", "shenzhen ceramics", "1234567", "завод", "сямэнь мебель", "深圳", "第12", "zzzz")
OF_ALL = "li wei 77"
"""Every supplier has a contact of that name."""
BY_NAME = "SELECT id FROM supplier WHERE binned_at IS NULL ORDER BY sort_name, id"


def lists(desk: Desk) -> dict[str, Any]:
    """Every list that grows with the number of suppliers."""
    reader = desk.reader
    return {
        "suppliers": SupplierRows(reader, desk.today),
        "products": ProductRows(reader, desk.today),
        "inquiries": InquiryRows(reader, desk.today),
        "quotes": QuoteRows(reader, desk.today),
        "Bin": BinRows(reader, desk.today),
    }


def ids(bench: Bench) -> Iterator[Line]:
    """All ids in the usual order, beside the bare query."""
    with many.open_file(bench.file) as desk, closing(sqlite3.connect(bench.file)) as bare:
        rows = SupplierRows(desk.reader, desk.today)
        assert len(rows.ids()) == bench.shown

        def floor() -> float:
            return cpu(lambda: array("q", [key for (key,) in bare.execute(BY_NAME)]))

        taken = pairs(floor, lambda: cpu(rows.ids))
    yield line("ids of the whole list", bench.size, "bare query", taken, IDS)


def page(bench: Bench) -> Iterator[Line]:
    """A page at the beginning beside a bare read of fifty rows, and pages at any depth."""
    with many.open_file(bench.file) as desk, closing(sqlite3.connect(bench.file)) as bare:
        bare_read = f"{BY_NAME.replace('SELECT id', 'SELECT *')} LIMIT 50"

        def floor() -> float:
            return cpu(lambda: bare.execute(bare_read).fetchall())

        for name, rows in lists(desk).items():
            read, deep = _pages(rows, Random(bench.size))  # noqa: S311 - no secret
            if name == "suppliers":
                first = pairs(floor, read, OFTEN)
                yield line("first page", bench.size, "bare read of 50 rows", first, PAGES)
            deeper = pairs(read, deep, OFTEN)
            yield line(f"page of {name} at any depth", bench.size, "first page", deeper, DEEP)


def _pages(rows: Any, places: Random) -> tuple[Callable[[], float], Callable[[], float]]:
    """What reads the first page of a list, and what reads one anywhere in it, in seconds."""
    found = rows.ids()
    last = max(0, len(found) - SCREEN)

    def read(place: int = 0) -> float:
        return cpu(lambda: rows.page(found[place : place + SCREEN]))

    return read, lambda: read(places.randint(0, last))


def sort(bench: Bench) -> Iterator[Line]:
    """First rows of every list by each column, and by two, the slower of both ways."""
    with many.open_file(bench.file) as desk:
        for name, rows in lists(desk).items():
            for key in _sorts(rows):
                yield _slowest(
                    _first_rows(
                        bench,
                        f"{name} by {key or 'the usual order'}, {'down' if descending else 'up'}",
                        rows,
                        sort=key,
                        descending=descending,
                    )
                    for descending in (False, True)
                )
            if isinstance(rows, SupplierRows | RecordList):
                yield from _then(bench, name, rows)


def _then(bench: Bench, name: str, rows: Any) -> Iterator[Line]:
    """First rows by each column with the next one as the second order, both ways."""
    keys = [key for key in _sorts(rows) if key]
    for key, then in zip(keys, [*keys[1:], keys[0]], strict=True):
        yield _slowest(
            _first_rows(
                bench,
                f"{name} by {key}, {'down' if down else 'up'}, then by {then}",
                rows,
                sort=key,
                descending=down,
                besides=Besides(then, then_descending=not down),
            )
            for down in (False, True)
        )


def view(bench: Bench) -> Iterator[Line]:
    """First rows of every view of every list."""
    with many.open_file(bench.file) as desk:
        for name, rows in lists(desk).items():
            for each in _views(rows):
                yield _first_rows(bench, f"{name}, view {each}", rows, view=each)


def search(bench: Bench) -> Iterator[Line]:
    """First rows of the slowest of what is typed into the filter of each list."""
    with many.open_file(bench.file) as desk:
        for name, rows in lists(desk).items():
            yield _slowest(
                _first_rows(bench, f"{name} with “{typed}”", rows, search=typed) for typed in TYPED
            )


def anything(bench: Bench) -> Iterator[Line]:
    """What Ctrl+K finds, of the slowest of what is typed."""
    goal = in_yardsticks(FIRST_ROWS_MS)
    with many.open_file(bench.file) as desk:

        def found(typed: str) -> Line:
            taken = pairs(yardstick, lambda: cpu(lambda: records(desk.reader, typed)))
            return line(f"Ctrl+K with “{typed}”", bench.size, YARDSTICK, taken, goal)

        yield _slowest(map(found, (*TYPED, OF_ALL)))


def duplicates(bench: Bench) -> Iterator[Line]:
    """What a new supplier is compared with before it is added."""
    name = many.supplier_name(bench.size // 2)
    fields = SupplierFields.checked(name=name, store_url="https://works7.en.alibaba.com")
    with many.open_file(bench.file) as desk:

        def ask() -> None:
            assert desk.suppliers.duplicates(fields.name, fields.city, fields.store_url)
            desk.suppliers.lookalikes(fields, ContactFields())

        taken = pairs(yardstick, lambda: cpu(ask))
    yield line("duplicate check", bench.size, YARDSTICK, taken, in_yardsticks(DUPLICATES_MS))


def _first_rows(bench: Bench, words: str, rows: Any, **asked: Any) -> Line:
    """What passes until the first screen can be painted."""
    taken = pairs(yardstick, lambda: cpu(lambda: rows.page(rows.first(SCREEN, **asked))))
    most = FIRST_ROWS_MS * (LARGER if bench.size > USUAL else 1)
    return line(f"first rows: {words}", bench.size, YARDSTICK, taken, in_yardsticks(most))


def _slowest(lines: Iterable[Line]) -> Line:
    return max(lines, key=lambda one: one.ratio)


def _sorts(rows: Any) -> Sequence[str]:
    if isinstance(rows, SupplierRows):
        return [column.sort_key for column in supplier_columns() if column.sort_key]
    if isinstance(rows, RecordList):
        priced = ["price"] if isinstance(rows, QuoteRows) else []
        return [*rows.listing.sorts, *priced]
    return ["", "kind", "name", "binned"]


def _views(rows: Any) -> Sequence[str]:
    if isinstance(rows, SupplierRows):
        return [*SupplierView]
    if isinstance(rows, RecordList):
        return [*rows.listing.views]
    return ["all", "supplier", "quote", "note", "old"]


LISTS: dict[str, Callable[[Bench], Iterator[Line]]] = {
    "ids": ids,
    "page": page,
    "sort": sort,
    "view": view,
    "search": search,
    "anything": anything,
    "duplicates": duplicates,
}
