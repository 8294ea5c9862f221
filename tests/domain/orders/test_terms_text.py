"""Payment terms in suppliers' own words, in three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.terms import Terms
from sourcing_app.domain.quotes.terms import plain_terms, read_terms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("30/70", "30/70"),
        ("30:70", "30/70"),
        ("TT 30%", "30/70"),
        ("T/T 30%", "30/70"),
        ("TT30%", "30/70"),
        ("T/T 30/70", "30/70"),
        ("30% deposit", "30/70"),
        ("30% deposit 70% balance", "30/70"),
        ("T/T 30% deposit, 70% before shipment", "30/70"),
        ("70% before shipment, 30% deposit", "30/70"),
        ("balance 70% before shipment", "30/70"),
        ("30% deposit, balance before shipment", "30/70"),
        ("100% T/T in advance", "100"),
        ("10/20/70", "10/20/70"),
        ("33,5/66,5", "33.5/66.5"),
        ("30% предоплата, 70% перед отгрузкой", "30/70"),
        ("аванс 20 %, остаток 80 %", "20/80"),
        ("预付30%，余款70%", "30/70"),
        ("30%定金，70%发货前付清", "30/70"),
    ],
)
def test_percentages_are_read_whatever_the_words(text, right):
    assert str(Terms.parse(text)) == right
    assert plain_terms(text) == right


@pytest.mark.parametrize(
    ("text", "percents"),
    [
        ("30% deposit, 70% against B/L copy", "30/70"),
        ("T/T, 30% in advance, 70% after delivery", "30/70"),
        ("аванс 30%, остаток 70% после отгрузки", "30/70"),
    ],
)
def test_words_that_say_more_are_kept_and_their_percentages_judged(text, percents):
    assert plain_terms(text) == text
    assert str(read_terms(text)) == percents
    with pytest.raises(Rejected, match="30/70 or 10/20/70"):
        Terms.parse(text)


@pytest.mark.parametrize("text", ["L/C 60 days", "T/T in advance", "PayPal", "5% discount", "30%"])
def test_what_says_no_terms_stays_words(text):
    assert plain_terms(text) == text
    assert read_terms(text) is None
    with pytest.raises(Rejected):
        Terms.parse(text)


@given(st.integers(1, 99), st.sampled_from(["T/T {}%", "{}% deposit", "{}% аванс", "预付{}%"]))
def test_a_deposit_alone_says_the_balance(deposit, form):
    assert str(Terms.parse(form.format(deposit))) == f"{deposit}/{100 - deposit}"


@given(st.text(max_size=60))
def test_any_text_is_terms_or_stays_as_it_is(text):
    percents = read_terms(text)
    assert percents is None or sum(percents.percents) == 100
    assert plain_terms(plain_terms(text)) == plain_terms(text)
