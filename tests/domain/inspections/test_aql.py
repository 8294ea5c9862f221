"""Sampling plans: the whole table, its structure, and what was found judged by it."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inspections.aql import (
    DefectClass,
    inspection_plan,
    read_aql,
    sampling_plan,
)
from sourcing_app.domain.inspections.cartons import advised_cartons
from sourcing_app.domain.inspections.sampling_table import AQLS, LETTERS, LEVELS
from sourcing_app.domain.inspections.verdict import LotVerdict, judged
from sourcing_app.domain.settings.limits import SHIPPED

# An independent reading of the same standard, sample size and acceptance number of each cell with
# its arrow followed (agrees with the R packages AQLSchemes and, in Ac, Planesmuestra).
RESOLVED = Path(__file__).with_name("resolved_plans.txt").read_text("ascii")
BOUNDS = (2, 9, 16, 26, 51, 91, 151, 281, 501, 1201, 3201, 10001, 35001, 150001, 500001, None)
LETTER_COLUMNS = {
    "S-1": "AAAABBBBCCCCDDD",
    "S-2": "AAABBBCCCDDDEEE",
    "S-3": "AABBCCDDEEFFGGH",
    "S-4": "AABCCDEEFGGHJJK",
    "I": "AABCCDEFGHJKLMN",
    "II": "ABCDEFGHJKLMNPQ",
    "III": "BCDEFGHJKLMNPQR",
}
"""The letter of each lot range, by level."""
AT_LEVEL_III = {letter: lot for letter, lot in zip("BCDEFGHJKLMNPQR", BOUNDS, strict=False) if lot}
MAJOR, MINOR, CRITICAL = DefectClass.MAJOR, DefectClass.MINOR, DefectClass.CRITICAL


def cells():
    for line in RESOLVED.strip().splitlines():
        letter, *plans = line.split()
        for aql, plan in zip(AQLS, plans, strict=True):
            n, ac = map(int, plan.split(":"))
            yield letter, aql, n, ac


def test_every_cell_of_the_table_is_that_of_the_independent_reading():
    lots = {"A": (2, "II"), **{letter: (lot, "III") for letter, lot in AT_LEVEL_III.items()}}
    checked = 0
    for letter, aql, n, ac in cells():
        plan = sampling_plan(*lots[letter], aql)
        assert (plan.n, plan.ac, plan.re) == (n, ac, ac + 1), (letter, aql)
        assert plan.hundred_percent is (n >= plan.lot)
        checked += 1
    assert checked == len(LETTERS) * len(AQLS) == 416


def test_every_lot_has_the_letter_of_its_level_on_both_ends_of_its_range():
    for level in LEVELS:
        for at, letter in enumerate(LETTER_COLUMNS[level]):
            after = BOUNDS[at + 1]
            for lot in (BOUNDS[at], after - 1 if after else 1_000_000_000):
                assert sampling_plan(lot, level, Decimal(0)).letter == letter


@given(
    lot=st.integers(2, 1_000_000_000),
    level=st.sampled_from(LEVELS),
    aql=st.sampled_from(AQLS),
    worse=st.sampled_from(AQLS),
)
def test_a_laxer_aql_never_accepts_a_smaller_share_of_defects(lot, level, aql, worse):
    strict, lax = sorted((aql, worse))
    first, second = sampling_plan(lot, level, strict), sampling_plan(lot, level, lax)
    assert first.ac * second.n <= second.ac * first.n
    assert first.pieces <= lot


@pytest.mark.parametrize(
    ("lot", "level", "aql", "letter", "n", "ac"),
    [
        (2000, "II", "2.5", "K", 125, 7),
        (2000, "ii", "4.0", "K", 125, 10),
        (2000, "II", "0,25", "L", 200, 1),
        (500, "II", "2.5", "H", 50, 3),
        (100, "II", "0.65", "F", 20, 0),
        (30, "II", "2.5", "C", 5, 0),
        (30, "II", "4", "E", 13, 1),
        (12000, "II", "4.0", "M", 315, 21),
        (4000, "s2", "2.5", "C", 5, 0),
    ],
)
def test_known_plans(lot, level, aql, letter, n, ac):
    plan = sampling_plan(lot, level, read_aql(aql))
    assert (plan.letter, plan.n, plan.ac) == (letter, n, ac)


@pytest.mark.parametrize(
    ("lot", "level", "aql", "told"),
    [
        (1, "II", "2.5", "2 to 1,000,000,000"),
        (10**10, "II", "2.5", "2 to 1,000,000,000"),
        (500, "IV", "2.5", "S-1, S-2, S-3, S-4, I, II, III"),
        (500, "II", "3", "choose 0 or one of 0.010"),
        (500, "II", "-1", "choose 0 or one of"),
    ],
)
def test_what_has_no_plan_is_refused_with_what_has_one(lot, level, aql, told):
    with pytest.raises(Rejected, match=told):
        sampling_plan(lot, level, read_aql(aql))


def test_classes_share_the_largest_sample_and_keep_their_own_numbers():
    plan = inspection_plan(
        30, "II", {CRITICAL: Decimal(0), MAJOR: Decimal("2.5"), MINOR: Decimal("4.0")}
    )
    assert (plan.n, plan.letter, plan.hundred_percent) == (13, "E", False)
    assert {kind: each.ac for kind, each in plan.classes.items()} == {
        CRITICAL: 0, MAJOR: 0, MINOR: 1,
    }  # fmt: skip
    assert plan.classes[CRITICAL].n == 13
    assert inspection_plan(None, "II", {MAJOR: Decimal("2.5")}) is None
    assert inspection_plan(30, "II", {MAJOR: None}) is None
    whole = inspection_plan(4, "II", {MAJOR: Decimal("2.5")})
    assert (whole.hundred_percent, whole.pieces) == (True, 4)


@given(found=st.fixed_dictionaries({kind: st.none() | st.integers(0, 30) for kind in DefectClass}))
def test_the_verdict_follows_from_what_was_found(found):
    plan = inspection_plan(2000, "II", {MAJOR: Decimal("2.5"), MINOR: Decimal("4.0")})
    told = judged(plan, found)
    over = [k for k, ac in ((MAJOR, 7), (MINOR, 10)) if found[k] is not None and found[k] > ac]
    assert list(told.over) == over
    if over:
        assert told.verdict is LotVerdict.REFUSED
    elif found[MAJOR] is None or found[MINOR] is None:
        assert told.verdict is LotVerdict.OPEN
    else:
        assert told.verdict is LotVerdict.ACCEPTED


@pytest.mark.rule("R116")
@given(cartons=st.integers(0, 100_000))
def test_at_least_three_cartons_are_advised_and_never_fewer_than_the_square_root(cartons):
    advised = advised_cartons(cartons, SHIPPED)
    assert advised <= cartons
    assert advised >= min(3, cartons)
    assert advised**2 >= cartons or advised == cartons
    assert cartons <= 3 or (advised - 1) ** 2 < cartons or advised == 3
