"""Red flags: signs that a supplier may cost more than the goods are worth."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.reasons import MIN_REASON, NO_WORDS, wordless


class FlagSeverity(StrEnum):
    """A critical flag blocks, a warning does not."""

    WARNING = "warning"
    CRITICAL = "critical"


SEVERITY_NAMES: Mapping[FlagSeverity, Sentence] = {
    FlagSeverity.WARNING: say("RedFlags", "Warning"),
    FlagSeverity.CRITICAL: say("RedFlags", "Critical"),
}


class RaisedBy(StrEnum):
    """Who raised a flag."""

    RULE = "rule"
    USER = "user"


class FlagKind(StrEnum):
    """The kind of warning sign."""

    PERSONAL_ACCOUNT = "personal_account"
    BRAND_WITHOUT_LICENCE = "brand_without_licence"
    NO_SAMPLE = "no_sample"
    FULL_PREPAYMENT = "full_prepayment"
    PRICE_OUTLIER = "price_outlier"
    QUALITY_COMPLAINTS = "quality_complaints"
    FAULTY_PARTS = "faulty_parts"
    SECOND_BATCH_BAD = "second_batch_bad"
    LABOUR = "labour"
    OFF_PLATFORM = "off_platform"
    MAIL_LOOKALIKE = "mail_lookalike"
    FREE_MAIL = "free_mail"
    UNRELATED_PRODUCTS = "unrelated_products"
    NAMES_DIFFER = "names_differ"
    INTUITION = "intuition"
    OTHER = "other"


class Cause(StrEnum):
    """Why a supplier cannot give a sample."""

    NOT_OWN = "not_own"
    NO_STOCK = "no_stock"


CAUSE_NAMES: Mapping[Cause, Sentence] = {
    Cause.NOT_OWN: say("RedFlags", "It never made this item and shows goods of others"),
    Cause.NO_STOCK: say("RedFlags", "It makes it, but has no stock: one piece is hard to make"),
}
CAUSE_ADVICE: Mapping[Cause, Sentence] = {
    Cause.NOT_OWN: say(
        "RedFlags",
        "Ask in the letter: “Do you make it yourself? Since when?” and for a dated photo of "
        "stock. Consider another maker.",
    ),
    Cause.NO_STOCK: say(
        "RedFlags", "Offer a pilot batch instead: a few dozen pieces, inspected, before the order."
    ),
}
"""What one does about it (R101, R104)."""


class Ground(StrEnum):
    """What a red flag was resolved by: a reason, or what its kind requires."""

    REASON = "reason"
    LICENCE = "licence"
    NOT_A_BRAND = "not_a_brand"
    COMPANY_ACCOUNT = "company_account"


GROUND_TEXTS: dict[Ground, Sentence] = {
    Ground.REASON: say("RedFlags", "A reason"),
    Ground.LICENCE: say("RedFlags", "A licence document"),
    Ground.NOT_A_BRAND: say("RedFlags", "Not a brand here"),
    Ground.COMPANY_ACCOUNT: say("RedFlags", "A checked company account"),
}


@dataclass(frozen=True, slots=True)
class Flag:
    """An open flag; `kind` is the stored word, so kinds of later versions stay readable."""

    kind: str
    severity: FlagSeverity
    id: int = 0


UNWAIVABLE = frozenset({FlagKind.PERSONAL_ACCOUNT, FlagKind.BRAND_WITHOUT_LICENCE})
"""Gate G2 is not waived while one of these is open, whatever the reason."""

GROUNDS: dict[str, tuple[Ground, ...]] = {
    FlagKind.PERSONAL_ACCOUNT: (Ground.COMPANY_ACCOUNT,),
    FlagKind.BRAND_WITHOUT_LICENCE: (Ground.LICENCE, Ground.NOT_A_BRAND),
}
"""What a flag of these kinds is resolved by; every other one by a reason."""

_CRITICAL = UNWAIVABLE | {FlagKind.NO_SAMPLE, FlagKind.MAIL_LOOKALIKE}
RULE_OF_FLAG: Mapping[FlagKind, str] = {
    FlagKind.PERSONAL_ACCOUNT: "R110",
    FlagKind.BRAND_WITHOUT_LICENCE: "R168",
    FlagKind.NO_SAMPLE: "R100",
    FlagKind.FULL_PREPAYMENT: "R155",
    FlagKind.PRICE_OUTLIER: "R162",
    FlagKind.QUALITY_COMPLAINTS: "R162",
    FlagKind.FAULTY_PARTS: "R163",
    FlagKind.SECOND_BATCH_BAD: "R164",
    FlagKind.LABOUR: "R165",
    FlagKind.OFF_PLATFORM: "R156",
    FlagKind.INTUITION: "R171",
}
"""The rule of the sources behind a kind; the others are practice."""

FLAG_TEXTS: dict[FlagKind, Sentence] = {
    FlagKind.PERSONAL_ACCOUNT: say("RedFlags", "Asks to pay to a personal account"),
    FlagKind.BRAND_WITHOUT_LICENCE: say("RedFlags", "Brand goods without a licence"),
    FlagKind.NO_SAMPLE: say("RedFlags", "Cannot give a sample"),
    FlagKind.FULL_PREPAYMENT: say("RedFlags", "Asks for full prepayment"),
    FlagKind.PRICE_OUTLIER: say("RedFlags", "Price far below the market"),
    FlagKind.QUALITY_COMPLAINTS: say("RedFlags", "Complaints about poor quality"),
    FlagKind.FAULTY_PARTS: say("RedFlags", "Complaints about faulty or broken goods"),
    FlagKind.SECOND_BATCH_BAD: say("RedFlags", "First batch fine, the second was bad"),
    FlagKind.LABOUR: say("RedFlags", "Poor labour conditions"),
    FlagKind.OFF_PLATFORM: say("RedFlags", "Asks to pay outside the platform"),
    FlagKind.MAIL_LOOKALIKE: say("RedFlags", "Writes from a mail address that looks like another"),
    FlagKind.FREE_MAIL: say("RedFlags", "Changed from company mail to free mail"),
    FlagKind.UNRELATED_PRODUCTS: say("RedFlags", "Offers many unrelated products"),
    FlagKind.NAMES_DIFFER: say("RedFlags", "Names on page, papers and account differ"),
    FlagKind.INTUITION: say("RedFlags", "Feels too good to be true"),
    FlagKind.OTHER: say("RedFlags", "Other sign"),
}

BRANDS = (
    *("Adidas", "Apple", "Armani", "Bosch", "Burberry", "Calvin Klein", "Cartier", "Chanel"),
    *("Coach", "Dior", "Disney", "Dyson", "Fendi", "Gucci", "Hermes", "Hello Kitty", "Lacoste"),
    *("LEGO", "Louis Vuitton", "Makita", "Michael Kors", "New Balance", "Nike", "Nintendo"),
    *("Oakley", "Philips", "Pokemon", "Prada", "Puma", "Ray-Ban", "Reebok", "Rolex", "Samsung"),
    *("Sony", "Supreme", "Swarovski", "Timberland", "Tommy Hilfiger", "Ugg", "Vans", "Versace"),
)
"""Goods of these need a licence document."""


@dataclass(frozen=True, slots=True)
class BrandWords:
    """The buyer's own brands beside `BRANDS`, and those of all that are no brands to the buyer."""

    added: tuple[str, ...] = ()
    left_out: frozenset[str] = frozenset()
    """In lower case."""

    def brands(self) -> tuple[str, ...]:
        """Return all that count, each once in the spelling of its list."""
        named = {brand.casefold(): brand for brand in (*self.added, *BRANDS)}
        return tuple(brand for key, brand in named.items() if key not in self.left_out)


