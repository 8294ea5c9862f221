"""The six risks of an order: open, covered or taken on."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.gates.evaluate import evaluate
from sourcing_app.domain.gates.report import Purpose
from sourcing_app.domain.gates.risks import (
    ACCEPTABLE,
    Acceptance,
    OrderRisk,
    RiskFacts,
    RiskState,
    risk_lines,
)
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.suppliers.badges import Badge
from tests.domain.gates.test_gates import CHECKED, DAY, PASSED, READY, TO_BALANCE

REASON = Acceptance("We know this factory since 2019", DAY)
SAFE = RiskFacts(TO_BALANCE, quality=True, packing=True)
FREE = replace(READY.vetting, badges=frozenset({Badge.FREE}))


def states(facts):
    return {line.risk: line.state for line in risk_lines(facts)}


@pytest.mark.parametrize(
    ("change", "risk", "why"),
    [
        ({"order": replace(TO_BALANCE, vetting=FREE)}, OrderRisk.VANISHES, "Free Member"),
        (
            {"order": replace(TO_BALANCE, sample=SampleState.REJECTED)},
            OrderRisk.NO_SAMPLE,
            "No sample is approved",
        ),
        ({"quality": False}, OrderRisk.BELOW_STANDARD, "No quality requirements"),
        ({"incident": True}, OrderRisk.PERSONAL_ACCOUNT, "Money has left as an incident"),
        (
            {"order": replace(TO_BALANCE, account=replace(CHECKED, kind=AccountKind.PERSON))},
            OrderRisk.PERSONAL_ACCOUNT,
            "Payments to a personal account are refused",
        ),
        (
            {"order": replace(TO_BALANCE, account=None)},
            OrderRisk.PERSONAL_ACCOUNT,
            "No bank account",
        ),
        (
            {"order": replace(TO_BALANCE, inspection=replace(PASSED, passed=False)), "packing": 0},
            OrderRisk.DEFECTS,
            "The inspection failed",
        ),
        ({"packing": False}, OrderRisk.PACKING, "No packing and loading requirements"),
    ],
)
def test_each_risk_is_open_for_its_own_reason(change, risk, why):
    assert set(states(SAFE).values()) == {RiskState.COVERED}
    (line,) = (each for each in risk_lines(replace(SAFE, **change)) if each.risk is risk)
    assert line.open
    assert why in str(line.why)


def test_a_waiver_takes_a_risk_on_with_its_reason_and_only_that_risk():
    rejected = replace(READY, sample=SampleState.REJECTED, sample_on=DAY, vetting=FREE)
    waivers = {(x.gate.value, x.risk): REASON for x in evaluate(rejected, Purpose.DEPOSIT).missing}
    assert states(RiskFacts(rejected, waived=waivers))[OrderRisk.NO_SAMPLE] is RiskState.WAIVED
    found = {line.risk: line for line in risk_lines(RiskFacts(rejected, waived=waivers))}
    assert found[OrderRisk.VANISHES].reason == REASON.reason
    later = replace(rejected, sample_on=DAY.replace(day=20))
    assert states(RiskFacts(later, waived=waivers))[OrderRisk.NO_SAMPLE] is RiskState.OPEN


@given(st.sets(st.sampled_from(OrderRisk)), st.booleans(), st.booleans())
def test_only_what_no_gate_asks_for_is_taken_on_with_the_sheet_itself(taken, quality, packing):
    facts = RiskFacts(
        READY, quality=quality, packing=packing, accepted=dict.fromkeys(taken, REASON)
    )
    lines = risk_lines(facts)
    assert [line.risk for line in lines] == list(OrderRisk)
    for line in lines:
        assert line.state is not RiskState.WAIVED or line.risk in taken & ACCEPTABLE
        assert (line.reason == REASON.reason) == (line.state is RiskState.WAIVED)
