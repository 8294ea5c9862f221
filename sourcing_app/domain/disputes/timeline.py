"""What happened in an order, day by day: the backbone of a dispute."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened on a day; `detail` is what a person wrote about it."""

    day: date
    what: Sentence
    detail: str = ""


def in_order(happenings: Iterable[Happening]) -> tuple[Happening, ...]:
    """Sort by day; what happened on the same day stays in the order in which it is given."""
    return tuple(sorted(happenings, key=lambda each: each.day))
