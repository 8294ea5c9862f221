"""Which condition of a gate a waiver settles, and which risks it covers: those known by then."""

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Fact, Gate, GateReport
from sourcing_app.domain.sentences import say


def topic(fact: Fact) -> str:
    """Name what a waiver speaks of: gate G2 is waived for one supplier, as a whole or by facts."""
    return "supplier" if fact.gate is Gate.SUPPLIER else fact.id


def risks_of(report: GateReport, gate: str, about: str) -> tuple[str, ...]:
    """Name the risks that a waiver would take on; raises Rejected where it may take none."""
    asked = [x for x in report.facts if x.gate.value == gate and about in {topic(x), x.id}]
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
