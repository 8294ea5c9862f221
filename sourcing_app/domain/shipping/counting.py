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


def refuse_more_came(goods: str, unit: str, came: Counted) -> None:
    """Raise Rejected where more of a line came than was ordered, and nothing says why."""
    if came.received > came.ordered:
        raise Rejected(
            say(
                "Shipping",
                "Of {goods} {came} {unit} came in all, {ordered} were ordered. If that is so, say "
                "why in the note.",
            ).put(goods=goods, unit=unit, came=came.received, ordered=came.ordered),
            "note",
        )


def refuse_more_shipped(goods: str, unit: str, wanted: Decimal, left: Decimal) -> None:
    """Raise Rejected for a shipment of more of a line than is left of it, and nothing says why."""
    left = max(left, _NONE)
    if wanted > left:
        raise Rejected(
            say(
                "Shipping",
                "Of {goods} only {left} {unit} are left to be shipped. Write how much this "
                "shipment carries; if more is on its way on purpose, say why in the note.",
            ).put(goods=goods, left=left, unit=unit),
            "note",
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
