"""Tables of payments: a row that may not be recorded is set aside, and stops no other one."""

from datetime import timedelta

import pytest

from sourcing_app.domain.values.money import money
from sourcing_app.services.payments.rows import payments_of
from tests.order_factory import TODAY, make_open_order
from tests.prepared import at_first
from tests.services.test_import_trade import take as take  # noqa: PLC0414 - a fixture

HEAD = "number,seq,paid_on,amount,method,state,direction,incident,payee,own_currency,own_rate\n"


@at_first
def order(desk, tmp_path):
    return make_open_order(desk, tmp_path)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("1,{before},50,tt,confirmed,refund,no,,,", "Money cannot come back on"),
        ("2,{today},50,tt,confirmed,refund,no,,,", "Nothing was paid here"),
        ("1,{today},501,tt,confirmed,refund,no,,,", "is more than the"),
        ("2,{today},50,tt,confirmed,refund,yes,,,", "Nothing was paid here"),
        ("1,{today},5000,tt,planned,out,no,,,", "left"),
        ("1,{today},100,tt,planned,out,no,,USD,1", "in USD itself"),
    ],
)
def test_a_row_that_may_not_be_is_set_aside_and_the_others_come_in(desk, order, take, row, why):
    number = desk.orders.state(order).number
    good = ("1,{today},500,tt,sent,out,no,,,", "1,{today},100,tt,planned,out,no,,EUR,0.9")
    lines = [each.format(today=TODAY, before=TODAY - timedelta(days=3)) for each in (*good, row)]
    plan = take("payments", HEAD + "".join(f"{number},{line}\n" for line in lines))
    (remark,) = plan.refused
    assert remark.line == 4
    assert why in str(remark.sentence)
    made, planned = payments_of(desk.reader, order)
    assert (made.amount.amount, planned.amount.amount) == (500, 100)
    assert planned.own == money(90, "EUR")
