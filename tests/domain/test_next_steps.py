"""The step a supplier's row names."""

from datetime import date

import pytest

from sourcing_app.domain.badges import Badge
from sourcing_app.domain.next_steps import Dealings, NextStep, Step, next_step
from sourcing_app.domain.redflags import Flag, FlagKind, FlagSeverity
from sourcing_app.domain.vetting import Answer, Gut, Item, VettingFacts

TODAY = date(2026, 3, 12)
NEW = VettingFacts(frozenset({Badge.GOLD}))
VETTED = VettingFacts(frozenset({Badge.GOLD}), dict.fromkeys(Item, Answer.PASSED), gut=Gut.FINE)
BAD = VettingFacts(flags=(Flag(FlagKind.PERSONAL_ACCOUNT, FlagSeverity.CRITICAL),))


@pytest.mark.parametrize(
    ("facts", "dealings", "step"),
    [
        (BAD, Dealings(quoted=True), Step.STOP),
        (NEW, Dealings(), Step.ASK),
        (VettingFacts(frozenset({Badge.FREE})), Dealings(), Step.CHECK),
        (VettingFacts(gut=Gut.UNEASY), Dealings(), Step.CHECK),
        (NEW, Dealings(answered=True), Step.CHECK),
        (VETTED, Dealings(quoted=True), Step.SAMPLE),
        (VETTED, Dealings(quoted=True, rivals=True), Step.COMPARE),
    ],
)
def test_step(facts, dealings, step):
    assert next_step(facts, dealings, TODAY).step is step


def test_waiting_is_counted_in_days():
    step = next_step(NEW, Dealings(waiting_since=date(2026, 3, 10)), TODAY)
    assert step == NextStep(Step.AWAIT, 2)
    assert str(step.sentence) == "Awaiting reply · 2 d"
