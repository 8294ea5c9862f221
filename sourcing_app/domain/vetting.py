"""Checking a supplier before money is spent: nine questions, red flags, a verdict with reasons."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sourcing_app.domain.badges import Badge, Tier, tier
from sourcing_app.domain.redflags import Flag, FlagKind, FlagSeverity, flag_name
from sourcing_app.domain.sentences import Sentence, say


class Item(StrEnum):
    """The nine rows of the vetting list, in the order they are shown."""

    BADGE_CONFIRMED = "badge_confirmed"
    IDENTITY_RECORDED = "identity_recorded"
    ACTIVITY_NOTED = "activity_noted"
    REVIEWS_READ = "reviews_read"
    SCAM_SEARCHED = "scam_searched"
    BLACKLISTS_CHECKED = "blacklists_checked"
    NO_FULL_PREPAYMENT = "no_full_prepayment"
    NO_BRAND_GOODS = "no_brand_goods"
    COMPANY_ACCOUNT = "company_account"


class Answer(StrEnum):
    """What the user found; unknown means nobody has looked yet."""

    PASSED = "pass"
    FAILED = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Gut(StrEnum):
    """The answer to "does it feel too good to be true?"."""

    UNASKED = "unasked"
    FINE = "fine"
    UNEASY = "uneasy"


class Outcome(StrEnum):
    """The verdict in one word."""

    GO = "go"
    CAREFUL = "careful"
    STOP = "stop"
    INCOMPLETE = "incomplete"


ITEM_TEXTS: dict[Item, Sentence] = {
    Item.BADGE_CONFIRMED: say("Vetting", "Badge confirmed on the profile page"),
    Item.IDENTITY_RECORDED: say("Vetting", "Legal address and company name recorded"),
    Item.ACTIVITY_NOTED: say("Vetting", "Transactions and response rate noted"),
    Item.REVIEWS_READ: say("Vetting", "Reviews read on Alibaba"),
    Item.SCAM_SEARCHED: say("Vetting", "Searched the name with “scam” outside Alibaba"),
    Item.BLACKLISTS_CHECKED: say("Vetting", "Checked supplier blacklists"),
    Item.NO_FULL_PREPAYMENT: say("Vetting", "Asks for no full prepayment"),
    Item.NO_BRAND_GOODS: say("Vetting", "No brand-name goods offered"),
    Item.COMPANY_ACCOUNT: say("Vetting", "Bank account belongs to the company"),
}

NOT_CHECKED = say("Vetting", "Not checked: {check}")

ORDER_ITEMS = (
    Item.IDENTITY_RECORDED,
    Item.REVIEWS_READ,
    Item.SCAM_SEARCHED,
    Item.BLACKLISTS_CHECKED,
    Item.BADGE_CONFIRMED,
)
"""The questions that must be answered well before an order; the others only advise."""

FLAG_OF_FAILED: dict[Item, FlagKind] = {
    Item.NO_FULL_PREPAYMENT: FlagKind.FULL_PREPAYMENT,
    Item.NO_BRAND_GOODS: FlagKind.BRAND_WITHOUT_LICENCE,
    Item.COMPANY_ACCOUNT: FlagKind.PERSONAL_ACCOUNT,
}
"""Failing these questions is a red flag of its own, raised by rule."""

FATAL = frozenset({Item.SCAM_SEARCHED, Item.BLACKLISTS_CHECKED, Item.COMPANY_ACCOUNT})
"""Failing one of these means: do not proceed."""

_DONE = frozenset({Answer.PASSED, Answer.NOT_APPLICABLE})
_NO_ANSWERS: Mapping[Item, Answer] = {}


@dataclass(frozen=True, slots=True)
class VettingFacts:
    """What is known of a supplier on a day: badges held, answers, open flags, the gut check."""

    badges: frozenset[Badge] = frozenset()
    answers: Mapping[Item, Answer] = field(default_factory=lambda: _NO_ANSWERS)
    flags: tuple[Flag, ...] = ()
    gut: Gut = Gut.UNASKED

    def answer(self, item: Item) -> Answer:
        return self.answers.get(item, Answer.UNKNOWN)

    def passed(self, item: Item) -> bool:
        """Answered well, or the question does not apply to this supplier."""
        return self.answer(item) in _DONE

    @property
    def critical(self) -> tuple[Flag, ...]:
        return tuple(flag for flag in self.flags if flag.severity is FlagSeverity.CRITICAL)

    @property
    def free(self) -> bool:
        return tier(self.badges) is Tier.FREE

    @property
    def done(self) -> int:
        """How many of the nine are answered well."""
        return sum(self.passed(item) for item in Item)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome, why, how many of the nine are done, and whether gate G2 is open unwaived."""

    outcome: Outcome
    reasons: tuple[Sentence, ...]
    done: int
    may_order: bool


