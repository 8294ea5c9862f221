"""Lists that are tables: those of the US, the UK and the EU as CSV or JSON, and one's own."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from html.parser import HTMLParser
from typing import Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.screening.lists import ListKind, NameList
from sourcing_app.domain.sentences import say
from sourcing_app.files.name_lists.collected import ListedNames
from sourcing_app.files.tables.delimited import rows_of
from sourcing_app.files.tables.encodings import decoded
from sourcing_app.files.xml_records import Progress

_STEP, _DIGITS, _LOOKED_AT = 2_000, 12, 20
_UK_NAMES = ("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6")
_OTHER_NAMES = re.compile(r"\s*;\s*")
_REPORTED = re.compile(r"Report Date:\s*(\d{1,2}-[A-Za-z]{3}-\d{4})")
_HEADING = re.compile(
    r"((full|legal|company|entity|supplier) )*(names?|entity|entities|company|companies|supplier)"
    r"( of .{0,40})?|назван.{0,30}|имя|компания|名称|公司|公司名称|企业|企业名称",
    re.IGNORECASE,
)
"""What stands over a column of names."""
_BROKEN = say("NameLists", "Line {line} of the list cannot be read: {reason}")
_NO_JSON = say("NameLists", "The list is not valid JSON, so it was not taken in.")

_ONE_PAGE = say(
    "NameLists",
    "The file has {count} of the {total} entries of the list: only one page of it. Download the "
    "whole list.",
)
_NO_NAMES = say(
    "NameLists",
    "No column of names was found: write “Company name” over it, in the first line or below "
    "titles.",
)
_CUT = say(
    "NameLists",
    "The list ends in the middle of line {line}: the file is not whole. Download it again.",
)

Row = Mapping[str, str | None]


def us_json(data: bytes, step: Progress) -> NameList:
    """Read the US list as JSON."""
    try:
        page = json.loads(data, parse_float=str, parse_int=str)
        results, total = page["results"], str(page.get("total", ""))
        found = ListedNames()
        for place, each in enumerate(results):
            _tell(step, place, len(results))
            addresses = each.get("addresses") or ()
            places = [str(at.get("country") or "") for at in addresses if isinstance(at, dict)]
            others = [str(name) for name in each.get("alt_names") or ()]
            key = str(each.get("id") or each.get("entity_number") or "")
            about = (str(each.get("source") or ""), _joined(each.get("programs")), *places)
            found.add(key, (str(each.get("name") or ""), *others), about)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Rejected(_NO_JSON) from error
    if total.isascii() and total.isdecimal() and len(total) < _DIGITS and int(total) > len(results):
        raise Rejected(_ONE_PAGE.put(count=len(results), total=int(total)))
    return NameList(ListKind.US, found.all())


def table_list(data: bytes, step: Progress) -> NameList:
    """Read a table of one of the publishers, told by its columns, else names of one's own."""
    text = decoded(data, "", lambda: None).text.lstrip("\ufeff")
    reported = _REPORTED.match(text.lstrip('"'))
    if reported:
        text = text[text.index("\n") + 1 :]
    first = text[:10_000].partition("\n")[0]
    mark = ";" if first.count(";") > first.count(",") else ","
    for needed, read in ((("alt_names", "source"), _us), (("NameAlias_WholeName",), _eu)):
        if all(name in first for name in needed):
            return read(csv.DictReader(io.StringIO(text), delimiter=mark), step)
    if "Name 6" in first:
        return _uk(csv.DictReader(io.StringIO(text)), reported, step)
    return _own(text, step)


def page_list(data: bytes) -> NameList:
    """Read the tables of a saved web page: the first cell of each row is a name."""
    reader = _Cells()
    reader.feed(decoded(data, "", lambda: None).text)
    found = ListedNames()
    for cells in reader.rows:
        if cells and not _HEADING.fullmatch(cells[0].strip()):
            found.add("", (cells[0],), cells[1:])
    return NameList(ListKind.UFLPA if b"UFLPA" in data else ListKind.OWN, found.all())


