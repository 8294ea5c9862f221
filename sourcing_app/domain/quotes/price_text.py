"""Price breaks as typed: parsed and validated."""

from collections.abc import Iterable
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.quotes.ladder import read_ladder
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import UNIT_PRICE_DECIMALS
from sourcing_app.domain.values.numbers import parse_decimal

MOST_BREAKS = 30
LARGEST = Decimal(10**9)
_WRONG_QUANTITY = say("PriceBreaks", "A quantity must be more than 0 and at most {most}")


def parse_breaks(text: str) -> tuple[PriceBreak, ...]:
    """Parse "500:2.7;2000:2.5" or any ladder, in any order; Rejected names the wrong part."""
    return checked_breaks(read_ladder(text).breaks)


def parse_quantity(text: str) -> Decimal:
    """Parse a typed number above 0, such as 2000, 1,000 or 12.5; otherwise Rejected."""
    return checked_quantity(parse_decimal(text, places=UNIT_PRICE_DECIMALS, counts=True))


def checked_quantity(number: Decimal) -> Decimal:
    """Return the quantity that a price counts from, above 0; otherwise Rejected."""
    if not number.is_finite() or not 0 < number <= LARGEST:
        raise Rejected(_WRONG_QUANTITY.put(most=LARGEST))
    return number


def checked_breaks(breaks: Iterable[PriceBreak]) -> tuple[PriceBreak, ...]:
    """Return 1 to 30 breaks by ascending quantity, no quantity twice; Rejected otherwise."""
    ordered = sorted(breaks, key=lambda each: each.min_quantity)
    if not ordered:
        raise Rejected(
            say("PriceBreaks", "Enter at least one price: a quantity and the unit price.")
        )
    if len(ordered) > MOST_BREAKS:
        raise Rejected(
            say("PriceBreaks", "A quote has at most {most} prices").put(most=MOST_BREAKS)
        )
    for each in ordered:
        _check_break(each)
    quantities = [each.min_quantity for each in ordered]
    twice = next((q for q in quantities if quantities.count(q) > 1), None)
    if twice is not None:
        sentence = say("PriceBreaks", "The quantity {quantity} has two prices; keep one of them")
        raise Rejected(sentence.put(quantity=twice))
    return tuple(ordered)


def _check_break(each: PriceBreak) -> None:
    for value, sentence in (
        (each.min_quantity, _WRONG_QUANTITY),
        (each.price, say("PriceBreaks", "A price must be more than 0 and at most {most}")),
    ):
        if not value.is_finite() or not 0 < value <= LARGEST:
            raise Rejected(sentence.put(most=LARGEST))
        if value != value.quantize(Decimal(1).scaleb(-UNIT_PRICE_DECIMALS)):
            raise Rejected(say("PriceBreaks", "Quantities and prices have at most six decimals"))
