"""How a supplier did in our own inquiries and orders: what its own pages never show."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from sourcing_app.domain.inspections.defect_rate import DefectRate, trend
from sourcing_app.domain.sentences import Sentence, say

_TENTH = Decimal("0.1")
_SHOWN = 5
"""So many of the last inspections are named."""


@dataclass(frozen=True, slots=True)
class Promise:
    """When the goods of an order were promised, and when they were ready; None before."""

    promised: date
    ready: date | None

    def kept(self, today: date) -> bool | None:
        """Whether they were ready in time; None while the day has not come."""
        if self.ready is not None:
            return self.ready <= self.promised
        return None if today <= self.promised else False


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """
    What is known from our own dealings.

    `asked` and `answered` count letters, `promised` and `in_time` orders whose day has come,
    `disputes` those over its orders. `scores` are the feedback of each closed order: quality,
    time, contact, 1 to 5.
    """

    asked: int = 0
    answered: int = 0
    promised: int = 0
    in_time: int = 0
    disputes: int = 0
    scores: tuple[tuple[int, int, int], ...] = ()
    defects: tuple[DefectRate, ...] = ()
    """What inspections of its goods found, the oldest first."""

    @property
    def averages(self) -> tuple[Decimal, Decimal, Decimal] | None:
        """The mean quality, time and contact, to a tenth; None without feedback."""
        if not self.scores:
            return None
        quality, time, contact = (
            _mean([score[part] for score in self.scores]) for part in range(3)
        )
        return quality, time, contact


def _mean(values: list[int]) -> Decimal:
    return (Decimal(sum(values)) / len(values)).quantize(_TENTH, ROUND_HALF_UP)


def _quality(rates: tuple[DefectRate, ...]) -> Iterator[Sentence]:
    """Say the last defect rates, and whether they get worse (R111, R164)."""
    known = [each for each in rates if each.rate is not None][-_SHOWN:]
    if known:
        told = {f"r{at}": _RATE.put(rate=row.rate, order=row.order) for at, row in enumerate(known)}
        listed = Sentence("", ", ".join(f"{{{name}}}" for name in told), told)
        yield say("TrackRecord", "Defects in 100 pieces: {rates}").put(rates=listed)
    quality = trend(rates)
    if quality is not None:
        yield quality


_RATE = say("TrackRecord", "{rate} ({order})")


def rate(part: int, whole: int) -> Decimal | None:
    """Return the percent, rounded half up; None of nothing: unknown is not zero."""
    if not whole:
        return None
    return (Decimal(100 * part) / whole).quantize(Decimal(1), ROUND_HALF_UP)


def track_words(record: TrackRecord) -> Iterator[Sentence]:
    """Say what is known, a sentence each; nothing where nothing is."""
    if record.asked:
        yield say("TrackRecord", "Answered {answered} of {asked} letters ({percent} %)").put(
            answered=record.answered,
            asked=record.asked,
            percent=rate(record.answered, record.asked),
        )
    if record.promised:
        yield say("TrackRecord", "Goods in time: {count} of {all} orders ({percent} %)").put(
            count=record.in_time,
            all=record.promised,
            percent=rate(record.in_time, record.promised),
        )
    if record.averages:
        quality, time, contact = record.averages
        yield say(
            "TrackRecord",
            "Our feedback on {count} orders: quality {quality}, time {time}, contact {contact} of "
            "5",
        ).put(count=len(record.scores), quality=quality, time=time, contact=contact)
    yield from _quality(record.defects)
    if record.disputes:
        yield say("TrackRecord", "Disputes over its orders: {count}").put(count=record.disputes)
