"""Red flags: signs that a supplier may cost more than the goods are worth."""

from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class FlagSeverity(StrEnum):
    """A critical flag stops, a warning asks for care."""

    WARNING = "warning"
    CRITICAL = "critical"


class RaisedBy(StrEnum):
    """Who raised a flag."""

    RULE = "rule"
    USER = "user"


class FlagKind(StrEnum):
    """What was noticed."""

    PERSONAL_ACCOUNT = "personal_account"
    BRAND_WITHOUT_LICENCE = "brand_without_licence"
    NO_SAMPLE = "no_sample"
    FULL_PREPAYMENT = "full_prepayment"
    PRICE_OUTLIER = "price_outlier"
    QUALITY_COMPLAINTS = "quality_complaints"
    FAULTY_PARTS = "faulty_parts"
    SECOND_BATCH_BAD = "second_batch_bad"
    LABOUR = "labour"
    INTUITION = "intuition"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Flag:
    """An open flag; `kind` is the stored word, so a later version's kinds stay readable."""

    kind: str
    severity: FlagSeverity


UNWAIVABLE = frozenset({FlagKind.PERSONAL_ACCOUNT, FlagKind.BRAND_WITHOUT_LICENCE})
"""Gate G2 is not waived while one of these is open, whatever the reason."""

_CRITICAL = UNWAIVABLE | {FlagKind.NO_SAMPLE}

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
    FlagKind.INTUITION: say("RedFlags", "Feels too good to be true"),
    FlagKind.OTHER: say("RedFlags", "Another sign"),
}


def default_severity(kind: FlagKind) -> FlagSeverity:
    return FlagSeverity.CRITICAL if kind in _CRITICAL else FlagSeverity.WARNING


def flag_name(kind: str) -> Sentence:
    """Name a stored flag; a kind this version does not know is shown as another sign."""
    known = kind in set(FlagKind)
    return FLAG_TEXTS[FlagKind(kind) if known else FlagKind.OTHER]
