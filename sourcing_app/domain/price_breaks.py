"""Price steps of a quote: read, checked, and the price of any quantity by them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.money import UNIT_PRICE_DECIMALS, Money, times
from sourcing_app.domain.sentences import say

MOST_BREAKS = 30
LARGEST = Decimal(10**9)
_NUMBER = re.compile(r"\d{1,10}(?:\.\d{1,6})?")
_EXCERPT = 40


@dataclass(frozen=True, slots=True)
class PriceBreak:
    """From this quantity on, one piece costs this much."""

    min_quantity: Decimal
    price: Decimal


@dataclass(frozen=True, slots=True)
class Price:
    """What a quantity costs, by the price of one."""

    unit_price: Decimal
    quantity: Decimal
    currency: str

    @property
    def total(self) -> Money:
        """The whole, rounded once; Rejected where it is too large to be kept exactly."""
        return times(self.unit_price, self.quantity, self.currency)


@dataclass(frozen=True, slots=True)
class BelowMoq:
    """The quantity is below the least the supplier makes: there is no price, and no rank."""

    moq: Decimal


def parse_breaks(text: str) -> tuple[PriceBreak, ...]:
    """Read "500:2.7;2000:2.5", any order; Rejected names the part that is wrong."""
    parts = [part.strip() for part in text[:2000].split(";")]
    return checked_breaks([_break(part) for part in parts if part])


def _break(part: str) -> PriceBreak:
    quantity, colon, price = (piece.strip() for piece in part.partition(":"))
    if not colon:
        raise Rejected(
            say(
                "PriceBreaks", "“{text}” is no price step; write quantity:price, such as 500:2.70"
            ).put(text=part[:_EXCERPT])
        )
    return PriceBreak(read_number(quantity), read_number(price))


def parse_quantity(text: str) -> Decimal:
    """Read a number more than 0, or Rejected: 2000 or 12.5, with no exponent and no blanks."""
    number = read_number(text.strip())
    if not 0 < number <= LARGEST:
        sentence = say("PriceBreaks", "A quantity is more than 0 and at most {most}")
        raise Rejected(sentence.put(most=LARGEST))
    return number


def read_number(text: str) -> Decimal:
    """Read plain digits with at most six decimals after a point; Rejected otherwise."""
    if not (text.isascii() and _NUMBER.fullmatch(text)):
        raise Rejected(
            say("PriceBreaks", "“{text}” is not read as a number; write 1234.56").put(
                text=text[:_EXCERPT]
            )
        )
    return Decimal(text)


def checked_breaks(breaks: Iterable[PriceBreak]) -> tuple[PriceBreak, ...]:
    """Return 1 to 30 breaks by ascending quantity, no quantity twice; Rejected otherwise."""
    ordered = sorted(breaks, key=lambda each: each.min_quantity)
    if not ordered:
        raise Rejected(
            say("PriceBreaks", "Give at least one price: a quantity and the price of one.")
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
        (each.min_quantity, say("PriceBreaks", "A quantity is more than 0 and at most {most}")),
        (each.price, say("PriceBreaks", "A price is more than 0 and at most {most}")),
    ):
        if not value.is_finite() or not 0 < value <= LARGEST:
            raise Rejected(sentence.put(most=LARGEST))
        if value != value.quantize(Decimal(1).scaleb(-UNIT_PRICE_DECIMALS)):
            raise Rejected(say("PriceBreaks", "Quantities and prices have at most six decimals"))


def written(breaks: Iterable[PriceBreak]) -> str:
    """Write breaks the way `parse_breaks` reads them."""
    return ";".join(f"{each.min_quantity:f}:{each.price:f}" for each in breaks)


def least_quantity(breaks: Sequence[PriceBreak], moq: Decimal | None = None) -> Decimal | None:
    """Return the MOQ: the smallest break, or what the supplier says where that is more."""
    known = [*(each.min_quantity for each in breaks[:1]), *([] if moq is None else [moq])]
    return max(known, default=None)


def price_at(
    breaks: Sequence[PriceBreak], quantity: Decimal, currency: str, moq: Decimal | None = None
) -> Price | BelowMoq:
    """Price a quantity by the largest ascending break that is not above it."""
    least = least_quantity(breaks, moq)
    if least is None or quantity < least:
        return BelowMoq(least or Decimal(0))
    unit_price = [each.price for each in breaks if each.min_quantity <= quantity][-1]
    return Price(unit_price, quantity, currency)


def ladder_findings(breaks: Sequence[PriceBreak]) -> tuple[Finding, ...]:
    """Warn where more pieces cost more each: a slip of the pen, most likely."""
    sentence = say("PriceBreaks", "From {quantity} on the price is higher than before: check it")
    return tuple(
        Finding("R64", Severity.WARNING, sentence.put(quantity=dearer.min_quantity), 0, 0)
        for cheaper, dearer in pairwise(breaks)
        if dearer.price > cheaper.price
    )
