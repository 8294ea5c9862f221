"""Which method is offered first, what it costs, and what is said of it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.payments.choice import (
    RECEIVERS,
    SAFETY,
    Safety,
    advice,
    country_note,
    country_source,
    currency_note,
    note_of,
    offered,
)
from sourcing_app.domain.payments.costs import Tariff, compared, cost_of, known_cost
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.settings.limits import Limits
from sourcing_app.domain.values.money import Money, money, percent_of

AMOUNT = money(5_520, "USD")


@pytest.mark.rule("R184")
@pytest.mark.rule("R3")
@pytest.mark.rule("R9")
@given(st.booleans(), st.booleans())
def test_every_method_is_listed_once_with_its_safety_and_who_gets_the_money(private, protected):
    methods = offered(private=private, protected=protected)
    assert sorted(methods) == sorted(Method)
    for texts in (SAFETY, RECEIVERS):
        assert set(texts) == set(Method)
    told = [str(note_of(method, Limits())) for method in Method]
    assert len(set(told)) >= len(Method) - 1
    assert "3 to 7 working days" in told[[*Method].index(Method.TT)]


@pytest.mark.rule("R174")
@pytest.mark.rule("R44")
@pytest.mark.rule("R10")
def test_the_method_that_suits_the_buyer_comes_first():
    assert offered(private=False, protected=True)[0] is Method.TT
    assert offered(private=True, protected=True)[:2] == (Method.TRADE_ASSURANCE, Method.CARD)
    assert offered(private=True, protected=False)[0] is Method.CARD


@pytest.mark.rule("R192")
@pytest.mark.rule("R185")
def test_money_transfers_go_to_a_person_at_the_lowest_safety():
    for method in (Method.WESTERN_UNION, Method.MONEYGRAM):
        assert SAFETY[method] is Safety.LOW
        assert "a person, not a company" in str(RECEIVERS[method])


@pytest.mark.rule("R43")
def test_in_russia_two_ways_are_open_and_the_others_are_to_be_checked():
    for method in Method:
        told = str(country_note(method, "RU"))
        assert told.startswith("Open in Russia") == (method in {Method.TT, Method.CARD})
        assert country_note(method, "KZ") is None
    assert "Russian how-to, read on 23 November 2026" in str(country_source("RU"))
    assert "Terms differ by seller" in str(country_source("KZ"))


def told(method, **known):
    usual = {"private": False, "protected": True, "resale": False, "pieces": False}
    return [str(each) for each in advice(method, **{**usual, **known})]


@pytest.mark.rule("R174")
@pytest.mark.rule("R45")
@pytest.mark.rule("R89")
@pytest.mark.rule("R193")
def test_a_method_that_does_not_suit_is_said_to():
    assert told(Method.TT) == told(Method.CARD, resale=True) == []
    assert "single items" in told(Method.CARD, resale=True, pieces=True)[0]
    assert "company to company" in told(Method.TT, private=True)[0]
    assert (
        "not known to have Trade Assurance" in told(Method.CARD, private=True, protected=False)[0]
    )
    assert "letter of credit" in told(Method.OTHER)[0]


@pytest.mark.rule("R194")
def test_settlements_from_russia_in_another_currency_are_unusual():
    assert [currency_note(code, "RU") for code in ("USD", "EUR")] == [None, None]
    assert "not in CNY" in str(currency_note("CNY", "RU"))
    assert currency_note("CNY", "KZ") is None


@pytest.mark.rule("R195")
@pytest.mark.rule("R191")
@pytest.mark.rule("R96")
@pytest.mark.rule("R200")
def test_fees_are_compared_for_the_amount_and_unknown_is_not_nothing():
    own = {
        Method.TT: Tariff(fixed=money(35, "USD"), spread=Decimal("1.5")),
        Method.WESTERN_UNION: Tariff(percent=Decimal(4), fixed=money(5, "USD")),
        Method.MONEYGRAM: Tariff(fixed=money(900, "RUB")),
    }
    costs = {each.method: each for each in compared(AMOUNT, Method, own)}
    assert costs[Method.TT].total == money(Decimal("5637.80"), "USD")
    assert costs[Method.WESTERN_UNION].fee == money(Decimal("225.80"), "USD")
    assert str(costs[Method.CARD].fee) == "USD 165.05"
    assert costs[Method.MONEYGRAM].total is None
    assert not costs[Method.PAYPAL].known


@pytest.mark.rule("R199")
@given(
    st.decimals("0.01", 10_000_000, places=2),
    st.none() | st.decimals(0, 100, places=3),
    st.none() | st.decimals(0, 1000, places=2),
    st.none() | st.decimals(0, 20, places=2),
)
def test_the_full_cost_is_the_amount_with_its_fee_and_the_loss_on_the_rate(
    amount, percent, fixed, spread
):
    paid = Money(amount, "USD")
    cost = Tariff(percent, None if fixed is None else Money(fixed, "USD"), None, spread)
    found = cost_of(Method.TT, paid, cost)
    if percent is None and fixed is None:
        assert (found.fee, found.total) == (None, None)
        return
    parts = amount + found.fee.amount + (found.spread.amount if found.spread else 0)
    assert found.total.amount == parts
    assert found.fee >= percent_of(paid, percent or Decimal(0))


def test_the_users_own_figures_win_over_the_usual_ones():
    own = {Method.CARD: Tariff(percent=Decimal("2.4"), source="my bank")}
    assert known_cost(Method.CARD, own).percent == Decimal("2.4")
    assert known_cost(Method.CARD, {}).most == 20_000
    only_most = {Method.CARD: Tariff(most=Decimal(5000))}
    assert known_cost(Method.CARD, only_most).percent == Decimal("2.99")
