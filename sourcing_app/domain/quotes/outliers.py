"""A price far below what others ask for the same goods."""

from collections.abc import Sequence
from decimal import Decimal
from statistics import median

from sourcing_app.domain.quotes.price_breaks import PriceBreak

FEWEST_OTHERS = 2
"""One other price is no market."""


def is_outlier(
    mine: Sequence[PriceBreak],
    others: Sequence[Sequence[PriceBreak]],
    percent: Decimal,
) -> bool:
    """
    Whether a quote is below so many percent of the median of comparable ones.

    All in the same currency and unit, breaks ascending. Each is taken at the smallest quantity of
    the quote; one that begins above it counts with its first price.
    """
    compared = [_at(each, mine[0].min_quantity) for each in others if each] if mine else []
    if len(compared) < FEWEST_OTHERS:
        return False
    return mine[0].price * 100 < percent * median(compared)


def _at(breaks: Sequence[PriceBreak], quantity: Decimal) -> Decimal:
    reached = [each.price for each in breaks if each.min_quantity <= quantity]
    return reached[-1] if reached else breaks[0].price
