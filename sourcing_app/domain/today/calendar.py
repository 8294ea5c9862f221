"""Days of payments and clocks, as a month shows them and a calendar file carries them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import Target
from sourcing_app.domain.values.money import Money


class EntryKind(StrEnum):
    """What a day of the calendar is about."""

    PAYMENT = "payment"
    SEND_BY = "send_by"
    PLANNED = "planned"
    ARRIVAL = "arrival"
    CLOCK = "clock"
    REMINDER = "reminder"
    BLOCKED = "blocked"


_SHORT: Mapping[EntryKind, Sentence] = {
    EntryKind.PAYMENT: say("Calendar", "due {amount}"),
    EntryKind.SEND_BY: say("Calendar", "send {amount}"),
    EntryKind.PLANNED: say("Calendar", "planned {amount}"),
    EntryKind.ARRIVAL: say("Calendar", "arrives {amount}"),
    EntryKind.BLOCKED: say("Calendar", "blocked {amount}"),
}
_BARE: Mapping[EntryKind, Sentence] = {
    EntryKind.CLOCK: say("Calendar", "deadline"),
    EntryKind.REMINDER: say("Calendar", "reminder"),
}
"""What has no amount: that it is one stands in the month, what it is under the day."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """
    One day with what it is for; `key` names it for ever, so that a calendar knows it again.

    `late` is that it is past and still open.
    """

    key: str
    kind: EntryKind
    day: date
    sentence: Sentence
    target: Target
    money: Money | None = None
    late: bool = False

    @property
    def overdue(self) -> bool:
        """Whether the user should have done something; that money came is others' to say."""
        return self.late and self.kind not in {EntryKind.ARRIVAL, EntryKind.BLOCKED}

    @property
    def short(self) -> Sentence:
        """What it is in two words: a payment has a day to send it and a day to be there."""
        if self.money is None or self.kind not in _SHORT:
            return _BARE.get(self.kind, self.sentence)
        return _SHORT[self.kind].put(amount=self.money)
