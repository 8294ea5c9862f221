"""Samples of an order in rounds: what they mean for the order, and which days can be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.goods import SampleVerdict
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.sentences import say


@dataclass(frozen=True, slots=True)
class SampleRound:
    """One round: its days, None where they have not come, and what was decided."""

    verdict: SampleVerdict
    asked_on: date | None = None
    paid_on: date | None = None
    received_on: date | None = None
    decided_on: date | None = None

    @property
    def state(self) -> tuple[SampleState, date | None]:
        """The state of the order's sample by this round, and since when."""
        if self.verdict is SampleVerdict.APPROVED:
            return SampleState.APPROVED, self.decided_on
        if self.verdict is SampleVerdict.REJECTED:
            return SampleState.REJECTED, self.decided_on
        if self.verdict is SampleVerdict.AGAIN:
            return SampleState.ORDERED, self.decided_on
        if self.received_on is not None:
            return SampleState.RECEIVED, self.received_on
        if self.asked_on is not None or self.paid_on is not None:
            return SampleState.ORDERED, self.asked_on or self.paid_on
        return SampleState.NEEDED, None

    def refuse_days(self, today: date) -> None:
        """Raise Rejected for a day to come, or days that are not one after the other."""
        days = (self.asked_on, self.received_on, self.decided_on)
        for day in filter(None, (*days, self.paid_on)):
            refuse_future(day, today)
        known = [day for day in days if day is not None]
        for earlier, later in pairwise(known):
            if later < earlier:
                raise Rejected(_REVERSED.put(later=later, earlier=earlier))
        if self.verdict is not SampleVerdict.OPEN and self.decided_on is None:
            raise Rejected(say("Samples", "Enter the day of the decision"), "decided_on")


_REVERSED = say(
    "Samples",
    "{later} is before {earlier}: a sample is asked for, then received, then decided on",
)


def sample_state(rounds: Sequence[SampleRound]) -> tuple[SampleState, date | None]:
    """
    Return the state of an order's sample, and its day, by its rounds in their order.

    An approved round stays approved while a later one is under way; a later decision replaces it.
    """
    decided = [each for each in rounds if each.verdict is not SampleVerdict.OPEN]
    if decided and decided[-1].verdict is SampleVerdict.APPROVED:
        return decided[-1].state
    return rounds[-1].state if rounds else (SampleState.NEEDED, None)


def round_of(state: SampleState, day: date | None) -> SampleRound:
    """Return the round that stands for a state recorded without one."""
    verdict = {
        SampleState.APPROVED: SampleVerdict.APPROVED,
        SampleState.REJECTED: SampleVerdict.REJECTED,
    }.get(state, SampleVerdict.OPEN)
    return SampleRound(
        verdict,
        asked_on=day if state is SampleState.ORDERED else None,
        received_on=day if state is SampleState.RECEIVED else None,
        decided_on=day if verdict is not SampleVerdict.OPEN else None,
    )
