"""What must be so before the deposit is paid: sample, account, proforma, address, supplier."""

from collections.abc import Iterator

from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.papers import proforma_fact
from sourcing_app.domain.gates.payee import account_fact, payee_facts
from sourcing_app.domain.gates.report import Fact, Fix, Gate
from sourcing_app.domain.gates.supplier import critical_facts, supplier_facts
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.orders.terms import WHOLE, plain
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName


def deposit_facts(facts: OrderFacts) -> Iterator[Fact]:
    """Every condition of the deposit, met or not."""
    yield _sample(facts)
    yield account_fact(facts)
    yield proforma_fact(facts)
    yield from _address(facts)
    yield from supplier_facts(facts.vetting)
    yield from payee_facts(facts)
    yield from _prepayment(facts)
    yield from _deviations(facts)


def earlier_facts(facts: OrderFacts) -> Iterator[Fact]:
    """
    What a later payment takes over from the deposit.

    All of its conditions where nothing was paid before production, so that no order is paid for
    without them; else what may have turned since: the sample, the supplier's critical red flags.
    """
    if facts.nothing_ahead:
        yield _sample(facts)
        yield proforma_fact(facts)
        yield from _address(facts)
        yield from supplier_facts(facts.vetting)
        yield from _deviations(facts)
        return
    if facts.sample is SampleState.REJECTED:
        yield _sample(facts)
    yield from critical_facts(facts.vetting)


def _sample(facts: OrderFacts) -> Fact:
    sentence = _SAMPLES[facts.sample]
    if facts.sample_on is None and facts.sample in _UNDATED:
        sentence = _UNDATED[facts.sample]
    return Fact(
        "sample",
        Gate.DEPOSIT,
        sentence.put(day=facts.sample_on),
        met=facts.sample is SampleState.APPROVED,
        fix=Fix.DECIDE_SAMPLE,
        waivable=True,
        key=facts.sample_risk,
    )


_SAMPLES: dict[SampleState, Sentence] = {
    SampleState.NEEDED: say("Gates", "Sample not ordered yet"),
    SampleState.ORDERED: say("Gates", "Sample not approved yet; it was ordered on {day}"),
    SampleState.RECEIVED: say(
        "Gates", "Sample not approved yet: received {day}, waiting for the decision"
    ),
    SampleState.APPROVED: say("Gates", "Sample approved on {day}"),
    SampleState.REJECTED: say("Gates", "Sample rejected on {day}"),
}
_UNDATED: dict[SampleState, Sentence] = {
    SampleState.ORDERED: say("Gates", "Sample not approved yet; it is on its way"),
    SampleState.RECEIVED: say("Gates", "Sample not approved yet; the decision is open"),
    SampleState.APPROVED: say("Gates", "Sample approved"),
    SampleState.REJECTED: say("Gates", "Sample rejected"),
}


def _address(facts: OrderFacts) -> Iterator[Fact]:
    if not facts.addressed:
        sentence = say("Gates", "The order has no delivery address")
        yield Fact("address", Gate.DEPOSIT, sentence, met=False, fix=Fix.ENTER_ADDRESS)


def _deviations(facts: OrderFacts) -> Iterator[Fact]:
    """Gate G9: an order is what was quoted, or each difference is agreed (R175)."""
    for each in facts.deviations:
        fix = Fix.ACCEPT_DIFFERENCES
        met = each.key in facts.ticks
        yield Fact(each.name, Gate.ORDER, each.sentence, met=met, fix=fix, key=each.key)


def _prepayment(facts: OrderFacts) -> Iterator[Fact]:
    deposit = facts.deposit
    if deposit <= facts.limits[LimitName.HIGH_DEPOSIT]:
        return
    outside = deposit == WHOLE and facts.outside_platform
    sentence = (
        say("Gates", "Full prepayment outside the platform is refused")
        if outside
        else say("Gates", "{percent} % is paid before production; that needs a reason")
    )
    yield Fact(
        "prepayment",
        Gate.PREPAYMENT,
        sentence.put(percent=plain(deposit)),
        met=False,
        fix=Fix.CHANGE_TERMS,
        waivable=not outside,
    )
