"""What came of what was ordered: shipped, received, damaged, and what is missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

_NONE = Decimal(0)


@dataclass(frozen=True, slots=True)
class Counted:
    """What came of one line of an order in all its receipts; `damaged` is part of `received`."""

    ordered: Decimal
    received: Decimal = _NONE
    damaged: Decimal = _NONE

    @property
    def missing(self) -> Decimal:
        """What has not come yet, zero where more came than was ordered."""
        return max(self.ordered - self.received, _NONE)

    @property
    def good(self) -> Decimal:
        """What came whole, at most what was ordered: more of one line is nothing of another."""
        return min(max(self.received - self.damaged, _NONE), self.ordered)


def counted(ordered: Decimal, receipts: Iterable[tuple[Decimal, Decimal]]) -> Counted:
    """Add up the receipts of one line, each with its received and its damaged quantity."""
    rows = tuple(receipts)
    return Counted(
        ordered, sum((row[0] for row in rows), _NONE), sum((row[1] for row in rows), _NONE)
    )


def refuse_damaged(quantity: Decimal, damaged: Decimal) -> None:
    """Raise Rejected where more is damaged than came."""
    if damaged > quantity:
        raise Rejected(
            say("Shipping", "Damaged: {damaged}; that is more than came: {quantity}").put(
                damaged=damaged, quantity=quantity
            ),
            "damaged",
        )
