"""Numbers in the fields, as people type them in the language of the moment."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import QLocale

from sourcing_app.domain.values.numbers import parse_decimal, unmistakable

T = TypeVar("T")


def typed_number(text: str, places: int = 6, *, counts: bool = False) -> Decimal:
    """Read a number with the separators of the language; raises Rejected."""
    locale = QLocale()
    return parse_decimal(
        text,
        point=locale.decimalPoint(),
        group=locale.groupSeparator(),
        places=places,
        counts=counts,
    )


def read_typed(read: Callable[[str, str, str], T], text: str) -> T:
    """Read a text with the separators of the language by one of the readers of values."""
    locale = QLocale()
    return read(text, locale.decimalPoint(), locale.groupSeparator())


def to_type(value: Decimal | int) -> str:
    """Write a number into a field so that it is read back the same, whatever is changed in it."""
    return unmistakable(value, QLocale().decimalPoint())
