"""The feedback on a closed order as it is shown."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.queries.track_record import score
from sourcing_app.store.sqlite.reader import Reader, day_or_none


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """Three scores from 1, the worst, to 5, the best, and words about the supplier."""

    quality: int
    time: int
    contact: int
    words: str
    given_on: date | None

    @property
    def sentence(self) -> Sentence:
        """Say the scores, from 5."""
        words = say(
            "Closing", "Feedback of {day}: quality {quality}, time {time}, contact {contact} of 5"
        )
        return words.put(
            day=self.given_on, quality=self.quality, time=self.time, contact=self.contact
        )


def feedback_of(reader: Reader, order_id: int) -> FeedbackRow | None:
    """The feedback on an order; None for none."""
    row = score(reader, order_id)
    if row is None:
        return None
    given = day_or_none(row["given_on"])
    return FeedbackRow(row["quality"], row["time"], row["contact"], row["words"], given)
