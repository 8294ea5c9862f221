"""The verdict on a supplier, with the reasons for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import Tier, tier
from sourcing_app.domain.suppliers.checks import (
    COUNTED,
    ITEM_TEXTS,
    ORDER_ITEMS,
    CheckAnswer,
    CheckItem,
    Gut,
    VettingFacts,
)
from sourcing_app.domain.suppliers.holds import HoldScope, held_for
from sourcing_app.domain.suppliers.red_flags import FlagKind, FlagSeverity, flag_name


class Outcome(StrEnum):
    """The verdict in one word."""

    GO = "go"
    CAREFUL = "careful"
    STOP = "stop"
    INCOMPLETE = "incomplete"


OUTCOME_NAMES: Mapping[Outcome, Sentence] = {
    Outcome.GO: say("Vetting", "Nothing known against this supplier"),
    Outcome.CAREFUL: say("Vetting", "Proceed with caution"),
    Outcome.STOP: say("Vetting", "Do not proceed"),
    Outcome.INCOMPLETE: say("Vetting", "Vetting is not finished"),
}
NOT_CHECKED = say("Vetting", "Not checked: {check}")
FLAG_OF_FAILED: dict[CheckItem, FlagKind] = {
    CheckItem.NO_FULL_PREPAYMENT: FlagKind.FULL_PREPAYMENT,
    CheckItem.NO_BRAND_GOODS: FlagKind.BRAND_WITHOUT_LICENCE,
    CheckItem.COMPANY_ACCOUNT: FlagKind.PERSONAL_ACCOUNT,
}
"""Failing these questions is a red flag of its own, raised by rule."""

FATAL = frozenset(
    {CheckItem.SCAM_SEARCHED, CheckItem.BLACKLISTS_CHECKED, CheckItem.COMPANY_ACCOUNT}
)
"""Failing one of these means: do not proceed."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome, its reasons, how many checks are done, and whether G2 passes unwaived."""

    outcome: Outcome
    reasons: tuple[Sentence, ...]
    done: int
    may_order: bool


def verdict(facts: VettingFacts) -> Verdict:
    """Return the verdict on the supplier, most serious reasons first."""
    against, doubts, gaps = stops(facts), (*_doubts(facts),), (*_gaps(facts),)
    outcome = Outcome.GO
    if against:
        outcome = Outcome.STOP
    elif gaps:
        outcome = Outcome.INCOMPLETE
    elif doubts:
        outcome = Outcome.CAREFUL
    return Verdict(outcome, against + doubts + gaps, facts.done, may_order(facts))


def stops(facts: VettingFacts) -> tuple[Sentence, ...]:
    """Return why not to proceed with this supplier; nothing if one may."""
    return (*_stops(facts),)


@dataclass(frozen=True, slots=True)
class Caution:
    """The warning shown wherever the supplier can be chosen; `stops`: do not proceed."""

    sentence: Sentence
    stops: bool


def caution(facts: VettingFacts) -> Caution | None:
    """Return the warning about a supplier; None if nothing known is against it."""
    stop = next(_stops(facts), None)
    if stop is not None:
        return Caution(say("Vetting", "Do not proceed: {reason}").put(reason=stop), stops=True)
    return Caution(_UNEASY, stops=False) if facts.gut is Gut.UNEASY else None


_UNEASY = say("Vetting", "Your gut check says: uneasy")


def only_the_gut(facts: VettingFacts) -> bool:
    """Whether only the gut check is missing from a finished vetting."""
    return [*_gaps(facts)] == [_NO_GUT]


def may_order(facts: VettingFacts) -> bool:
    """Whether gate G2 passes without a waiver."""
    asked = all(facts.passed(item) for item in ORDER_ITEMS)
    held = any(held_for(facts.holds, HoldScope.PAYMENTS))
    known = not facts.unproven and facts.gut is not Gut.UNASKED
    return asked and known and not facts.critical and not held


def _stops(facts: VettingFacts) -> Iterator[Sentence]:
    for flag in facts.critical:
        yield say("Vetting", "Critical red flag: {flag}").put(flag=flag_name(flag.kind))
    covered = {flag.kind for flag in facts.critical}
    for item in CheckItem:
        fails = item in FATAL and facts.answer(item) is CheckAnswer.FAILED
        if fails and FLAG_OF_FAILED.get(item) not in covered:
            yield _failed(item)


def _doubts(facts: VettingFacts) -> Iterator[Sentence]:
    kinds = {flag.kind for flag in facts.flags}
    yield from (sentence for pair, sentence in _PAIRS.items() if pair <= kinds)
    for flag in facts.flags:
        if flag.severity is FlagSeverity.WARNING:
            yield say("Vetting", "Red flag: {flag}").put(flag=flag_name(flag.kind))
    for item in CheckItem:
        fails = item not in FATAL and facts.answer(item) is CheckAnswer.FAILED
        if fails and FLAG_OF_FAILED.get(item) not in kinds:
            yield _failed(item)
    if facts.free:
        yield say("Vetting", "Free Member: nobody has checked this company")
    if facts.gut is Gut.UNEASY and FlagKind.INTUITION not in kinds:
        yield _UNEASY


_PAIRS: dict[frozenset[str], Sentence] = {
    frozenset({FlagKind.PRICE_OUTLIER, FlagKind.QUALITY_COMPLAINTS}): say(
        "Vetting", "Very low prices together with complaints about quality"
    ),
    frozenset({FlagKind.PRICE_OUTLIER, FlagKind.BRAND_WITHOUT_LICENCE}): say(
        "Vetting", "A brand at a very low price is probably counterfeit"
    ),
}


_NO_GUT = say("Vetting", "Gut check not answered")


def _failed(item: CheckItem) -> Sentence:
    return say("Vetting", "Check failed: {check}").put(check=ITEM_TEXTS[item])


def _gaps(facts: VettingFacts) -> Iterator[Sentence]:
    for item in COUNTED:
        if facts.answer(item) is CheckAnswer.UNKNOWN:
            yield NOT_CHECKED.put(check=ITEM_TEXTS[item])
    if tier(facts.badges) is Tier.UNKNOWN:
        yield say("Vetting", "Membership level not recorded")
    if facts.gut is Gut.UNASKED:
        yield _NO_GUT
