"""Money at risk, and where an order is not what was quoted."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.orders.differences import Agreed, differences
from sourcing_app.domain.orders.exposure import Standing, at_risk
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.values.money import Money

cents = st.integers(0, 10**9).map(lambda n: Decimal(n) / 100)
standings = st.builds(Standing, st.sampled_from(Stage), cents, cents, cents, st.booleans(), cents)


@given(standings, cents)
def test_money_at_risk_is_never_negative_and_never_more_than_was_sent(standing, more):
    risk = at_risk(standing)
    assert 0 <= risk <= standing.sent
    assert at_risk(replace(standing, returned=standing.returned + more)) <= risk
    assert at_risk(replace(standing, received=standing.received + more)) <= risk


def usd(text):
    return Money(Decimal(text), "USD")


@pytest.mark.parametrize(
    ("stage", "received", "disputed", "awaited", "expected"),
    [
        (Stage.IN_PRODUCTION, 0, False, 0, 900),
        (Stage.SHIPPED, 400, False, 0, 500),
        (Stage.RECEIVED, 400, False, 0, 0),
        (Stage.RECEIVED, 1000, True, 0, 900),
        (Stage.CANCELLED, 0, False, 0, 0),
        (Stage.CANCELLED, 0, True, 0, 900),
        (Stage.CANCELLED, 0, False, 300, 300),
        (Stage.RECEIVED, 1000, False, 5000, 900),
        (Stage.SHIPPED, 400, False, 300, 500),
    ],
)
def test_what_came_is_safe_unless_it_is_disputed_or_awaited(
    stage, received, disputed, awaited, expected
):
    sums = map(Decimal, (1000, 100, received))
    assert at_risk(Standing(stage, *sums, disputed, Decimal(awaited))) == expected


QUOTED = Agreed(
    "Desk lamp", Decimal(4000), Decimal("4.6"), usd(18400), "FOB", "Ningbo", "30/70", 35
)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"goods": "Desk  lamp"}, None),
        ({"goods": "Table lamp"}, "Goods: quoted Desk lamp, ordered Table lamp"),
        ({"price": Decimal("4.75")}, "Unit price: quoted 4.6, ordered 4.75"),
        ({"total": usd(19000)}, "Total: quoted USD 18,400.00, ordered USD 19,000.00"),
        ({"total": Money(Decimal(18400), "EUR")}, "Currency: quoted USD, ordered EUR"),
        ({"place": "Shanghai"}, "Incoterm: quoted FOB Ningbo, ordered FOB Shanghai"),
        ({"terms": "50/50"}, "Payment terms: quoted 30/70, ordered 50/50"),
        ({"lead_days": 60}, "Lead time in days: quoted 35, ordered 60"),
    ],
)
def test_each_difference_is_named_with_both_values(change, told):
    found = differences(QUOTED, replace(QUOTED, **change))
    assert [str(each.sentence) for each in found] == ([told] if told else [])
    assert all(" " not in each.key for each in found)


def test_what_the_quote_does_not_say_cannot_differ_and_another_value_asks_again():
    silent = replace(QUOTED, terms="", lead_days=None, incoterm="", place="")
    assert differences(silent, QUOTED) == ()
    (one,) = differences(QUOTED, replace(QUOTED, lead_days=60))
    (other,) = differences(QUOTED, replace(QUOTED, lead_days=90))
    assert one.key != other.key
