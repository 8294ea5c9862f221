"""One field of several records at once: which fields, in which way, and the value each gets."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.tags import joined_tags, tags_in


class ChangeWay(StrEnum):
    """What becomes of the value that each record has."""

    SET = "set"
    ADD = "add"
    REMOVE = "remove"
    CLEAR = "clear"


WAY_WORDS: Mapping[ChangeWay, Sentence] = {
    ChangeWay.SET: say("ManyRecords", "Set to"),
    ChangeWay.ADD: say("ManyRecords", "Add"),
    ChangeWay.REMOVE: say("ManyRecords", "Take away"),
    ChangeWay.CLEAR: say("ManyRecords", "Empty"),
}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """
    One change of one field; `value` is as it is typed or read, and none where it is emptied.

    Added and taken away are tags, whatever their case, with commas between them.
    """

    field: str
    way: ChangeWay
    value: Any = None


def for_many(record: RecordSpec, names: Collection[str]) -> tuple[FieldSpec, ...]:
    """Those of the fields that several records can have in common: no long text, no own name."""
    return tuple(
        field
        for field in record
        if field.name in names and field.typed and not field.own and field.kind != FieldKind.TEXT
    )


def ways_of(field: FieldSpec) -> tuple[ChangeWay, ...]:
    """How a field is changed, the usual way first."""
    cleared = () if field.required or field.kind is FieldKind.YES_NO else (ChangeWay.CLEAR,)
    return (*((ChangeWay.ADD, ChangeWay.REMOVE) if field.of_tags else ()), ChangeWay.SET, *cleared)


def changed_value(field: FieldSpec, change: FieldChange, stored: Any) -> Any:
    """The value a record gets that has this one; raises Rejected where nothing is typed."""
    if change.way is ChangeWay.CLEAR:
        return None if field.nullable else ""
    if change.value is None or (isinstance(change.value, str) and not change.value.strip()):
        raise Rejected(FILL, field.name)
    if change.way is ChangeWay.SET:
        return change.value
    named, typed = tags_in(str(stored)), tags_in(str(change.value))
    if change.way is ChangeWay.ADD:
        return joined_tags(tags_in(",".join((*named, *typed))))
    gone = {tag.casefold() for tag in typed}
    return joined_tags(tag for tag in named if tag.casefold() not in gone)
