"""A supplier's score: a weighted mean of what there is evidence for; without any, no number."""

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from types import MappingProxyType

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import Tier, has_all_three, tier
from sourcing_app.domain.suppliers.checks import COUNTED, CheckAnswer, VettingFacts
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.domain.suppliers.red_flags import FlagSeverity
from sourcing_app.domain.suppliers.verdicts import Outcome


class ScorePart(StrEnum):
    """What a score is made of."""

    BADGES = "badges"
    CHECKS = "checks"
    REPUTATION = "reputation"
    SERVICE = "service"
    FLAGS = "flags"


PART_NAMES: Mapping[ScorePart, Sentence] = {
    ScorePart.BADGES: say("Score", "Badges on the site"),
    ScorePart.CHECKS: say("Score", "Checks passed"),
    ScorePart.REPUTATION: say("Score", "Rating on the site"),
    ScorePart.SERVICE: say("Score", "Response and delivery on time"),
    ScorePart.FLAGS: say("Score", "Freedom from red flags"),
}
Weights = Mapping[ScorePart, int]
WEIGHTS: Weights = MappingProxyType(
    {
        ScorePart.BADGES: 20,
        ScorePart.CHECKS: 40,
        ScorePart.REPUTATION: 10,
        ScorePart.SERVICE: 10,
        ScorePart.FLAGS: 20,
    }
)
"""Evidence of one's own weighs more than what the site says; they sum to 100."""
WHOLE = 100
BANDS: tuple[tuple[int, Sentence], ...] = (
    (75, say("Score", "strong")),
    (50, say("Score", "fair")),
    (0, say("Score", "weak")),
)
"""From which score on a band counts, the highest first."""

_OF_TIER: Mapping[Tier, int] = {
    Tier.FREE: 0,
    Tier.GOLD: 40,
    Tier.ASSESSED: 70,
    Tier.VERIFIED: 70,
    Tier.VERIFIED_PRO: 70,
}
"""Verified PRO weighs no more than Verified: what it rests on is not documented."""
_A_WARNING = 25
_BEST_RATING = 5
_SUM = say("Score", "The weights add up to {sum}; they must add up to 100.")
_EACH = say("Score", "Each part weighs at least 1: a score that leaves one out hides it.")


def score(facts: VettingFacts, weights: Weights = WEIGHTS) -> int | None:
    """
    Return 0 to 100, None where no part has evidence.

    A critical red flag makes it 0: no badge makes up for it.
    """
    found = parts(facts)
    if not found:
        return None
    if facts.critical:
        return 0
    total = sum(weights[part] for part in found)
    mean = sum((points * weights[part] for part, points in found.items()), Decimal(0)) / total
    return int(mean.quantize(Decimal(1), ROUND_HALF_UP))


def score_words(points: int | None, outcome: Outcome) -> Sentence:
    """Say a score so that it does not contradict the verdict: only one that may go has a band."""
    if points is None:
        return say("Score", "Score: not rated, nothing is known to go by")
    if outcome is Outcome.INCOMPLETE:
        words = say("Score", "Score so far: {points} of 100; it counts once vetting is finished")
        return words.put(points=points)
    if outcome is Outcome.STOP:
        words = say("Score", "Score: {points} of 100; the verdict stands whatever it is")
        return words.put(points=points)
    name = next(name for least, name in BANDS if points >= least)
    return say("Score", "Score: {points} of 100, {band}").put(points=points, band=name)


def parts(facts: VettingFacts) -> dict[ScorePart, Decimal]:
    """Return each part that there is evidence for, 0 to 100."""
    return dict(_parts(facts))


def check_weights(weights: Weights) -> None:
    """Raise Rejected for weights that do not add up to 100, or where a part weighs nothing."""
    total = sum(weights.values())
    if total != WHOLE:
        raise Rejected(_SUM.put(sum=total))
    if any(weights.get(part, 0) < 1 for part in ScorePart):
        raise Rejected(_EACH)


def _parts(facts: VettingFacts) -> Iterator[tuple[ScorePart, Decimal]]:
    level = tier(facts.badges)
    if level is not Tier.UNKNOWN:
        points = WHOLE if has_all_three(facts.badges) else _OF_TIER[level]
        yield ScorePart.BADGES, Decimal(points)
    answers = [facts.answer(item) for item in COUNTED]
    if any(answer is not CheckAnswer.UNKNOWN for answer in answers):
        asked = sum(answer is not CheckAnswer.NOT_APPLICABLE for answer in answers)
        passed = sum(answer is CheckAnswer.PASSED for answer in answers)
        if asked:
            yield ScorePart.CHECKS, Decimal(WHOLE * passed) / asked
        yield ScorePart.FLAGS, _flags(facts)
    elif facts.flags:
        yield ScorePart.FLAGS, _flags(facts)
    rating = facts.metrics.get(MetricKind.RATING)
    if rating is not None:
        yield ScorePart.REPUTATION, rating * WHOLE / _BEST_RATING
    rates = [
        facts.metrics[kind]
        for kind in (MetricKind.RESPONSE_RATE, MetricKind.ON_TIME)
        if kind in facts.metrics
    ]
    if rates:
        yield ScorePart.SERVICE, sum(rates, Decimal(0)) / len(rates)


def _flags(facts: VettingFacts) -> Decimal:
    warnings = sum(flag.severity is FlagSeverity.WARNING for flag in facts.flags)
    return Decimal(max(0, WHOLE - _A_WARNING * warnings))
