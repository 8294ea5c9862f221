"""How many pieces of a lot to look at, and how many defects are still accepted (AQL)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inspections.sampling_table import (
    AQLS,
    LETTERS,
    LEVELS,
    SAMPLE_SIZES,
    SMALLEST_LOT,
    code_letter,
    plan_at,
)
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.numbers import parse_decimal

LARGEST_LOT = 1_000_000_000
NOT_ALLOWED = Decimal(0)
"""The AQL of defects of which none is accepted; it is no column of the table."""


@dataclass(frozen=True, slots=True)
class SamplingPlan:
    """
    The plan of one AQL for one lot: `n` pieces, accepted with at most `ac` defects.

    `letter` is that of the plan, after the arrows of the table.
    """

    lot: int
    letter: str
    n: int
    ac: int

    @property
    def re(self) -> int:
        """The number of defects from which the lot is refused."""
        return self.ac + 1

    @property
    def hundred_percent(self) -> bool:
        """Whether the sample is as large as the lot, so that every piece is looked at."""
        return self.n >= self.lot

    @property
    def pieces(self) -> int:
        """The pieces to look at: the sample, or the whole lot."""
        return min(self.n, self.lot)


class DefectClass(StrEnum):
    """How bad a defect is: critical hurts people or breaks the law, minor is hardly seen."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"


DEFECT_NAMES: Mapping[DefectClass, Sentence] = {
    DefectClass.CRITICAL: say("Inspections", "Critical"),
    DefectClass.MAJOR: say("Inspections", "Major"),
    DefectClass.MINOR: say("Inspections", "Minor"),
}
USUAL_LEVEL = "II"
USUAL_AQLS: Mapping[DefectClass, Decimal] = {
    DefectClass.CRITICAL: NOT_ALLOWED,
    DefectClass.MAJOR: Decimal("2.5"),
    DefectClass.MINOR: Decimal("4.0"),
}
"""The usual choice of inspection companies: level II, 0 / 2.5 / 4.0 (domain.md 6)."""


def checked_level(text: str) -> str:
    """Return the level a text names, such as II, ii or s2; raises Rejected."""
    asked = text.strip().upper().replace("-", "")
    for level in LEVELS:
        if level.replace("-", "") == asked:
            return level
    raise Rejected(
        say("Inspections", "“{text}” is no inspection level; choose one of {levels}").put(
            text=text[:20], levels=", ".join(LEVELS)
        ),
        "level",
    )


def checked_aql(aql: Decimal) -> Decimal:
    """Return the AQL as the table writes it, 0 for none accepted; raises Rejected."""
    if aql == NOT_ALLOWED:
        return NOT_ALLOWED
    if aql not in AQLS:
        raise Rejected(
            say("Inspections", "{aql} is no AQL of the table; choose 0 or one of {aqls}").put(
                aql=f"{aql:f}"[:20], aqls=", ".join(f"{each:f}" for each in AQLS)
            ),
            "aql",
        )
    return AQLS[AQLS.index(aql)]


def read_aql(text: str) -> Decimal:
    """Read an AQL as it is written, 2.5 or 2,5; raises Rejected."""
    return checked_aql(parse_decimal(text.strip().replace(",", ".")))


def checked_lot(lot: int) -> int:
    """Return the lot; raises Rejected for one that is too small to draw a sample from."""
    if not SMALLEST_LOT <= lot <= LARGEST_LOT:
        raise Rejected(
            say("Inspections", "A lot to draw a sample from has {least} to {most} pieces").put(
                least=SMALLEST_LOT, most=LARGEST_LOT
            ),
            "lot",
        )
    return lot


def sampling_plan(lot: int, level: str, aql: Decimal) -> SamplingPlan:
    """
    Return the plan for normal inspection; raises Rejected for a lot, level or AQL without one.

    With the arrow of the table both the sample size and the acceptance number change. For AQL 0
    the sample of the code letter is drawn, and no defect is accepted.
    """
    lot, level, aql = checked_lot(lot), checked_level(level), checked_aql(aql)
    letter, ac = code_letter(lot, level), 0
    if aql != NOT_ALLOWED:
        letter, ac = plan_at(letter, aql)
    return SamplingPlan(lot, letter, SAMPLE_SIZES[LETTERS.index(letter)], ac)


@dataclass(frozen=True, slots=True)
class InspectionPlan:
    """
    One sample of a lot, looked at for every class of defects that has an AQL.

    Where the classes ask for samples of different sizes the largest is drawn for all of them;
    each keeps its own acceptance number, so that a class is judged no milder than by its plan.
    """

    lot: int
    level: str
    classes: Mapping[DefectClass, SamplingPlan]

    @property
    def n(self) -> int:
        """The size of the sample."""
        return max(plan.n for plan in self.classes.values())

    @property
    def pieces(self) -> int:
        """The pieces to look at: the sample, or the whole lot."""
        return min(self.n, self.lot)

    @property
    def letter(self) -> str:
        """The code letter of the sample that is drawn."""
        return max(self.classes.values(), key=lambda plan: plan.n).letter

    @property
    def hundred_percent(self) -> bool:
        """Whether every piece of the lot is looked at."""
        return self.n >= self.lot

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Say how many pieces to look at, and how many defects of each class are accepted."""
        drawn = _ALL if self.hundred_percent else _DRAWN
        accepted = (
            _ACCEPTED.put(kind=DEFECT_NAMES[kind], ac=plan.ac, re=plan.re)
            for kind, plan in self.classes.items()
        )
        return (drawn.put(pieces=self.pieces, lot=self.lot, letter=self.letter), *accepted)


_DRAWN = say("Inspections", "Look at {pieces} of {lot} pieces (code letter {letter}).")
_ALL = say("Inspections", "Look at all {lot} pieces: the sample is as large as the lot.")
_ACCEPTED = say("Inspections", "{kind}: accepted up to {ac} defects, refused from {re}.")


def inspection_plan(
    lot: int | None, level: str, aqls: Mapping[DefectClass, Decimal | None]
) -> InspectionPlan | None:
    """
    Return the plan of an inspection, None without a lot or any AQL; raises Rejected.

    A class whose AQL is None is not judged. Where none of critical defects is accepted they are
    looked for in the sample of the other classes.
    """
    asked = {kind: aql for kind, aql in aqls.items() if aql is not None}
    if lot is None or not asked:
        return None
    plans = {kind: sampling_plan(lot, level, aql) for kind, aql in asked.items()}
    drawn = [plans[kind] for kind, aql in asked.items() if aql != NOT_ALLOWED]
    if drawn:
        largest = max(drawn, key=lambda plan: plan.n)
        for kind, aql in asked.items():
            if aql == NOT_ALLOWED:
                plans[kind] = SamplingPlan(lot, largest.letter, largest.n, 0)
    return InspectionPlan(lot, checked_level(level), plans)
