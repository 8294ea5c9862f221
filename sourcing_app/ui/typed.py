"""Numbers as people type them in the language of the moment."""

from decimal import Decimal

from PySide6.QtCore import QLocale

from sourcing_app.domain.numbers import parse_decimal


def typed_number(text: str, places: int = 6) -> Decimal:
    """Read a number with the separators of the language; raises Rejected."""
    locale = QLocale()
    return parse_decimal(
        text, point=locale.decimalPoint(), group=locale.groupSeparator(), places=places
    )
