"""Which days of a production have passed without what was promised for them."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class MilestoneDays:
    """
    The days of one milestone: as planned, as the supplier promised last, and as it happened.

    None is not known.
    """

    planned: date | None = None
    promised: date | None = None
    actual: date | None = None

    @property
    def expected(self) -> date | None:
        """The day to wait for: the promise, else the plan."""
        return self.promised or self.planned

    def late_by(self, today: date) -> int:
        """
        Return how many days late it is, or was; 0 in time or where no day is known.

        What has not happened is late by today.
        """
        if self.expected is None:
            return 0
        return max(((self.actual or today) - self.expected).days, 0)

    @property
    def slipped_by(self) -> int:
        """Return how many days the promise is later than the plan; 0 for none."""
        if self.promised is None or self.planned is None:
            return 0
        return max((self.promised - self.planned).days, 0)


def lateness(days: MilestoneDays, today: date) -> Sentence | None:
    """Say how late a milestone is, None while it is in time."""
    late = days.late_by(today)
    if late:
        words = _LATE if days.actual is None else _WAS_LATE
        return words[late > 1].put(days=late, expected=days.expected)
    if days.slipped_by and days.actual is None:
        return _SLIPPED[days.slipped_by > 1].put(days=days.slipped_by, planned=days.planned)
    return None


_LATE = (
    say("Production", "Late: expected {expected}, one day ago"),
    say("Production", "Late: expected {expected}, {days} days ago"),
)
_WAS_LATE = (
    say("Production", "Was late by one day"),
    say("Production", "Was late by {days} days"),
)
_SLIPPED = (
    say("Production", "Promised one day later than planned ({planned})"),
    say("Production", "Promised {days} days later than planned ({planned})"),
)
"""Of one day, and of more."""
