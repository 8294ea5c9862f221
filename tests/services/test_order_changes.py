"""What is changed of an order beside its money: goods, details, holds, cancelling, repeating."""

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sourcing_app.domain.errors import Conflict, Invalid, NotFound, Rejected
from sourcing_app.domain.orders.agreed import OrderHold, OrderPurpose
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.orders.changes import (
    CancelFields,
    GoodsLine,
    HoldFields,
    OrderLineFields,
)
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.goods import goods_of
from sourcing_app.services.orders.records import InspectionFields, OrderPlan, WaiverFields
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.printing.making import make
from sourcing_app.services.printing.requests import DocumentRequest, Print
from sourcing_app.services.shipping.records import ShipmentFields
from tests.order_factory import make_file, make_open_order, make_order, pay
from tests.prepared import at_first

WHY = "The buyer of these goods has gone away"


def line(description, quantity, price, key=None, **more):
    values = {"unit": "pcs", "quantity": quantity, "unit_price": price, **more}
    return GoodsLine(key, OrderLineFields.checked(description=description, **values))


def kept(row):
    return line(row.description, row.quantity, row.unit_price, row.id, unit=row.unit)


def planned(desk, order):
    return [str(each.line.amount) for each in desk.orders.state(order).lines]


@at_first
def order(desk):
    return make_order(desk)


def test_lines_make_the_total_and_only_what_is_not_paid_moves(desk, today, tmp_path):
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520.00", today)
    (lamp,) = goods_of(desk.reader, order)
    box = line("Gift box", "3", "0.335", supplier_item="GB-1", own_item="77", note="With lid")
    desk.order_changes.goods(order, [box, kept(lamp)], today)

    shown = goods_of(desk.reader, order)
    assert [(x.seq, x.description, str(x.cost)) for x in shown] == [
        (1, "Gift box", "USD 1.01"),
        (2, "LED desk lamp", "USD 18,400.00"),
    ]
    assert (shown[0].supplier_item, shown[0].own_item, shown[0].note) == ("GB-1", "77", "With lid")
    assert planned(desk, order) == ["USD 5,520.00", "USD 12,881.01"]
    assert desk.orders.state(order).product == "Gift box"

    desk.order_changes.goods(order, [kept(shown[1])], today)
    assert [x.description for x in goods_of(desk.reader, order)] == ["LED desk lamp"]
    assert planned(desk, order) == ["USD 5,520.00", "USD 12,880.00"]


def test_lines_are_refused_that_cannot_be(desk, order, today, tmp_path):
    with pytest.raises(Rejected, match="at least one line"):
        desk.order_changes.goods(order, [], today)
    with pytest.raises(Rejected, match="whole"):
        desk.order_changes.goods(order, [line("Lamp", "1.5", "2")], today)
    with pytest.raises(NotFound):
        desk.order_changes.goods(order, [line("Lamp", "1", "2", key=99)], today)
    paid = make_open_order(desk, tmp_path)
    pay(desk, paid, 1, "5520.00", today)
    with pytest.raises(Rejected, match=r"below the USD 5,520\.00 already paid"):
        desk.order_changes.goods(paid, [line("Lamp", "1", "2")], today)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.integers(1, 10**6), st.decimals("0.000001", "99999", places=6, allow_nan=False)
        ),
        min_size=1,
        max_size=20,
    )
)
def test_whatever_the_lines_the_schedule_sums_to_their_total(desk, order, today, lines):
    wanted = [line(f"Item {n}", quantity, price) for n, (quantity, price) in enumerate(lines)]
    try:
        desk.order_changes.goods(order, wanted, today)
    except Rejected:
        return  # nothing to pay, or more than a file can hold
    state = desk.orders.state(order)
    costs = sum((row.cost.amount for row in goods_of(desk.reader, order)), Decimal(0))
    assert state.total.amount == costs == sum(each.line.amount.amount for each in state.lines)


def test_details_are_changed_and_a_conflict_is_said(desk, order, today):
    before = desk.order_changes.details.fields(order)
    desk.order_changes.details.change(
        order, today, before.model_dump(), own_reference="A-17", purpose=OrderPurpose.RESALE,
        incoterm="CIF", place="Hamburg",
    )  # fmt: skip
    after = desk.order_changes.details.fields(order)
    assert (after.own_reference, after.purpose, after.incoterm) == ("A-17", "resale", "CIF")
    with pytest.raises(Conflict):
        desk.order_changes.details.change(order, today, {"own_reference": "B"}, own_reference="C")
    with pytest.raises(Invalid):
        desk.order_changes.details.change(order, today, None, incoterm="XYZ")


