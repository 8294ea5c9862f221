"""An order's way from a draft that binds nobody to the goods: stages, moves, eight steps."""

from enum import StrEnum

from sourcing_app.domain.errors import Rejected
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

_PAID = say("Orders", "Paid, waiting for shipment")


def stage_name(stage: Stage, *, paid: bool) -> Sentence:
    """Name the stage of an order; with nothing left to pay no balance is due."""
    return _PAID if paid and stage is Stage.BALANCE_DUE else STAGE_NAMES[stage]


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


def moved(stage: Stage, to: Stage) -> Stage:
    """Return `to` where the table allows the move; raises Rejected otherwise."""
    if to not in NEXT[stage]:
        raise Rejected(
            say("Orders", "An order that is “{stage}” cannot become “{to}”").put(
                stage=STAGE_NAMES[stage], to=STAGE_NAMES[to]
            )
        )
    return to


def is_address(text: str) -> bool:
    """Tell whether a delivery address says anything: a dash or a dot is none."""
    return any(each.isalnum() for each in text)
