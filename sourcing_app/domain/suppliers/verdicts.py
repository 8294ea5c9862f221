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
    RULE_OF_ITEM,
    CheckAnswer,
    CheckItem,
    Gut,
    VettingFacts,
)
from sourcing_app.domain.suppliers.holds import HoldScope, held_for
from sourcing_app.domain.suppliers.red_flags import FlagKind, FlagSeverity, flag_name, rule_of


class Outcome(StrEnum):
    """The verdict in one word."""

    GO = "go"
    CAREFUL = "careful"
    STOP = "stop"
    INCOMPLETE = "incomplete"


OUTCOME_NAMES: Mapping[Outcome, Sentence] = {
    Outcome.GO: say("Vetting", "May proceed: nothing known against this supplier"),
    Outcome.CAREFUL: say("Vetting", "Proceed with care"),
    Outcome.STOP: say("Vetting", "Do not proceed"),
    Outcome.INCOMPLETE: say("Vetting", "Not rated: vetting is not finished"),
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
class Reason:
    """Why a verdict is as it is, and the rule of the sources behind it, "" for practice."""

    sentence: Sentence
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome, why, how many checks are done, and whether G2 passes unwaived."""

    outcome: Outcome
    why: tuple[Reason, ...]
    done: int
    may_order: bool

    @property
    def reasons(self) -> tuple[Sentence, ...]:
        """The sentences alone."""
        return tuple(reason.sentence for reason in self.why)


def verdict(facts: VettingFacts) -> Verdict:
    """
    Return the verdict on the supplier, most serious reasons first.

    While payments or everything is on hold one does not proceed, whatever else is known.
    """
    against, doubts, gaps = (*_stops(facts),), (*_doubts(facts),), (*_gaps(facts),)
    doubts = (*(Reason(hold.sentence) for hold in facts.holds), *doubts)
    outcome = Outcome.GO
    if against or _held(facts):
        outcome = Outcome.STOP
    elif gaps:
        outcome = Outcome.INCOMPLETE
    elif doubts:
        outcome = Outcome.CAREFUL
    return Verdict(outcome, against + doubts + gaps, facts.done, may_order(facts))


def stops(facts: VettingFacts) -> tuple[Sentence, ...]:
    """Return why not to proceed with this supplier; nothing if one may."""
    return tuple(reason.sentence for reason in _stops(facts))


@dataclass(frozen=True, slots=True)
class Caution:
    """The warning shown wherever the supplier can be chosen; `stops`: do not proceed."""

    sentence: Sentence
    stops: bool


def caution(facts: VettingFacts) -> Caution | None:
    """Return the warning about a supplier; None if nothing known is against it."""
    stop = next(_stops(facts), None)
    if stop is not None:
        return Caution(
            say("Vetting", "Do not proceed: {reason}").put(reason=stop.sentence), stops=True
        )
    held = next(iter(facts.holds), None)
    if held is not None:
        return Caution(held.sentence, stops=True)
    return Caution(_UNEASY, stops=False) if facts.gut is Gut.UNEASY else None


_UNEASY = say("Vetting", "Your gut check says: uneasy")
_LISTED = say("Vetting", "Stands on a list: {list}")
_UNDECIDED = say("Vetting", "Possible matches with lists that nobody has judged: {count}")


def only_the_gut(facts: VettingFacts) -> bool:
    """Whether only the gut check is missing from a finished vetting."""
    return [reason.sentence for reason in _gaps(facts)] == [_NO_GUT]


def may_order(facts: VettingFacts) -> bool:
    """Whether gate G2 passes without a waiver."""
    asked = all(facts.passed(item) for item in ORDER_ITEMS)
    known = not facts.unproven and facts.gut is not Gut.UNASKED
    return asked and known and not facts.critical and not facts.listed and not _held(facts)


def _held(facts: VettingFacts) -> bool:
    """Whether orders and payments are on hold."""
    return any(held_for(facts.holds, HoldScope.PAYMENTS))


def _stops(facts: VettingFacts) -> Iterator[Reason]:
    for listed in facts.listed:
        yield Reason(_LISTED.put(list=listed))
    for flag in facts.critical:
        sentence = say("Vetting", "Critical red flag: {flag}").put(flag=flag_name(flag.kind))
        yield Reason(sentence, rule_of(flag.kind))
    covered = {flag.kind for flag in facts.critical}
    for item in CheckItem:
        fails = item in FATAL and facts.answer(item) is CheckAnswer.FAILED
        if fails and FLAG_OF_FAILED.get(item) not in covered:
            yield _failed(item)


def _doubts(facts: VettingFacts) -> Iterator[Reason]:
    kinds = {flag.kind for flag in facts.flags}
    yield from (reason for pair, reason in _PAIRS.items() if pair <= kinds)
    for flag in facts.flags:
        if flag.severity is FlagSeverity.WARNING:
            sentence = say("Vetting", "Red flag: {flag}").put(flag=flag_name(flag.kind))
            yield Reason(sentence, rule_of(flag.kind))
    for item in CheckItem:
        fails = item not in FATAL and facts.answer(item) is CheckAnswer.FAILED
        if fails and FLAG_OF_FAILED.get(item) not in kinds:
            yield _failed(item)
    yield from (Reason(doubt) for doubt in facts.doubts)
    if facts.undecided:
        yield Reason(_UNDECIDED.put(count=facts.undecided))
    if facts.free:
        yield Reason(say("Vetting", "Free Member: nobody has checked this company"), "R120")
    if facts.gut is Gut.UNEASY and FlagKind.INTUITION not in kinds:
        yield Reason(_UNEASY, "R171")


_PAIRS: dict[frozenset[str], Reason] = {
    frozenset({FlagKind.PRICE_OUTLIER, FlagKind.QUALITY_COMPLAINTS}): Reason(
        say("Vetting", "Very low prices together with complaints about quality"), "R162"
    ),
    frozenset({FlagKind.PRICE_OUTLIER, FlagKind.BRAND_WITHOUT_LICENCE}): Reason(
        say("Vetting", "A brand at a very low price is probably counterfeit"), "R170"
    ),
}


_NO_GUT = say("Vetting", "Gut check not answered")


def _failed(item: CheckItem) -> Reason:
    sentence = say("Vetting", "Check failed: {check}").put(check=ITEM_TEXTS[item])
    return Reason(sentence, RULE_OF_ITEM[item])


def _gaps(facts: VettingFacts) -> Iterator[Reason]:
    for item in COUNTED:
        if facts.answer(item) is CheckAnswer.UNKNOWN:
            yield Reason(NOT_CHECKED.put(check=ITEM_TEXTS[item]), RULE_OF_ITEM[item])
    if tier(facts.badges) is Tier.UNKNOWN:
        yield Reason(say("Vetting", "Membership level not recorded"), "R117")
    if facts.gut is Gut.UNASKED:
        yield Reason(_NO_GUT, "R171")
