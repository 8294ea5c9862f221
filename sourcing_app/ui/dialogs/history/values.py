"""The words for stored values that no other part of the program names by themselves."""

from collections.abc import Mapping

from sourcing_app.domain.accounts.account import AccountState
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.registration.profile import BuyerKind
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.checks import ITEM_TEXTS, CheckAnswer, Gut
from sourcing_app.domain.suppliers.identity import SupplierKind
from sourcing_app.domain.suppliers.red_flags import FlagSeverity
from sourcing_app.ui.formatting import said

ACCOUNTS: Mapping[AccountState, Sentence] = {
    AccountState.NEW: say("HistoryValues", "Not confirmed"),
    AccountState.VERIFIED: say("HistoryValues", "Confirmed"),
    AccountState.REVOKED: say("HistoryValues", "Revoked"),
}
ANSWERS: Mapping[CheckAnswer, Sentence] = {
    CheckAnswer.PASSED: say("HistoryValues", "Checked, fine"),
    CheckAnswer.FAILED: say("HistoryValues", "Checked, failed"),
    CheckAnswer.UNKNOWN: say("HistoryValues", "Not checked"),
    CheckAnswer.NOT_APPLICABLE: say("HistoryValues", "Does not apply"),
}
RISKS: Mapping[str, Sentence] = {
    **{item.value: text for item, text in ITEM_TEXTS.items()},
    "flag": say("HistoryValues", "Red flag"),
    "free_member": say("HistoryValues", "Free Member"),
    "gut": say("HistoryValues", "Gut check"),
    "inspection": say("HistoryValues", "Inspection"),
    "membership": say("HistoryValues", "Membership"),
    "prepayment": say("HistoryValues", "Full prepayment"),
    "sample": say("HistoryValues", "Sample"),
}
BUYERS: Mapping[BuyerKind, Sentence] = {
    BuyerKind.COMPANY: say("HistoryValues", "Company"),
    BuyerKind.PERSON: say("HistoryValues", "Private person"),
}
GUTS: Mapping[Gut, Sentence] = {
    Gut.UNASKED: say("HistoryValues", "Not answered"),
    Gut.FINE: say("HistoryValues", "Fine"),
    Gut.UNEASY: say("HistoryValues", "Uneasy"),
}
SAMPLES: Mapping[SampleState, Sentence] = {
    SampleState.NEEDED: say("HistoryValues", "Needed"),
    SampleState.ORDERED: say("HistoryValues", "Ordered"),
    SampleState.RECEIVED: say("HistoryValues", "Received"),
    SampleState.APPROVED: say("HistoryValues", "Approved"),
    SampleState.REJECTED: say("HistoryValues", "Rejected"),
}
SEVERITIES: Mapping[FlagSeverity, Sentence] = {
    FlagSeverity.WARNING: say("HistoryValues", "Warning"),
    FlagSeverity.CRITICAL: say("HistoryValues", "Critical"),
}
SUPPLIERS: Mapping[SupplierKind, Sentence] = {
    SupplierKind.UNKNOWN: say("HistoryValues", "Not known"),
    SupplierKind.FACTORY: say("HistoryValues", "Factory"),
    SupplierKind.TRADER: say("HistoryValues", "Trading company"),
    SupplierKind.AGENT: say("HistoryValues", "Agent"),
}


def risks(covers: str) -> str:
    """Write what a waiver covers: each risk by its name, with the answer or number it was."""
    return "; ".join(_risk(*risk.partition(":")[::2]) for risk in covers.split())


def _risk(name: str, which: str) -> str:
    sentence = RISKS.get(name)
    text = name if sentence is None else said(sentence)
    known = which in set(CheckAnswer)
    detail = said(ANSWERS[CheckAnswer(which)]) if known else which.replace(":", " ").strip()
    return f"{text} ({detail})" if detail else text
