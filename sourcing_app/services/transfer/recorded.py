"""What is recorded already of a kind, as rows of its table with typed values."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.inquiries.marked import MarkedBlock, marked
from sourcing_app.domain.records.spec import FieldKind
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.services.transfer.columns import COLUMNS
from sourcing_app.store.queries.transfer import all_ids, export_rows, letter_blocks
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none

_LONGEST = 40
_NO_NUMBER = say("RecordImport", "A number has at most 40 letters and digits, such as 2026-0001.")
_AMOUNTS = frozenset({FieldKind.AMOUNT, FieldKind.QUANTITY})


def recorded(reader: Reader, kind: str) -> Iterator[tuple[Row, dict[str, Any]]]:
    """Each row and its values by the columns of the kind, those of order lines left out."""
    for row in export_rows(reader, kind, all_ids(reader, kind)):
        there = {*row.keys()}
        yield (
            row,
            {
                column.key: _value(column.field.kind, row[column.key])
                for column in COLUMNS[kind]
                if column.key in there
            },
        )


def recorded_wordings(reader: Reader, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """The `wordings` and `letter_wordings` of letters by id, without those that have neither."""
    return {
        key: (
            _marked(row for row in rows if row["recipient_id"] is None),
            _marked(row for row in rows if row["recipient_id"] is not None),
        )
        for key, rows in letter_blocks(reader, ids).items()
    }


def _marked(rows: Iterable[Row]) -> str:
    return marked({row["block"]: MarkedBlock(row["use"], row["wording"]) for row in rows})


def says_the_same(there: Mapping[str, Any], given: Mapping[str, Any]) -> bool:
    """Whether what is recorded has every value that is given."""
    return all(there[name] == value for name, value in given.items() if name in there)


def given_number(values: Mapping[str, Any]) -> str:
    """The number a row names, "" for none; raises Invalid for one that is no number."""
    number = " ".join(str(values.get("number", "")).split())
    if len(number) > _LONGEST or not number.isprintable():
        raise Invalid({"number": _NO_NUMBER})
    return number


def _value(kind: FieldKind, stored: Any) -> Any:
    if kind in _AMOUNTS:
        return unscaled_or_none(stored)
    if kind is FieldKind.DAY:
        return day_or_none(stored)
    if kind is FieldKind.YES_NO:
        return None if stored is None else bool(stored)
    return stored
