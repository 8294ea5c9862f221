"""When to expect goods that are on their way, with some days to spare for the freight."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.values.days import later


@dataclass(frozen=True, slots=True)
class Arrival:
    """When a shipment is expected: the carrier's day, and the day to plan with."""

    eta: date
    planned: date

    def late(self, today: date) -> bool:
        """Whether even the days to spare are over."""
        return today > self.planned


def arrival(eta: date | None, buffer_days: int | None, limits: Limits) -> Arrival | None:
    """Return when to expect a shipment; None without the carrier's day (R267)."""
    if eta is None:
        return None
    spare = limits.whole(LimitName.FREIGHT_BUFFER) if buffer_days is None else buffer_days
    return Arrival(eta, later(eta, spare))


def refuse_days_reversed(shipped_on: date | None, arrived_on: date | None) -> None:
    """Raise Rejected for goods that arrived before they were shipped."""
    if shipped_on is not None and arrived_on is not None and arrived_on < shipped_on:
        raise Rejected(_REVERSED.put(arrived=arrived_on, shipped=shipped_on), "arrived_on")


_REVERSED: Sentence = say(
    "Shipping", "The goods cannot have arrived on {arrived}: they were shipped on {shipped}"
)
