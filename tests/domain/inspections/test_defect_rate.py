"""Defects in a hundred pieces over orders, and a sample against its limits."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inspections.defect_rate import DefectRate, trend, worse
from sourcing_app.domain.inspections.measures import refuse_limits, within

DAY = date(2026, 5, 4)


def rates(*found):
    return [
        DefectRate(f"PO-{number}", DAY + timedelta(number), pieces, count)
        for number, (pieces, count) in enumerate(found)
    ]


def test_the_rate_is_exact_and_unknown_stays_unknown():
    known = rates((80, 5), (0, 0), (None, 3), (125, None), (3, 1))
    assert [each.rate for each in known] == [Decimal("6.3"), None, None, None, Decimal("33.3")]


@pytest.mark.parametrize(
    ("found", "told", "fades"),
    [
        ((), None, False),
        (((80, 2),), None, False),
        (((80, 2), (80, 6)), "Quality fades: 7.5 defects in 100 pieces (PO-1), 2.5 before", True),
        (((80, 6), (None, None), (80, 2)), "Quality improves: 2.5", False),
        (((80, 2), (160, 4)), "Quality as before: 2.5", False),
    ],
)
def test_the_last_rate_is_compared_with_the_one_before(found, told, fades):
    said = trend(rates(*found))
    assert (said is None) if told is None else str(said).startswith(told)
    assert worse(rates(*found)) is fades


LIMITS = st.none() | st.decimals(-1000, 1000, places=2)


@given(value=LIMITS, low=LIMITS, high=LIMITS)
def test_a_value_is_within_its_limits_or_not_known(value, low, high):
    found = within(value, low, high)
    assert (found is None) is (value is None or (low is None and high is None))
    if found:
        assert min(filter(lambda x: x is not None, (value, high))) == value
    if low is not None and high is not None and low > high:
        with pytest.raises(Rejected, match="above the upper limit"):
            refuse_limits(low, high)
    else:
        refuse_limits(low, high)
