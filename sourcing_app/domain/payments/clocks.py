"""Days that run out: each with its length, where it comes from, and what happens then."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence


class ClockKind(StrEnum):
    """What runs out."""

    SHIP_BY = "ship_by"
    CLAIM = "claim"
    NEGOTIATION = "negotiation"
    ESCALATION = "escalation"
    LATEST_SHIPMENT = "latest_shipment"
    PRESENTATION = "presentation"
    EXPIRY = "expiry"
    EXAMINATION = "examination"


@dataclass(frozen=True, slots=True)
class Clock:
    """
    The last day of something; None where what starts it has not happened.

    `length` are its days, None for a day agreed as such; `source` says where they come from, "" for
    the user's own; `stopped` is that it no longer runs, for it was kept or is of no use.
    """

    kind: ClockKind
    words: Sentence
    until: date | None
    length: int | None = None
    source: str = ""
    stopped: bool = False

    def left(self, today: date) -> int | None:
        """Days left; below 0 is past. None where it does not run."""
        if self.until is None or self.stopped:
            return None
        return (self.until - today).days
