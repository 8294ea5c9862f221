"""The columns of the history."""

from sourcing_app.domain.sentences import say
from sourcing_app.services.history.names import NamedLine
from sourcing_app.ui.dialogs.history import words
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import TableCell

LONGEST = 200
"""More than fits into a cell by far; the whole text stands under the table."""


def history_columns() -> list[Column[NamedLine]]:
    """Describe the columns from left to right."""
    when, what = say("HistoryColumns", "When"), say("HistoryColumns", "What")
    before, after = say("HistoryColumns", "Before"), say("HistoryColumns", "After")
    return [
        Column("when", when, lambda row: row.line.when, 152, 148, priority=0),
        Column(
            "who", say("HistoryColumns", "Who"), lambda row: row.line.who, 84, 60, priority=4,
            muted=True,
        ),
        Column("what", what, lambda row: words.what(row.line.action), 156, 120, priority=3),
        Column("record", say("HistoryColumns", "Record"), _record, 190, 150, identity=True),
        Column("field", say("HistoryColumns", "Field"), _field, 128, 100, priority=1),
        Column("before", before, lambda row: _short(words.before(row)), 150, 84, muted=True),
        Column("after", after, lambda row: _short(words.after(row)), 150, 84, priority=0),
    ]  # fmt: skip


def _record(row: NamedLine) -> TableCell:
    owner = row.line.owner.partition(":")[0]
    kind = words.kind(row.line.entity)
    if row.name:
        return TableCell(_short(row.name), second=kind)
    return TableCell(kind, second="" if owner in {"", row.line.entity} else words.kind(owner))


def _field(row: NamedLine) -> TableCell:
    return TableCell(words.field(row), muted=not row.line.field)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
