"""The next step with a supplier, as shown in its table row and on the Today page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut, VettingFacts
from sourcing_app.domain.suppliers.holds import Hold, HoldScope, held_for
from sourcing_app.domain.suppliers.verdicts import may_order, stops


class NextAction(StrEnum):
    """What to do next with a supplier."""

    STOP = "stop"
    HOLD = "hold"
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
    """The stage of an order that was not cancelled; `paid` if nothing is left to pay."""

    stage: Stage
    paid: bool = False


@dataclass(frozen=True, slots=True)
class Dealings:
    """The dealings with a supplier; `waiting_since` is the day of the oldest unanswered letter."""

    waiting_since: date | None = None
    answered: bool = False
    quoted: bool = False
    rivals: bool = False
    orders: tuple[OrderStand, ...] = ()


@dataclass(frozen=True, slots=True)
class NextStep:
    """
    The step and, while a reply is awaited, the days since the letter was sent.

    `hold` is the hold that stops what would come next; there is one where the step is HOLD.
    """

    step: NextAction
    days: int = 0
    hold: Hold | None = None

    @property
    def sentence(self) -> Sentence:
        if self.hold is not None:
            return self.hold.brief
        if self.step is NextAction.AWAIT:
            return say("NextSteps", "Awaiting reply · {days} d").put(days=self.days)
        return _STEPS[self.step]


_STEPS = {
    NextAction.STOP: say("NextSteps", "Do not proceed"),
    NextAction.COMPARE: say("NextSteps", "Compare quotes"),
    NextAction.SAMPLE: say("NextSteps", "Order sample"),
    NextAction.CHECK: say("NextSteps", "Check references"),
    NextAction.ASK: say("NextSteps", "Send inquiry"),
    NextAction.DECIDE: say("NextSteps", "Decide on sample"),
    NextAction.DEPOSIT: say("NextSteps", "Pay deposit"),
    NextAction.GOODS: say("NextSteps", "Awaiting goods"),
    NextAction.INSPECT: say("NextSteps", "Inspect goods"),
    NextAction.BALANCE: say("NextSteps", "Pay balance"),
    NextAction.SHIPMENT: say("NextSteps", "Awaiting shipment"),
    NextAction.DELIVERY: say("NextSteps", "Awaiting delivery"),
    NextAction.DONE: say("NextSteps", "Order done"),
}


def next_step(facts: VettingFacts, dealings: Dealings, today: date) -> NextStep:
    """
    Return the step: comparing quotes and ordering samples come after vetting only.

    A badge says who is worth a look, not that anybody looked: before the first answer to a check
    the step is to check, whatever the badges are. One who was looked at is asked.
    Once there are orders, the step is that of the least advanced one. A hold stands in place of
    the step that it stops; one on everything in place of each that is not the last.
    """
    if stops(facts):
        return NextStep(NextAction.STOP)
    found = _following(facts, dealings, today)
    scope = _STOPPED_BY.get(found.step, HoldScope.EVERYTHING)
    hold = next(held_for(facts.holds, scope), None)
    if hold is None or found.step is NextAction.DONE:
        return found
    return NextStep(NextAction.HOLD, hold=hold)


_STOPPED_BY = {
    NextAction.ASK: HoldScope.INQUIRIES,
    NextAction.AWAIT: HoldScope.INQUIRIES,
    NextAction.SAMPLE: HoldScope.PAYMENTS,
    NextAction.DEPOSIT: HoldScope.PAYMENTS,
    NextAction.BALANCE: HoldScope.PAYMENTS,
}
"""What a hold that is not on everything stops."""


def _following(facts: VettingFacts, dealings: Dealings, today: date) -> NextStep:
    if dealings.orders:
        return NextStep(_of_orders(dealings.orders))
    if dealings.quoted or dealings.answered:
        return NextStep(_after_answer(facts, dealings))
    if dealings.waiting_since is not None:
        return NextStep(NextAction.AWAIT, max(0, (today - dealings.waiting_since).days))
    unseen = all(facts.answer(item) is CheckAnswer.UNKNOWN for item in CheckItem)
    unsure = unseen or facts.free or facts.gut is Gut.UNEASY
    return NextStep(NextAction.CHECK if unsure else NextAction.ASK)


def _after_answer(facts: VettingFacts, dealings: Dealings) -> NextAction:
    if not may_order(facts):
        return NextAction.CHECK
    return NextAction.COMPARE if dealings.rivals else NextAction.SAMPLE


_OF_STAGE = {
    Stage.DRAFT: NextAction.SAMPLE,
    Stage.SAMPLE: NextAction.DECIDE,
    Stage.DEPOSIT_DUE: NextAction.DEPOSIT,
    Stage.IN_PRODUCTION: NextAction.GOODS,
    Stage.READY: NextAction.INSPECT,
    Stage.BALANCE_DUE: NextAction.BALANCE,
    Stage.SHIPPED: NextAction.BALANCE,
    Stage.RECEIVED: NextAction.BALANCE,
    Stage.CLOSED: NextAction.DONE,
}
_PAID = {
    Stage.BALANCE_DUE: NextAction.SHIPMENT,
    Stage.SHIPPED: NextAction.DELIVERY,
    Stage.RECEIVED: NextAction.DONE,
}
"""What comes next where nothing is left to pay."""


def _of_orders(orders: Sequence[OrderStand]) -> NextAction:
    stages = [*_OF_STAGE]
    behind = min(orders, key=lambda order: (stages.index(order.stage), order.paid))
    usual = _OF_STAGE[behind.stage]
    return _PAID.get(behind.stage, usual) if behind.paid else usual
