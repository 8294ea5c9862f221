"""An order's way from a draft that binds nobody to the goods: stages, moves, eight steps."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments import plain
from sourcing_app.domain.sentences import Sentence, say


class Stage(StrEnum):
    """Where an order stands; before the first payment nothing binds anyone (R5)."""

    DRAFT = "draft"
    SAMPLE = "sample"
    DEPOSIT_DUE = "deposit_due"
    IN_PRODUCTION = "in_production"
    READY = "ready"
    BALANCE_DUE = "balance_due"
    SHIPPED = "shipped"
    RECEIVED = "received"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class SampleState(StrEnum):
    """How far the sample is."""

    NEEDED = "needed"
    ORDERED = "ordered"
    RECEIVED = "received"
    APPROVED = "approved"
    REJECTED = "rejected"


STAGE_NAMES: dict[Stage, Sentence] = {
    Stage.DRAFT: say("Orders", "Draft, not binding"),
    Stage.SAMPLE: say("Orders", "Waiting for sample"),
    Stage.DEPOSIT_DUE: say("Orders", "Deposit due"),
    Stage.IN_PRODUCTION: say("Orders", "In production"),
    Stage.READY: say("Orders", "Inspection"),
    Stage.BALANCE_DUE: say("Orders", "Balance due"),
    Stage.SHIPPED: say("Orders", "Shipped"),
    Stage.RECEIVED: say("Orders", "Received"),
    Stage.CLOSED: say("Orders", "Closed"),
    Stage.CANCELLED: say("Orders", "Cancelled"),
}

# A step back happens when what carried the order forward is taken back: a void payment, a
# rejected sample. Nothing leaves the two ends.
NEXT: dict[Stage, frozenset[Stage]] = {
    Stage.DRAFT: frozenset({Stage.SAMPLE, Stage.DEPOSIT_DUE, Stage.CANCELLED}),
    Stage.SAMPLE: frozenset({Stage.DRAFT, Stage.DEPOSIT_DUE, Stage.CANCELLED}),
    Stage.DEPOSIT_DUE: frozenset({Stage.DRAFT, Stage.SAMPLE, Stage.IN_PRODUCTION, Stage.CANCELLED}),
    Stage.IN_PRODUCTION: frozenset({Stage.DEPOSIT_DUE, Stage.READY, Stage.CANCELLED}),
    Stage.READY: frozenset({Stage.IN_PRODUCTION, Stage.BALANCE_DUE, Stage.CANCELLED}),
    Stage.BALANCE_DUE: frozenset({Stage.READY, Stage.SHIPPED, Stage.CANCELLED}),
    Stage.SHIPPED: frozenset({Stage.BALANCE_DUE, Stage.RECEIVED}),
    Stage.RECEIVED: frozenset({Stage.SHIPPED, Stage.CLOSED}),
    Stage.CLOSED: frozenset(),
    Stage.CANCELLED: frozenset(),
}
_LINE = tuple(stage for stage in Stage if stage is not Stage.CANCELLED)


def moved(stage: Stage, to: Stage) -> Stage:
    """Return `to` where the table allows the move; raises Rejected otherwise."""
    if to not in NEXT[stage]:
        raise Rejected(
            say("Orders", "An order that is “{stage}” cannot become “{to}”").put(
                stage=STAGE_NAMES[stage], to=STAGE_NAMES[to]
            )
        )
    return to


@dataclass(frozen=True, slots=True)
class Progress:
    """The facts that carry an order forward; a waived fact counts as done."""

    sample: SampleState = SampleState.NEEDED
    sample_waived: bool = False
    deposit_paid: bool = False
    ready: bool = False
    inspected: bool = False
    inspection_waived: bool = False
    balance_paid: bool = False
    bill_of_lading: bool = False
    after_shipment: bool = False

    @property
    def sample_done(self) -> bool:
        return self.sample is SampleState.APPROVED or self.sample_waived

    @property
    def shipped(self) -> bool:
        """A bill of lading proves the shipment; goods paid before it must be paid for."""
        return self.bill_of_lading and (self.after_shipment or self.balance_paid)


def reached(progress: Progress) -> Stage:
    """Tell how far the facts carry an order; one that is missing stops it, whatever follows."""
    untouched = progress.sample is SampleState.NEEDED and not progress.sample_waived
    doors = (
        (Stage.SAMPLE, not untouched),
        (Stage.DEPOSIT_DUE, progress.sample_done),
        (Stage.IN_PRODUCTION, progress.deposit_paid),
        (Stage.READY, progress.ready),
        (Stage.BALANCE_DUE, progress.inspected or progress.inspection_waived),
        (Stage.SHIPPED, progress.shipped),
    )
    stage = Stage.DRAFT
    for after, opened in doors:
        if not opened:
            break
        stage = after
    return stage


def settled(stage: Stage, progress: Progress) -> Stage:
    """Move a running order, one allowed move at a time, to where the facts carry it."""
    target = reached(progress)
    if stage in {Stage.CANCELLED, Stage.CLOSED, Stage.RECEIVED}:
        return stage
    while stage is not target:
        place = _LINE.index(stage)
        ahead = _LINE.index(target) > place
        stage = moved(stage, _LINE[place + (1 if ahead else -1)])
    return stage


class StepKind(StrEnum):
    """The eight steps of the picture."""

    SAMPLE = "sample"
    DEPOSIT = "deposit"
    PRODUCTION = "production"
    INSPECTION = "inspection"
    BALANCE = "balance"
    BILL_OF_LADING = "bill_of_lading"
    RECEIPT = "receipt"
    FEEDBACK = "feedback"


class StepState(StrEnum):
    """How a step is drawn."""

    DONE = "done"
    WAIVED = "waived"
    CURRENT = "current"
    BLOCKED = "blocked"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the stepper."""

    kind: StepKind
    name: Sentence
    state: StepState


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


