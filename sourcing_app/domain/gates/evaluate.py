"""The payment gates: every missing fact, how to supply it, and what can be waived."""

from dataclasses import replace

from sourcing_app.domain.gates.balance import balance_facts
from sourcing_app.domain.gates.deposit import deposit_facts
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.report import Fact, Fix, Gate, GateReport, Purpose


def evaluate(facts: OrderFacts, purpose: Purpose) -> GateReport:
    """
    Check every fact the payment depends on, without stopping at the first one missing.

    What says not to proceed with the supplier stands first: no other fact makes up for it.
    """
    found = deposit_facts(facts) if purpose is Purpose.DEPOSIT else balance_facts(facts)
    told = [_waived(fact, facts) for fact in found]
    return GateReport(purpose, tuple(sorted(told, key=lambda fact: not _stops(fact))))


def _stops(fact: Fact) -> bool:
    person = fact.gate is Gate.PAYEE and fact.fix is Fix.RECORD_INCIDENT
    return fact.missing and (person or fact.id.startswith("flag_"))


def _waived(fact: Fact, facts: OrderFacts) -> Fact:
    held = fact.waivable and not fact.met and (fact.gate.value, fact.risk) in facts.waivers
    return replace(fact, fix=None, waived=True) if held else fact
