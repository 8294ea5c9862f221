"""One inspection's lot: its sampling plan, what was found of each class, and the verdict."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.inspections.aql import (
    USUAL_LEVEL,
    DefectClass,
    InspectionPlan,
    checked_aql,
    checked_level,
    checked_lot,
    inspection_plan,
)
from sourcing_app.domain.inspections.verdict import Judged, LotVerdict, judged
from sourcing_app.domain.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class Lot:
    """
    How a lot was looked at and what was found.

    `counted` are the numbers of defects by class, None where not counted; `listed` those of the
    list of defects. The larger of the two counts: neither talks the other away.
    """

    size: int | None
    level: str = USUAL_LEVEL
    aqls: Mapping[DefectClass, Decimal | None] = field(default_factory=dict)
    counted: Mapping[DefectClass, int | None] = field(default_factory=dict)
    listed: Mapping[DefectClass, int] = field(default_factory=dict)

    @property
    def plan(self) -> InspectionPlan | None:
        """The sampling plan; None without a lot or an AQL, or with one the table lacks."""
        try:
            return inspection_plan(self.size, self.level, self.aqls)
        except Rejected:
            return None

    @property
    def found(self) -> dict[DefectClass, int | None]:
        """The defects of each class; None is not known."""
        return {kind: self._found(kind) for kind in DefectClass}

    def _found(self, kind: DefectClass) -> int | None:
        counted, listed = self.counted.get(kind), self.listed.get(kind) or None
        known = [count for count in (counted, listed) if count is not None]
        return max(known, default=None)

    @property
    def total(self) -> int | None:
        """All defects together; None where none was counted."""
        known = [count for count in self.found.values() if count is not None]
        return sum(known) if known else None

    @property
    def judged(self) -> Judged | None:
        """The verdict by the plan; None where there is no plan."""
        plan = self.plan
        return None if plan is None else judged(plan, self.found)


def refuse_plan(size: int | None, level: str, aqls: Mapping[DefectClass, Decimal | None]) -> None:
    """Raise Invalid for a lot, level or AQL the table has no plan for; each by its field."""
    wrong: dict[str, Sentence] = {}
    try:
        checked_level(level or USUAL_LEVEL)
    except Rejected as problem:
        wrong["level"] = problem.sentence
    for kind, aql in aqls.items():
        try:
            checked_aql(aql or Decimal(0))
        except Rejected as problem:
            wrong[f"aql_{kind}"] = problem.sentence
    if any(aql is not None for aql in aqls.values()):
        try:
            checked_lot(size or 0)
        except Rejected as problem:
            wrong["lot"] = _NO_LOT if size is None else problem.sentence
    if wrong:
        raise Invalid(wrong)


def refuse_lighter_plan(before: Lot, after: Lot) -> None:
    """
    Raise Rejected for another plan, or none, for a lot that its plan refused.

    Numbers typed wrongly may be corrected; the lot itself is judged anew by a new inspection.
    """
    found = before.judged
    refused = found is not None and found.verdict is LotVerdict.REFUSED
    if refused and after.plan != before.plan:
        raise Rejected(
            say(
                "Inspections",
                "The sampling plan refused this lot, so lot, level and AQL stay. Record the new "
                "inspection of the lot.",
            ),
            "lot",
        )


_NO_LOT = say("Inspections", "An AQL needs the number of pieces in the lot")
