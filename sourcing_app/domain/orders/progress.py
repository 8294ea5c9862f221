"""The stage that the facts of an order allow, one transition at a time."""

from dataclasses import dataclass

from sourcing_app.domain.orders.stages import SampleState, Stage, moved

DECIDED = frozenset({Stage.CANCELLED, Stage.CLOSED, Stage.RECEIVED})
"""The stages a person decides on; the others follow from the facts."""
_LINE = tuple(stage for stage in Stage if stage is not Stage.CANCELLED)


@dataclass(frozen=True, slots=True)
class Progress:
    """The facts that advance an order; a waived fact counts as done."""

    sample: SampleState = SampleState.NEEDED
    sample_waived: bool = False
    deposit_paid: bool = False
    ready: bool = False
    inspected: bool = False
    inspection_waived: bool = False
    balance_paid: bool = False
    bill_of_lading: bool = False
    after_shipment: bool = False
    dispatched: bool = False
    """Whether a shipment is on its way, with or without a bill of lading."""
    checked: bool = False
    """Whether somebody looked at goods that came."""
    received: bool = False
    closed: bool = False
    """What a person decides: the receipt is confirmed, the order is closed."""

    @property
    def sample_done(self) -> bool:
        return self.sample is SampleState.APPROVED or self.sample_waived

    @property
    def shipped(self) -> bool:
        """A shipment or its bill of lading; goods due before it must be paid for."""
        gone = self.bill_of_lading or self.dispatched
        return gone and (self.after_shipment or self.balance_paid)


def reached(progress: Progress) -> Stage:
    """Return the stage the facts allow; a missing fact stops there, whatever follows."""
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
    """Advance a running order, one allowed transition at a time, to the stage its facts allow."""
    target = reached(progress)
    if stage in DECIDED:
        return stage
    while stage is not target:
        place = _LINE.index(stage)
        ahead = _LINE.index(target) > place
        stage = moved(stage, _LINE[place + (1 if ahead else -1)])
    return stage
