"""A table on paper of records as they are described: headings, words and values of their fields."""

from collections.abc import Sequence
from typing import Any

from sourcing_app.documents.document import Grid, GridColumn
from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.domain.values.text import clean_text
from sourcing_app.store.sqlite.reader import Row, day_or_none

_SCALED = frozenset({FieldKind.AMOUNT, FieldKind.QUANTITY, FieldKind.PERCENT})
_NARROW = _SCALED | {FieldKind.WHOLE, FieldKind.DURATION, FieldKind.DAY, FieldKind.YES_NO}
_WIDE = frozenset({FieldKind.TEXT, FieldKind.LINE, FieldKind.URL})


def record_grid(
    record: RecordSpec, names: Sequence[str], rows: Sequence[Row], none: Sentence
) -> Grid:
    """Make a table of these fields; long texts have three times the room of a number."""
    fields = [record[name] for name in names]
    columns = [GridColumn(each.words, _share(each), right=each.kind in _SCALED) for each in fields]
    return Grid(columns, [tuple(_value(each, row) for each in fields) for row in rows], none)


def _share(field: FieldSpec) -> int:
    return 12 if field.kind in _NARROW else 30 if field.kind in _WIDE else 18


def _value(field: FieldSpec, row: Row) -> Any:
    stored = row[field.name]
    if stored is None or stored == "":
        return None
    if field.choices:
        return field.choice(str(stored)) or field.choices.get(stored) or str(stored)
    if field.kind is FieldKind.DAY:
        return day_or_none(stored)
    if field.kind in _SCALED:
        return unscaled_or_none(stored)
    return clean_text(stored) if isinstance(stored, str) else stored
