"""Dataclasses made of rows: the type of a field says how its column is read."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache, partial
from types import NoneType
from typing import Any, TypeVar, get_args, get_type_hints

from sourcing_app.domain.values.scaled import unscaled, unscaled_or_none
from sourcing_app.store.sqlite.reader import Row, day_or, day_or_none, instant_of, word_or_none

S = TypeVar("S")
Read = Callable[[Any], Any]
_READERS: Mapping[Any, Read] = {
    bool: bool,
    date: partial(day_or, unknown=date.min),
    datetime: instant_of,
    Decimal: unscaled,
}
_OR_NONE: Mapping[Any, Read] = {date: day_or_none, Decimal: unscaled_or_none}


def read_as(shape: type[S], row: Row, **given: Any) -> S:
    """
    Make a dataclass of a row; a field that is not `given` is read from the column of its name.

    Texts and whole numbers are taken as they are. A day, amount or word of an enumeration that
    cannot be read is None where the field may be; a required day is `date.min` then, and a
    required word must be given.
    """
    kind: Any = shape
    readers = _readers(kind).items()
    return shape(**{name: read(row[name]) for name, read in readers if name not in given}, **given)


@cache
def _readers(shape: Any) -> Mapping[str, Read]:
    hints = get_type_hints(shape)
    return {field.name: _reader(hints[field.name]) for field in fields(shape)}


def _reader(hint: Any) -> Read:
    kinds = [kind for kind in get_args(hint) if kind is not NoneType] or [hint]
    optional = NoneType in get_args(hint)
    if optional and isinstance(kinds[0], type) and issubclass(kinds[0], StrEnum):
        return partial(word_or_none, kinds[0])
    return (_OR_NONE if optional else _READERS).get(kinds[0], _as_it_is)


def _as_it_is(value: Any) -> Any:
    return value
