"""How many defects there are in a hundred pieces, and whether it gets worse (R111, R164)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from sourcing_app.domain.sentences import Sentence, say

_TENTH = Decimal("0.1")
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class DefectRate:
    """
    What one inspection found: `found` defects in `pieces` looked at.

    Either is None where it was not counted; `order` is the number of the order.
    """

    order: str
    on: date
    pieces: int | None
    found: int | None

    @property
    def rate(self) -> Decimal | None:
        """Defects in a hundred pieces, with one decimal; None where it is not known."""
        if self.found is None or not self.pieces:
            return None
        share = Decimal(self.found * _HUNDRED) / self.pieces
        return share.quantize(_TENTH, ROUND_HALF_UP)


def trend(rates: Sequence[DefectRate]) -> Sentence | None:
    """
    Compare the last known rate with the one before, the oldest first; None below two.

    Quality that fades on later orders is the sign to watch for.
    """
    known = [each for each in rates if each.rate is not None]
    if len(known) < 2:  # noqa: PLR2004 - one alone has no trend
        return None
    before, last = known[-2], known[-1]
    assert before.rate is not None
    assert last.rate is not None
    sentence = _SAME
    if last.rate > before.rate:
        sentence = _WORSE
    elif last.rate < before.rate:
        sentence = _BETTER
    return sentence.put(before=before.rate, last=last.rate, order=last.order, former=before.order)


def worse(rates: Sequence[DefectRate]) -> bool:
    """Whether the last known rate is above the one before."""
    known = [each.rate for each in rates if each.rate is not None]
    return len(known) > 1 and known[-1] > known[-2]


_WORSE = say(
    "Inspections",
    "Quality fades: {last} defects in 100 pieces ({order}), {before} before ({former}).",
)
_BETTER = say(
    "Inspections",
    "Quality improves: {last} defects in 100 pieces ({order}), {before} before ({former}).",
)
_SAME = say("Inspections", "Quality as before: {last} defects in 100 pieces ({order}, {former}).")