SHIPPED_BRANDS = BrandWords()


def brand_words(added: str, left_out: str) -> BrandWords:
    """Read two lists of words, separated by semicolons."""
    mine = tuple(filter(None, (" ".join(word.split()) for word in added.split(";"))))
    others = (" ".join(word.split()).casefold() for word in left_out.split(";"))
    return BrandWords(mine, frozenset(filter(None, others)))


@lru_cache(maxsize=8)
def _pattern(words: BrandWords) -> re.Pattern[str]:
    """Find any of the brands; of two that begin alike the longer one."""
    longest = sorted(words.brands(), key=len, reverse=True)
    found = "|".join(rf"(?<!\w){re.escape(brand)}(?!\w)" for brand in longest)
    return re.compile(found or r"(?!)", re.IGNORECASE)


def default_severity(kind: FlagKind) -> FlagSeverity:
    return FlagSeverity.CRITICAL if kind in _CRITICAL else FlagSeverity.WARNING


def weight(kind: str, given: FlagSeverity) -> FlagSeverity:
    """Return the severity: a kind that can never be waived is always critical."""
    return FlagSeverity.CRITICAL if kind in UNWAIVABLE else given


def check_ground(kind: str, ground: Ground, reason: str, grounds: Container[Ground]) -> None:
    """
    Check whether a flag may be resolved by this; `grounds` are those on file.

    Raises Invalid without a reason, or Rejected with what to do if the ground is missing.
    """
    if ground not in GROUNDS.get(kind, (Ground.REASON,)):
        raise Rejected(_WAYS.get(kind, _BY_REASON))
    if not reason or (ground is Ground.NOT_A_BRAND and len(reason) < MIN_REASON):
        raise Invalid({"resolution": _WHY.put(count=MIN_REASON)})
    if ground is Ground.NOT_A_BRAND and wordless(reason):
        raise Invalid({"resolution": NO_WORDS})
    if ground in {Ground.LICENCE, Ground.COMPANY_ACCOUNT} and ground not in grounds:
        raise Rejected(_WAYS[kind])


_BY_REASON = say("RedFlags", "This flag is resolved with a reason.")
_WHY = say("RedFlags", "Write why the flag no longer applies, in {count} characters or more.")
_WAYS: dict[str, Sentence] = {
    FlagKind.PERSONAL_ACCOUNT: say(
        "RedFlags",
        "This flag is resolved once a company account of the supplier is on file and checked, "
        "not by a promise. Add the account in an order and check it first.",
    ),
    FlagKind.BRAND_WITHOUT_LICENCE: say(
        "RedFlags",
        "This flag is resolved with a licence document, or by saying why the word is not a brand "
        "here.",
    ),
}


def flag_name(kind: str) -> Sentence:
    """Name a stored flag; an unknown kind is shown as another sign."""
    known = kind in set(FlagKind)
    return FLAG_TEXTS[FlagKind(kind) if known else FlagKind.OTHER]


def rule_of(kind: str) -> str:
    """Return the number of the rule behind a stored kind of flag, "" for practice."""
    return RULE_OF_FLAG.get(FlagKind(kind), "") if kind in set(FlagKind) else ""


@lru_cache(maxsize=1024)
def brands_in(text: str, words: BrandWords = SHIPPED_BRANDS) -> tuple[str, ...]:
    """Return the brands named in a text, each once, in the spelling of the list."""
    found = {match.group().casefold() for match in _pattern(words).finditer(text)}
    return tuple(b for b in words.brands() if b.casefold() in found) if found else ()
