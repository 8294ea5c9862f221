"""Total and terms change in one step, on the lines that have nothing paid; thirds are taken."""

from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Conflict, Rejected
from sourcing_app.domain.values.money import money, total_of
from sourcing_app.services.orders.records import OrderPlan
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.payments.rows import payments_of
from tests.order_factory import make_order, open_deposit, pay

THIRDS = "33.334/33.333/33.333"
FIFTEEN = "/".join([*["0.166"] * 14, "97.676"])
TWENTY = "/".join([*["4.999"] * 19, "5.019"])


def amounts(desk, order):
    return [line.line.amount.amount for line in desk.orders.state(order).lines]


def test_total_and_terms_change_in_one_step(desk, today):
    order, told = make_order(desk), []
    desk.changes.listen(told.append)
    desk.orders.change_plan(order, OrderPlan(Decimal(1000), "10/20/70"), today)
    assert amounts(desk, order) == [100, 200, 700]
    (committed,) = told
    desk.revert(committed.step)
    assert amounts(desk, order) == [5520, 12880]
    assert str(desk.orders.state(order).facts.terms) == "30/70"


@pytest.mark.parametrize(
    "wanted", [OrderPlan(Decimal(1000), "10/20/60"), OrderPlan(Decimal("0.001"), "10/20/70")]
)
def test_a_wrong_half_changes_nothing(desk, today, wanted):
    order = make_order(desk)
    with pytest.raises(Rejected):
        desk.orders.change_plan(order, wanted, today)
    assert amounts(desk, order) == [5520, 12880]


def test_a_conflict_of_one_keeps_the_other_too(desk, today):
    order = make_order(desk)
    desk.orders.change_plan(order, OrderPlan(terms="20/80"), today)
    seen = {"total": Decimal(18400), "terms": "30/70"}
    with pytest.raises(Conflict, match="20/80"):
        desk.orders.change_plan(order, OrderPlan(Decimal(1000), "10/90"), today, seen)
    assert desk.orders.state(order).total == money(18400, "USD")


def test_terms_stay_once_something_is_paid_and_the_total_with_them(desk, today, tmp_path):
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "1")
    with pytest.raises(Rejected, match="so the terms stay 30/70"):
        desk.orders.change_plan(order, OrderPlan(Decimal(20000), "50/50"), today)
    assert amounts(desk, order) == [5520, 12880]


@pytest.mark.parametrize("terms", [THIRDS, FIFTEEN, TWENTY])
def test_three_decimals_survive_the_file(desk, today, terms):
    order = make_order(desk, agreed=terms)
    state = desk.orders.state(order)
    assert str(state.facts.terms) == terms
    assert desk.reader.value("SELECT terms FROM purchase_order") == terms
    assert total_of([line.line.amount for line in state.lines], "USD") == state.total
    desk.orders.change_plan(order, OrderPlan(terms="30/70"), today)
    desk.orders.change_plan(order, OrderPlan(terms=terms), today)
    assert str(desk.orders.state(order).facts.terms) == terms


def test_thirds_are_exact_to_the_cent(desk):
    assert amounts(desk, make_order(desk, agreed=THIRDS)) == [
        Decimal("6133.46"),
        Decimal("6133.27"),
        Decimal("6133.27"),
    ]


def test_payments_that_do_not_count_keep_their_place(desk, today, tmp_path):
    order = make_order(desk, agreed="10/20/70")
    open_deposit(desk, order, tmp_path)
    void = pay(desk, order, 2, "100")
    desk.payments.void(void, "The bank sent it back", today)
    gone = PaymentFields.checked(paid_on=today, amount=Decimal(5), payee="Mr Wang")
    desk.payments.incident(order, 1, gone, today)
    desk.orders.change_plan(order, OrderPlan(terms="100"), today)
    assert [(row.seq, row.void) for row in payments_of(desk.reader, order)] == [
        (1, True),
        (1, False),
    ]
    desk.orders.change_plan(order, OrderPlan(terms="25/25/25/25"), today)
    assert len(amounts(desk, order)) == 4
    assert desk.reader.value("PRAGMA foreign_key_check") is None
