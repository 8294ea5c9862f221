"""What was paid on each line of a schedule, and a schedule fitted to a new total."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.money import Money, total_of
from sourcing_app.domain.payments import Line
from sourcing_app.domain.sentences import say


class LineState(StrEnum):
    """How far a line is paid; waiting means that its event has not happened."""

    WAITING = "waiting"
    DUE = "due"
    PART_PAID = "part_paid"
    PAID = "paid"
    OVERPAID = "overpaid"


@dataclass(frozen=True, slots=True)
class PaidLine:
    """A line and what was paid on it so far, void payments and incidents left out."""

    line: Line
    paid: Money

    @property
    def left(self) -> Money:
        """What is still to pay, zero once the line is paid."""
        nothing = Money(Decimal(0), self.paid.currency)
        return max(self.line.amount - self.paid, nothing)

    @property
    def state(self) -> LineState:
        """See `LineState`."""
        if self.paid > self.line.amount:
            return LineState.OVERPAID
        if self.paid == self.line.amount:
            return LineState.PAID
        if self.paid:
            return LineState.PART_PAID
        return LineState.WAITING if self.line.due_on is None else LineState.DUE

    @property
    def settled(self) -> bool:
        """Whether nothing is left to pay."""
        return self.state in (LineState.PAID, LineState.OVERPAID)

    def days_late(self, today: date) -> int:
        """Count the days past the due date of a line not fully paid, else 0."""
        if self.settled or self.line.due_on is None:
            return 0
        return max((today - self.line.due_on).days, 0)


def reschedule(lines: Sequence[PaidLine], new_total: Money) -> tuple[Line, ...]:
    """
    Fit the lines to a new total: lines with a payment are frozen, the rest moves from the end.

    An increase goes to the last line without a payment; a decrease empties the lines without a
    payment from the last backwards. Rejected when the new total is below what is paid or fixed.
    """
    change = new_total - total_of([each.line.amount for each in lines], new_total.currency)
    nothing = Money(Decimal(0), new_total.currency)
    fitted = [each.line for each in lines]
    for index in reversed(range(len(fitted))):
        if lines[index].paid or not change:
            continue
        moved = max(fitted[index].amount + change, nothing)
        change -= moved - fitted[index].amount
        fitted[index] = replace(fitted[index], amount=moved)
    if change:
        raise _no_room(lines, new_total)
    return tuple(fitted)


def _no_room(lines: Sequence[PaidLine], new_total: Money) -> Rejected:
    paid = total_of([each.paid for each in lines], new_total.currency)
    if new_total < paid:
        sentence = say(
            "Payments", "The new total {total} is below the {paid} already paid; nothing is changed"
        )
    else:
        sentence = say(
            "Payments",
            "Payments of {paid} fix the lines they belong to, and the total {total} does not fit "
            "them; void a payment first",
        )
    return Rejected(sentence.put(total=new_total, paid=paid))
