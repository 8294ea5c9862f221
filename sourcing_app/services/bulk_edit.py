"""Changing one field of several records: one action of the user, all of them or none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, SQLModel

from sourcing_app.domain.errors import AppError, Invalid, NotFound, Rejected
from sourcing_app.domain.records.many import (
    ChangeWay,
    FieldChange,
    changed_value,
    for_many,
    ways_of,
)
from sourcing_app.domain.records.spec import FieldSpec
from sourcing_app.domain.sentences import Sentence, say, together
from sourcing_app.services.records import Records
from sourcing_app.store.history.bulk import rows_of

Step = Callable[[int, int, Sentence], None]
"""Hears how many of how many are done; it may raise Cancelled, and nothing is changed then."""

_NAMED = 5
"""As many of those that refuse are named; of the others there is the number."""
_NOT_FOR_MANY = say("BulkEdit", "This is not changed in several at once; there are: {fields}.")
_NO_WAY = say("BulkEdit", "This holds no list that something could be added to or taken from.")
_NOTHING_DONE = say(
    "BulkEdit", "Nothing was changed, because {refused} of {total} cannot take it: {which}"
)
_WHY = say("BulkEdit", "{name}: {why}")
_MORE = say("BulkEdit", "… and {count} more")
_WRITING = say("BulkEdit", "Changing records")


def nobody_waits(_done: int, _total: int, _text: Sentence) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class _Refusal:
    name: str
    why: Sentence


def offered(records: Records[Any, Any]) -> tuple[FieldSpec, ...]:
    """The fields that several of these records can be given at once."""
    names = records.typed.model_fields.keys() - frozenset(records.alone)
    return for_many(records.typed.record, names)


def change_many(
    records: Records[Any, Any],
    ids: Sequence[int],
    change: FieldChange,
    today: date,
    step: Step = nobody_waits,
) -> int:
    """
    Change a field of all of them; returns how many were changed by it.

    Each is judged as if it were changed alone. Where one refuses none is changed: Rejected names
    those that do. Invalid for a field or value that no record takes, NotFound for one that is gone.
    """
    field = _field(records, change)
    keys = list(dict.fromkeys(ids))
    refused: list[_Refusal] = []
    changed = 0
    with records.writing("edited") as session:
        rows = rows_of(session, records.row, keys)
        if len(rows) != len(keys):
            raise NotFound(records.gone)
        for place, row in enumerate(rows):
            step(place, len(rows), _WRITING)
            value = changed_value(field, change, getattr(row, field.name))
            try:
                changed += _change(records, session, row, {field.name: value}, today)
            except AppError as problem:
                refused.append(_Refusal(_title(records, row), _reason(problem)))
                session.expunge(row)  # what it was given is not written with the next one
        if refused:
            raise _all_told(field, refused, len(rows))
    return changed


def _change(
    records: Records[Any, Any],
    session: Session,
    row: SQLModel,
    values: dict[str, Any],
    today: date,
) -> bool:
    before = row.model_dump()
    records.apply(session, row, today, None, **values)
    return before != row.model_dump()


def _field(records: Records[Any, Any], change: FieldChange) -> FieldSpec:
    """The field that is changed; raises Invalid where it is not one for many, or not that way."""
    fields = {field.name: field for field in offered(records)}
    field = fields.get(change.field)
    if field is None:
        raise Invalid({change.field: _NOT_FOR_MANY.put(fields=", ".join(fields))})
    if change.way in {ChangeWay.ADD, ChangeWay.REMOVE} and change.way not in ways_of(field):
        raise Invalid({change.field: _NO_WAY})
    return field


def _title(records: Records[Any, Any], row: SQLModel) -> str:
    named = (str(getattr(row, name) or "") for name in records.typed.record.title)
    return next(filter(None, named), "")


def _reason(problem: AppError) -> Sentence:
    complaints = problem.complaints if isinstance(problem, Rejected) else {}
    return next(iter(complaints.values()), problem.sentence)


def _all_told(field: FieldSpec, refused: Sequence[_Refusal], total: int) -> Rejected:
    """What all say alike is said once: then the value is wrong, and no record."""
    reasons = {str(each.why): each.why for each in refused}
    if len(refused) == total and len(reasons) == 1:
        return Rejected(refused[0].why, field.name)
    told = [_WHY.put(name=each.name, why=each.why) for each in refused[:_NAMED]]
    if len(refused) > _NAMED:
        told.append(_MORE.put(count=len(refused) - _NAMED))
    which = together(told)
    return Rejected(_NOTHING_DONE.put(refused=len(refused), total=total, which=which))
