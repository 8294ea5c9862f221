"""Money is exact: its laws for every amount, currency and set of weights."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.currencies import decimals
from sourcing_app.domain.values.money import (
    CAP,
    Money,
    money,
    percent_of,
    rounded,
    split,
    times,
    total_of,
)

CURRENCIES = st.sampled_from(["USD", "EUR", "CNY", "JPY", "KRW", "VND", "KWD", "BHD", "TND"])


@st.composite
def amounts(draw, least=-(10**12), most=10**12):
    currency = draw(CURRENCIES)
    places = decimals(currency)
    units = draw(st.integers(least * 10**places, most * 10**places))
    return Money(Decimal(units).scaleb(-places), currency)


@given(amounts(), st.lists(st.integers(0, 10**6), min_size=1, max_size=20).filter(any))
def test_a_split_is_exact_and_fair_to_one_minor_unit(total, weights):
    shares = split(total, weights)
    assert total_of(shares, total.currency) == total
    unit = Decimal(1).scaleb(-decimals(total.currency))
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share.amount - total.amount * weight / sum(weights)) < unit


@given(amounts(), amounts())
def test_addition_is_undone_by_subtraction(one, other):
    if one.currency == other.currency:
        assert one + other - other == one
        assert (one < other) == (other > one)
    else:
        with pytest.raises(Rejected):
            _ = one + other


@given(st.decimals(-(10**9), 10**9, places=6), CURRENCIES)
def test_rounding_moves_at_most_half_a_unit_and_once(amount, currency):
    result = rounded(amount, currency)
    assert abs(result - amount) * 2 <= Decimal(1).scaleb(-decimals(currency))
    assert rounded(result, currency) == result


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [("0.125", "USD", "0.13"), ("-0.125", "USD", "-0.13"), ("0.5", "JPY", "1"),
     ("2.5", "JPY", "3"), ("1.0005", "KWD", "1.001"), ("2.4449", "EUR", "2.44")],
)  # fmt: skip
def test_rounding_is_half_up_in_the_currencys_own_decimals(amount, currency, expected):
    assert rounded(Decimal(amount), currency) == Decimal(expected)


def test_the_decimals_of_a_currency():
    zero = {decimals(code) for code in ("JPY", "KRW", "VND")}
    three = {decimals(code) for code in ("KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD")}
    assert (zero, three, decimals("USD"), decimals("CNY")) == ({0}, {3}, 2, 2)


@pytest.mark.parametrize("wrong", ["NaN", "sNaN", "Infinity", "1e999", "-1e999", "1.0000001"])
def test_what_is_no_exact_amount_is_refused(wrong):
    with pytest.raises(Rejected):
        Money(Decimal(wrong), "USD")


@pytest.mark.parametrize("wrong", [1.5, 3, True, "2"])
def test_only_a_decimal_is_money(wrong):
    with pytest.raises(TypeError):
        Money(wrong, "USD")


def test_the_cap_is_where_the_file_stops_being_exact():
    assert Money(CAP, "USD").amount * 1_000_000 == 2**62
    with pytest.raises(Rejected):
        Money(CAP + 1, "USD")


@pytest.mark.parametrize("code", ["", "US", "USDT", "U$D", "РУБ"])
def test_a_wrong_currency_code_is_refused(code):
    with pytest.raises(Rejected, match="is not a currency code"):
        Money(Decimal(1), code)


def test_money_in_an_english_sentence():
    assert str(money(18400, "USD")) == "USD 18,400.00"
    assert str(Money(Decimal("18400.000000"), "USD")) == "USD 18,400.00"
    assert str(Money(Decimal("2.735"), "USD")) == "USD 2.735"
    assert str(money(Decimal("-0.004"), "USD")) == "USD 0.00"
    assert str(Money(Decimal("1E+3"), "JPY")) == "JPY 1,000"


def test_percent_and_product_round_once():
    assert percent_of(money(Decimal("0.05"), "USD"), Decimal(30)).amount == Decimal("0.02")
    assert times(Decimal("0.333333"), Decimal(3), "USD").amount == Decimal("1.00")


def test_a_split_needs_a_positive_weight():
    for weights in ([], [0, 0], [2, -1]):
        with pytest.raises(ValueError, match="weights"):
            split(money(1, "USD"), weights)
    with pytest.raises(ValueError, match="more decimals"):
        split(Money(Decimal("0.001"), "USD"), [1])
