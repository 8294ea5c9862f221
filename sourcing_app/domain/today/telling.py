"""What is told outside the window, and when: once a day an item, and not in quiet hours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time

from sourcing_app.domain.today.agenda import URGENT, AgendaItem


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one time of day to another one, past midnight where that is earlier; equal: none."""

    first: time = time(20)
    last: time = time(8)

    def has(self, now: time) -> bool:
        """Whether nothing is told at this time of day."""
        if self.first <= self.last:
            return self.first <= now < self.last
        return now >= self.first or now < self.last


def untold(
    items: Iterable[AgendaItem], told: Mapping[str, date], today: date
) -> tuple[AgendaItem, ...]:
    """What cannot wait and was not told today; `told` has the day each item was told last."""
    return tuple(item for item in items if item.section in URGENT and told.get(item.key) != today)
