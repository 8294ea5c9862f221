"""Quantities in a letter: which to ask prices for, how they are parsed and formatted."""

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.numbers import parse_decimal, unmistakable

_MOST_QUANTITIES = 5
_KEPT = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_PRICE_STEPS = (Decimal("0.25"), Decimal(1), Decimal("2.5"))


def price_steps(quantity: Decimal | None) -> tuple[Decimal, ...]:
    """Return the quantities to ask prices for: a quarter of the wanted one, it, 2.5 times it."""
    if quantity is None:
        return ()
    steps = {(quantity * step).quantize(Decimal(1), ROUND_HALF_UP) for step in _PRICE_STEPS}
    return tuple(sorted(step for step in steps if step > 0))


def read_quantities(text: str, point: str = ".", group: str = ",") -> tuple[Decimal, ...]:
    """Parse up to five quantities separated by semicolons; raises Rejected for a wrong one."""
    quantities = tuple(
        parse_decimal(part, point=point, group=group) for part in text.split(";") if part.strip()
    )
    if len(quantities) > _MOST_QUANTITIES:
        raise Rejected(say("Letters", "At most {most} quantities.").put(most=_MOST_QUANTITIES))
    if any(quantity <= 0 for quantity in quantities):
        raise Rejected(say("Letters", "Each quantity must be more than 0."))
    return tuple(sorted(set(quantities)))


def kept_text(quantities: Iterable[Decimal]) -> str:
    """Format quantities for the file: 1000; 2500."""
    return "; ".join(map(unmistakable, quantities))


def kept_quantities(text: str) -> tuple[Decimal, ...]:
    """
    Parse stored quantities.

    older versions wrote 1,000 and 2.735 in English style. Anything else is left out.
    """
    parts = (part.strip().replace(",", "") for part in text.split(";"))
    return tuple(Decimal(part) for part in parts if _KEPT.fullmatch(part))


def number(value: Decimal) -> str:
    """Format a quantity without trailing zeros: 4,000 or 0.5."""
    whole = value == value.to_integral_value()
    return f"{value:,.0f}" if whole else f"{value.normalize():,f}"
