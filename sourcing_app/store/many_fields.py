"""Many records of one kind checked by the rules of its `Fields`, without a model for each."""

from collections.abc import Callable, Collection, Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache, partial
from typing import Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.privacy.secrets import are_free_of_secrets
from sourcing_app.domain.records.parts import is_in_place
from sourcing_app.domain.records.spec import NUMBERS, FieldKind, FieldSpec
from sourcing_app.domain.values.links import is_as_kept
from sourcing_app.domain.values.mails import is_plain_mail
from sourcing_app.domain.values.phones import is_plain_phone
from sourcing_app.domain.values.text import are_clean
from sourcing_app.store.fields import Fields, cleaned, is_asked_for, judged

_READ_ALONE = frozenset(
    {
        *(FieldKind.LINE, FieldKind.TEXT, FieldKind.CODE, FieldKind.EMAIL, FieldKind.PHONE),
        *(FieldKind.COUNTRY, FieldKind.CURRENCY),
    }
)
"""The kinds of texts that say nothing of other fields."""
_OFTEN_REPEATED = frozenset({FieldKind.LINE, FieldKind.COUNTRY, FieldKind.CURRENCY})
_KEPT = 512
_WORDED = frozenset({FieldKind.LINE, FieldKind.TEXT, FieldKind.CODE})
"""Those of them that are kept as they are written."""
_Rule = Callable[[Any], Any]
_PLAIN: Mapping[FieldKind, Callable[[str], bool]] = {
    FieldKind.EMAIL: is_plain_mail,
    FieldKind.PHONE: is_plain_phone,
}
DOUBTFUL = object()
"""Stands for a value of which only the record as a whole can say what it is."""


class ManyFields:
    """
    Reads records of one kind, field by field.

    What is right at first sight is taken; anything else, and what may say something of another
    field, is left to `Fields.checked`, so that both give the same answer.
    """

    def __init__(self, kind: type[Fields]) -> None:
        self._kind = kind
        fields = kind.model_fields
        self._usual = [field.default for field in fields.values()]
        self._asked_for = frozenset(name for name in fields if is_asked_for(kind, name))
        self._readers = {name: (at, _reader(kind, name)) for at, name in enumerate(fields)}
        self._plain = frozenset(
            name
            for name in fields
            if kind.record[name].kind in _WORDED and _own_rules(kind, name) == ()
        )

    def values(self, given: Mapping[str, Any]) -> tuple[Any, ...]:
        """The values of all fields, in their order; raises domain Invalid."""
        found = [*self._usual]
        try:
            for name, value in given.items():
                at, read = self._readers[name]
                found[at] = read(value)
        except (KeyError, Rejected, _Doubtful):
            return self._whole(given)
        return tuple(found) if self._asked_for <= given.keys() else self._whole(given)

    def of_texts(self, name: str, texts: Collection[str]) -> dict[str, Any]:
        """
        What each of several different texts is as the value of a field, or `DOUBTFUL`.

        "" stands for a value that is not given. Most texts are proved to be kept as they are all in
        one go.
        """
        (at, read), field = self._readers[name], self._kind.record[name]
        given = [text for text in texts if text]
        found: dict[str, Any] = {}
        if _are_within(field, given):
            plain = given if name in self._plain and _stay(field, given) else _plain(field, given)
            found |= zip(plain, plain, strict=True)
        found |= {text: _sure(read, text) for text in given if text not in found}
        found[""] = DOUBTFUL if name in self._asked_for else self._usual[at]
        return found

    def _whole(self, given: Mapping[str, Any]) -> tuple[Any, ...]:
        record = self._kind.checked(**given)
        return tuple(getattr(record, name) for name in self._readers)


class _Doubtful(Exception):
    """A value that only the record as a whole can judge."""


def _are_within(field: FieldSpec, texts: Collection[str]) -> bool:
    """Whether all of several texts are as long as the field allows."""
    lengths = [*map(len, texts)]
    return bool(texts) and field.shortest <= min(lengths) and max(lengths) <= field.typed_cap


def _stay(field: FieldSpec, texts: Collection[str]) -> bool:
    """Whether all of several texts are words that are kept as they are, with no secret in them."""
    several = field.kind is FieldKind.TEXT
    lines = [line for text in texts for line in text.split("\n")] if several else texts
    return are_clean(lines) and (field.long_numbers or are_free_of_secrets(texts))


def _plain(field: FieldSpec, texts: Iterable[str]) -> list[str]:
    """Those of several texts that are plainly in the form in which their field keeps them."""
    if field.kind is FieldKind.URL:
        return [text for text in texts if is_as_kept(text) and is_in_place(field.name, text)]
    is_plain = _PLAIN.get(field.kind)
    return [*filter(is_plain, texts)] if is_plain else []


def _sure(read: _Rule, text: str) -> Any:
    try:
        return read(text)
    except (Rejected, _Doubtful):
        return DOUBTFUL


def _reader(kind: type[Fields], name: str) -> _Rule:
    """How a value of a field is read where it stands for itself; raises Rejected or _Doubtful."""
    field = kind.record[name]
    own = _own_rules(kind, name)
    if own is None:
        return _doubt
    required = field.required or is_asked_for(kind, name)
    if field.kind in NUMBERS:
        return partial(_number, field)
    if field.kind is FieldKind.CHOICE:
        return partial(_choice, field)
    text = partial(_text, field, own, required)
    if field.kind is FieldKind.URL:
        return partial(_address, field, text)
    if field.kind not in _READ_ALONE:
        return _doubt
    return partial(_exact_text, lru_cache(_KEPT)(text) if field.kind in _OFTEN_REPEATED else text)


def _own_rules(kind: type[Fields], name: str) -> tuple[_Rule, ...] | None:
    """The rules that a kind of fields has of its own for this one; None where any is unusual."""
    found = kind.__pydantic_decorators__.field_validators.items()
    mine = [(rule, told.info.mode) for rule, told in found if name in told.info.fields]
    if any(mode != "after" for _rule, mode in mine):
        return None
    return tuple(getattr(kind, rule) for rule, _mode in mine)


def _doubt(_value: Any) -> Any:
    raise _Doubtful


def _exact_text(read: _Rule, value: Any) -> Any:
    if type(value) is not str:
        raise _Doubtful
    return read(value)


def _text(field: FieldSpec, own: tuple[_Rule, ...], required: bool, value: str) -> str:  # noqa: FBT001 - of a partial
    text = judged(field, cleaned(field, value, stored=False), stored=False, required=required)
    for rule in own:
        text = rule(text)
    return value if text == value else text


def _address(field: FieldSpec, read: _Rule, value: Any) -> Any:
    if type(value) is not str or not is_as_kept(value) or not is_in_place(field.name, value):
        raise _Doubtful
    return read(value)


def _number(field: FieldSpec, value: Any) -> Any:
    if type(value) is not Decimal or not value.is_finite():
        raise _Doubtful
    return judged(field, value, stored=False, required=False)


def _choice(field: FieldSpec, value: Any) -> Any:
    if not isinstance(value, StrEnum) or value not in field.choices:
        raise _Doubtful
    return value
