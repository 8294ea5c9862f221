"""The numbers the rules judge by: what each limits, its source, and the user's own value of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say


class LimitName(StrEnum):
    """A number of the rules; the value is its name in the file and on the command line."""

    CARD_LIMIT = "card_limit"
    USUAL_DEPOSIT = "usual_deposit"
    HIGH_DEPOSIT = "high_deposit"
    TRANSFER_FIRST = "transfer_first"
    TRANSFER_LAST = "transfer_last"
    CARD_FEE = "card_fee"
    SHORTFALL = "shortfall"
    CARTONS = "cartons"
    EARLY_INSPECTION = "early_inspection"
    MIDDLE_INSPECTION = "middle_inspection"
    NEW_YEAR_RISKY = "new_year_risky"
    NEW_YEAR_CLOSED_BEFORE = "new_year_closed_before"
    NEW_YEAR_CLOSED_AFTER = "new_year_closed_after"
    NEW_YEAR_REDUCED = "new_year_reduced"
    CLOSING_NOTICE = "closing_notice"
    FREIGHT_BUFFER = "freight_buffer"
    PROCESSING_NOTICE = "processing_notice"
    FEEDBACK = "feedback"
    CERTIFICATE_NOTICE = "certificate_notice"
    CLAIM_DAYS = "claim_days"
    NEGOTIATION_DAYS = "negotiation_days"
    ESCALATION_DAYS = "escalation_days"
    STEP_BACK = "step_back"
    DAYS_TO_PAY = "days_to_pay"
    RATE_AGE = "rate_age"
    FOLLOW_UP = "follow_up"
    CROWD = "crowd"
    LIST_AGE = "list_age"
    PRICE_SHARE = "price_share"
    SENTENCE_WORDS = "sentence_words"
    SENTENCE_COMMAS = "sentence_commas"
    SMALL_QUANTITY = "small_quantity"
    FEW_WORDS = "few_words"
    MANY_WORDS = "many_words"
    FEW_HITS = "few_hits"
    MANY_HITS = "many_hits"
    SEARCHES_IN_VAIN = "searches_in_vain"
    REQUEST_DAYS = "request_days"
    FIRST_LOOK = "first_look"
    NEXT_LOOK = "next_look"


@dataclass(frozen=True, slots=True)
class LimitSource:
    """Who says so, and when it was read."""

    words: Sentence | str
    as_of: date


@dataclass(frozen=True, slots=True)
class Limit:
    """
    One number: its rule, what it limits, its value by its source, and the bounds of an own one.

    `why` says what an own value beyond the bounds would make meaningless. It is whole unless
    `parts` says otherwise.
    """

    rule: str
    words: Sentence
    value: Decimal
    unit: Sentence | str
    least: Decimal
    most: Decimal
    why: Sentence
    source: LimitSource
    parts: bool = False


_READ = date(2026, 11, 23)
_HOW_TO = LimitSource(say("Limits", "Russian how-to"), _READ)
_CUSTOM = LimitSource(say("Limits", "Common practice; no source was found"), _READ)
_ACCIO = LimitSource(
    "www.accio.com/blog/how-to-pay-alibaba-suppliers-securely-now", date(2025, 9, 1)
)
_BANKS = LimitSource("service.alibaba.com/buyer/faq_detail/20111762.htm", _READ)
_CLAIMS = LimitSource("service.alibaba.com/buyer/faq_detail/20153048.htm", _READ)
_DISPUTES = LimitSource("service.alibaba.com/buyer/faq_detail/20155175.htm", _READ)
_OFFERS = LimitSource("rfq.alibaba.com", _READ)
_DAYS = say("Limits", "days")
_HITS = say("Limits", "results")
_WORKED = say("Limits", "working days")
_PERCENT = say("Limits", "%")
_WORDS = say("Limits", "words")
_SHARE = say("Limits", "no deposit, or a full prepayment, would pass without a word.")
_LATE = say("Limits", "the reminder would come too early to matter, or too late.")
_BANK = say("Limits", "money that never arrives would not be missed.")
_TIME = say(
    "Limits", "there would be nothing to look at yet, or no time left to mend what is found."
)
_TOO_LATE = say("Limits", "a claim would come when the platform no longer takes it.")
_CLOSED = say("Limits", "goods would be promised while nobody works, or never.")
_ALWAYS = say("Limits", "it would warn of everything, or of nothing.")


def _limit(  # noqa: PLR0913, PLR0917 - one line of the table each
    rule: str,
    words: Sentence,
    value: int | str,
    unit: Sentence | str,
    bounds: tuple[int, int],
    why: Sentence,
    source: LimitSource = _CUSTOM,
    *,
    parts: bool = False,
) -> Limit:
    least, most = map(Decimal, bounds)
    return Limit(rule, words, Decimal(value), unit, least, most, why, source, parts)


LIMITS_OF_RULES: Mapping[LimitName, Limit] = {
    LimitName.CARD_LIMIT: _limit(
        "R198", say("Limits", "Most in one card payment"), 20_000, "USD",
        (1, 100_000), say("Limits", "no card payment would be possible, or none refused."),
        _HOW_TO, parts=True,
    ),
    LimitName.USUAL_DEPOSIT: _limit(
        "R90", say("Limits", "Usual deposit; a larger one is warned of"), 30, _PERCENT,
        (1, 50), _SHARE, _HOW_TO, parts=True,
    ),
    LimitName.HIGH_DEPOSIT: _limit(
        "R155", say("Limits", "Largest deposit without a reason"), 50, _PERCENT,
        (1, 90), _SHARE, parts=True,
    ),
    LimitName.TRANSFER_FIRST: _limit(
        "R196", say("Limits", "A bank transfer arrives at the earliest after"), 3, _WORKED,
        (1, 30), _BANK, _BANKS,
    ),
    LimitName.TRANSFER_LAST: _limit(
        "R196", say("Limits", "A bank transfer arrives at the latest after"), 7, _WORKED,
        (1, 30), _BANK, _BANKS,
    ),
    LimitName.CARD_FEE: _limit(
        "R200", say("Limits", "A card payment usually costs"), "2.99", _PERCENT,
        (0, 20), say("Limits", "the cost of a card payment would be far from the truth."),
        _ACCIO, parts=True,
    ),
    LimitName.SHORTFALL: _limit(
        "R93", say("Limits", "Most of a payment that bank charges may have taken"), 10, _PERCENT,
        (1, 25), say("Limits", "a part that was not paid would count as a bank charge."),
        parts=True,
    ),
    LimitName.CARTONS: _limit(
        "R116", say("Limits", "Fewest cartons an inspector opens"), 3, say("Limits", "cartons"),
        (1, 100), say("Limits", "goods nobody looked at would count as inspected, or none would."),
        _HOW_TO,
    ),
    LimitName.EARLY_INSPECTION: _limit(
        "R112", say("Limits", "First inspection, of the lead time"), 20, _PERCENT, (5, 90), _TIME,
    ),
    LimitName.MIDDLE_INSPECTION: _limit(
        "R112", say("Limits", "Second inspection, of the lead time"), 50, _PERCENT, (5, 90), _TIME,
    ),
    LimitName.NEW_YEAR_RISKY: _limit(
        "R92", say("Limits", "A deposit is warned of before the Chinese New Year in"), 45, _DAYS,
        (1, 120), _ALWAYS,
    ),
    LimitName.NEW_YEAR_CLOSED_BEFORE: _limit(
        "R92", say("Limits", "Factories close before the Chinese New Year for"), 10, _DAYS,
        (0, 60), _CLOSED,
    ),
    LimitName.NEW_YEAR_CLOSED_AFTER: _limit(
        "R92", say("Limits", "Factories stay closed after the Chinese New Year for"), 16, _DAYS,
        (0, 60), _CLOSED,
    ),
    LimitName.NEW_YEAR_REDUCED: _limit(
        "R92", say("Limits", "Little is made after the Chinese New Year for"), 30, _DAYS,
        (1, 90), say("Limits", "little would never be made, or no full work ever begin."),
    ),
    LimitName.CLOSING_NOTICE: _limit(
        "R92", say("Limits", "A production is warned of before factories close by"), 30, _DAYS,
        (1, 120), _LATE,
    ),
    LimitName.FREIGHT_BUFFER: _limit(
        "R267", say("Limits", "Days to spare after the carrier's day"), 7, _DAYS,
        (0, 90), say("Limits", "goods that are lost would never be late."),
    ),
    LimitName.PROCESSING_NOTICE: _limit(
        "R15", say("Limits", "The platform says that processing has begun within"), 3, _DAYS,
        (1, 30), _LATE,
    ),
    LimitName.FEEDBACK: _limit(
        "R182", say("Limits", "Feedback is asked for after receipt in"), 3, _DAYS, (1, 60), _LATE,
    ),
    LimitName.CERTIFICATE_NOTICE: _limit(
        "R154", say("Limits", "A certificate is to be renewed before its last day by"), 30, _DAYS,
        (1, 365), _LATE,
    ),
    LimitName.CLAIM_DAYS: _limit(
        "R6", say("Limits", "The platform takes claims after confirmed receipt for"), 30, _DAYS,
        (1, 365), _TOO_LATE, _CLAIMS,
    ),
    LimitName.NEGOTIATION_DAYS: _limit(
        "R6", say("Limits", "A dispute is negotiated before you may escalate it for"), 3, _DAYS,
        (1, 90), _TOO_LATE, _DISPUTES,
    ),
    LimitName.ESCALATION_DAYS: _limit(
        "R6", say("Limits", "The platform escalates a dispute by itself after"), 7, _DAYS,
        (1, 90), _TOO_LATE, _DISPUTES,
    ),
    LimitName.STEP_BACK: _limit(
        "R172", say("Limits", "Stepping back from a supplier holds everything for"), 3, _DAYS,
        (1, 90), say("Limits", "nobody would cool down, or nobody come back."), _HOW_TO,
    ),
    LimitName.DAYS_TO_PAY: _limit(
        "R93", say("Limits", "A payment is due after its event in"), 7, _DAYS, (1, 90), _LATE,
    ),
    LimitName.RATE_AGE: _limit(
        "R11", say("Limits", "An exchange rate is old after"), 7, _DAYS, (1, 60),
        say("Limits", "no rate would do, or one that no longer holds."),
    ),
    LimitName.FOLLOW_UP: _limit(
        "R55", say("Limits", "An inquiry is asked after again in"), 3, _WORKED, (1, 60), _LATE,
    ),
    LimitName.CROWD: _limit(
        "R49", say("Limits", "Most suppliers who get one text on a day"), 10,
        say("Limits", "suppliers"), (1, 100), _ALWAYS,
    ),
    LimitName.LIST_AGE: _limit(
        "R161", say("Limits", "A screening list is old after"), 30, _DAYS, (1, 180), _ALWAYS,
    ),
    LimitName.PRICE_SHARE: _limit(
        "R162", say("Limits", "A price is far below the others' median under"), 60, _PERCENT,
        (10, 90), _ALWAYS,
    ),
    LimitName.SENTENCE_WORDS: _limit(
        "R57", say("Limits", "Most words in a sentence of a letter"), 20, _WORDS, (5, 60), _ALWAYS,
    ),
    LimitName.SENTENCE_COMMAS: _limit(
        "R57", say("Limits", "Most commas in a sentence of a letter"), 3, say("Limits", "commas"),
        (1, 20), _ALWAYS,
    ),
    LimitName.SMALL_QUANTITY: _limit(
        "R68", say("Limits", "Up to so many pieces retail is looked at"), 5,
        say("Limits", "pieces"), (1, 1000), _ALWAYS,
    ),
    LimitName.FEW_WORDS: _limit(
        "R81", say("Limits", "Most words in a query"), 4, _WORDS, (1, 20), _ALWAYS,
    ),
    LimitName.MANY_WORDS: _limit(
        "R81", say("Limits", "With more words a query finds almost nothing"), 6, _WORDS,
        (1, 30), _ALWAYS,
    ),
    LimitName.FEW_HITS: _limit(
        "R80", say("Limits", "A search with fewer finds little"), 10, _HITS, (1, 1000), _ALWAYS,
    ),
    LimitName.MANY_HITS: _limit(
        "R80", say("Limits", "A search with more is too broad"), 10_000, _HITS, (10, 1_000_000),
        _ALWAYS,
    ),
    LimitName.SEARCHES_IN_VAIN: _limit(
        "R88", say("Limits", "A buying request is offered after so many searches in vain"), 2,
        say("Limits", "searches"), (1, 20), _ALWAYS,
    ),
    LimitName.REQUEST_DAYS: _limit(
        "R79", say("Limits", "A buying request stands for"), 30, _DAYS, (1, 365),
        say("Limits", "no offer could come, or an old request would look open."),
    ),
    LimitName.FIRST_LOOK: _limit(
        "R79", say("Limits", "Offers to a buying request are first looked for after"), 1, _DAYS,
        (1, 60), _LATE, _OFFERS,
    ),
    LimitName.NEXT_LOOK: _limit(
        "R79", say("Limits", "Offers are looked for again every"), 3, _DAYS, (1, 60), _LATE,
    ),
}  # fmt: skip
"""In the order of their table: money first, then goods, letters and searches."""
_PAIRS = (
    (LimitName.USUAL_DEPOSIT, LimitName.HIGH_DEPOSIT),
    (LimitName.TRANSFER_FIRST, LimitName.TRANSFER_LAST),
    (LimitName.EARLY_INSPECTION, LimitName.MIDDLE_INSPECTION),
    (LimitName.NEGOTIATION_DAYS, LimitName.ESCALATION_DAYS),
    (LimitName.NEW_YEAR_CLOSED_AFTER, LimitName.NEW_YEAR_REDUCED),
    (LimitName.FEW_WORDS, LimitName.MANY_WORDS),
    (LimitName.FEW_HITS, LimitName.MANY_HITS),
)
"""The first is never more than the second."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The numbers in use: the user's `own` ones, else those of their sources."""

    own: Mapping[LimitName, Decimal] = field(default_factory=dict)

    def __getitem__(self, name: LimitName) -> Decimal:
        return self.own.get(name, LIMITS_OF_RULES[name].value)

    def whole(self, name: LimitName) -> int:
        """The number as a count."""
        return int(self[name])

    def days(self, name: LimitName) -> timedelta:
        """The number as so many days."""
        return timedelta(days=self.whole(name))


