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
    under way, so goods that came do not end the risk. `awaited` is what disputes that are over
    are to bring back and have not.
    """

    stage: Stage
    sent: Decimal
    returned: Decimal
    received: Decimal
    disputed: bool = False
    awaited: Decimal = _NOTHING


def at_risk(standing: Standing) -> Decimal:
    """
    Return the money at risk on one order, never below zero.

    It ends when the goods are received, the order is closed or cancelled; of a partial shipment
    what was received at its price is safe. In a dispute everything not returned is at risk; what
    one that is over is to bring back stays at risk until it has come.
    """
    out = max(standing.sent - standing.returned, _NOTHING)
    if standing.disputed:
        return out
    to_come = standing.stage not in _NOTHING_TO_COME
    waits = max(out - standing.received, _NOTHING) if to_come else _NOTHING
    return max(waits, min(standing.awaited, out))
