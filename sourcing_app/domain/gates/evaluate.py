"""The payment gates: every missing fact, how to supply it, and what can be waived."""

from collections.abc import Iterator
from dataclasses import replace

from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.goods import inspection_fact, ready_fact
from sourcing_app.domain.gates.payee import account_fact, payee_facts
from sourcing_app.domain.gates.report import Fact, Fix, Gate, GateReport, Purpose
from sourcing_app.domain.gates.supplier import supplier_facts
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.orders.terms import HIGH_DEPOSIT, WHOLE, plain
from sourcing_app.domain.sentences import Sentence, say


def evaluate(facts: OrderFacts, purpose: Purpose) -> GateReport:
    """Check every fact the payment depends on, without stopping at the first one missing."""
    found = _deposit(facts) if purpose is Purpose.DEPOSIT else _balance(facts)
    return GateReport(purpose, tuple(_waived(fact, facts) for fact in found))


def _waived(fact: Fact, facts: OrderFacts) -> Fact:
    held = fact.waivable and not fact.met and (fact.gate.value, fact.risk) in facts.waivers
    return replace(fact, fix=None, waived=True) if held else fact


def _deposit(facts: OrderFacts) -> Iterator[Fact]:
    yield _sample(facts)
    yield account_fact(facts)
    yield _proforma(facts)
    yield from _address(facts)
    yield from supplier_facts(facts.vetting)
    yield from payee_facts(facts)
    yield from _prepayment(facts)


def _balance(facts: OrderFacts) -> Iterator[Fact]:
    if not facts.deposit_paid:
        sentence = say("Gates", "The deposit is not paid yet")
        yield Fact("deposit", Gate.BALANCE, sentence, met=False, fix=Fix.PAY_DEPOSIT)
    yield _bill_of_lading(facts) if facts.after_shipment else ready_fact(facts)
    yield inspection_fact(facts)
    yield account_fact(facts)
    yield from payee_facts(facts)


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


def _prepayment(facts: OrderFacts) -> Iterator[Fact]:
    deposit = max(facts.terms.deposit, facts.share_ahead)
    if deposit <= HIGH_DEPOSIT:
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


def _proforma(facts: OrderFacts) -> Fact:
    sentence = _paper(
        say("Gates", "Proforma invoice is on file"),
        say("Gates", "Proforma invoice is not on file"),
        say("Gates", "Proforma invoice is not on file: {why}"),
        facts.proforma_flaw,
        there=facts.proforma,
    )
    met = facts.proforma
    return Fact("proforma", Gate.DEPOSIT, sentence, met=met, fix=Fix.ATTACH_PROFORMA)


def _bill_of_lading(facts: OrderFacts) -> Fact:
    sentence = _paper(
        say("Gates", "Copy of the bill of lading is on file"),
        say("Gates", "Copy of the bill of lading is not on file"),
        say("Gates", "Copy of the bill of lading is not on file: {why}"),
        facts.bill_flaw,
        there=facts.bill_of_lading,
    )
    met = facts.bill_of_lading
    return Fact("bill_of_lading", Gate.BALANCE, sentence, met=met, fix=Fix.ATTACH_BILL)


def _paper(
    on_file: Sentence, missing: Sentence, flawed: Sentence, flaw: Sentence | None, *, there: bool
) -> Sentence:
    """Say whether a document is on file; one that is not evidence counts as not on file."""
    if there:
        return on_file
    return missing if flaw is None else flawed.put(why=flaw)
