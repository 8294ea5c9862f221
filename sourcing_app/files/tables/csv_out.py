"""Writing a table as CSV: UTF-8 with its mark, and no text that a spreadsheet would calculate."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from sourcing_app.files.tables.table import all_guarded
from sourcing_app.files.writing import write_pieces

_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
_ROWS_A_PIECE = 500


def write_csv(target: Path, rows: Iterable[Sequence[str]], *, over: bool = False) -> None:
    """
    Write rows of texts, the heading first, all of one width.

    Raises Taken unless `over`, or Environment.
    """
    write_pieces(target, _pieces(rows), over=over)


def _pieces(rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    text = io.StringIO(_MARK, newline="")
    text.seek(0, io.SEEK_END)
    writer, left = csv.writer(text), iter(rows)
    while some := [*islice(left, _ROWS_A_PIECE)]:
        writer.writerows(zip(*map(all_guarded, zip(*some, strict=True)), strict=True))
        yield _taken(text)


def _taken(text: io.StringIO) -> bytes:
    piece = text.getvalue().encode()
    text.seek(0)
    text.truncate()
    return piece
