"""What was written to a supplier and what came of it, as its timeline shows it beside the notes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.notes.rows import Subject
from sourcing_app.store.queries.activity import activity
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, instant_of, word_or

MOST = 200
"""How many of the latest are read: a timeline is looked at, not counted."""


class ActivityKind(StrEnum):
    """What happened."""

    LETTER = "letter"
    REPLIED = "replied"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    QUOTE = "quote"


_NAMES = {
    ActivityKind.LETTER: say("Activity", "Letter sent: {about}"),
    ActivityKind.REPLIED: say("Activity", "Replied: {about}"),
    ActivityKind.DECLINED: say("Activity", "Declined: {about}"),
    ActivityKind.NO_ANSWER: say("Activity", "No answer: {about}"),
    ActivityKind.QUOTE: say("Activity", "Quote received: {about}"),
}


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One letter, answer or quote; `number` is None where the inquiry has none, or there is no."""

    kind: ActivityKind
    day: date
    number: str | None
    product: str
    reason: str

    @property
    def sentence(self) -> Sentence:
        """Say what happened, with the letter's reference, the product and the reason given."""
        about = " · ".join(filter(None, (self.number, self.product, self.reason)))
        return _NAMES[self.kind].put(about=about)


def activity_of(reader: Reader, subject: Subject | None) -> list[ActivityRow]:
    """Return what happened with a supplier, the latest day first; nothing of other records."""
    if subject is None or subject.table != "supplier":
        return []
    found = map(_row, activity(reader, subject.id, MOST))
    return sorted(filter(None, found), key=lambda row: row.day, reverse=True)


def _row(row: Row) -> ActivityRow | None:
    """An answer is of the day on which it was noted, a letter and a quote of their own."""
    day = day_or_none(row["day"]) if row["day"] else None
    if day is None and row["noted_at"]:
        day = instant_of(row["noted_at"]).astimezone().date()
    if day is None:
        return None
    kind = word_or(row["kind"], ActivityKind.LETTER)
    number = f"{row['number']}/{row['revision']}" if row["number"] and row["revision"] else None
    return ActivityRow(kind, day, number or row["number"], row["product"], row["reason"])
