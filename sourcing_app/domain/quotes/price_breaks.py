"""Price breaks of a quote, and the price of any quantity by them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money, times
from sourcing_app.domain.values.units import same_unit


@dataclass(frozen=True, slots=True)
class PriceBreak:
    """The unit price from this quantity on."""

    min_quantity: Decimal
    price: Decimal


@dataclass(frozen=True, slots=True)
class Price:
    """The price of a quantity, from its unit price."""

    unit_price: Decimal
    quantity: Decimal
    currency: str

    @property
    def total(self) -> Money:
        """The total, rounded once; Rejected if it is too large to be stored exactly."""
        return times(self.unit_price, self.quantity, self.currency)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The quantity asked for by the inquiry, the need or the buying request, and its unit."""

    quantity: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class BelowMoq:
    """The quantity is below the MOQ: there is no price and no rank."""

    moq: Decimal


def least_quantity(breaks: Sequence[PriceBreak], moq: Decimal | None = None) -> Decimal | None:
    """Return the MOQ: the smallest break, or the supplier's stated MOQ if that is more."""
    known = [*(each.min_quantity for each in breaks[:1]), *([] if moq is None else [moq])]
    return max(known, default=None)


def price_at(
    breaks: Sequence[PriceBreak], quantity: Decimal, currency: str, moq: Decimal | None = None
) -> Price | BelowMoq:
    """Price a quantity by the largest break that is not above it; `breaks` ascend."""
    least = least_quantity(breaks, moq)
    reached = [each.price for each in breaks if each.min_quantity <= quantity]
    if least is None or quantity < least or not reached:
        return BelowMoq(least or Decimal(0))
    return Price(reached[-1], quantity, currency)


def ladder_findings(breaks: Sequence[PriceBreak]) -> tuple[Finding, ...]:
    """Warn if the unit price rises with the quantity: most likely a typing error."""
    sentence = say("PriceBreaks", "From {quantity} on the price is higher than before: check it")
    return tuple(
        Finding("R64", Severity.WARNING, sentence.put(quantity=dearer.min_quantity), 0, 0)
        for cheaper, dearer in pairwise(breaks)
        if dearer.price > cheaper.price
    )


def moq_findings(least: Decimal | None, unit: str, wanted: Wanted | None) -> tuple[Finding, ...]:
    """Warn, when a reply is entered, if the quantity asked for is below the MOQ (R63)."""
    if wanted is None or least is None:
        return ()
    if not same_unit(unit, wanted.unit):
        sentence = say(
            "PriceBreaks",
            "You asked for {quantity} {asked}, the price is per {unit}: compare it with the MOQ of "
            "{moq} yourself",
        )
        told = sentence.put(quantity=wanted.quantity, asked=wanted.unit, unit=unit, moq=least)
        return (Finding("R63", Severity.WARNING, told, 0, 0),)
    if wanted.quantity >= least:
        return ()
    sentence = say(
        "PriceBreaks",
        "You asked for {quantity} {unit}, below the MOQ of {moq}: there is no price for it",
    )
    told = sentence.put(quantity=wanted.quantity, unit=unit, moq=least)
    return (Finding("R63", Severity.WARNING, told, 0, 0),)
