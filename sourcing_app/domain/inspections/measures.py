"""What is measured of a sample, against the limits of its specification."""

from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say


def within(value: Decimal | None, low: Decimal | None, high: Decimal | None) -> bool | None:
    """Tell whether a value is within its limits, both included; None where that is not known."""
    if value is None or (low is None and high is None):
        return None
    return (low is None or value >= low) and (high is None or value <= high)


def refuse_limits(low: Decimal | None, high: Decimal | None) -> None:
    """Raise Rejected for limits between which there is no value."""
    if low is not None and high is not None and low > high:
        raise Rejected(
            say("Samples", "The lower limit {low} is above the upper limit {high}").put(
                low=low, high=high
            ),
            "low",
        )
