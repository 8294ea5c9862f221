"""The step a supplier's row names."""

from dataclasses import replace
from datetime import date

import pytest

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut, VettingFacts
from sourcing_app.domain.suppliers.holds import Hold, HoldScope
from sourcing_app.domain.suppliers.next_steps import (
    Dealings,
    NextAction,
    NextStep,
    OrderStand,
    next_step,
)
from sourcing_app.domain.suppliers.red_flags import Flag, FlagKind, FlagSeverity

TODAY = date(2026, 3, 12)
NEW = VettingFacts(frozenset({Badge.GOLD}))
SEEN = replace(NEW, answers={CheckItem.REVIEWS_READ: CheckAnswer.FAILED})
VETTED = VettingFacts(
    frozenset({Badge.GOLD}), dict.fromkeys(CheckItem, CheckAnswer.PASSED), gut=Gut.FINE
)
BAD = VettingFacts(flags=(Flag(FlagKind.PERSONAL_ACCOUNT, FlagSeverity.CRITICAL),))


@pytest.mark.parametrize(
    ("facts", "dealings", "step"),
    [
        (BAD, Dealings(quoted=True), NextAction.STOP),
        (NEW, Dealings(), NextAction.CHECK),
        (SEEN, Dealings(), NextAction.ASK),
        (VettingFacts(frozenset({Badge.FREE})), Dealings(), NextAction.CHECK),
        (VettingFacts(gut=Gut.UNEASY), Dealings(), NextAction.CHECK),
        (NEW, Dealings(answered=True), NextAction.CHECK),
        (VETTED, Dealings(quoted=True), NextAction.SAMPLE),
        (VETTED, Dealings(quoted=True, rivals=True), NextAction.COMPARE),
    ],
)
def test_step(facts, dealings, step):
    assert next_step(facts, dealings, TODAY).step is step


PAID_NEXT = Dealings(orders=(OrderStand(Stage.DEPOSIT_DUE),))
DONE = Dealings(orders=(OrderStand(Stage.CLOSED),))


@pytest.mark.parametrize(
    ("scope", "dealings", "held"),
    [
        (HoldScope.INQUIRIES, Dealings(), True),
        (HoldScope.PAYMENTS, Dealings(), False),
        (HoldScope.INQUIRIES, PAID_NEXT, False),
        (HoldScope.PAYMENTS, PAID_NEXT, True),
        (HoldScope.EVERYTHING, PAID_NEXT, True),
        (HoldScope.EVERYTHING, Dealings(quoted=True, rivals=True), True),
        (HoldScope.EVERYTHING, DONE, False),
    ],
)
def test_a_hold_stands_in_place_of_the_step_it_stops(scope, dealings, held):
    hold = Hold(1, scope, "No licence yet", TODAY, date(2026, 3, 15))
    step = next_step(replace(VETTED, holds=(hold,)), dealings, TODAY)
    assert (step.step is NextAction.HOLD) is held
    assert (str(step.sentence) == "On hold until 15 March 2026: No licence yet") is held
    assert next_step(replace(BAD, holds=(hold,)), dealings, TODAY).step is NextAction.STOP


def test_waiting_is_counted_in_days():
    step = next_step(NEW, Dealings(waiting_since=date(2026, 3, 10)), TODAY)
    assert step == NextStep(NextAction.AWAIT, 2)
    assert str(step.sentence) == "Awaiting reply · 2 d"


@pytest.mark.parametrize(
    ("stage", "open_step", "paid_step"),
    [
        (Stage.DRAFT, NextAction.SAMPLE, NextAction.SAMPLE),
        (Stage.SAMPLE, NextAction.DECIDE, NextAction.DECIDE),
        (Stage.DEPOSIT_DUE, NextAction.DEPOSIT, NextAction.DEPOSIT),
        (Stage.IN_PRODUCTION, NextAction.GOODS, NextAction.GOODS),
        (Stage.READY, NextAction.INSPECT, NextAction.INSPECT),
        (Stage.BALANCE_DUE, NextAction.BALANCE, NextAction.SHIPMENT),
        (Stage.SHIPPED, NextAction.BALANCE, NextAction.DELIVERY),
        (Stage.RECEIVED, NextAction.BALANCE, NextAction.DONE),
        (Stage.CLOSED, NextAction.DONE, NextAction.DONE),
    ],
)
def test_the_step_follows_the_order(stage, open_step, paid_step):
    for paid, step in ((False, open_step), (True, paid_step)):
        dealings = Dealings(quoted=True, rivals=True, orders=(OrderStand(stage, paid),))
        assert next_step(VETTED, dealings, TODAY).step is step
        assert next_step(BAD, dealings, TODAY).step is NextAction.STOP


def test_the_order_that_is_least_far_on_gives_the_step():
    orders = (OrderStand(Stage.CLOSED), OrderStand(Stage.READY), OrderStand(Stage.SHIPPED))
    assert next_step(VETTED, Dealings(orders=orders), TODAY).step is NextAction.INSPECT
