"""Ways to pay: the card's limit in every currency, what it costs, who holds the money."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.card_limit import Rate, check_method, needs_rate
from sourcing_app.domain.payments.costs import cost_of, known_cost
from sourcing_app.domain.payments.methods import HeldBy, Method, holder
from sourcing_app.domain.values.money import money

DAY = date(2026, 3, 12)


def check(method, amount, rate=None):
    check_method(method, amount, rate, DAY)


def rate(value, on=DAY):
    return Rate(Decimal(value), on, "ECB")


@pytest.mark.rule("R198")
def test_a_card_pays_at_most_twenty_thousand_dollars():
    check(Method.CARD, money(20_000, "USD"))
    check(Method.TT, money(20_001, "USD"))
    with pytest.raises(Rejected, match=r"USD 20,000\.00"):
        check(Method.CARD, money(Decimal("20000.01"), "USD"))


@pytest.mark.rule("R198")
@pytest.mark.parametrize(
    ("most", "above", "currency", "value"),
    [("18400", "18400.01", "EUR", "0.92"), ("2990600", "2990601", "JPY", "149.53"),
     ("6147.000", "6147.001", "KWD", "0.30735"), ("144000.00", "144000.01", "CNY", "7.2")],
)  # fmt: skip
def test_the_limit_holds_in_every_currency_to_the_last_unit(most, above, currency, value):
    check(Method.CARD, money(Decimal(most), currency), rate(value))
    with pytest.raises(Rejected, match=r"exceed USD 20,000\.00; .* at the rate of 12 March"):
        check(Method.CARD, money(Decimal(above), currency), rate(value))


@pytest.mark.rule("R198")
def test_without_a_rate_of_that_week_nothing_is_comparable():
    euros = money(1, "EUR")
    with pytest.raises(Rejected, match="cannot be compared with the card limit"):
        check(Method.CARD, euros)
    check(Method.CARD, euros, rate("0.92", DAY - timedelta(days=7)))
    for away in (-8, 8):
        with pytest.raises(
            Rejected, match="more than 7 days away from the payment of 12 March 2026"
        ):
            check(Method.CARD, euros, rate("0.92", DAY + timedelta(days=away)))
    assert needs_rate(Method.CARD, "EUR")
    assert not needs_rate(Method.CARD, "USD")
    assert not needs_rate(Method.TT, "EUR")


@pytest.mark.parametrize(("method", "currency"), [(Method.TT, "EUR"), (Method.CARD, "USD")])
def test_a_rate_that_compares_nothing_is_refused(method, currency):
    with pytest.raises(Rejected, match="only for a card payment in a currency other than USD"):
        check(method, money(1, currency), rate("0.92"))


@pytest.mark.rule("R200")
def test_the_fee_of_a_card():
    card, transfer = (
        cost_of(method, money(18400, "USD"), known_cost(method, {}))
        for method in (Method.CARD, Method.TT)
    )
    assert card.fee == money(Decimal("550.16"), "USD")
    assert transfer.fee is None


@pytest.mark.rule("R6")
@pytest.mark.rule("R14")
def test_who_holds_the_money():
    assert holder(Method.CARD) is holder(Method.TRADE_ASSURANCE) is HeldBy.PLATFORM
    assert holder(Method.TT) is HeldBy.SUPPLIER
