"""The next step with a supplier, as its table row and the Today page name it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.checks import Gut, VettingFacts
from sourcing_app.domain.suppliers.verdicts import Outcome, may_order, verdict


class Step(StrEnum):
    """What to do next with a supplier."""

    STOP = "stop"
    AWAIT = "await"
    COMPARE = "compare"
    SAMPLE = "sample"
    CHECK = "check"
    ASK = "ask"
    DECIDE = "decide"
    DEPOSIT = "deposit"
    GOODS = "goods"
    INSPECT = "inspect"
    BALANCE = "balance"
    SHIPMENT = "shipment"
    DELIVERY = "delivery"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class OrderStand:
    """Where an order that was not cancelled stands; `paid` when nothing of it is left to pay."""

    stage: Stage
    paid: bool = False


@dataclass(frozen=True, slots=True)
class Dealings:
    """How far one is with a supplier; `waiting_since` is the oldest unanswered letter's day."""

    waiting_since: date | None = None
    answered: bool = False
    quoted: bool = False
    rivals: bool = False
    orders: tuple[OrderStand, ...] = ()


@dataclass(frozen=True, slots=True)
class NextStep:
    """The step and, while an answer is awaited, the days since the letter went out."""

    step: Step
    days: int = 0

    @property
    def sentence(self) -> Sentence:
        if self.step is Step.AWAIT:
            return say("NextSteps", "Awaiting reply · {days} d").put(days=self.days)
        return _STEPS[self.step]


_STEPS = {
    Step.STOP: say("NextSteps", "Do not proceed"),
    Step.COMPARE: say("NextSteps", "Compare quotes"),
    Step.SAMPLE: say("NextSteps", "Order sample"),
    Step.CHECK: say("NextSteps", "Check references"),
    Step.ASK: say("NextSteps", "Send inquiry"),
    Step.DECIDE: say("NextSteps", "Decide on sample"),
    Step.DEPOSIT: say("NextSteps", "Pay deposit"),
    Step.GOODS: say("NextSteps", "Await goods"),
    Step.INSPECT: say("NextSteps", "Inspect goods"),
    Step.BALANCE: say("NextSteps", "Pay balance"),
    Step.SHIPMENT: say("NextSteps", "Await shipment"),
    Step.DELIVERY: say("NextSteps", "Await delivery"),
    Step.DONE: say("NextSteps", "Order done"),
}


def next_step(facts: VettingFacts, dealings: Dealings, today: date) -> NextStep:
    """
    Name the step: quotes are compared with rivals' and samples ordered after vetting only.

    Once there is an order, the step is that of the one that is least far on.
    """
    if verdict(facts).outcome is Outcome.STOP:
        return NextStep(Step.STOP)
    if dealings.orders:
        return NextStep(_of_orders(dealings.orders))
    if dealings.quoted or dealings.answered:
        return NextStep(_after_answer(facts, dealings))
    if dealings.waiting_since is not None:
        return NextStep(Step.AWAIT, max(0, (today - dealings.waiting_since).days))
    unsure = facts.free or facts.gut is Gut.UNEASY
    return NextStep(Step.CHECK if unsure else Step.ASK)


def _after_answer(facts: VettingFacts, dealings: Dealings) -> Step:
    if not may_order(facts):
        return Step.CHECK
    return Step.COMPARE if dealings.rivals else Step.SAMPLE


_OF_STAGE = {
    Stage.DRAFT: Step.SAMPLE,
    Stage.SAMPLE: Step.DECIDE,
    Stage.DEPOSIT_DUE: Step.DEPOSIT,
    Stage.IN_PRODUCTION: Step.GOODS,
    Stage.READY: Step.INSPECT,
    Stage.BALANCE_DUE: Step.BALANCE,
    Stage.SHIPPED: Step.BALANCE,
    Stage.RECEIVED: Step.BALANCE,
    Stage.CLOSED: Step.DONE,
}
_PAID = {
    Stage.BALANCE_DUE: Step.SHIPMENT,
    Stage.SHIPPED: Step.DELIVERY,
    Stage.RECEIVED: Step.DONE,
}
"""What comes next where nothing is left to pay."""


def _of_orders(orders: Sequence[OrderStand]) -> Step:
    stages = [*_OF_STAGE]
    behind = min(orders, key=lambda order: (stages.index(order.stage), order.paid))
    usual = _OF_STAGE[behind.stage]
    return _PAID.get(behind.stage, usual) if behind.paid else usual
