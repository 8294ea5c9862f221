"""Prices in the buyer's own currency: exact, by the newest rate, with its day."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain import rates as of_rates
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.rates import DayRate, RateSource, jumps, refuse_impossible
from sourcing_app.domain.values.money import Money
from tests.conftest import TODAY

RATES = st.decimals("0.000100", 100_000, places=6)
AMOUNTS = st.decimals("0.01", 1_000_000, places=6)
CBR, ECB, TYPED = RateSource.CBR, RateSource.ECB, RateSource.TYPED


def own_price(price, currency, rates, today, old_after=7):
    return of_rates.own_price(price, currency, rates, today, old_after)


def usd(amount):
    return Money(Decimal(amount), "USD")


@pytest.mark.rule("R11")
@given(AMOUNTS, RATES, RATES, st.integers(1, 1000))
def test_every_way_to_the_own_currency_is_exact_to_six_decimals(amount, rate, other, units):
    price, exact = usd(amount), Fraction(amount)
    there = own_price(price, "RUB", [DayRate("USD", "RUB", rate, TODAY, CBR, units)], TODAY)
    back = own_price(price, "EUR", [DayRate("EUR", "USD", rate, TODAY, ECB)], TODAY)
    pair = [DayRate("EUR", "USD", rate, TODAY, ECB), DayRate("EUR", "CNY", other, TODAY, ECB)]
    over = own_price(price, "CNY", pair, TODAY)
    wanted = (
        exact * Fraction(rate) / units,
        exact / Fraction(rate),
        exact / Fraction(rate) * Fraction(other),
    )
    for found, right in zip((there, back, over), wanted, strict=True):
        assert found is None or abs(Fraction(found.money.amount) - right) <= Fraction(1, 2_000_000)


def test_the_newest_counts_of_a_day_the_typed_one_and_old_ones_say_so():
    yesterday = TODAY - timedelta(days=1)
    rates = [
        DayRate("USD", "EUR", Decimal("0.9"), yesterday, TYPED),
        DayRate("EUR", "USD", Decimal("1.25"), TODAY, ECB),
    ]
    assert own_price(usd(10), "EUR", rates, TODAY).money.amount == 8
    rates.append(DayRate("USD", "EUR", Decimal("0.7"), TODAY, TYPED))
    found = own_price(usd(10), "EUR", rates, TODAY)
    assert (found.money.amount, found.source, found.age, found.old) == (7, TYPED, 0, False)
    week = own_price(usd(10), "EUR", rates, TODAY + timedelta(days=7))
    assert (week.age, week.old) == (7, False)
    assert own_price(usd(10), "EUR", rates, TODAY + timedelta(days=8)).old
    assert own_price(usd(10), "EUR", rates, TODAY + timedelta(days=3), old_after=2).old


def test_without_a_rate_nothing_is_said_and_two_sources_are_not_mixed():
    mixed = [
        DayRate("EUR", "USD", Decimal("1.1"), TODAY, ECB),
        DayRate("EUR", "RUB", Decimal(90), TODAY, CBR),
    ]
    assert own_price(usd(1), "RUB", mixed, TODAY) is None
    assert own_price(usd(1), "USD", mixed, TODAY) is None
    assert own_price(usd(1), "RUB", [], TODAY) is None


@pytest.mark.parametrize(
    "rate",
    [
        DayRate("USD", "USD", Decimal(1), TODAY, TYPED),
        DayRate("USD", "EUR", Decimal(0), TODAY, TYPED),
        DayRate("USD", "EUR", Decimal(1), TODAY, TYPED, 0),
        DayRate("USD", "EUR", Decimal(1), date(2030, 1, 1), TYPED),
    ],
)
def test_what_cannot_be_is_refused(rate):
    with pytest.raises(Rejected):
        refuse_impossible(rate, TODAY)


def test_a_jump_of_more_than_a_fifth_is_named():
    known = [DayRate("JPY", "RUB", Decimal(50), TODAY, CBR, 100)]
    assert not jumps(known, [DayRate("JPY", "RUB", Decimal(60), TODAY, CBR, 100)])
    (told,) = jumps(known, [DayRate("JPY", "RUB", Decimal(5), TODAY, CBR, 1)])
    assert str(told) == "JPY in RUB: 0.5 became 5"