def _us(rows: "csv.DictReader[str]", step: Progress) -> NameList:
    found = ListedNames()
    for row in _told(rows, step):
        others = _OTHER_NAMES.split(row.get("alt_names") or "")
        about = (row.get("source") or "", row.get("programs") or "", row.get("addresses") or "")
        key = row.get("_id") or row.get("id") or row.get("entity_number") or ""
        found.add(key, (row.get("name") or "", *others), about)
    return NameList(ListKind.US, found.all())


def _eu(rows: "csv.DictReader[str]", step: Progress) -> NameList:
    found, made = ListedNames(), None
    for row in _told(rows, step):
        made = made or _day(row.get("fileGenerationDate"), "%d/%m/%Y")
        key = row.get("Entity_EU_ReferenceNumber") or row.get("Entity_LogicalId") or ""
        names = (row.get("NameAlias_WholeName") or "",)
        found.add(key, names, (row.get("Entity_Regulation_Programme") or "",))
    return NameList(ListKind.EU, found.all(), made)


def _uk(rows: "csv.DictReader[str]", reported: "re.Match[str] | None", step: Progress) -> NameList:
    found = ListedNames()
    for row in _told(rows, step):
        whole = " ".join(filter(None, ((row.get(name) or "").strip() for name in _UK_NAMES)))
        names = (whole, row.get("Name non-latin script") or "")
        about = (row.get("Regime Name") or "", row.get("Address Country") or "")
        found.add(row.get("Unique ID") or "", names, about)
    made = _day(reported[1] if reported else None, "%d-%b-%Y")
    return NameList(ListKind.UK, found.all(), made)


def _own(text: str, step: Progress) -> NameList:
    """A name a line, or a table whose column of names says so; else its first column, of words."""
    rows = [line.cells for line in rows_of(text)[0]]
    after, column = _heading(rows)
    names = [cell.strip() for cells in rows[after:] for cell in cells[column : column + 1]]
    if sum(any(map(str.isalpha, name)) for name in names) * 4 < len(names) * 3:
        raise Rejected(_NO_NAMES)
    found = ListedNames()
    for place, cells in enumerate(rows[after:]):
        _tell(step, place, 0)
        rest = (cell for at, cell in enumerate(cells) if at != column)
        found.add("", cells[column : column + 1], rest)
    return NameList(ListKind.OWN, found.all())


def _heading(rows: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Where the rows begin, below titles and heading, and the column of names."""
    for place, cells in enumerate(rows[:_LOOKED_AT]):
        named = [at for at, cell in enumerate(cells) if _HEADING.fullmatch(cell.strip())]
        above = max((sum(map(bool, row)) for row in rows[:place]), default=0)
        if named and (place == 0 or above < sum(map(bool, cells))):
            return place + 1, named[0]
    return 0, 0


def _told(rows: "csv.DictReader[str]", step: Progress) -> Iterator[Row]:
    """Every row; raises Rejected behind the last one where that is cut off."""
    row: Row = {}
    for place, row in enumerate(_lines(rows)):
        _tell(step, place, 0)
        yield row
    if None in row.values():
        raise Rejected(_CUT.put(line=rows.line_num))


def _lines(rows: Any) -> Iterator[Any]:
    try:
        yield from rows
    except csv.Error as error:
        raise Rejected(_BROKEN.put(line=rows.line_num, reason=str(error))) from error


def _tell(step: Progress, place: int, total: int) -> None:
    if place % _STEP == 0:
        step(place, total)


def _joined(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _day(text: str | None, form: str) -> date | None:
    try:
        return datetime.strptime((text or "").strip(), form).date()  # noqa: DTZ007 - a day
    except ValueError:
        return None


class _Cells(HTMLParser):
    """The texts of table cells, row by row; nothing else of the page is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._open = self._hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag == "tr":
            self.rows.append([])
        elif tag == "td" and self.rows:
            self.rows[-1].append("")
        self._hidden = tag in {"script", "style"}
        self._open = tag == "td" or (self._open and tag not in {"tr", "th"})

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False
        self._open = self._open and tag not in {"td", "tr", "table"}

    def handle_data(self, data: str) -> None:
        if self._open and not self._hidden and self.rows and self.rows[-1]:
            self.rows[-1][-1] += data
