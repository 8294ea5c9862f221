"""A CSV file as rows with the line numbers a text editor shows."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from errno import EFBIG, EISDIR, ELOOP, ENOENT, ENOTDIR, ENXIO
from itertools import islice
from pathlib import Path

from sourcing_app.domain.errors import Environment, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import read_bytes
from sourcing_app.files.system_errors import unreadable
from sourcing_app.services.transfer.encodings import decoded

DELIMITERS = (",", ";", "\t", "|")
SIZE_CAP = 50 * 2**20
ROW_CAP = 100_000
COLUMN_CAP = 256
_LOOKED_AT = 200
_NO_FILE = frozenset({ENOENT, ENOTDIR, EISDIR, ELOOP, ENXIO})
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class CsvLine:
    """One record; `number` is the line of the file it begins on, quoted line breaks counted."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CsvFile:
    """A file that was read whole: its columns, its rows, and how it was understood."""

    encoding: str
    guessed: bool
    delimiter: str
    columns: tuple[str, ...]
    lines: tuple[CsvLine, ...]


def read_csv(source: Path, encoding: str = "", delimiter: str = "") -> CsvFile:
    """Read a file; raises Environment where it cannot be read, Rejected where it is no CSV."""
    text = decoded(_bytes(source), encoding)
    if "\0" in text.text:
        line = text.text.count("\n", 0, text.text.index("\0")) + 1
        raise Rejected(
            say("Csv", "Line {line} contains a zero byte: this is not a text file.").put(line=line)
        )
    mark = delimiter or likely_delimiter(text.text)
    lines = [*_lines(text.text, mark)]
    if not lines:
        raise Rejected(say("Csv", "{file} is empty.").put(file=source.name))
    columns = _columns(lines[0].cells)
    return CsvFile(text.encoding, text.guessed, mark, columns, tuple(lines[1:]))


def likely_delimiter(text: str) -> str:
    """Return the delimiter that cuts most of the first rows into equally many columns."""
    return max(DELIMITERS, key=lambda mark: _consistency(text, mark))


def _consistency(text: str, mark: str) -> tuple[float, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        counts = Counter(len(row) for row in islice(reader, _LOOKED_AT) if row)
    except csv.Error:
        return (0.0, 0)
    width, often = max(counts.items(), key=lambda item: item[1], default=(0, 0))
    return (often / counts.total(), width) if width > 1 else (0.0, 0)


def _bytes(source: Path) -> bytes:
    try:
        return read_bytes(source, SIZE_CAP)
    except OSError as error:
        if error.errno == EFBIG:
            raise Rejected(
                say("Csv", "{file} is larger than 50 MB. Split it into smaller files.").put(
                    file=source
                )
            ) from error
        refusal = Rejected if error.errno in _NO_FILE else Environment
        raise refusal(unreadable(error, source)) from error


def _lines(text: str, mark: str) -> Iterator[CsvLine]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    start, count = 1, 0
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                count += 1
                yield CsvLine(start, tuple(_plain(cell) for cell in cells))
            start = reader.line_num + 1
            _check_caps(count, len(cells), start - 1)
    except csv.Error as error:
        reason = _REASONS.get(str(error)[:12], say("Csv", "its quotation marks are unbalanced"))
        raise Rejected(
            say("Csv", "Line {line} cannot be read: {reason}.").put(line=start, reason=reason)
        ) from None


_REASONS = {"field larger": say("Csv", "a cell is longer than 131,072 characters")}


def _check_caps(rows: int, columns: int, line: int) -> None:
    if rows > ROW_CAP + 1:
        raise Rejected(say("Csv", "More than 100,000 rows. Split the file into smaller ones."))
    if columns > COLUMN_CAP:
        raise Rejected(say("Csv", "Line {line} has more than 256 columns.").put(line=line))


def _plain(cell: str) -> str:
    """Remove the apostrophe that exports put before text a spreadsheet would calculate."""
    guarded = cell.startswith("'") and cell[1:].startswith(_FORMULA_STARTS)
    return cell[1:] if guarded else cell


def _columns(cells: Sequence[str]) -> tuple[str, ...]:
    """Name every column, each differently: an empty name by its place, a second one by number."""
    seen: Counter[str] = Counter()
    names = []
    for place, cell in enumerate(cells, start=1):
        name = " ".join(cell.split())[:100] or f"Column {place}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)
