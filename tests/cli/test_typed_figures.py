"""Amounts and quantities of the commands: with their currency and unit, or refused."""

import pytest

from tests.order_factory import make_quote, make_supplier
from tests.prepared import at_first

ADDRESS = ("--address", "Olga Petrova, ul. Baumana 12, Kazan, 420111, Russia")


@at_first
def quote(desk):
    return make_quote(desk, make_supplier(desk), unit="sets")


@pytest.mark.parametrize("typed", ["1000", "1,000", "1000 sets", "1 000 комплектов"])
def test_an_order_takes_a_quantity_as_it_is_written(ask, quote, typed):
    status, order = ask(
        "add-order", "--quote", quote, "--qty", typed, "--terms", "T/T 30%", *ADDRESS
    )
    assert (status, order["total"]) == (0, "4900.00")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1.000", "write 1 or 1000"),
        ("1000 pcs", "the unit here is sets"),
        ("many", "write it like"),
    ],
)
def test_an_order_refuses_a_quantity_of_another_unit(call, quote, typed, said):
    status, _out, error = call("add-order", "--quote", quote, "--qty", typed, *ADDRESS)
    assert status == 3
    assert said in error


@pytest.mark.parametrize(
    ("total", "currency", "said"),
    [("€ 100", "USD", "is in EUR"), ("1,000", "USD", "two ways"), ("$100-200", "USD", "range")],
)
def test_a_total_in_another_currency_is_refused(call, total, currency, said):
    status, _out, error = call(
        "schedule", "--total", total, "--currency", currency, "--terms", "30/70"
    )
    assert status == 3
    assert said in error


def test_a_total_may_name_its_currency(ask):
    found = ask("schedule", "--total", "US$ 1,000", "--currency", "USD", "--terms", "30% deposit")[
        1
    ]
    assert [line["amount"] for line in found["lines"]] == ["300.00", "700.00"]


def test_a_price_takes_the_currency_of_its_breaks(ask, call):
    found = ask("price", "--breaks", "500+ pcs €2.70", "--qty", "600")[1]
    assert (found["currency"], found["total"]) == ("EUR", "1620.00")
    status, _out, error = call(
        "price", "--breaks", "500: €2.70", "--qty", "600", "--currency", "USD"
    )
    assert status == 3
    assert "in EUR, the quote is in USD" in error
