"""What a payment rests on keeps its day: it is never moved behind the payment."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.services.orders.records import InspectionFields
from sourcing_app.services.payments.records import PaymentFields
from tests.order_factory import (
    ADDRESS,
    TODAY,
    make_open_order,
    make_photos,
    make_quote,
    make_supplier,
    pay,
)
from tests.rows import writing

LATER = TODAY + timedelta(days=10)


@pytest.fixture
def order(desk, tmp_path):
    desk.today = lambda: LATER
    return make_open_order(desk, tmp_path)


def inspect(desk, order, day, tmp_path, *, passed=True):
    fields = {"inspected_on": day, "inspector": "Ms Chen", "cartons_opened": 3, "passed": passed}
    photos = make_photos(tmp_path)
    return desk.orders.inspect(order, InspectionFields.checked(**fields), photos, LATER)


def test_an_approval_is_not_moved_behind_a_payment_of_the_deposit(desk, order):
    pay(desk, order, 1, "1000")
    with pytest.raises(Rejected, match=r"payment of 12 March 2026 .* as late as 22 March 2026"):
        desk.orders.sample(order, SampleState.APPROVED, LATER, LATER)
    desk.orders.sample(order, SampleState.REJECTED, LATER, LATER)
    assert "sample" in [fact.id for fact in desk.orders.state(order).next.report.missing]


def test_a_ready_notice_is_not_moved_behind_a_payment_of_the_balance(desk, order, tmp_path):
    pay(desk, order, 1, "5520")
    desk.orders.ready(order, TODAY, LATER)
    inspect(desk, order, TODAY, tmp_path)
    pay(desk, order, 2, "1000")
    with pytest.raises(Rejected, match="payment of 12 March 2026 depends on this"):
        desk.orders.ready(order, LATER, LATER)
    assert desk.orders.state(order).facts.ready_on == TODAY


def test_a_notice_may_come_later_while_nothing_rests_on_it(desk, order):
    pay(desk, order, 1, "5520")
    desk.orders.ready(order, TODAY, LATER)
    desk.orders.ready(order, LATER, LATER)
    assert desk.orders.state(order).facts.ready_on == LATER


@pytest.mark.rule("R115")
def test_an_inspection_before_the_deposit_saw_other_goods(desk, order, tmp_path):
    pay(desk, order, 1, "5520")
    early = TODAY - timedelta(days=1)
    with pytest.raises(Rejected, match="inspection of 11 March 2026 is older than the deposit of"):
        inspect(desk, order, early, tmp_path)
    assert desk.reader.value("SELECT count(*) FROM inspection") == 0


def test_an_inspection_recorded_before_the_deposit_was_does_not_open_the_balance(
    desk, order, tmp_path
):
    inspect(desk, order, TODAY, tmp_path)
    paid = PaymentFields.checked(paid_on=LATER, amount=Decimal(5520))
    desk.payments.record(order, 1, paid, LATER)
    desk.orders.ready(order, LATER, LATER)
    state = desk.orders.state(order)
    (fact,) = state.next.report.missing
    assert (fact.id, state.stage) == ("inspection", Stage.READY)
    assert "older than the deposit of 22 March 2026" in str(fact.sentence)
    inspect(desk, order, LATER, tmp_path)
    assert desk.orders.state(order).next.report.open


@pytest.mark.parametrize("nothing", ["-", ".", "—", "\u0300", "?!"])
def test_signs_alone_are_no_delivery_address(desk, nothing):
    quote = make_quote(desk, make_supplier(desk))
    with pytest.raises(Rejected, match="needs a delivery address"):
        desk.orders.add(quote, Decimal(4000), "30/70", TODAY, nothing)
    order = desk.orders.add(quote, Decimal(4000), "30/70", TODAY, ADDRESS)
    with pytest.raises(Rejected, match="needs a delivery address"):
        desk.orders.change_address(order, nothing, TODAY)
    with writing(desk.path) as connection:
        connection.execute("UPDATE purchase_order SET delivery_address = ?", (nothing,))
    missing = [fact.id for fact in desk.orders.state(order).next.report.missing]
    assert "address" in missing
