"""Suppliers out as CSV and as a workbook."""

import csv
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from xlsxwriter import Workbook

from sourcing_app.services.transfer.export import ExportRequest
from sourcing_app.store.sqlite.connection import connect
from tests.benchmarks import many
from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, line
from tests.benchmarks.timing import cpu, pairs

GOAL = 1.3
MOST_ROWS = 20_000
ROWS = (
    "SELECT s.name, s.legal_name, s.external_id, s.credit_code, s.kind, s.country, s.city, "
    "s.address, s.store_url, s.website, s.product, s.product_url, s.currency, s.price_seen, "
    "c.name, c.position, c.email, c.phone, c.wechat, c.whatsapp, c.note, "
    "(SELECT group_concat(badge, '; ') FROM badge_observation b "
    "WHERE b.supplier_id = s.id AND b.held), s.notes "
    "FROM supplier s LEFT JOIN supplier_contact c ON c.supplier_id = s.id AND c.main "
    "WHERE s.binned_at IS NULL ORDER BY s.sort_name, s.id LIMIT ?"
)
Write = Callable[[Path, Iterator[tuple[object, ...]]], None]


def export(bench: Bench) -> Iterator[Line]:
    """Suppliers as a table, beside the same cells read by one query and written barely."""
    with many.open_file(bench.file) as desk:
        ids = desk.export.found("suppliers", "")[:MOST_ROWS]
        for ending, bare in ((".csv", _csv), (".xlsx", _workbook)):
            wanted = ExportRequest("suppliers", bench.folder / f"out{ending}", ids, over=True)
            target = bench.folder / f"bare{ending}"
            floor = partial(_bare, bench.file, target, bare, len(ids))
            taken = pairs(
                lambda floor=floor: cpu(floor),
                lambda wanted=wanted: cpu(lambda: desk.export.write(wanted)),
            )
            yield line(
                f"export of {len(ids):,} as {ending}", bench.size, "query, bare", taken, GOAL
            )


def _bare(path: Path, target: Path, write: Write, rows: int) -> None:
    with closing(connect(path, write=False)) as connection:
        write(target, connection.execute(ROWS, (rows,)))


def _csv(target: Path, rows: Iterator[tuple[object, ...]]) -> None:
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows(rows)


def _workbook(target: Path, rows: Iterator[tuple[object, ...]]) -> None:
    book = Workbook(str(target), {"constant_memory": True})
    page = book.add_worksheet("Suppliers")
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, str) and cell:
                page.write_string(at, column, cell)
            elif cell:
                page.write_number(at, column, cell)
    book.close()
