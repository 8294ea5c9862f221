"""
Holds on a supplier: nothing goes out to it until the hold is lifted or its day has come.

One on inquiries stops letters: no draft is begun, no reminder written, none printed or sent. One on
payments stops orders, samples asked for, planned payments and money that goes out. Each is judged
by the day on which it goes out, also once the hold is over: what happened before it was placed is
recorded as it was, and so is what comes from the supplier: answers, goods, money back, money that
is gone already. Money paid during a hold is an incident.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say

if TYPE_CHECKING:
    from sourcing_app.domain.settings.limits import Limits


class HoldScope(StrEnum):
    """What a hold stops."""

    EVERYTHING = "everything"
    INQUIRIES = "inquiries"
    PAYMENTS = "payments"


SCOPE_NAMES: Mapping[HoldScope, Sentence] = {
    HoldScope.EVERYTHING: say("Holds", "Everything"),
    HoldScope.INQUIRIES: say("Holds", "Inquiries"),
    HoldScope.PAYMENTS: say("Holds", "Orders and payments"),
}


@dataclass(frozen=True, slots=True)
class Hold:
    """
    A hold as it is stored; from `release_on` on it stops nothing, nor from `lifted_on` on.

    Both None: until it is lifted. It did stop things on the days before, and counts for them.
    """

    id: int
    scope: HoldScope
    reason: str
    placed_on: date
    release_on: date | None = None
    lifted_on: date | None = None
    lifting: str = ""

    def active(self, day: date) -> bool:
        """Whether it stops, or stopped, something on this day."""
        return self.placed_on <= day and (self.ends_on is None or day < self.ends_on)

    @property
    def ends_on(self) -> date | None:
        """The first day on which it stops nothing any more; None while none is known."""
        return min(filter(None, (self.release_on, self.lifted_on)), default=None)

    def stops(self, scope: HoldScope) -> bool:
        """Whether it is about this: one on everything is about all."""
        return self.scope in {HoldScope.EVERYTHING, scope}

    @property
    def sentence(self) -> Sentence:
        """Say what it stops, why, and until when."""
        text = _UNTIL if self.release_on is not None else _OPEN
        return text.put(what=SCOPE_NAMES[self.scope], reason=self.reason, day=self.release_on)

    @property
    def brief(self) -> Sentence:
        """As `sentence`, where what it stops is plain from the place it stands in."""
        text = _BRIEF_UNTIL if self.release_on is not None else _BRIEF
        return text.put(reason=self.reason, day=self.release_on)


_OPEN = say("Holds", "On hold ({what}) until it is lifted: {reason}")
_UNTIL = say("Holds", "On hold ({what}) until {day}: {reason}")
_BRIEF = say("Holds", "On hold: {reason}")
_BRIEF_UNTIL = say("Holds", "On hold until {day}: {reason}")
_REFUSED = say(
    "Holds", "{supplier} is on hold: {reason} Lift the hold on the page Suppliers to go on."
)
_HELD_UNTIL = say(
    "Holds",
    "{supplier} is on hold from {placed} until {day}: {reason}. Nothing goes out to it on the days "
    "between, unless the hold is lifted before.",
)
_WAS_HELD = say(
    "Holds",
    "{supplier} was on hold from {placed} until it was lifted on {day}: {reason}. Nothing went out "
    "to it on the days between.",
)


def held_for(holds: Iterable[Hold], scope: HoldScope) -> Iterator[Hold]:
    """Those of these that stop this."""
    return (hold for hold in holds if hold.stops(scope))


def refusal(hold: Hold, supplier: str) -> Sentence:
    """Say why something does not go out to this supplier."""
    if hold.lifted_on is None and hold.release_on is not None:
        return _HELD_UNTIL.put(
            supplier=supplier, placed=hold.placed_on, day=hold.release_on, reason=hold.reason
        )
    if hold.lifted_on is None:
        return _REFUSED.put(supplier=supplier, reason=hold.sentence)
    return _WAS_HELD.put(
        supplier=supplier, placed=hold.placed_on, day=hold.ends_on, reason=hold.reason
    )


def hold_change_days(hold: Hold) -> Iterator[date]:
    """The days from which it may count otherwise than before."""
    yield hold.placed_on
    if hold.ends_on is not None:
        yield hold.ends_on


def stepping_back(today: date, limits: "Limits") -> date:
    """The day on which a supplier one steps back from is looked at again (R172)."""
    from sourcing_app.domain.settings.limits import LimitName  # not for the first picture

    return today + limits.days(LimitName.STEP_BACK)


def check_release(placed_on: date, release_on: date | None) -> None:
    """Raise Rejected, at the day, for a release that is not after the day it begins."""
    if release_on is not None and release_on <= placed_on:
        raise Rejected(
            say("Holds", "The hold ends after today, or leave the day empty."), "release_on"
        )
