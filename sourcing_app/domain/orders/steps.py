"""The eight steps in which an order is shown, and what it waits for."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.orders.progress import Progress
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.orders.terms import plain
from sourcing_app.domain.sentences import Sentence, say


class StepKind(StrEnum):
    """The eight steps of the stepper."""

    SAMPLE = "sample"
    DEPOSIT = "deposit"
    PRODUCTION = "production"
    INSPECTION = "inspection"
    BALANCE = "balance"
    BILL_OF_LADING = "bill_of_lading"
    RECEIPT = "receipt"
    FEEDBACK = "feedback"


class OrderStepState(StrEnum):
    """How a step is drawn."""

    DONE = "done"
    WAIVED = "waived"
    CURRENT = "current"
    BLOCKED = "blocked"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class OrderStep:
    """One step of the stepper."""

    kind: StepKind
    name: Sentence
    state: OrderStepState


_BEFORE = tuple(StepKind)
_AFTER = tuple(
    {StepKind.BALANCE: StepKind.BILL_OF_LADING, StepKind.BILL_OF_LADING: StepKind.BALANCE}.get(k, k)
    for k in StepKind
)
_NAMES: dict[StepKind, Sentence] = {
    StepKind.SAMPLE: say("Orders", "Sample approved"),
    StepKind.DEPOSIT: say("Orders", "Deposit {percent} %"),
    StepKind.PRODUCTION: say("Orders", "Production"),
    StepKind.INSPECTION: say("Orders", "Pre-shipment inspection"),
    StepKind.BALANCE: say("Orders", "Balance {percent} %"),
    StepKind.BILL_OF_LADING: say("Orders", "Bill of lading"),
    StepKind.RECEIPT: say("Orders", "Receipt"),
    StepKind.FEEDBACK: say("Orders", "Feedback"),
}
_GONE = say("Orders", "Goods shipped")


def steps(progress: Progress, deposit: Decimal, *, blocked: bool) -> tuple[OrderStep, ...]:
    """
    Return the eight steps; `deposit` is its percent.

    The first step not done is the current one. While its gate is closed (`blocked`) the next
    payment has a padlock, whether it is the current step or a later one.
    """
    shares = {StepKind.DEPOSIT: deposit, StepKind.BALANCE: 100 - deposit}
    kinds = _AFTER if progress.after_shipment else _BEFORE
    current = current_step(progress)
    payment = StepKind.BALANCE if progress.deposit_paid else StepKind.DEPOSIT
    states: dict[StepKind, OrderStepState] = {}
    for kind in kinds:
        now = kind is current and not _done(kind, progress)
        state = OrderStepState.CURRENT if now else _state(kind, progress)
        locked = blocked and kind is payment and not _done(kind, progress)
        states[kind] = OrderStepState.BLOCKED if locked else state
    return tuple(
        OrderStep(
            kind,
            _name(kind, progress).put(percent=plain(shares.get(kind, Decimal(0)))),
            states[kind],
        )
        for kind in kinds
    )


def _name(kind: StepKind, progress: Progress) -> Sentence:
    """Goods that left without a copy of their bill of lading on file are shipped, no more."""
    gone = progress.dispatched and not progress.bill_of_lading
    return _GONE if gone and kind is StepKind.BILL_OF_LADING else _NAMES[kind]


def current_step(progress: Progress) -> StepKind:
    """Name the first step that is not done; of a closed order it is the last one."""
    kinds = _AFTER if progress.after_shipment else _BEFORE
    return next((kind for kind in kinds if not _done(kind, progress)), kinds[-1])


def _done(kind: StepKind, progress: Progress) -> bool:
    done = {
        StepKind.SAMPLE: progress.sample_done,
        StepKind.DEPOSIT: progress.deposit_paid,
        StepKind.PRODUCTION: progress.deposit_paid and progress.ready,
        StepKind.INSPECTION: progress.inspected or progress.inspection_waived,
        StepKind.BALANCE: progress.balance_paid,
        StepKind.BILL_OF_LADING: progress.bill_of_lading or progress.dispatched,
        StepKind.RECEIPT: progress.received or progress.closed,
        StepKind.FEEDBACK: progress.closed,
    }
    return done.get(kind, False)


def _state(kind: StepKind, progress: Progress) -> OrderStepState:
    if not _done(kind, progress):
        return OrderStepState.TODO
    sample = kind is StepKind.SAMPLE and progress.sample is not SampleState.APPROVED
    inspection = kind is StepKind.INSPECTION and not progress.inspected
    return OrderStepState.WAIVED if sample or inspection else OrderStepState.DONE


_WAITING: dict[StepKind, Sentence] = {
    StepKind.DEPOSIT: say("Orders", "waiting for the deposit"),
    StepKind.PRODUCTION: say("Orders", "in production, waiting for the ready notice"),
    StepKind.INSPECTION: say("Orders", "waiting for the pre-shipment inspection"),
    StepKind.BALANCE: say("Orders", "waiting for the balance"),
    StepKind.BILL_OF_LADING: say("Orders", "waiting for the bill of lading"),
    StepKind.RECEIPT: say("Orders", "waiting for the goods"),
    StepKind.FEEDBACK: say("Orders", "received, waiting for your feedback"),
}
_SAMPLE: dict[SampleState, Sentence] = {
    SampleState.NEEDED: say("Orders", "the sample is not ordered yet"),
    SampleState.ORDERED: say("Orders", "waiting for the sample"),
    SampleState.RECEIVED: say("Orders", "waiting for the sample decision"),
    SampleState.REJECTED: say("Orders", "the sample was rejected"),
}


def step_sentence(progress: Progress) -> Sentence:
    """Return what the order waits for: Step 1 of 8: waiting for the sample decision."""
    if progress.closed:
        return say("Orders", "All eight steps are done")
    kinds = _AFTER if progress.after_shipment else _BEFORE
    current = current_step(progress)
    waiting = _SAMPLE.get(progress.sample) if current is StepKind.SAMPLE else None
    if current is StepKind.RECEIPT and progress.checked:
        waiting = say("Orders", "the goods are checked, the receipt is not confirmed yet")
    return say("Orders", "Step {step} of 8: {what}").put(
        step=kinds.index(current) + 1, what=waiting or _WAITING[current]
    )
