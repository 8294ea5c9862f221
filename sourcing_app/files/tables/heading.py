"""Where a table begins in its file: titles above it, the row that names the columns, the data."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain, islice

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.tables.lines import PackedLines, SourceTable
from sourcing_app.files.tables.table import (
    Heading,
    RawRows,
    SourceLine,
    TableOptions,
    column_names,
)

_LOOKED_AT = 50
_FEWEST_COLUMNS = 3
_NEARLY_ALL = 0.9


def with_heading(raw: RawRows, options: TableOptions, name: str | Sentence) -> SourceTable:
    """Name the columns by the row that does; raises Rejected where no row is left."""
    rows = islice(raw.rows, options.skip, None)
    first = [*islice(rows, 2 * _LOOKED_AT + 1)]
    if not first:
        raise Rejected(say("Tables", "{file} is empty.").put(file=name))
    remarks = list(raw.remarks)
    if options.heading is Heading.NONE:
        lines = PackedLines(chain(first, rows))
        columns = column_names([""] * max(len(line.cells) for line in lines))
    else:
        above = _titles_above(first)
        remarks += _told(above, first[above])
        columns = column_names(_completed(first[above].cells, first[above + 1 :]))
        lines = PackedLines(chain(first[above + 1 :], rows))
    lines.samples(len(columns))  # while a worker reads: the window asks for them later
    return SourceTable(
        columns=columns,
        lines=lines,
        encoding=raw.encoding,
        guessed=raw.guessed,
        rivals=raw.rivals,
        delimiter=raw.delimiter,
        named=options.heading is not Heading.NONE,
        sheets=raw.sheets,
        remarks=tuple(remarks),
    )


def _titles_above(rows: Sequence[SourceLine]) -> int:
    """How many rows stand above the heading: they fill far fewer cells than the table does."""
    filled = [sum(bool(cell.strip()) for cell in line.cells) for line in rows[:_LOOKED_AT]]
    usual, _often = Counter(filled).most_common(1)[0]
    if usual < _FEWEST_COLUMNS or len(rows) < _FEWEST_COLUMNS:
        return 0
    first = next((at for at, count in enumerate(filled) if count * 2 > usual), 0)
    return first if first + 1 < len(rows) else 0


def _told(above: int, heading: SourceLine) -> list[Sentence]:
    sentence = say("Tables", "The heading is on line {line}; what stands above it is not imported.")
    return [sentence.put(line=heading.number)] if above else []


def _completed(names: Sequence[str], lines: Sequence[SourceLine]) -> list[str]:
    """
    Name the column that the heading lacks where nearly all rows have one cell more.

    Numbers that count the rows, and have no name, stand first; anything else stands last.
    """
    looked = lines[:_LOOKED_AT]
    longer = sum(len(line.cells) == len(names) + 1 for line in looked)
    if not looked or longer < _NEARLY_ALL * len(looked):
        return [*names]
    counting = all(
        line.cells[0].strip() in {str(at), str(at + 1)} for at, line in enumerate(looked)
    )
    return ["", *names] if counting else [*names, ""]