SHIPPED = Limits()
"""The numbers of the sources."""


def check_limit(name: LimitName, value: Decimal, limits: Limits) -> None:
    """
    Raise Rejected for an own value that would make its rule meaningless, and say why.

    `limits` are those in use: a first day of arrival may not be after the last one.
    """
    limit = LIMITS_OF_RULES[name]
    if not limit.parts and value != value.to_integral_value():
        raise Rejected(_WHOLE.put(what=limit.words), "value")
    if not limit.least <= value <= limit.most:
        bounds = _BOUNDS.put(
            what=limit.words, least=limit.least, most=limit.most, unit=limit.unit, why=limit.why
        )
        raise Rejected(bounds, "value")
    after = Limits({**limits.own, name: value})
    for low, high in _PAIRS:
        if name in {low, high} and after[low] > after[high]:
            words = {each: LIMITS_OF_RULES[each].words for each in (low, high)}
            crossed = _CROSSED.put(
                low=words[low], first=after[low], high=words[high], last=after[high]
            )
            raise Rejected(crossed, "value")


_WHOLE = say("Limits", "“{what}” is a whole number.")
_BOUNDS = say("Limits", "“{what}” is {least} to {most} {unit}: beyond that {why}")
_CROSSED = say(
    "Limits",
    "“{low}” ({first}) may not be more than “{high}” ({last}); change the other one first.",
)
