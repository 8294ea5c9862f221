"""Trade Assurance: what it covers, until when, and what it does not cover."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.payments.clocks import Clock, ClockKind
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LIMITS_OF_RULES, LimitName, Limits
from sourcing_app.domain.values.days import later
from sourcing_app.domain.values.money import Money

NOT_COVERED = (
    say("Protection", "Money paid outside the platform, or to an account the order does not show"),
    say("Protection", "More than the amount written in the order, even where more was paid"),
    say("Protection", "Goods nobody has inspected: no one checks them before shipment for you"),
    say("Protection", "Quality that the order does not say in a way that can be measured"),
    say("Protection", "The honesty of the supplier: it is a refund, not a guarantee"),
)
"""Sources: tradeassurance.alibaba.com/bao/buyer_advertise.htm, faq_detail/20111753, /20153048."""


@dataclass(frozen=True, slots=True)
class Protected:
    """
    What is known of a platform order; lengths are the order's own, None for those in use.

    `received_on` is the day receipt was confirmed, `disputed_on` when a dispute was opened.
    """

    number: str = ""
    page: str = ""
    covered: Money | None = None
    ship_by: date | None = None
    shipped_on: date | None = None
    received_on: date | None = None
    disputed_on: date | None = None
    claim_days: int | None = None
    negotiation_days: int | None = None
    escalation_days: int | None = None

    @property
    def used(self) -> bool:
        """Whether it is an order of the platform at all."""
        return bool(self.number or self.covered or self.ship_by)


def protection_clocks(facts: Protected, limits: Limits) -> tuple[Clock, ...]:
    """Return the clocks of an order: shipment, claim and, once disputed, the two of a dispute."""
    return tuple(_clocks(facts, limits)) if facts.used else ()


def protection_ends(facts: Protected, limits: Limits) -> Sentence:
    """Say when the protection ends, in words."""
    claim, _ = _length(facts.claim_days, LimitName.CLAIM_DAYS, limits)
    if not facts.used:
        return say("Protection", "No Trade Assurance: nothing protects money that is paid")
    if facts.received_on is None:
        return say(
            "Protection",
            "Protection ends {days} days after you confirm receipt; do not confirm before the "
            "goods are checked",
        ).put(days=claim)
    until = later(facts.received_on, claim)
    return say("Protection", "Protection ends on {day}: claims are taken until then").put(day=until)


def uncovered(facts: Protected, paid: Money) -> Sentence | None:
    """Say how much of what was paid is not covered; None where all of it is, or nothing is said."""
    if facts.covered is None or paid <= facts.covered:
        return None
    return say(
        "Protection", "{open} of the {paid} paid are not covered: the order covers {covered}"
    ).put(open=paid - facts.covered, paid=paid, covered=facts.covered)


def _length(own: int | None, name: LimitName, limits: Limits) -> tuple[int, str]:
    """The days of a clock and who says so: "" where the order or the settings do."""
    if own is not None or name in limits.own:
        return limits.whole(name) if own is None else own, ""
    return limits.whole(name), str(LIMITS_OF_RULES[name].source.words)


def _clocks(facts: Protected, limits: Limits) -> Iterator[Clock]:
    if facts.ship_by is not None:
        yield Clock(
            ClockKind.SHIP_BY,
            say("Protection", "Goods shipped by the day agreed in the order"),
            facts.ship_by,
            stopped=facts.shipped_on is not None,
        )
    claim, source = _length(facts.claim_days, LimitName.CLAIM_DAYS, limits)
    yield Clock(
        ClockKind.CLAIM,
        say("Protection", "Claim against the supplier, after receipt was confirmed"),
        facts.received_on and later(facts.received_on, claim),
        claim,
        source,
        stopped=facts.disputed_on is not None,
    )
    if facts.disputed_on is None:
        return
    for kind, words, own, name in (
        (
            ClockKind.NEGOTIATION,
            say("Protection", "Agree with the supplier; then you may escalate"),
            facts.negotiation_days,
            LimitName.NEGOTIATION_DAYS,
        ),
        (
            ClockKind.ESCALATION,
            say("Protection", "The platform escalates by itself"),
            facts.escalation_days,
            LimitName.ESCALATION_DAYS,
        ),
    ):
        days, source = _length(own, name, limits)
        yield Clock(kind, words, later(facts.disputed_on, days), days, source)