def test_nothing_is_paid_while_payments_are_on_hold(desk, today, tmp_path):
    order = make_open_order(desk, tmp_path)
    until = today + timedelta(days=9)
    hold = {"hold": OrderHold.PAYMENTS, "hold_reason": WHY, "hold_until": until}
    desk.order_changes.hold(order, HoldFields.checked(**hold), today)
    with pytest.raises(Rejected, match=f"Payments on hold until .* 2026: {WHY}. Release"):
        pay(desk, order, 1, "5520.00", today)
    over = HoldFields.checked(**{**hold, "hold_until": today - timedelta(days=1)})
    with pytest.raises(Rejected, match="is over"):
        desk.order_changes.hold(order, over, today)
    held = OrderRows(desk.reader, desk.today)
    rows = OrderRows(desk.reader, lambda: until + timedelta(days=1))
    assert ([*held.ids(view="held")], [*rows.ids(view="held")]) == ([order], [])
    state = order_state(desk.reader, order, until + timedelta(days=1))
    assert (state.beside.held.over, state.beside.holding) == (True, None)
    fields = PaymentFields.checked(paid_on=today, amount=Decimal(20))
    desk.payments.record(order, 1, fields, until + timedelta(days=1))
    desk.order_changes.release(order)
    pay(desk, order, 1, "5500.00", today)
    with pytest.raises(Rejected, match="not on hold"):
        desk.order_changes.release(order)


@pytest.mark.rule("R98")
def test_a_cancelled_order_says_what_is_lost(desk, today, tmp_path):
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520.00", today)
    with pytest.raises(Invalid) as refused:
        desk.order_changes.cancel(order, CancelFields(), today)
    assert list(refused.value.complaints) == ["cancelled_reason"]
    desk.order_changes.cancel(order, CancelFields.checked(cancelled_reason=WHY), today)
    state = desk.orders.state(order)
    assert (state.stage, state.next, str(state.sent)) == (Stage.CANCELLED, None, "USD 5,520.00")
    assert (state.beside.cancelled.on, state.beside.cancelled.reason) == (today, WHY)
    seen = InspectionFields.checked(
        inspected_on=today, inspector="QC", cartons_opened=3, passed=True
    )
    changes = (
        lambda: desk.order_changes.goods(order, [line("Lamp", "1", "2")], today),
        lambda: desk.orders.change_plan(order, OrderPlan(total=Decimal(6000)), today),
        lambda: desk.orders.ready(order, today, today),
        lambda: desk.orders.sample(order, "rejected", today, today),
        lambda: desk.orders.inspect(order, seen, (), today),
        lambda: desk.orders.waive(order, "G7", "inspection", WaiverFields(reason=WHY), today),
        lambda: desk.orders.attach(order, "bill_of_lading", make_file(tmp_path, "bl.pdf"), today),
        lambda: desk.shipments.add(order, ShipmentFields.checked(shipped_on=today), today),
    )
    for change in changes:
        with pytest.raises(Rejected, match="This order has ended"):
            change()
    with pytest.raises(Rejected, match="This order is cancelled"):
        desk.outcomes.waive(order, 2, WHY, today)
    draft = make_order(desk)
    desk.order_changes.cancel(draft, CancelFields(), today)
    assert desk.orders.state(draft).stage is Stage.CANCELLED


@pytest.mark.rule("R164")
def test_a_repeat_order_is_the_same_draft_to_be_inspected_again(desk, today, tmp_path):
    first = make_open_order(desk, tmp_path)
    pay(desk, first, 1, "5520.00", today)
    desk.order_changes.details.change(
        first, today, None, purpose=OrderPurpose.RESALE, own_reference="A-17"
    )
    (lamp,) = goods_of(desk.reader, first)
    desk.order_changes.goods(first, [kept(lamp), line("Gift box", "10", "1")], today)
    second = desk.order_changes.repeat(first, today)
    third = desk.order_changes.repeat(second, today)

    state = desk.orders.state(second)
    assert (state.stage, state.paid.amount, state.total) == (
        Stage.DRAFT,
        0,
        desk.orders.state(first).total,
    )
    parts = [each.line.amount.amount for each in state.lines]
    assert parts == [Decimal(5523), Decimal(12887)]  # 30 % of the total, not what was paid
    assert [x.description for x in goods_of(desk.reader, second)] == ["LED desk lamp", "Gift box"]
    assert (state.beside.repeats, state.beside.same_as) == ("PO-2026-0001", "PO-2026-0001")
    assert desk.orders.state(third).beside.same_as == "PO-2026-0001"
    details = desk.order_changes.details.fields(second)
    assert (details.purpose, details.own_reference) == (OrderPurpose.RESALE, "")
    assert "sample" in {fact.id for fact in state.next.report.missing}


def test_an_order_of_several_lines_says_so_in_list_and_print_and_is_found_by_its_references(
    desk, order, today
):
    (lamp,) = goods_of(desk.reader, order)
    desk.order_changes.goods(order, [kept(lamp), line("Gift box", "100", "0.2")], today)
    desk.order_changes.details.change(
        order, today, None, own_reference="A-17", supplier_reference="PI-9"
    )
    rows = OrderRows(desk.reader, desk.today)
    assert [row.more_lines for row in rows.page([order])] == [1]
    assert (list(rows.ids(search="a-17 box")), list(rows.ids(search="pi-8"))) == ([order], [])
    made = make(desk, DocumentRequest(DocumentKind.ORDER, (order,)), Print(), today)
    told = made.text.splitlines()
    assert any(each.split("\t")[2:4] == ["Gift box", "100 pcs"] for each in told if "Gift" in each)
    assert "Own reference: A-17" in told
