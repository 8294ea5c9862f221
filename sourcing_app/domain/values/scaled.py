"""Amounts as stored in the file: whole millionths."""

from decimal import Decimal

MOST = 2**62
MOST_WHOLE = MOST // 10**6
"""The largest whole amount that is kept exactly with six decimals."""


def unscaled(value: int, places: int = 6) -> Decimal:
    """The exact amount of a stored number of millionths: 2750000 is 2.75."""
    whole, part = divmod(value, 10**places)
    return Decimal(value).scaleb(-places).normalize() if part else Decimal(whole)


def unscaled_or_none(value: int | None) -> Decimal | None:
    """As `unscaled`; unknown stays unknown."""
    return None if value is None else unscaled(value)