def verdict(facts: VettingFacts) -> Verdict:
    """Judge the supplier; the gravest reasons stand first."""
    stops, doubts, gaps = (*_stops(facts),), (*_doubts(facts),), (*_gaps(facts),)
    outcome = Outcome.GO
    if stops:
        outcome = Outcome.STOP
    elif gaps:
        outcome = Outcome.INCOMPLETE
    elif doubts:
        outcome = Outcome.CAREFUL
    return Verdict(outcome, stops + doubts + gaps, facts.done, may_order(facts))


def may_order(facts: VettingFacts) -> bool:
    """Say whether every fact that gate G2 asks for is there, so that no waiver is needed."""
    asked = all(facts.passed(item) for item in ORDER_ITEMS)
    return asked and not facts.critical and not facts.free and facts.gut is not Gut.UNASKED


def _stops(facts: VettingFacts) -> Iterator[Sentence]:
    for flag in facts.critical:
        yield say("Vetting", "Critical red flag: {flag}").put(flag=flag_name(flag.kind))
    covered = {flag.kind for flag in facts.critical}
    for item in Item:
        fails = item in FATAL and facts.answer(item) is Answer.FAILED
        if fails and FLAG_OF_FAILED.get(item) not in covered:
            yield _failed(item)


def _doubts(facts: VettingFacts) -> Iterator[Sentence]:
    kinds = {flag.kind for flag in facts.flags}
    yield from (sentence for pair, sentence in _PAIRS.items() if pair <= kinds)
    for flag in facts.flags:
        if flag.severity is FlagSeverity.WARNING:
            yield say("Vetting", "Red flag: {flag}").put(flag=flag_name(flag.kind))
    for item in Item:
        fails = item not in FATAL and facts.answer(item) is Answer.FAILED
        if fails and FLAG_OF_FAILED.get(item) not in kinds:
            yield _failed(item)
    if facts.free:
        yield say("Vetting", "Free Member: nobody has checked this company")
    if facts.gut is Gut.UNEASY and FlagKind.INTUITION not in kinds:
        yield say("Vetting", "Your gut check says: uneasy")


_PAIRS: dict[frozenset[str], Sentence] = {
    frozenset({FlagKind.PRICE_OUTLIER, FlagKind.QUALITY_COMPLAINTS}): say(
        "Vetting", "Very low prices together with complaints about quality"
    ),
    frozenset({FlagKind.PRICE_OUTLIER, FlagKind.BRAND_WITHOUT_LICENCE}): say(
        "Vetting", "A brand at a very low price is probably counterfeit"
    ),
}


def _failed(item: Item) -> Sentence:
    return say("Vetting", "Check failed: {check}").put(check=ITEM_TEXTS[item])


def _gaps(facts: VettingFacts) -> Iterator[Sentence]:
    for item in Item:
        if facts.answer(item) is Answer.UNKNOWN:
            yield NOT_CHECKED.put(check=ITEM_TEXTS[item])
    if tier(facts.badges) is Tier.UNKNOWN:
        yield say("Vetting", "Membership level not recorded")
    if facts.gut is Gut.UNASKED:
        yield say("Vetting", "Gut check not answered")
