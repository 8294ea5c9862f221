"""What the defects that were found mean for the lot: accepted, refused, or not known yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.inspections.aql import DefectClass, InspectionPlan
from sourcing_app.domain.sentences import Sentence, say


class LotVerdict(StrEnum):
    """What the sampling plan says of a lot."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on a lot, the classes that were over their number, and those not counted."""

    verdict: LotVerdict
    over: tuple[DefectClass, ...] = ()
    uncounted: tuple[DefectClass, ...] = ()


def judged(plan: InspectionPlan, found: Mapping[DefectClass, int | None]) -> Judged:
    """
    Compare what was found with the plan; None is not counted.

    One class over its number refuses the lot, whatever else was counted; a class that was not
    counted leaves the verdict open.
    """
    counted = {kind: found.get(kind) for kind in plan.classes}
    over = tuple(
        kind
        for kind, count in counted.items()
        if count is not None and count > plan.classes[kind].ac
    )
    uncounted = tuple(kind for kind, count in counted.items() if count is None)
    if over:
        return Judged(LotVerdict.REFUSED, over, uncounted)
    return Judged(LotVerdict.OPEN if uncounted else LotVerdict.ACCEPTED, (), uncounted)


VERDICT_NAMES: Mapping[LotVerdict, Sentence] = {
    LotVerdict.ACCEPTED: say("Inspections", "Accepted by the sampling plan"),
    LotVerdict.REFUSED: say("Inspections", "Refused by the sampling plan"),
    LotVerdict.OPEN: say("Inspections", "Not all defects are counted yet"),
}
