"""An order's stages from draft to received goods, and the allowed transitions."""

from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.transitions import allowed_move


class Stage(StrEnum):
    """The stage of an order; before the first payment nobody is bound (R5)."""

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
    """The state of the sample."""

    NEEDED = "needed"
    ORDERED = "ordered"
    RECEIVED = "received"
    APPROVED = "approved"
    REJECTED = "rejected"


SAMPLE_NAMES: dict[SampleState, Sentence] = {
    SampleState.NEEDED: say("Orders", "Needed"),
    SampleState.ORDERED: say("Orders", "Ordered"),
    SampleState.RECEIVED: say("Orders", "Received, not decided"),
    SampleState.APPROVED: say("Orders", "Approved"),
    SampleState.REJECTED: say("Orders", "Rejected"),
}

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

_PAID = say("Orders", "Paid, waiting for shipment")


def stage_name(stage: Stage, *, paid: bool) -> Sentence:
    """Return the stage's name; without anything left to pay no balance is due."""
    return _PAID if paid and stage is Stage.BALANCE_DUE else STAGE_NAMES[stage]


# An order goes back when what advanced it is undone: a void payment, a
# rejected sample. Nothing leaves the two final stages.
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


def moved(stage: Stage, to: Stage) -> Stage:
    """Return `to` if the table allows the transition; raises Rejected otherwise."""
    refusal = say("Orders", "An order that is “{stage}” cannot become “{to}”")
    names = {"stage": STAGE_NAMES[stage], "to": STAGE_NAMES[to]}
    return allowed_move(NEXT, stage, to, refusal.put(**names))


def is_address(text: str) -> bool:
    """Whether a delivery address has content: a dash or a dot has none."""
    return any(each.isalnum() for each in text)
