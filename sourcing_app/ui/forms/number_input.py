"""Numbers in the fields, as people type them in the language of the moment."""

from decimal import Decimal

from PySide6.QtCore import QLocale

from sourcing_app.domain.values.numbers import parse_decimal, unmistakable


def typed_number(text: str, places: int = 6) -> Decimal:
    """Read a number with the separators of the language; raises Rejected."""
    locale = QLocale()
    return parse_decimal(
        text, point=locale.decimalPoint(), group=locale.groupSeparator(), places=places
    )


def to_type(value: Decimal | int) -> str:
    """Write a number into a field so that it is read back the same, whatever is changed in it."""
    return unmistakable(value, QLocale().decimalPoint())
