"""Days of payments and clocks, as a month shows them and a calendar file carries them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence
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
