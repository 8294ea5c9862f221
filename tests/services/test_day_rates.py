"""Of two currencies each day keeps its rate; amounts are told in the own currency by them."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import NotFound
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.services.rates.records import ExchangeRateFields
from sourcing_app.services.rates.rows import kept_rates
from tests.order_factory import TODAY, make_open_order, pay


def test_each_day_has_its_rate_and_the_newest_that_has_come_counts(desk):
    for days, rate in ((3, "0.93"), (-10, "0.91"), (0, "0.92"), (-40, "0.80"), (0, "0.925")):
        fields = ExchangeRateFields.checked(
            base="USD", quote="EUR", rate=rate, as_of=TODAY + timedelta(days)
        )
        desk.rates.enter(fields, TODAY)

    def counts(days):
        return [each.rate for each in kept_rates(desk.reader, TODAY + timedelta(days))]

    found = [counts(days) for days in (-50, -40, -11, -10, -1, 0, 2, 3, 400)]
    told = ["0.8", "0.8", "0.8", "0.91", "0.91", "0.925", "0.925", "0.93", "0.93"]
    assert found == [[Decimal(each)] for each in told]
    desk.rates.remove("USD", "EUR", TODAY)
    assert counts(0) == [Decimal("0.91")]
    with pytest.raises(NotFound, match="for 12 March 2026"):
        desk.rates.remove("USD", "EUR", TODAY)
    desk.rates.remove("USD", "EUR")
    assert counts(0) == []


@pytest.mark.parametrize(
    ("base", "quote", "rate", "told"),
    [
        ("USD", "EUR", "0.95", None),
        ("USD", "EUR", "92", "USD in EUR: 0.92 became 92"),
        ("EUR", "USD", "1.09", None),
        ("EUR", "USD", "0.8", "USD in EUR: 0.92 became 1.25"),
        ("USD", "RUB", "92", None),
    ],
)
def test_a_rate_entered_far_from_the_one_in_use_is_warned_of_and_kept(
    desk, base, quote, rate, told
):
    before = {"base": "USD", "quote": "EUR", "rate": "0.92", "as_of": TODAY - timedelta(3)}
    assert desk.rates.enter(ExchangeRateFields.checked(**before), TODAY) is None
    fields = ExchangeRateFields.checked(base=base, quote=quote, rate=rate, as_of=TODAY)
    warning = desk.rates.enter(fields, TODAY)
    assert (None if warning is None else str(warning).rpartition("right: ")[2]) == told
    assert Decimal(rate) in [each.rate for each in kept_rates(desk.reader, TODAY)]


def test_an_order_and_its_payments_are_told_in_the_own_currency_where_a_rate_says_it(
    desk, tmp_path
):
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "1000", TODAY)
    desk.registration.change(currency="EUR")
    rows = OrderRows(desk.reader, desk.today)
    assert (rows.page([order])[0].own, payments_of(desk.reader, order)[0].about) == (None, None)
    for days, rate in ((-1, "0.9"), (1, "0.8")):
        day = TODAY + timedelta(days)
        fields = ExchangeRateFields.checked(base="USD", quote="EUR", rate=rate, as_of=day)
        desk.rates.enter(fields, TODAY)
    own, about = rows.page([order])[0].own, payments_of(desk.reader, order)[0].about
    assert (str(own.shown), str(about.shown)) == ("EUR 16,560.00", "EUR 900.00")
    assert own.as_of == about.as_of == TODAY - timedelta(1)
    later = OrderRows(desk.reader, lambda: TODAY + timedelta(2)).page([order])[0].own
    assert str(later.shown) == "EUR 14,720.00"
