"""Cells copied from a spreadsheet or a web page: as text with tabs, or as an HTML table."""

from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser

from sourcing_app.domain.sentences import say
from sourcing_app.files.tables.delimited import rows_of
from sourcing_app.files.tables.heading import with_heading
from sourcing_app.files.tables.lines import SourceTable
from sourcing_app.files.tables.table import (
    SIZE_CAP,
    RawRows,
    SourceLine,
    TableOptions,
    check_caps,
)

_CLIPBOARD = say("Tables", "The clipboard")
_HIDDEN = ("display:none", "visibility:hidden")
_UNSEEN = frozenset({"script", "style", "head", "template"})
_ALONE = frozenset({"br", "img", "hr", "input", "col", "meta", "link", "wbr"})


@dataclass(frozen=True, slots=True)
class PastedCells:
    """What the clipboard holds: a text, and the HTML beside it where there is any."""

    text: str
    html: str = ""


def read_pasted(cells: PastedCells, options: TableOptions) -> SourceTable:
    """Read the first table of the HTML, else the text; raises Rejected."""
    rows: Iterable[SourceLine] = (
        _html_rows(cells.html[:SIZE_CAP]) if "<table" in cells.html.lower() else []
    )
    mark = options.delimiter or ("\t" if "\t" in cells.text else "")
    if not rows:
        rows, mark = rows_of(cells.text[:SIZE_CAP], mark)
    return with_heading(RawRows(rows, delimiter=mark), options, _CLIPBOARD)


def _html_rows(html: str) -> list[SourceLine]:
    reader = _TableReader()
    reader.feed(html)
    reader.close()
    filled = [row for row in reader.rows if any(cell.strip() for cell in row)]
    check_caps(len(filled), max(map(len, filled), default=0), 1)
    return [SourceLine(at, tuple(row)) for at, row in enumerate(filled, start=1)]


class _TableReader(HTMLParser):
    """The visible texts of the cells; a cell over several columns is followed by blank ones."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._unseen: list[str] = []
        self._cell: list[str] | None = None
        self._more = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        style = (values.get("style") or "").replace(" ", "").lower()
        hidden = tag in _UNSEEN or "hidden" in values or any(each in style for each in _HIDDEN)
        if self._unseen or hidden:
            self._unseen += [] if tag in _ALONE else [tag]
        elif tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in {"td", "th"}:
            self._end_cell()
            self._cell, self._more = [], _span(values.get("colspan"))
        elif tag in {"br", "p", "div"} and self._cell:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            if tag in self._unseen:
                del self._unseen[len(self._unseen) - 1 - self._unseen[::-1].index(tag) :]
        elif tag in {"td", "th", "tr", "table"}:
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._unseen:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is not None and self.rows:
            self.rows[-1] += [" ".join("".join(self._cell).split()), *[""] * self._more]
        self._cell = None


def _span(text: str | None) -> int:
    """How many more columns a cell covers."""
    return (
        min(int(text) - 1, 255) if text and text.isascii() and text.isdecimal() and int(text) else 0
    )
