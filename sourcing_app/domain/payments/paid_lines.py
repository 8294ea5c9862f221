"""What was paid on each line of a schedule, and what is left to pay."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from sourcing_app.domain.payments.schedule import ScheduleLine
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money, nothing, total_of


class LineState(StrEnum):
    """
    The payment state of a line; waiting: its event has not happened.

    `short` see `Short`, `waived`: the supplier asks for the rest no more.
    """

    WAITING = "waiting"
    DUE = "due"
    PART_PAID = "part_paid"
    PAID = "paid"
    SHORT = "short"
    OVERPAID = "overpaid"
    WAIVED = "waived"


STATE_NAMES: dict[LineState, Sentence] = {
    LineState.WAITING: say("Payments", "Not due yet"),
    LineState.DUE: say("Payments", "Due"),
    LineState.PART_PAID: say("Payments", "Part paid"),
    LineState.PAID: say("Payments", "Paid"),
    LineState.SHORT: say("Payments", "Settled short"),
    LineState.OVERPAID: say("Payments", "Overpaid"),
    LineState.WAIVED: say("Payments", "Waived"),
}


@dataclass(frozen=True, slots=True)
class Short:
    """The part of a line that was lost (bank charges) and is no longer due; amount above 0."""

    amount: Money
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class Waived:
    """The supplier asks no more for what is left of a line."""

    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class PaidLine:
    """
    A line and what was paid on it so far, without void payments and incidents.

    `credit` is the overpayment of other lines set against this one: see `netted`.
    """

    line: ScheduleLine
    paid: Money
    short: Short | None = None
    credit: Money | None = None
    waived: Waived | None = None

    @property
    def left(self) -> Money:
        """What is still to pay, zero once the line is settled."""
        return self._nothing if self.waived else self._open

    @property
    def forgiven(self) -> Money:
        """What of it is asked for no more, usually zero."""
        return self._open if self.waived else self._nothing

    @property
    def _open(self) -> Money:
        left = self.line.amount - self.paid
        if self.short:
            left -= self.short.amount
        if self.credit:
            left -= self.credit
        return max(left, self._nothing)

    @property
    def fell_short(self) -> Money:
        """The shortfall it is settled with, usually zero."""
        return self.short.amount if self.short else self._nothing

    @property
    def excess(self) -> Money:
        """What was paid beyond its amount, zero in every file of this version."""
        reached = self.paid + self.short.amount if self.short else self.paid
        return max(reached - self.line.amount, self._nothing)

    @property
    def touched(self) -> bool:
        """Whether it has a payment or a shortfall, or is waived: then its amount is fixed."""
        return bool(self.paid or self.short or self.waived)

    @property
    def state(self) -> LineState:
        """See `LineState`."""
        if self.excess:
            return LineState.OVERPAID
        if self.waived:
            return LineState.WAIVED
        if not self.left:
            return LineState.SHORT if self.short else LineState.PAID
        if self.touched or self.credit:
            return LineState.PART_PAID
        return LineState.WAITING if self.line.due_on is None else LineState.DUE

    @property
    def settled(self) -> bool:
        """Whether nothing is left to pay: paid, settled short, overpaid or waived."""
        return not self.left

    @property
    def _nothing(self) -> Money:
        return nothing(self.paid.currency)

    def days_late(self, today: date) -> int:
        """Count the days past the due date of a line not fully paid, else 0."""
        if self.settled or self.line.due_on is None:
            return 0
        return max((today - self.line.due_on).days, 0)


def netted(lines: Sequence[PaidLine]) -> tuple[PaidLine, ...]:
    """Set overpayments against the lines with something left, first to last."""
    spare = total_of([each.excess for each in lines], lines[0].paid.currency) if lines else None
    found: list[PaidLine] = []
    for each in lines:
        credit = min(spare, each.left) if spare else None
        spare = spare - credit if spare and credit else spare
        found.append(replace(each, credit=credit or None))
    return tuple(found)
