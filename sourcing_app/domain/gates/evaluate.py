"""The payment gates: every missing fact, how to supply it, and what can be waived."""

from collections.abc import Iterator
from dataclasses import replace

from sourcing_app.domain.gates.balance import balance_facts
from sourcing_app.domain.gates.deposit import deposit_facts
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.report import Fact, Fix, Gate, GateReport, Purpose
from sourcing_app.domain.sentences import say


def evaluate(facts: OrderFacts, purpose: Purpose) -> GateReport:
    """
    Check every fact the payment depends on, without stopping at the first one missing.

    What says not to proceed with the supplier stands first: no other fact makes up for it.
    """
    found = deposit_facts(facts) if purpose is Purpose.DEPOSIT else balance_facts(facts)
    told = [_waived(fact, facts) for fact in (*_disputed(facts, purpose), *found)]
    return GateReport(purpose, tuple(sorted(told, key=lambda fact: not _stops(fact))))


def _disputed(facts: OrderFacts, purpose: Purpose) -> Iterator[Fact]:
    """No more money goes out while it is argued about what was paid, unless a reason is given."""
    if facts.dispute is not None:
        gate = Gate.DEPOSIT if purpose is Purpose.DEPOSIT else Gate.BALANCE
        key = f"dispute:{facts.dispute}"
        yield Fact(
            "dispute", gate, _DISPUTED, met=False, fix=Fix.OPEN_DISPUTE, waivable=True, key=key
        )


_DISPUTED = say("Gates", "A dispute is under way")


def _stops(fact: Fact) -> bool:
    person = fact.gate is Gate.PAYEE and fact.fix is Fix.RECORD_INCIDENT
    return fact.missing and (person or fact.id in {"hold", "listed"} or fact.id.startswith("flag_"))


def _waived(fact: Fact, facts: OrderFacts) -> Fact:
    held = fact.waivable and not fact.met and (fact.gate.value, fact.risk) in facts.waivers
    return replace(fact, fix=None, waived=True) if held else fact
