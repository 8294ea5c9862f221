"""Which gate a line of a schedule stands behind, and what that gate says."""

from dataclasses import replace

from sourcing_app.domain.gates.evaluate import evaluate
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.person import with_person_checks
from sourcing_app.domain.gates.report import GateReport, Purpose
from sourcing_app.domain.payments.methods import TO_A_PERSON, Method
from sourcing_app.domain.payments.schedule import AFTER_SHIPMENT, AHEAD, Event


def purpose_of(event: Event) -> Purpose:
    """Tell which gate a line stands behind: everything due before production is a deposit."""
    return Purpose.DEPOSIT if event in AHEAD else Purpose.BALANCE


def report_on(facts: OrderFacts, event: Event, method: Method | None = None) -> GateReport:
    """
    Say what the gate of a line due on this event says.

    Of Western Union and MoneyGram it asks the four checks of gate G6 in place of the account's.
    """
    after = event in AFTER_SHIPMENT
    judged = facts if facts.after_shipment is after else replace(facts, after_shipment=after)
    report = evaluate(judged, purpose_of(event))
    return with_person_checks(report, judged) if method in TO_A_PERSON else report
