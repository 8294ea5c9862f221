"""Which condition of a gate a waiver covers, and which risks: those known at the time."""

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Fact, Gate, GateReport
from sourcing_app.domain.sentences import say

_ABOUT_SUPPLIER = frozenset({Gate.SUPPLIER, Gate.BRAND})
"""Whoever waives G2 as a whole is told of brand goods (G11), which nobody waives."""


def topic(fact: Fact) -> str:
    """Name what a waiver is for: gate G2 is waived per supplier, as a whole or by fact."""
    return "supplier" if fact.gate in _ABOUT_SUPPLIER else fact.id


def risks_of(report: GateReport, gate: str, about: str) -> tuple[str, ...]:
    """Name the risks that a waiver would accept; raises Rejected if none can be waived."""
    gates = _ABOUT_SUPPLIER if gate == Gate.SUPPLIER else {gate}
    asked = [x for x in report.facts if x.gate in gates and about in {topic(x), x.id}]
    if not asked:
        raise Rejected(
            say("Gates", "Gate {gate} has no condition “{fact}”").put(gate=gate, fact=about)
        )
    missing = [fact for fact in asked if fact.missing]
    if not missing:
        raise Rejected(say("Gates", "This condition is met; there is nothing to waive"))
    fixed = next((fact for fact in missing if not fact.waivable), None)
    if fixed is not None:
        raise Rejected(
            say("Gates", "This condition is never waived: {fact}").put(fact=fixed.sentence)
        )
    return tuple(fact.risk for fact in missing)
