"""The score: within 0 and 100, only from evidence, and a critical flag makes it 0."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import COUNTED, CheckAnswer, CheckItem, VettingFacts
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.domain.suppliers.red_flags import Flag, FlagKind, FlagSeverity
from sourcing_app.domain.suppliers.score import (
    BANDS,
    WEIGHTS,
    ScorePart,
    check_weights,
    parts,
    score,
    score_words,
)
from sourcing_app.domain.suppliers.verdicts import Outcome

ALL_THREE = frozenset({Badge.GOLD, Badge.ASSESSED, Badge.TRADE_ASSURANCE})
PERFECT = VettingFacts(
    badges=ALL_THREE,
    answers=dict.fromkeys(CheckItem, CheckAnswer.PASSED),
    metrics={MetricKind.RATING: Decimal(5), MetricKind.RESPONSE_RATE: Decimal(100)},
)
FACTS = st.builds(
    VettingFacts,
    badges=st.frozensets(st.sampled_from(Badge)),
    answers=st.dictionaries(st.sampled_from(CheckItem), st.sampled_from(CheckAnswer)),
    flags=st.lists(
        st.builds(Flag, st.sampled_from(FlagKind), st.sampled_from(FlagSeverity)), max_size=4
    ).map(tuple),
    metrics=st.dictionaries(
        st.sampled_from((MetricKind.RATING, MetricKind.ON_TIME)), st.decimals(0, 5, places=1)
    ),
)


@st.composite
def weights(draw):
    cuts = sorted(draw(st.lists(st.integers(1, 99), min_size=4, max_size=4, unique=True)))
    parts_of = zip([0, *cuts], [*cuts, 100], strict=True)
    return dict(zip(ScorePart, [end - start for start, end in parts_of], strict=True))


@given(FACTS, weights())
def test_it_is_a_number_only_where_there_is_evidence(facts, weighed):
    points = score(facts, weighed)
    assert (points is None) == (not parts(facts))
    assert points is None or 0 <= points <= 100
    assert not (points and facts.critical)
    check_weights(weighed)


@pytest.mark.rule("R150")
@given(FACTS)
def test_all_three_badges_never_lower_it(facts):
    plain = VettingFacts(frozenset({Badge.GOLD}), facts.answers, facts.flags, metrics=facts.metrics)
    three = VettingFacts(ALL_THREE, facts.answers, facts.flags, metrics=facts.metrics)
    assert score(three) >= score(plain)


def test_the_best_has_a_hundred_and_nothing_known_has_none():
    assert score(PERFECT) == 100
    assert score(VettingFacts()) is None
    half = dict.fromkeys(COUNTED[: len(COUNTED) // 2], CheckAnswer.PASSED)
    assert parts(VettingFacts(answers=half))[ScorePart.CHECKS] == 50


def test_the_bands_cover_every_score_and_none_speaks_against_the_verdict():
    told = [str(score_words(points, Outcome.GO)) for points in (0, 49, 50, 74, 75, 100)]
    assert [each.split(", ")[1] for each in told] == [
        *("weak", "weak", "fair", "fair", "strong", "strong")
    ]
    assert BANDS[-1][0] == 0
    for outcome in (Outcome.INCOMPLETE, Outcome.STOP):
        assert "91 of 100; " in str(score_words(91, outcome))
        assert "strong" not in str(score_words(91, outcome))


@pytest.mark.parametrize(
    "changed", [{ScorePart.FLAGS: 21}, {ScorePart.FLAGS: 0, ScorePart.CHECKS: 60}]
)
def test_weights_that_hide_a_part_or_are_no_whole_are_refused(changed):
    with pytest.raises(Rejected, match=r"100|at least 1"):
        check_weights({**WEIGHTS, **changed})
