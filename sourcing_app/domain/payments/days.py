"""When a payment can have been made: not before its gate's facts, in a hold or in the future."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.report import GateReport
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.holds import HoldScope, held_for

_ORDERED = say(
    "Payments", "The payment of {paid_on} is older than the order, which was made on {day}"
)
_WAIVED = say(
    "Payments",
    "The payment of {paid_on} is older than the waiver of {day} it depends on; money paid "
    "before it is an incident",
)
_HELD = say(
    "Payments",
    "The payment of {paid_on} is older than the end of the hold on the supplier on {day}; money "
    "paid during a hold is an incident",
)
_MET = {
    "sample": say(
        "Payments",
        "The payment of {paid_on} is older than the approval of the sample on {day}; money "
        "paid before it is an incident",
    ),
    "account": say(
        "Payments",
        "The payment of {paid_on} is older than the check of the account on {day}; money paid "
        "before it is an incident",
    ),
    "ready": say(
        "Payments",
        "The payment of {paid_on} is older than the ready notice of {day}; money paid before "
        "it is an incident",
    ),
    "inspection": say(
        "Payments",
        "The payment of {paid_on} is older than the inspection of {day}; money paid before it "
        "is an incident",
    ),
}


def refuse_future(paid_on: date, today: date) -> None:
    """Raise Rejected for a day in the future."""
    if paid_on > today:
        raise Rejected(
            say(
                "Payments",
                "{day} is in the future: that is a plan, not a payment. Record it when it was made",
            ).put(day=paid_on),
            "paid_on",
        )


def refuse_later_ground(day: date, paid_on: date | None) -> None:
    """Raise Rejected if a fact a payment relies on would become later than the payment."""
    if paid_on is not None and paid_on < day:
        raise Rejected(
            say(
                "Payments",
                "The payment of {paid_on} depends on this, so it cannot have happened as late "
                "as {day}. If the payment was not made, void it first",
            ).put(paid_on=paid_on, day=day)
        )


def as_paid(facts: OrderFacts, paid_on: date) -> OrderFacts:
    """What a payment of this day is judged by: a hold that was placed later says nothing of it."""
    holds = tuple(hold for hold in facts.vetting.holds if hold.active(paid_on))
    return replace(facts, vetting=replace(facts.vetting, holds=holds))


def refuse_too_early(paid_on: date, facts: OrderFacts, report: GateReport) -> None:
    """
    Raise Rejected, naming both days, for a payment earlier than a fact its gate relies on.

    Such a fact is also the end of a hold on the supplier during which it was made.
    """
    held = (hold for hold in facts.vetting.placed if hold.active(paid_on))
    ends = ((hold.ends_on, _HELD) for hold in held_for(held, HoldScope.PAYMENTS))
    for day, sentence in chain(_grounds(facts, report), ends):
        if day is not None and paid_on < day:
            raise Rejected(sentence.put(paid_on=paid_on, day=day), "paid_on")


def _grounds(facts: OrderFacts, report: GateReport) -> Iterator[tuple[date | None, Sentence]]:
    yield facts.made_on, _ORDERED
    days = {
        "sample": facts.sample_on,
        "account": facts.account.verified_on if facts.account else None,
        "ready": facts.ready_on,
        "inspection": facts.inspection.on if facts.inspection else None,
    }
    for fact in report.facts:
        if fact.waived:
            yield facts.waivers.get((fact.gate.value, fact.risk)), _WAIVED
        elif fact.met and fact.id in _MET:
            yield days[fact.id], _MET[fact.id]
