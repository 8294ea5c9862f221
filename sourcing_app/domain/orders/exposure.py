"""Money at risk: what was paid for goods that have not come."""

from dataclasses import dataclass
from decimal import Decimal

from sourcing_app.domain.orders.stages import Stage

_NOTHING_TO_COME = frozenset({Stage.RECEIVED, Stage.CLOSED, Stage.CANCELLED})
"""The goods came, or never will: what is paid is not at risk any more, it is spent or lost."""

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Standing:
    """
    What was sent and came back on an order, and what its received goods are worth, in its currency.

    `sent` counts incidents, too: that money is gone until it comes back. `disputed`: a dispute is
    under way, so goods that came do not end the risk.
    """

    stage: Stage
    sent: Decimal
    returned: Decimal
    received: Decimal
    disputed: bool = False


def at_risk(standing: Standing) -> Decimal:
    """
    Return the money at risk on one order, never below zero.

    It ends when the goods are received, the order is closed or cancelled; of a partial shipment
    what was received at its price is safe. In a dispute everything not returned is at risk.
    """
    out = standing.sent - standing.returned
    if standing.disputed:
        return max(out, _NOTHING)
    if standing.stage in _NOTHING_TO_COME:
        return _NOTHING
    return max(out - standing.received, _NOTHING)
