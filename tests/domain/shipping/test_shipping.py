"""Goods on their way, and what came of what was ordered."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.settings.limits import SHIPPED
from sourcing_app.domain.shipping.arrival import arrival, refuse_days_reversed
from sourcing_app.domain.shipping.counting import counted, refuse_damaged

AMOUNTS = st.decimals(0, 10_000, places=3)


@given(
    ordered=AMOUNTS,
    receipts=st.lists(st.tuples(AMOUNTS, AMOUNTS).map(sorted).map(lambda two: two[::-1])),
)
def test_what_is_missing_and_what_came_make_what_was_ordered(ordered, receipts):
    found = counted(ordered, receipts)
    assert found.missing == max(ordered - found.received, 0)
    assert found.received == sum((each[0] for each in receipts), start=Decimal(0))
    assert found.damaged <= found.received


@pytest.mark.rule("R267")
def test_days_to_spare_are_added_to_the_carriers_day():
    assert arrival(date(2026, 6, 13), None, SHIPPED).planned == date(2026, 6, 20)
    assert arrival(date(2026, 6, 13), 0, SHIPPED).planned == date(2026, 6, 13)
    assert arrival(None, 7, SHIPPED) is None
    assert not arrival(date(2026, 6, 13), 7, SHIPPED).late(date(2026, 6, 20))
    assert arrival(date(2026, 6, 13), 7, SHIPPED).late(date(2026, 6, 21))


def test_what_cannot_have_happened_is_refused():
    with pytest.raises(Rejected, match="shipped on 5 June"):
        refuse_days_reversed(date(2026, 6, 5), date(2026, 6, 4))
    refuse_days_reversed(None, date(2026, 6, 4))
    refuse_days_reversed(date(2026, 6, 4), date(2026, 6, 4))
    with pytest.raises(Rejected, match="more than came"):
        refuse_damaged(Decimal(3), Decimal(4))
