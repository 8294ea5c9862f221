"""CSV and its kin: cut at a delimiter, with the line numbers a text editor shows."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.tables.encodings import decoded
from sourcing_app.files.tables.table import (
    RawRows,
    ReportStep,
    SourceLine,
    TableOptions,
    check_caps,
    silent,
    unguarded,
)

DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 200
_SAMPLE = 1 << 18
"""Characters that the first rows hardly ever exceed."""
_BETWEEN_STEPS = 2_000
_PIECE = 1 << 16
"""So many characters are cut into lines in one go: other threads wait meanwhile."""
_READING = say("Tables", "Reading the table")
_NAMED = re.compile(r'"?sep=(.)"?\r?(?:\n|$)', re.IGNORECASE)
_REASONS = {"field larger": say("Tables", "a cell is longer than 131,072 characters")}


def read_delimited(data: bytes, options: TableOptions, step: ReportStep = silent) -> RawRows:
    """Read the text of a file; raises Rejected."""
    text = decoded(data, options.encoding, lambda: step(0, 0, _READING))
    rows, mark = rows_of(text.text, options.delimiter, step)
    return RawRows(rows, text.encoding, text.guessed, text.rivals, mark)


def rows_of(
    text: str, delimiter: str = "", step: ReportStep = silent
) -> tuple[Iterator[SourceLine], str]:
    """
    Cut a text into rows without the blank ones, as they are asked for; returns the delimiter, too.

    Raises Rejected at once, or when it comes to the row it is about.
    """
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise Rejected(
            say("Tables", "Line {line} contains a zero byte: this is not a text file.").put(
                line=line
            )
        )
    named = _NAMED.match(text)
    mark = delimiter or (named[1] if named else likely_delimiter(text))
    start, after = (named.end(), 1) if named else (0, 0)
    return _lines(text, start, mark, after, step), mark


def likely_delimiter(text: str) -> str:
    """Return the delimiter that cuts most of the first rows into equally many columns."""
    sample = text
    if len(text) > _SAMPLE:
        sample = text[: text.rfind("\n", 0, _SAMPLE) + 1 or _SAMPLE]
    return max(DELIMITERS, key=lambda mark: _consistency(sample, mark))


def _consistency(text: str, mark: str) -> tuple[float, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        counts = Counter(len(row) for row in islice(reader, _LOOKED_AT) if row)
    except csv.Error:
        return (0.0, 0)
    width, often = max(counts.items(), key=lambda item: item[1], default=(0, 0))
    return (often / counts.total(), width) if width > 1 else (0.0, 0)


def _lines(text: str, first: int, mark: str, before: int, step: ReportStep) -> Iterator[SourceLine]:
    """The rows of a text from its character `first` on, before which stand some lines."""
    reader = csv.reader(_physical(text, first), delimiter=mark, strict=True)
    start, count = before + 1, 0
    try:
        for cells in reader:
            if any(map(str.strip, cells)):
                if count % _BETWEEN_STEPS == 0:
                    step(count, 0, _READING)
                count += 1
                yield SourceLine(start, tuple(map(unguarded, cells)))
            start = before + reader.line_num + 1
            check_caps(count, len(cells), start - 1)
    except csv.Error as error:
        reason = _REASONS.get(str(error)[:12], say("Tables", "its quotation marks are unbalanced"))
        raise Rejected(
            say("Tables", "Line {line} cannot be read: {reason}.").put(line=start, reason=reason)
        ) from None


def _physical(text: str, start: int) -> Iterator[str]:
    """The lines of a text with their ends, which may stand inside a cell."""
    mark = "\n" if "\n" in text else "\r"
    while start < len(text):
        end = text.find(mark, start + _PIECE) + 1 or len(text)
        yield from io.StringIO(text[start:end], newline="")
        start = end
