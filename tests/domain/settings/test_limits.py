"""The numbers of the rules: their bounds leave every rule its meaning."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.settings.limits import (
    LIMITS_OF_RULES,
    SHIPPED,
    LimitName,
    Limits,
    check_limit,
)


def test_every_number_is_within_its_bounds_and_has_a_source():
    assert set(LIMITS_OF_RULES) == set(LimitName)
    for name, limit in LIMITS_OF_RULES.items():
        check_limit(name, limit.value, SHIPPED)
        assert limit.source.words
        assert limit.rule.startswith("R")


@given(st.sampled_from(list(LimitName)), st.decimals(-10, 200_000, places=2))
def test_a_value_is_taken_or_refused_with_the_reason(name, value):
    limit = LIMITS_OF_RULES[name]
    inside = limit.least <= value <= limit.most
    told = refusal(name, value)
    assert inside or told
    if told:
        assert str(limit.words) in told
        assert not inside or "whole" in told or "may not be more" in told


def refusal(name, value):
    """Why a value is refused, "" where it is taken."""
    try:
        check_limit(name, value, SHIPPED)
    except Rejected as refused:
        return str(refused.sentence)
    return ""


def test_a_first_day_is_never_after_the_last_one():
    later = Limits({LimitName.TRANSFER_LAST: Decimal(10)})
    check_limit(LimitName.TRANSFER_FIRST, Decimal(9), later)
    with pytest.raises(Rejected, match=r"may not be more than “A bank transfer arrives at the lat"):
        check_limit(LimitName.TRANSFER_FIRST, Decimal(9), SHIPPED)
