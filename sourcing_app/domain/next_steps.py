"""The next step with a supplier, as its table row and the Today page name it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.verdicts import Outcome, may_order, verdict
from sourcing_app.domain.vetting import Gut, VettingFacts


class Step(StrEnum):
    """What to do next with a supplier."""

    STOP = "stop"
    AWAIT = "await"
    COMPARE = "compare"
    SAMPLE = "sample"
    CHECK = "check"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Dealings:
    """How far one is with a supplier; `waiting_since` is the oldest unanswered letter's day."""

    waiting_since: date | None = None
    answered: bool = False
    quoted: bool = False
    rivals: bool = False


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
}


def next_step(facts: VettingFacts, dealings: Dealings, today: date) -> NextStep:
    """Name the step: quotes are compared with rivals' and samples ordered after vetting only."""
    if verdict(facts).outcome is Outcome.STOP:
        return NextStep(Step.STOP)
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
