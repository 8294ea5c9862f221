"""
Reads a workbook in a process of its own, which has limits and may die: `workbook` starts it.

The workbook comes in on standard input, its rows go out on standard output: first a line with
what was found, then a line a row. Only the standard library and openpyxl are imported, so that
it starts at once and has nothing to lose.
"""

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any

MEMORY = 1 << 30
SECONDS = 60
ROW_CAP, COLUMN_CAP, TEXT_CAP = 100_001, 256, 50 * 2**20
TEXT, NUMBER = "t", "n"
"""The first character of each cell: a text, or a number written exactly."""
_EXACT = 15
_HIDDEN = re.compile(rb'<row\b[^>]*\shidden="(?:1|true)"')
_NO_RESULT = re.compile(
    rb'<c\b[^>]*\br="([A-Z]+[0-9]+)"[^>]*>\s*<f\b[^>]*(?:/>|>[^<]*</f>)\s*'
    rb"(?:<v\s*/>|<v></v>)?\s*</c>"
)
_PIECE, _OVERLAP = 1 << 20, 4096


def main() -> int:
    """Read standard input; returns the exit status."""
    limit()
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    data = BytesIO(sys.stdin.buffer.read())
    try:
        for line in told(data, wanted):
            sys.stdout.write(line + "\n")
    except Stop as stop:
        sys.stdout.write("\n" + json.dumps({"refused": stop.args[0], "row": stop.args[1]}) + "\n")
    return 0


class Stop(Exception):
    """What a workbook is refused for, and the row."""


def limit() -> None:
    """Let this process take no more memory and time than a workbook of the largest size needs."""
    try:
        import resource
    except ImportError:  # Windows: the parent stops it after a minute
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def told(data: BytesIO, wanted: str) -> Iterator[str]:
    """The lines to write: the sheets and what is remarkable first, then the rows."""
    from openpyxl import load_workbook

    book = load_workbook(data, read_only=True, data_only=True, keep_links=False)
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    sheets = sheets or book.worksheets
    if not sheets:
        raise Stop("no sheet", 0)
    sheet = next((each for each in sheets if each.title == wanted), None if wanted else sheets[0])
    if sheet is None:
        raise Stop("no such sheet", 0)
    sheet.reset_dimensions()
    found = {"sheets": [sheet.title, *(each.title for each in sheets if each is not sheet)]}
    part = sheet._worksheet_path  # noqa: SLF001 - there is no other way to it
    yield json.dumps({**found, **hidden_parts(data, part)})
    yield from rows(sheet)


def hidden_parts(data: BytesIO, part: str) -> dict[str, Any]:
    """Whether rows are hidden, and the first formula whose result was not stored."""
    hidden, formula = False, ""
    with zipfile.ZipFile(data) as archive, archive.open(part) as source:
        for piece in pieces(source):
            hidden = hidden or bool(_HIDDEN.search(piece))
            found = None if formula else _NO_RESULT.search(piece)
            formula = found[1].decode() if found else formula
    return {"hidden": hidden, "formula": formula}


def pieces(source: Any) -> Iterator[bytes]:
    """The parts of a file, each with the end of the one before."""
    kept = b""
    while piece := source.read(_PIECE):
        yield kept + piece
        kept = piece[-_OVERLAP:]


def rows(sheet: Any) -> Iterator[str]:
    """Every row that is not blank, as [number, cells]; raises Stop beyond the limits."""
    count = size = 0
    for number, row in enumerate(sheet.iter_rows(), start=1):
        cells = [cell_text(cell) for cell in row]
        while cells and not cells[-1][1:].strip():
            cells.pop()
        if not cells:
            continue
        count += 1
        size += sum(map(len, cells))
        refuse_too_much(count, len(cells), size, number)
        yield json.dumps([number, cells])


def refuse_too_much(count: int, width: int, size: int, number: int) -> None:
    """Raise Stop for more rows, columns or text than are read."""
    if count > ROW_CAP:
        raise Stop("rows", number)
    if width > COLUMN_CAP:
        raise Stop("columns", number)
    if size > TEXT_CAP:
        raise Stop("text", number)


def cell_text(cell: Any) -> str:
    """A cell as a text with its mark: a day as 2026-03-12, a share as 86.1%, an error as it is."""
    value = cell.value
    if value is None:
        return TEXT
    if isinstance(value, bool):
        return TEXT + ("yes" if value else "no")
    if isinstance(value, int | float):
        return number_text(value, str(cell.number_format or ""))
    if isinstance(value, datetime):
        whole = value.time() == time()
        return TEXT + (value.date().isoformat() if whole else f"{value:%Y-%m-%d %H:%M}")
    if isinstance(value, date | time | timedelta):
        return TEXT + str(value)
    return TEXT + str(value)


def number_text(value: float, shown: str) -> str:
    """A number exactly; one of more digits than a workbook holds in its rounded form."""
    if isinstance(value, float) and not value.is_integer():
        exact = Decimal(f"{value:.{_EXACT}g}")
    else:
        exact = Decimal(int(value))
    if abs(exact) >= Decimal(10) ** _EXACT:
        return TEXT + f"{exact:.{_EXACT - 1}E}"
    if "%" in shown and '"' not in shown:
        return TEXT + f"{plain(exact * 100)}%"
    return NUMBER + plain(exact)


def plain(exact: Decimal) -> str:
    """Without an exponent, without zeros at the end of its decimals."""
    text = f"{exact:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


if __name__ == "__main__":
    sys.exit(main())
