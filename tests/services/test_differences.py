"""Gate G9: an order that is not what was quoted is paid for once the differences are agreed."""

from decimal import Decimal

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Fix, Gate
from sourcing_app.services.orders.plan import OrderPlan
from sourcing_app.store.tables.order import OrderLine, PurchaseOrder
from tests.order_factory import TODAY, make_open_order, make_order, pay


def differing(desk, order):
    return [
        (str(fact.sentence), fact.met)
        for fact in desk.orders.state(order).next.report.facts
        if fact.gate is Gate.ORDER
    ]


def edit(desk, order, **values):
    with desk.database.writing(Action.ORDER_EDITED) as session:
        session.get_one(PurchaseOrder, order).sqlmodel_update(values)


@pytest.mark.rule("R175")
def test_each_difference_is_listed_and_blocks_the_deposit_until_it_is_agreed(desk, tmp_path):
    order = make_open_order(desk, tmp_path)
    assert differing(desk, order) == []
    with desk.database.writing(Action.ORDER_EDITED) as session:
        session.get_one(OrderLine, 1).unit_price = Decimal("4.75")
    edit(desk, order, place="Shanghai", lead_days=60)
    assert differing(desk, order) == [
        ("Unit price: quoted 4.6, ordered 4.75", False),
        ("Incoterm: quoted FOB Shenzhen, ordered FOB Shanghai", False),
        ("Lead time in days: quoted 25, ordered 60", False),
    ]
    fixes = {fact.fix for fact in desk.orders.state(order).next.report.missing}
    assert fixes == {Fix.ACCEPT_DIFFERENCES}
    with pytest.raises(Rejected, match="The deposit is blocked: Unit price"):
        pay(desk, order, 1, "5520")
    desk.order_checks.agree(order, TODAY)
    assert all(met for _, met in differing(desk, order))
    edit(desk, order, lead_days=90)
    assert differing(desk, order)[-1] == ("Lead time in days: quoted 25, ordered 90", False)
    desk.order_checks.agree(order, TODAY)
    pay(desk, order, 1, "5520")
    assert differing(desk, order) == []


def test_terms_chosen_for_the_order_are_agreed_and_nothing_is_agreed_where_nothing_differs(desk):
    order = make_order(desk, agreed="50/50")
    assert differing(desk, order) == [("Payment terms: quoted 30/70, ordered 50/50", True)]
    desk.orders.change_plan(order, OrderPlan(Decimal(20000), "20/80"), TODAY)
    assert [met for _, met in differing(desk, order)] == [True, True]
    same = make_order(desk)
    with pytest.raises(Rejected, match="nothing to agree to"):
        desk.order_checks.agree(same, TODAY)
