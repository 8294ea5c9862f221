"""How many cartons an inspector opens."""

from math import isqrt

from sourcing_app.domain.settings.limits import LimitName, Limits


def advised_cartons(cartons: int, limits: Limits) -> int:
    """
    Return how many of a shipment's cartons to open: the square root, rounded up.

    No fewer than the limit (R116), never more than there are: the usual rule of inspectors.
    """
    root = isqrt(cartons)
    root += root * root < cartons
    return min(max(root, limits.whole(LimitName.CARTONS)), cartons)
