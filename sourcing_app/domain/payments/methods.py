"""Payment methods: who holds the money, cost, duration, and which are refused."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LIMITS_OF_RULES, LimitName
from sourcing_app.domain.values.money import Money, percent_of


class Method(StrEnum):
    """How a payment was made."""

    TT = "tt"
    LC = "lc"
    CARD = "card"
    TRADE_ASSURANCE = "trade_assurance"
    PAYPAL = "paypal"
    WESTERN_UNION = "western_union"
    MONEYGRAM = "moneygram"
    OTHER = "other"


class HeldBy(StrEnum):
    """Who has the money until the shipment: the platform protects it, the supplier does not."""

    SUPPLIER = "supplier"
    PLATFORM = "platform"


class PaymentState(StrEnum):
    """
    The state of a payment; payments are never deleted: a wrong one is void, with a reason.

    A planned one has not been sent, a bounced one came back from the bank.
    """

    PLANNED = "planned"
    SENT = "sent"
    CONFIRMED = "confirmed"
    BOUNCED = "bounced"
    VOID = "void"


class Direction(StrEnum):
    """Whether money goes out to the supplier, or comes back."""

    OUT = "out"
    REFUND = "refund"


class Charges(StrEnum):
    """Who bears the banks' charges of a transfer: the payer, both, or the payee."""

    OUR = "our"
    SHA = "sha"
    BEN = "ben"


DIRECTION_NAMES: dict[Direction, Sentence] = {
    Direction.OUT: say("Methods", "Payment"),
    Direction.REFUND: say("Methods", "Refund"),
}
CHARGES_NAMES: dict[Charges, Sentence] = {
    Charges.OUR: say("Methods", "OUR: all charges are mine"),
    Charges.SHA: say("Methods", "SHA: shared"),
    Charges.BEN: say("Methods", "BEN: all charges are the payee's"),
}
METHOD_NAMES: dict[Method, Sentence] = {
    Method.TT: say("Methods", "Bank transfer (T/T)"),
    Method.LC: say("Methods", "Letter of credit (L/C)"),
    Method.CARD: say("Methods", "Card"),
    Method.TRADE_ASSURANCE: say("Methods", "Trade Assurance"),
    Method.PAYPAL: say("Methods", "PayPal"),
    Method.WESTERN_UNION: say("Methods", "Western Union"),
    Method.MONEYGRAM: say("Methods", "MoneyGram"),
    Method.OTHER: say("Methods", "Other"),
}
OFFERED = (
    Method.TT,
    Method.LC,
    Method.CARD,
    Method.TRADE_ASSURANCE,
    Method.PAYPAL,
    Method.OTHER,
)
TO_A_PERSON = frozenset({Method.WESTERN_UNION, Method.MONEYGRAM})
_ON_THE_PLATFORM = frozenset({Method.TRADE_ASSURANCE, Method.CARD})


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its source; it may have changed since."""

    value: Decimal
    source: str
    read_on: date


# The how-to names 2.4 % (until June 2018); this is what was charged in 2025 (domain facts 0.5).
CARD_FEE = Figure(
    Decimal("2.99"),
    "www.accio.com/blog/how-to-pay-alibaba-suppliers-securely-now",
    date(2025, 9, 1),
)
CARD_LIMIT = LIMITS_OF_RULES[LimitName.CARD_LIMIT].value
"""The largest card payment, in USD."""


def holder(method: Method) -> HeldBy:
    """Return who holds the money: payments for platform orders are held there (R6, R14)."""
    return HeldBy.PLATFORM if method in _ON_THE_PLATFORM else HeldBy.SUPPLIER


def usual_fee(method: Method, amount: Money) -> Money | None:
    """Compute the card fee (R200); None if only the bank knows it."""
    return percent_of(amount, CARD_FEE.value) if method is Method.CARD else None
