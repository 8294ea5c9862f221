"""How long a bank transfer takes, when to send it, and when it is missed (R196)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.values.working_days import (
    WorkCalendar,
    WorkingDay,
    explained,
    latest_start,
    working_day,
)


@dataclass(frozen=True, slots=True)
class TransferWindow:
    """The days between which money sent arrives; the alarm is from the day after the last."""

    first: WorkingDay
    last: WorkingDay

    @property
    def missed_from(self) -> date:
        """The first day on which it should have arrived and has not."""
        return self.last.day + timedelta(days=1)

    @property
    def reasons(self) -> tuple[Sentence, ...]:
        """Which days off make it later, and what is not known yet."""
        return explained(self.last)


def arrives(sent_on: date, calendars: Iterable[WorkCalendar], limits: Limits) -> TransferWindow:
    """Return when money sent on a day arrives, by days that banks of both countries work."""
    known = tuple(calendars)
    first, last = map(limits.whole, (LimitName.TRANSFER_FIRST, LimitName.TRANSFER_LAST))
    return TransferWindow(working_day(sent_on, first, known), working_day(sent_on, last, known))


def send_by(due_on: date, calendars: Iterable[WorkCalendar], limits: Limits) -> WorkingDay:
    """Return the last day to send money that has to arrive by a day."""
    return latest_start(due_on, limits.whole(LimitName.TRANSFER_LAST), calendars)


def not_arrived(
    sent_on: date, calendars: Iterable[WorkCalendar], limits: Limits, today: date
) -> int:
    """Count the days since a transfer should have arrived at the latest; 0 is in time."""
    return max((today - arrives(sent_on, calendars, limits).last.day).days, 0)


def window_words(found: TransferWindow) -> Sentence:
    """Say between which days it arrives."""
    return say("Transfers", "Arrives between {first} and {last}").put(
        first=found.first.day, last=found.last.day
    )
