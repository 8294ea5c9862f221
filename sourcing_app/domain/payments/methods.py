"""Payment methods: who holds the money, cost, duration, and which are refused."""

from collections.abc import Iterable
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


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


def holder(method: Method) -> HeldBy:
    """Return who holds the money: payments for platform orders are held there (R6, R14)."""
    return HeldBy.PLATFORM if method in _ON_THE_PLATFORM else HeldBy.SUPPLIER


def holders(paid: Iterable[HeldBy], *, dispatched: bool) -> frozenset[HeldBy]:
    """Return who has what was paid: the platform hands it on once the goods are dispatched."""
    return frozenset({HeldBy.SUPPLIER for _ in paid} if dispatched else paid)