def steps(progress: Progress, deposit: Decimal, *, blocked: bool) -> tuple[Step, ...]:
    """
    Lay out the eight steps; `deposit` is its percent.

    The first step not done is the current one. While its gate is closed (`blocked`) the next
    payment carries a padlock, be it the current step or a later one.
    """
    shares = {StepKind.DEPOSIT: deposit, StepKind.BALANCE: 100 - deposit}
    kinds = _AFTER if progress.after_shipment else _BEFORE
    current = current_step(progress)
    payment = StepKind.BALANCE if progress.deposit_paid else StepKind.DEPOSIT
    states: dict[StepKind, StepState] = {}
    for kind in kinds:
        state = StepState.CURRENT if kind is current else _state(kind, progress)
        locked = blocked and kind is payment and not _done(kind, progress)
        states[kind] = StepState.BLOCKED if locked else state
    return tuple(
        Step(kind, _NAMES[kind].put(percent=plain(shares.get(kind, Decimal(0)))), states[kind])
        for kind in kinds
    )


def current_step(progress: Progress) -> StepKind:
    """Name the first step that is not done."""
    kinds = _AFTER if progress.after_shipment else _BEFORE
    return next(kind for kind in kinds if not _done(kind, progress))


def _done(kind: StepKind, progress: Progress) -> bool:
    done = {
        StepKind.SAMPLE: progress.sample_done,
        StepKind.DEPOSIT: progress.deposit_paid,
        StepKind.PRODUCTION: progress.deposit_paid and progress.ready,
        StepKind.INSPECTION: progress.inspected or progress.inspection_waived,
        StepKind.BALANCE: progress.balance_paid,
        StepKind.BILL_OF_LADING: progress.bill_of_lading,
    }
    return done.get(kind, False)


def _state(kind: StepKind, progress: Progress) -> StepState:
    if not _done(kind, progress):
        return StepState.TODO
    sample = kind is StepKind.SAMPLE and progress.sample is not SampleState.APPROVED
    inspection = kind is StepKind.INSPECTION and not progress.inspected
    return StepState.WAIVED if sample or inspection else StepState.DONE


_WAITING: dict[StepKind, Sentence] = {
    StepKind.DEPOSIT: say("Orders", "waiting for the deposit"),
    StepKind.PRODUCTION: say("Orders", "in production, waiting for the ready notice"),
    StepKind.INSPECTION: say("Orders", "waiting for the pre-shipment inspection"),
    StepKind.BALANCE: say("Orders", "waiting for the balance"),
    StepKind.BILL_OF_LADING: say("Orders", "waiting for the bill of lading"),
    StepKind.RECEIPT: say("Orders", "waiting for the goods"),
}
_SAMPLE: dict[SampleState, Sentence] = {
    SampleState.NEEDED: say("Orders", "the sample is not ordered yet"),
    SampleState.ORDERED: say("Orders", "waiting for the sample"),
    SampleState.RECEIVED: say("Orders", "waiting for the sample decision"),
    SampleState.REJECTED: say("Orders", "the sample was rejected"),
}


def step_sentence(progress: Progress) -> Sentence:
    """Say what the order waits for: Step 1 of 8: waiting for the sample decision."""
    kinds = _AFTER if progress.after_shipment else _BEFORE
    current = current_step(progress)
    waiting = _SAMPLE.get(progress.sample) if current is StepKind.SAMPLE else None
    return say("Orders", "Step {step} of 8: {what}").put(
        step=kinds.index(current) + 1, what=waiting or _WAITING[current]
    )
