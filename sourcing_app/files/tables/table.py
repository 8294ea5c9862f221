"""One shape for every table: named columns, numbered lines, and how the file was understood."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say

SIZE_CAP = 50 * 2**20
ROW_CAP = 100_000
COLUMN_CAP = 256
_NAME_CAP = 100
_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
_STARTS = frozenset(_FORMULA_STARTS)
_first = itemgetter(slice(1))
_UNSEEN = " \N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}\N{NO-BREAK SPACE}"
_SUSPECT = frozenset((*_FORMULA_STARTS, *_UNSEEN, "'"))
"""What a text that would be calculated begins with."""
ReportStep = Callable[[int, int, Sentence], None]
"""Hears how far a long read is, and raises Cancelled where the user wants to stop."""


def silent(_done: int, _total: int, _text: Sentence) -> None:
    """Report progress to nobody."""


class Heading(StrEnum):
    """Which row names the columns."""

    FOUND = "found"
    """The first row that is not a title above the table."""
    NONE = "none"
    """None: the first row is data already."""


@dataclass(frozen=True, slots=True)
class TableOptions:
    """How a file is to be read; empty means: as its own evidence says. `skip` counts rows."""

    encoding: str = ""
    delimiter: str = ""
    heading: Heading = Heading.FOUND
    skip: int = 0
    sheet: str = ""


class ExactNumber(str):
    """A number as a workbook stores it: a point before its decimals, so never two readings."""

    __slots__ = ()


class SourceLine(NamedTuple):
    """One record; `number` is the line or row of the file it begins on."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RawRows:
    """The rows of a file before a heading is looked for, none of them blank; they are read once."""

    rows: Iterable[SourceLine]
    encoding: str = ""
    guessed: bool = False
    rivals: tuple[str, ...] = ()
    delimiter: str = ""
    sheets: tuple[str, ...] = ()
    remarks: tuple[Sentence, ...] = ()


def check_caps(rows: int, columns: int, line: int) -> None:
    """Raise Rejected for more rows or columns than are read."""
    if rows > ROW_CAP + 1:
        raise Rejected(say("Tables", "More than 100,000 rows. Split the file into smaller ones."))
    if columns > COLUMN_CAP:
        raise Rejected(say("Tables", "Line {line} has more than 256 columns.").put(line=line))


def unguarded(cell: str) -> str:
    """Remove the apostrophe that exports put before text a spreadsheet would calculate."""
    return cell[1:] if cell.startswith("'") and _calculated(cell) else cell


def guarded(cell: str) -> str:
    """Put an apostrophe before text that a spreadsheet would calculate, or that has one already."""
    return f"'{cell}" if _calculated(cell) else cell


def all_guarded(cells: Sequence[str]) -> Sequence[str]:
    """Several texts as `guarded` each: one look at the first characters clears most of them."""
    if not any(cells) or _SUSPECT.isdisjoint(map(_first, cells)):
        return cells
    return [f"'{cell}" if cell[:1] in _STARTS else guarded(cell) for cell in cells]


def _calculated(cell: str) -> bool:
    """Whether a spreadsheet would calculate a text, were it not for the apostrophes before it."""
    if cell[:1] not in _SUSPECT:
        return False
    return cell.lstrip("'").lstrip(_UNSEEN).startswith(_FORMULA_STARTS)


def column_names(cells: Sequence[str]) -> tuple[str, ...]:
    """Name every column, each differently: an empty name by its place, a second one by number."""
    seen: Counter[str] = Counter()
    names: list[str] = []
    for place, cell in enumerate(cells, start=1):
        name = " ".join(cell.split())[:_NAME_CAP] or f"Column {place}"
        seen[name] += 1
        free = name if seen[name] == 1 else f"{name} ({seen[name]})"
        while free in names:
            seen[name] += 1
            free = f"{name} ({seen[name]})"
        names.append(free)
    return tuple(names)
