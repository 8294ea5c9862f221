"""Column types that SQLite lacks: exact amounts and enums stored by value."""

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

from sqlalchemy import BigInteger, Dialect, Enum
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from sourcing_app.domain.errors import Damaged
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.scaled import MOST, unscaled


class Scaled(TypeDecorator[Decimal]):
    """An exact Decimal, stored as a whole number of units; finite, at most 2**62 units."""

    impl = BigInteger
    cache_ok = True

    def __init__(self, places: int) -> None:
        super().__init__()
        self.places = places

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Convert to units; raises ValueError if it would be rounded or would not fit."""
        if value is None:
            return None
        amount = Decimal(value) if type(value) is int else value
        whole = _scaled(amount, self.places) if type(amount) is Decimal else None
        if whole is None:
            raise ValueError(f"{value!r} cannot be kept exactly with {self.places} decimals")
        return whole

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Convert units to the exact amount."""
        return None if value is None else unscaled(value, self.places)


def _scaled(amount: Decimal, places: int) -> int | None:
    """The amount in units, or None if it would be rounded or would not fit."""
    if not amount.is_finite() or abs(amount) > MOST:
        return None
    units = Fraction(amount) * 10**places
    return int(units) if units.denominator == 1 and abs(units) <= MOST else None


class LenientDate(sqlite.DATE):
    """A day; a stored text that is not one reads as None, so that no list fails."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Return a parser that gives None for invalid text."""
        return _lenient(super().result_processor(dialect, coltype))


class LenientDateTime(sqlite.DATETIME):
    """An instant; a stored text that is not one reads as None."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Return a parser that gives None for invalid text."""
        return _lenient(super().result_processor(dialect, coltype))


def _lenient(strict: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        try:
            return value if strict is None else strict(value)
        except ValueError:
            return None

    return read


def enum_values(kind: type[StrEnum]) -> Enum:
    """
    A column type that stores a member's value and refuses any other text.

    A row that has another one raises UnknownWord when it is read.
    """
    return _Choice(
        kind,
        values_callable=_values,
        native_enum=False,
        validate_strings=True,
        length=40,
        name=kind.__name__.lower(),
    )


class UnknownWord(Damaged, LookupError):
    """A stored text that no version of the program has among the choices of its column."""


class _Choice(Enum):
    def _object_value_for_elem(self, elem: str) -> Any:
        try:
            return super()._object_value_for_elem(elem)
        except LookupError:
            raise UnknownWord(_UNKNOWN.put(value=elem[:40])) from None


_UNKNOWN = say(
    "Records",
    "The file has the value “{value}” where one of a few choices belongs. Check the file, or "
    "restore a backup.",
)


def _values(kind: type[StrEnum]) -> list[str]:
    return [member.value for member in kind]
