"""Prices as listings show them: one amount with its currency, or a range that stays a text."""

import re
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.currencies import currency_code
from sourcing_app.domain.values.numbers import parse_decimal

_PRICE = re.compile(
    r"(?P<before>[^\d\s.,-]{1,8})?\s*(?P<amount>\d[\d.,' ]*)\s*(?P<after>[^\d\s./-]{1,8})?"
)
_BETWEEN = re.compile("\\s*[-\N{EN DASH}\N{EM DASH}~]\\s*")
_TWO = 2
_DOLLARS = frozenset({"$", "us$", "usd$"})
_EUROS = frozenset({"€", "eur€"})


def price_of(text: str) -> tuple[Decimal, str] | None:
    """The amount and the currency ("" where none stands there); None for anything but one price."""
    found = _PRICE.fullmatch(text.strip())
    if found is None or (found["before"] and found["after"]):
        return None
    try:
        amount = parse_decimal(found["amount"].strip(), places=6)
        return amount, _currency(found["before"] or found["after"] or "")
    except Rejected:
        return None


def is_range(text: str) -> bool:
    """Whether a cell gives two prices, from and to: it stays the text it is."""
    parts = _BETWEEN.split(text.strip())
    return len(parts) == _TWO and all(price_of(part) is not None for part in parts)


def _currency(mark: str) -> str:
    plain = mark.casefold()
    if not plain:
        return ""
    if plain in _DOLLARS:
        return "USD"
    return "EUR" if plain in _EUROS else currency_code(mark)
