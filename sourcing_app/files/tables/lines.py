"""The rows of a table that was read, packed: a hundred thousand of them take a few megabytes."""

from array import array
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest
from typing import Any

from sourcing_app.domain.sentences import Sentence
from sourcing_app.files.tables.packed import Packed
from sourcing_app.files.tables.table import ExactNumber, SourceLine

SAMPLED = 50
"""So many cells of a column tell what it holds."""


class PackedLines(Packed[SourceLine]):
    """The lines of a table, in the order of their numbers."""

    def __init__(self, lines: Iterable[SourceLine] = ()) -> None:
        self._numbers = array("Q")
        self._samples: list[list[str]] = []
        super().__init__(lines)

    def append(self, row: SourceLine) -> None:
        """Put a line in."""
        self._numbers.append(row.number)
        super().append(row)

    def numbered(self, wanted: Container[int]) -> Iterator[SourceLine]:
        """The lines of these numbers."""
        for at, number in enumerate(self._numbers):
            if number in wanted:
                yield self[at]

    def samples(self, width: int) -> Sequence[Sequence[str]]:
        """The first texts of each of so many columns, at most `SAMPLED`, without the blank ones."""
        if len(self._samples) != width:
            self._samples = _sampled(self.batches(), width)
        return self._samples

    def _apart(self, rows: Sequence[SourceLine]) -> tuple[Any, Any]:
        cells = [line.cells for line in rows]
        exact = [_exact(row) for row in cells]
        if any(exact):  # to pack such a number takes ten times as long as a text
            cells = [tuple(map(str.__str__, row)) for row in cells]
        return ([line.number for line in rows], cells, exact if any(exact) else ()), None

    def _together(self, packed: Any, _beside: Any) -> Iterable[SourceLine]:
        numbers, cells, exact = packed
        if exact:
            cells = [_with_exact(row, its) for row, its in zip(cells, exact, strict=True)]
        return map(SourceLine, numbers, cells)


NO_LINES = PackedLines()


@dataclass(frozen=True, slots=True)
class SourceTable:
    """
    A table that was read whole.

    `guessed` is an encoding that nothing in the file names; `rivals` are others that fit as well.
    `named` is whether a row named the columns. `remarks` say what of the file was not taken.
    """

    columns: tuple[str, ...]
    lines: PackedLines
    encoding: str = ""
    guessed: bool = False
    rivals: tuple[str, ...] = ()
    delimiter: str = ""
    named: bool = True
    sheets: tuple[str, ...] = ()
    remarks: tuple[Sentence, ...] = ()


def _exact(cells: Sequence[str]) -> tuple[int, ...]:
    """The places of exact numbers."""
    if ExactNumber not in {*map(type, cells)}:
        return ()
    return tuple(at for at, cell in enumerate(cells) if type(cell) is ExactNumber)


def _with_exact(cells: Sequence[str], places: Sequence[int]) -> tuple[str, ...]:
    found = [*cells]
    for at in places:
        found[at] = ExactNumber(found[at])
    return tuple(found)


def _sampled(batches: Iterator[list[SourceLine]], width: int) -> list[list[str]]:
    found: list[list[str]] = [[] for _ in range(width)]
    for rows in batches:
        columns = zip_longest(*(line.cells for line in rows), fillvalue="")
        for its, cells in zip(found, columns, strict=False):
            if len(its) < SAMPLED:
                its.extend(islice(filter(None, map(str.strip, cells)), SAMPLED - len(its)))
        if all(len(its) == SAMPLED for its in found):
            break
    return found
