"""The journey from the account to the feedback, and who holds the money on the way."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class JourneyStage:
    """One stage: where in the program it is done, and the numbers of the rules for it."""

    key: str
    name: Sentence
    page: str
    icon: str
    rules: tuple[int, ...]


def _of(*spans: int | range) -> tuple[int, ...]:
    return tuple(n for span in spans for n in (span if isinstance(span, range) else (span,)))


STAGES = (
    JourneyStage(
        "account", say("Guide", "Account"), "registration", "id",
        _of(range(124, 131), range(16, 35), 73, 74, 138),
    ),
    JourneyStage(
        "search", say("Guide", "Search"), "search", "search",
        _of(36, 37, 38, 39, 40, 75, range(79, 89), 118, 119, range(131, 138)),
    ),
    JourneyStage(
        "suppliers", say("Guide", "Choice and check"), "suppliers", "factory",
        _of(41, 99, 117, range(120, 124), range(148, 173)),
    ),
    JourneyStage(
        "inquiry", say("Guide", "Inquiry"), "inquiries", "mail", _of(1, 76, range(48, 66))
    ),
    JourneyStage(
        "quotes", say("Guide", "Quotes and terms"), "quotes", "compare", _of(2, 11, 17, 71, 77, 183)
    ),
    JourneyStage("sample", say("Guide", "Sample"), "orders", "box", _of(91, range(100, 106), 107)),
    JourneyStage(
        "deposit", say("Guide", "Deposit"), "orders", "card",
        _of(89, 90, 92, 96, 98, 110, 155, 156, 174, 175, 190, 193, 196, 198, 200),
    ),
    JourneyStage(
        "production", say("Guide", "Production"), "orders", "clock",
        _of(106, 108, 109, 111, 112, range(113, 117)),
    ),
    JourneyStage("balance", say("Guide", "Balance"), "orders", "bank", _of(93, 94, 95, 178)),
    JourneyStage("shipment", say("Guide", "Shipment"), "orders", "truck", _of(177, 179, 146, 267)),
    JourneyStage("receipt", say("Guide", "Receipt"), "orders", "check", _of(4, 180, 181)),
    JourneyStage("feedback", say("Guide", "Feedback or dispute"), "orders", "star", _of(182, 7, 8)),
)  # fmt: skip
"""The stages in their order."""


class Custodian(StrEnum):
    """Who has a part of the money."""

    BUYER = "buyer"
    PLATFORM = "platform"
    SUPPLIER = "supplier"


CUSTODIANS: Mapping[Custodian, Sentence] = {
    Custodian.BUYER: say("Guide", "You"),
    Custodian.PLATFORM: say("Guide", "The platform"),
    Custodian.SUPPLIER: say("Guide", "The supplier"),
}
Shares = Mapping[Custodian, Decimal]

_ALL = Decimal(100)
DEPOSIT = Decimal(30)
MOMENTS = (
    say("Guide", "Sample approved"),
    say("Guide", "Deposit paid"),
    say("Guide", "Balance paid"),
    say("Guide", "Goods shipped"),
)
"""What happens one after the other with 30 % before production and 70 % when goods are ready."""


@dataclass(frozen=True, slots=True)
class MoneyRoute:
    """A way of paying, and who holds which percentage of the total after each of `MOMENTS`."""

    name: Sentence
    shares: tuple[Shares, ...]


_UNPAID: Shares = {Custodian.BUYER: _ALL}
_AT_SUPPLIER: Shares = {Custodian.SUPPLIER: _ALL}


def _paid(holder: Custodian) -> Shares:
    return {holder: DEPOSIT, Custodian.BUYER: _ALL - DEPOSIT}


MONEY_ROUTES = (
    MoneyRoute(
        say("Guide", "Bank transfer (T/T)"),
        (_UNPAID, _paid(Custodian.SUPPLIER), _AT_SUPPLIER, _AT_SUPPLIER),
    ),
    MoneyRoute(
        say("Guide", "Order paid through Trade Assurance"),
        (_UNPAID, _paid(Custodian.PLATFORM), {Custodian.PLATFORM: _ALL}, _AT_SUPPLIER),
    ),
)
"""R6, R14, R90, R97: a transfer is the supplier's at once, the platform holds until shipment."""


@dataclass(frozen=True, slots=True)
class RiskGroup:
    """One of the six risks: the rule that names it, and those that explain and remedy it."""

    risk: int
    more: tuple[int, ...]


SIX_RISKS = (
    RiskGroup(99, (157, 160, 161)),
    RiskGroup(100, (101, 102, 103, 104, 105)),
    RiskGroup(106, (107, 108, 109)),
    RiskGroup(110, (190, 193)),
    RiskGroup(111, (112,)),
    RiskGroup(113, (114, 115, 116)),
)
DEPOSIT_RULES = (*range(89, 99), 155, 156)
SECURITY_RULES = (254, 255, 256, 12, 13, 110, 138, 190)
COMPARE_RULES = (66, 67, 68, 144)
METHOD_RULES = (9, 10, *range(43, 46), *range(183, 201))


def all_numbers(groups: Iterable[RiskGroup]) -> tuple[int, ...]:
    """Return the numbers of all rules of these risks, in order."""
    return tuple(n for group in groups for n in (group.risk, *group.more))
