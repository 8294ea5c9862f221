"""Amounts as stored in the file: whole millionths."""

from decimal import Decimal

MOST = 2**62
MOST_WHOLE = MOST // 10**6
"""The largest whole amount that is kept exactly with six decimals."""


def unscaled(value: int, places: int = 6) -> Decimal:
    """The exact amount of a stored number of millionths: 2750000 is 2.75."""
    amount = Decimal(value).scaleb(-places)
    whole = amount.to_integral_value()
    return whole.quantize(Decimal(1)) if amount == whole else amount.normalize()


def unscaled_or_none(value: int | None) -> Decimal | None:
    """As `unscaled`; unknown stays unknown."""
    return None if value is None else unscaled(value)
