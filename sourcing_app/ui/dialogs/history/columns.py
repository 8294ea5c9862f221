"""The columns of the history."""

from sourcing_app.domain.sentences import say
from sourcing_app.services.history.names import NamedLine
from sourcing_app.ui.dialogs.history import words
from sourcing_app.ui.formatting import moment
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import TableCell

LONGEST = 200
"""More than fits into a cell by far; the whole text stands under the table."""


def history_columns() -> list[Column[NamedLine]]:
    """Describe the columns from left to right."""
    return [
        Column("when", say("HistoryColumns", "When"), _when_cell, 152, 148, priority=0),
        Column("who", say("HistoryColumns", "Who"), _who_cell, 84, 60, priority=4),
        Column("what", say("HistoryColumns", "What"), _what_cell, 156, 120, priority=3),
        Column("record", say("HistoryColumns", "Record"), _record_cell, 190, 150, identity=True),
        Column("field", say("HistoryColumns", "Field"), _field_cell, 128, 100, priority=1),
        Column("before", say("HistoryColumns", "Before"), _before_cell, 150, 84, priority=1),
        Column("after", say("HistoryColumns", "After"), _after_cell, 150, 84, priority=0),
    ]


def _when_cell(row: NamedLine) -> TableCell:
    return TableCell(moment(row.line.when))


def _who_cell(row: NamedLine) -> TableCell:
    return TableCell(row.line.who, muted=True)


def _what_cell(row: NamedLine) -> TableCell:
    return TableCell(words.what(row.line.action))


def _record_cell(row: NamedLine) -> TableCell:
    owner = row.line.owner.partition(":")[0]
    kind = words.kind(row.line.entity)
    if row.name:
        return TableCell(_short(row.name), second=kind)
    return TableCell(kind, second="" if owner in {"", row.line.entity} else words.kind(owner))


def _field_cell(row: NamedLine) -> TableCell:
    return TableCell(words.field(row), muted=not row.line.field)


def _before_cell(row: NamedLine) -> TableCell:
    return TableCell(_short(words.before(row)), muted=True)


def _after_cell(row: NamedLine) -> TableCell:
    return TableCell(_short(words.after(row)))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
