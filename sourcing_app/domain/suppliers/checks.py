"""Vetting a supplier before money is spent: the questions and what their answers mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import Badge, Tier, tier
from sourcing_app.domain.suppliers.holds import Hold
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.domain.suppliers.red_flags import Flag, FlagSeverity
from sourcing_app.domain.values.reasons import MIN_REASON, NO_WORDS, wordless

ON_SHORTLIST = say("Records", "On the shortlist")
"""The caption of the star; it stands here because lists show it before records are described."""


class CheckItem(StrEnum):
    """The rows of the vetting list, in the order they are shown."""

    BADGE_CONFIRMED = "badge_confirmed"
    IDENTITY_RECORDED = "identity_recorded"
    ACTIVITY_NOTED = "activity_noted"
    REVIEWS_READ = "reviews_read"
    REVIEWS_ELSEWHERE = "reviews_elsewhere"
    SCAM_SEARCHED = "scam_searched"
    BLACKLISTS_CHECKED = "blacklists_checked"
    NO_FULL_PREPAYMENT = "no_full_prepayment"
    NO_BRAND_GOODS = "no_brand_goods"
    COMPANY_ACCOUNT = "company_account"
    OWN_PHOTOS = "own_photos"
    REAL_PHOTOS = "real_photos"


class CheckAnswer(StrEnum):
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


ANSWER_NAMES: Mapping[CheckAnswer, Sentence] = {
    CheckAnswer.UNKNOWN: say("Vetting", "Not checked"),
    CheckAnswer.PASSED: say("Vetting", "Checked, fine"),
    CheckAnswer.FAILED: say("Vetting", "Checked, failed"),
    CheckAnswer.NOT_APPLICABLE: say("Vetting", "Does not apply"),
}
GUT_NAMES: Mapping[Gut, Sentence] = {
    Gut.UNASKED: say("Vetting", "Not answered"),
    Gut.FINE: say("Vetting", "Fine"),
    Gut.UNEASY: say("Vetting", "Uneasy"),
}
ITEM_TEXTS: dict[CheckItem, Sentence] = {
    CheckItem.BADGE_CONFIRMED: say("Vetting", "Badge confirmed on the profile page"),
    CheckItem.IDENTITY_RECORDED: say("Vetting", "Legal address and company name recorded"),
    CheckItem.ACTIVITY_NOTED: say("Vetting", "Transactions and response rate recorded"),
    CheckItem.REVIEWS_READ: say("Vetting", "Reviews read on Alibaba"),
    CheckItem.REVIEWS_ELSEWHERE: say("Vetting", "Reviews read outside Alibaba"),
    CheckItem.SCAM_SEARCHED: say("Vetting", "Searched the name with “scam” outside Alibaba"),
    CheckItem.BLACKLISTS_CHECKED: say("Vetting", "Checked supplier blacklists"),
    CheckItem.NO_FULL_PREPAYMENT: say("Vetting", "Does not ask for full prepayment"),
    CheckItem.NO_BRAND_GOODS: say("Vetting", "No brand-name goods offered"),
    CheckItem.COMPANY_ACCOUNT: say("Vetting", "Bank account belongs to the company"),
    CheckItem.OWN_PHOTOS: say("Vetting", "Photos are its own: image search, dated photo of stock"),
    CheckItem.REAL_PHOTOS: say("Vetting", "Photos show real goods, not a computer model"),
}
ADVICE = frozenset({CheckItem.OWN_PHOTOS, CheckItem.REAL_PHOTOS})
"""Hints: what they find counts in the verdict, but vetting is finished without them."""
COUNTED = tuple(item for item in CheckItem if item not in ADVICE)
RULE_OF_ITEM: Mapping[CheckItem, str] = {
    CheckItem.BADGE_CONFIRMED: "R149",
    CheckItem.IDENTITY_RECORDED: "R123",
    CheckItem.ACTIVITY_NOTED: "R123",
    CheckItem.REVIEWS_READ: "R157",
    CheckItem.REVIEWS_ELSEWHERE: "R158",
    CheckItem.SCAM_SEARCHED: "R160",
    CheckItem.BLACKLISTS_CHECKED: "R161",
    CheckItem.NO_FULL_PREPAYMENT: "R155",
    CheckItem.NO_BRAND_GOODS: "R167",
    CheckItem.COMPANY_ACCOUNT: "R110",
    CheckItem.OWN_PHOTOS: "R102",
    CheckItem.REAL_PHOTOS: "R103",
}
"""The rule of the sources behind each question."""
ORDER_ITEMS = (
    CheckItem.IDENTITY_RECORDED,
    CheckItem.REVIEWS_READ,
    CheckItem.REVIEWS_ELSEWHERE,
    CheckItem.SCAM_SEARCHED,
    CheckItem.BLACKLISTS_CHECKED,
    CheckItem.BADGE_CONFIRMED,
)
"""The questions that must be answered well before an order; the others only advise."""
_NO_REASON = say(
    "Vetting",
    "Write in the note why “{check}” does not apply, in {count} characters or more.",
)
_DONE = frozenset({CheckAnswer.PASSED, CheckAnswer.NOT_APPLICABLE})
_NO_ANSWERS: Mapping[CheckItem, CheckAnswer] = {}
_NO_METRICS: Mapping[MetricKind, Decimal] = {}


def lacks_reason(item: CheckItem, answer: CheckAnswer, note: str) -> bool:
    """Whether "does not apply" lacks the reason required by a question before an order."""
    asked = answer is CheckAnswer.NOT_APPLICABLE and item in ORDER_ITEMS
    return asked and len(note.strip()) < MIN_REASON


def check_reason(item: CheckItem, answer: CheckAnswer, note: str) -> None:
    """Raise Invalid, at the note, if "does not apply" lacks its reason."""
    if lacks_reason(item, answer, note):
        raise Invalid({"note": _NO_REASON.put(check=ITEM_TEXTS[item], count=MIN_REASON)})
    if answer is CheckAnswer.NOT_APPLICABLE and item in ORDER_ITEMS and wordless(note):
        raise Invalid({"note": NO_WORDS})


def counted(item: CheckItem, answer: CheckAnswer, note: str) -> CheckAnswer:
    """Return what a stored answer counts as: one without its reason is open."""
    return CheckAnswer.UNKNOWN if lacks_reason(item, answer, note) else answer


@dataclass(frozen=True, slots=True)
class VettingFacts:
    """
    What is known about a supplier on a day.

    Badges held, answers, open flags, the gut check, the last figures read, and the holds that stop
    something on this day; `placed` is every hold there was.
    """

    badges: frozenset[Badge] = frozenset()
    answers: Mapping[CheckItem, CheckAnswer] = field(default_factory=lambda: _NO_ANSWERS)
    flags: tuple[Flag, ...] = ()
    gut: Gut = Gut.UNASKED
    metrics: Mapping[MetricKind, Decimal] = field(default_factory=lambda: _NO_METRICS)
    holds: tuple[Hold, ...] = ()
    placed: tuple[Hold, ...] = ()
    listed: tuple[Sentence, ...] = ()
    """The lists of sanctions that it stands on, as the user has judged the matches."""
    undecided: int = 0
    """Possible matches with such lists that nobody has judged."""
    doubts: tuple[Sentence, ...] = ()
    """What does not agree in its identity and is not explained."""

    def answer(self, item: CheckItem) -> CheckAnswer:
        return self.answers.get(item, CheckAnswer.UNKNOWN)

    def passed(self, item: CheckItem) -> bool:
        """Answered well, or the question does not apply to this supplier."""
        return self.answer(item) in _DONE

    @property
    def critical(self) -> tuple[Flag, ...]:
        return tuple(flag for flag in self.flags if flag.severity is FlagSeverity.CRITICAL)

    @property
    def free(self) -> bool:
        return tier(self.badges) is Tier.FREE

    @property
    def unproven(self) -> bool:
        """Whether the company is unchecked or its membership unknown: as strict as Free."""
        return tier(self.badges) in {Tier.FREE, Tier.UNKNOWN}

    @property
    def done(self) -> int:
        """How many of the questions that are counted are passed."""
        return sum(self.answers.get(item) in _DONE for item in COUNTED)
