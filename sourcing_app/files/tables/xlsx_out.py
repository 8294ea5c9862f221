"""Writing a table as a workbook: typed numbers and days, and no text that is calculated."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from typing import Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import clean_line, excerpt
from sourcing_app.files.writing import written

Cell = str | Decimal | int | date | None
"""What a cell may hold; a text stays a text whatever it looks like."""
_EXACT = 15
_LONGEST = 32_767
"""In the units of UTF-16 that a workbook counts a cell's characters in."""
_TOO_LONG = say(
    "Tables",
    "A cell of a workbook holds 32,767 characters at most; “{text}” is longer. Write the table as "
    ".csv.",
)
_WIDEST, _NARROWEST = 60, 8
_MEASURED = 100
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "default_date_format": "yyyy-mm-dd",
}


@dataclass(frozen=True, slots=True)
class WorkbookSheet:
    """One sheet: its name, the heading, and its rows, which are asked for once."""

    name: str
    heading: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def write_workbook(target: Path, sheets: Iterable[WorkbookSheet], *, over: bool = False) -> None:
    """
    Write sheets, the first in front.

    Raises Taken unless `over`, Environment, or Rejected for a text that no cell holds whole.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    with written(target, over=over) as partial:
        book = Workbook(str(partial), _OPTIONS)
        bold = book.add_format({"bold": True})
        try:
            for sheet in sheets:
                _write(book.add_worksheet(sheet.name), sheet, bold)
        except BaseException:
            _discard(book)
            raise
        try:
            book.close()
        except FileCreateError as error:
            raise OSError(str(error)) from error


def _discard(book: Any) -> None:
    """Remove the rows that the writer keeps in files of its own until a book is whole."""
    for page in book.worksheets():
        page.row_data_fh.close()
        Path(page.row_data_filename).unlink()


def _write(page: Any, sheet: WorkbookSheet, bold: Any) -> None:
    """Write a sheet from above; columns are as wide as the first rows need."""
    rows = iter(sheet.rows)
    first = [*islice(rows, _MEASURED)]
    for at, title in enumerate(sheet.heading):
        longest = max(len(_shown(row[at])) for row in (sheet.heading, *first))
        page.set_column(at, at, min(max(longest + 1, _NARROWEST), _WIDEST))
        page.write_string(0, at, title, bold)
    page.freeze_panes(1, 0)
    count = 0
    for count, row in enumerate(chain(first, rows), start=1):
        for at, cell in enumerate(row):
            _put(page, count, at, cell)
    page.autofilter(0, 0, count, len(sheet.heading) - 1)


def _put(page: Any, row: int, column: int, cell: Cell) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, str):
        if len(cell) > _LONGEST // 2 and len(cell.encode("utf-16-le")) // 2 > _LONGEST:
            raise Rejected(_TOO_LONG.put(text=excerpt(clean_line(cell))))
        page.write_string(row, column, cell)
    elif isinstance(cell, date):
        page.write_datetime(row, column, cell)
    elif len(Decimal(cell).as_tuple().digits) <= _EXACT:
        page.write_number(row, column, cell)
    else:
        page.write_string(row, column, f"{cell:f}")


def _shown(cell: Cell) -> str:
    """The first line of a cell, as its width is measured."""
    return "" if cell is None else str(cell).partition("\n")[0]
