"""The step a supplier's row names."""

from datetime import date

import pytest

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import Answer, Gut, Item, VettingFacts
from sourcing_app.domain.suppliers.next_steps import Dealings, NextStep, OrderStand, Step, next_step
from sourcing_app.domain.suppliers.red_flags import Flag, FlagKind, FlagSeverity

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


@pytest.mark.parametrize(
    ("stage", "open_step", "paid_step"),
    [
        (Stage.DRAFT, Step.SAMPLE, Step.SAMPLE),
        (Stage.SAMPLE, Step.DECIDE, Step.DECIDE),
        (Stage.DEPOSIT_DUE, Step.DEPOSIT, Step.DEPOSIT),
        (Stage.IN_PRODUCTION, Step.GOODS, Step.GOODS),
        (Stage.READY, Step.INSPECT, Step.INSPECT),
        (Stage.BALANCE_DUE, Step.BALANCE, Step.SHIPMENT),
        (Stage.SHIPPED, Step.BALANCE, Step.DELIVERY),
        (Stage.RECEIVED, Step.BALANCE, Step.DONE),
        (Stage.CLOSED, Step.DONE, Step.DONE),
    ],
)
def test_the_step_follows_the_order(stage, open_step, paid_step):
    for paid, step in ((False, open_step), (True, paid_step)):
        dealings = Dealings(quoted=True, rivals=True, orders=(OrderStand(stage, paid),))
        assert next_step(VETTED, dealings, TODAY).step is step
        assert next_step(BAD, dealings, TODAY).step is Step.STOP


def test_the_order_that_is_least_far_on_gives_the_step():
    orders = (OrderStand(Stage.CLOSED), OrderStand(Stage.READY), OrderStand(Stage.SHIPPED))
    assert next_step(VETTED, Dealings(orders=orders), TODAY).step is Step.INSPECT
