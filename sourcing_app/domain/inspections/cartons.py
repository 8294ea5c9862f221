"""How many cartons an inspector opens."""

from math import isqrt

MIN_CARTONS = 3  # R116


def advised_cartons(cartons: int) -> int:
    """
    Return how many of a shipment's cartons to open: the square root, rounded up, at least three.

    Never more than there are (the usual rule of inspection companies).
    """
    root = isqrt(cartons)
    root += root * root < cartons
    return min(max(root, MIN_CARTONS), cartons)
