"""Amounts of money as pages, chats and sheets show them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.values.amounts import read_amount, read_amounts
from sourcing_app.domain.values.numbers import unmistakable

NBSP = "\N{NO-BREAK SPACE}"
FORMATS = {"en": (".", ","), "ru": (",", NBSP), "zh": (".", ",")}


@pytest.mark.parametrize(
    ("text", "value", "currency", "unit"),
    [
        ("12.05", "12.05", "", ""),
        ("11,50", "11.50", "", ""),
        ("US$ 30,000+", "30000", "USD", ""),
        ("US $2.50", "2.50", "USD", ""),
        ("USD 2.50", "2.50", "USD", ""),
        ("2.50 USD/pc", "2.50", "USD", "pc"),
        ("US$2.50 per piece", "2.50", "USD", "piece"),
        ("5元/件", "5", "CNY", "件"),
        ("RMB 30 万", "300000", "CNY", ""),
        ("12,05 €", "12.05", "EUR", ""),
        ("1.234,56 EUR", "1234.56", "EUR", ""),
        ("12 долл. США", "12", "USD", ""),
        ("1 500 ₽ за шт", "1500", "RUB", "шт"),
        ("HK$5", "5", "HKD", ""),
        ("-3", "-3", "", ""),
        ("+3", "3", "", ""),
        ("US$ -3", "-3", "USD", ""),
        ("US$.50", "0.50", "USD", ""),
        ("元.50", "0.50", "CNY", ""),
        ("AU $ 5", "5", "AUD", ""),
        ("100 грн", "100", "UAH", ""),
        ("CHF 1'250.--", "1250", "CHF", ""),
        ("12,- €", "12", "EUR", ""),
        ("2.50 each", "2.50", "", "each"),
        ("150 руб. шт", "150", "RUB", "шт"),
    ],
)
def test_usual_ways_to_write_an_amount(text, value, currency, unit):
    found = read_amount(text)
    assert (found.value, found.currencies, found.unit) == (
        Decimal(value),
        (currency,) if currency else (),
        unit,
    )


@pytest.mark.parametrize(("text", "codes"), [("$12.05", "USD CAD AUD"), ("¥18", "CNY JPY")])
def test_a_shared_sign_leaves_the_currency_open(text, codes):
    found = read_amount(text)
    assert set(codes.split()) <= set(found.currencies)
    assert all(found.agrees(code) for code in codes.split())
    assert not found.agrees("EUR")


@pytest.mark.parametrize("text", ["$12.05-$13.85", "$12.05 - 13.85", "US$12.05 ~ US$13.85"])
def test_a_range_has_both_ends(text):
    assert [each.value for each in read_amounts(text)] == [Decimal("12.05"), Decimal("13.85")]
    with pytest.raises(TwoReadings, match=r"write one amount, 12\.05 or 13\.85"):
        read_amount(text)


@pytest.mark.parametrize("text", ["1,000", "1.000", "5,520", "$2.735"])
def test_a_lone_separator_before_three_digits_is_asked_about(text):
    with pytest.raises(TwoReadings):
        read_amount(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Enter a number"),
        ("1e999", "is not an amount: write it like"),
        ("free", "is not an amount"),
        ("100 pcs", "is not an amount"),
        ("2.70/k", "the price of a thousand"),
        ("US$ 2.70 per thousand", "the price of a thousand"),
        ("25元/千个", "the price of a thousand"),
        ("USD 5 EUR", "names two currencies"),
        ("5 6 7", "is not an amount"),
        ("~5", "is not an amount"),
        ("(2.50)", "is not an amount"),
        ("12.5%", "is not an amount"),
        ("2.50 pcs for two", "is not an amount"),
    ],
)
def test_what_is_no_amount_is_refused_with_an_example(text, said):
    with pytest.raises(Rejected, match=said):
        read_amount(text)


@given(
    st.decimals(min_value=0, max_value=10**9, places=6, allow_nan=False, allow_infinity=False),
    st.sampled_from(["USD", "CNY", "EUR", "KWD"]),
    st.sampled_from([*FORMATS]),
    st.booleans(),
)
def test_what_is_written_is_read_back_in_every_language(value, currency, language, first):
    point, group = FORMATS[language]
    number = unmistakable(value, point)
    text = f"{currency} {number}" if first else f"{number} {currency}"
    found = read_amount(text, point, group)
    assert (found.value, found.currencies) == (value, (currency,))


@given(st.text(max_size=30), st.sampled_from([*FORMATS]))
def test_any_text_is_an_amount_or_is_refused(text, language):
    try:
        found = read_amounts(text, *FORMATS[language])
    except Rejected:
        return
    assert all(each.value.is_finite() for each in found)
