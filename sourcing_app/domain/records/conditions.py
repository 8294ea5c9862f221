"""Conditions on the fields of a record, by which a list is narrowed."""

from collections.abc import Mapping

from sourcing_app.domain.records.spec import NUMBERS, FieldKind, FieldSpec
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.list_query import Operator

OPERATOR_WORDS: Mapping[Operator, Sentence] = {
    Operator.IS: say("Conditions", "is"),
    Operator.IS_NOT: say("Conditions", "is not"),
    Operator.CONTAINS: say("Conditions", "contains"),
    Operator.LACKS: say("Conditions", "does not contain"),
    Operator.AT_LEAST: say("Conditions", "at least"),
    Operator.AT_MOST: say("Conditions", "at most"),
    Operator.FROM: say("Conditions", "on or after"),
    Operator.UNTIL: say("Conditions", "on or before"),
    Operator.KNOWN: say("Conditions", "is filled in"),
    Operator.UNKNOWN: say("Conditions", "is empty"),
}
_EITHER = (Operator.KNOWN, Operator.UNKNOWN)
_OF_TEXT = (Operator.CONTAINS, Operator.LACKS, Operator.IS, Operator.IS_NOT, *_EITHER)
_OF_NUMBER = (Operator.AT_LEAST, Operator.AT_MOST, Operator.IS, Operator.IS_NOT, *_EITHER)
_OF_DAY = (Operator.FROM, Operator.UNTIL, *_EITHER)
_OF_CODE = (Operator.IS, Operator.IS_NOT, *_EITHER)
_OF_KINDS: Mapping[FieldKind, tuple[Operator, ...]] = {
    **dict.fromkeys(NUMBERS, _OF_NUMBER),
    FieldKind.DAY: _OF_DAY,
    FieldKind.MOMENT: _OF_DAY,
    FieldKind.CHOICE: (Operator.IS, Operator.IS_NOT),
    FieldKind.YES_NO: (Operator.IS,),
    FieldKind.COUNTRY: _OF_CODE,
    FieldKind.CURRENCY: _OF_CODE,
    FieldKind.INCOTERM: _OF_CODE,
    FieldKind.LINK: (),
}


def operators_of(field: FieldSpec) -> tuple[Operator, ...]:
    """The ways to compare a field of this kind, the usual one first; none for a link."""
    if field.name == "binned_at":  # a view of its own
        return ()
    return _OF_KINDS.get(field.kind, _OF_TEXT)
