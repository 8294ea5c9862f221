"""What a payment was in the buyer's own currency: exact, whole, and true to its rate."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.own_money import own_amount, rate_used
from sourcing_app.domain.values.money import Money

PAID = Money(Decimal(5520), "USD")
RATES = st.decimals("0.0001", "20000", places=6)
AMOUNTS = st.decimals("1", "9999999", places=2)


def own(currency="EUR", amount=None, rate=None, paid=PAID):
    numbers = [None if each is None else Decimal(each) for each in (amount, rate)]
    return own_amount(paid, currency, *numbers)


def test_the_statement_counts_else_the_rate_and_nothing_said_is_unknown():
    assert own("") is None
    assert own(amount="5099.12") == Money(Decimal("5099.12"), "EUR")
    assert own(rate="0.9237") == Money(Decimal("5098.82"), "EUR")
    assert own(amount="5099.12", rate="0.9237") == Money(Decimal("5099.12"), "EUR")
    assert own("JPY", rate="148.6543") == Money(Decimal(820572), "JPY")
    assert rate_used(PAID, Money(Decimal("5099.12"), "EUR")) == Decimal("0.923754")


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"currency": "", "rate": "0.9"}, "own_currency", "in which currency"),
        ({"currency": "", "amount": "9"}, "own_currency", "in which currency"),
        ({}, "own_amount", "how much EUR it was, or the rate"),
        ({"rate": "0.000001", "currency": "BHD", "paid": Money(Decimal("0.01"), "USD")},
         "own_amount", "how much BHD"),
        ({"currency": "USD", "amount": "5520"}, "own_currency", "is in USD itself"),
        ({"amount": "5099.123"}, "own_amount", "more decimals than EUR has"),
        ({"amount": "509.91", "rate": "0.9237"}, "own_amount", "that is EUR 5,098.82"),
    ],
)  # fmt: skip
def test_half_of_it_or_what_contradicts_itself_is_refused_at_its_field(values, field, words):
    with pytest.raises(Rejected, match=words) as refused:
        own(**values)
    assert [*refused.value.complaints] == [field]


@given(AMOUNTS, RATES, st.sampled_from(["EUR", "JPY", "RUB", "KWD"]))
def test_what_follows_from_a_rate_is_that_rate_to_the_last_unit(amount, rate, currency):
    paid = Money(amount, "USD")
    places = {"JPY": 0, "KWD": 3}.get(currency, 2)
    exact = amount * rate
    if exact < Decimal(1):
        return
    found = own(currency, rate=rate, paid=paid)
    assert abs(found.amount - exact) <= Decimal(1).scaleb(-places) / 2
    assert found.amount == found.amount.quantize(Decimal(1).scaleb(-places))
    assert own(currency, amount=found.amount, rate=rate, paid=paid) == found
