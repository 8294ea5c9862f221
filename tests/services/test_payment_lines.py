"""No line takes more than is left on it; what older versions let through is netted everywhere."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.payments.excess import Excess
from sourcing_app.domain.payments.methods import HeldBy
from sourcing_app.domain.payments.paid_lines import LineState
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.domain.values.money import money
from sourcing_app.services.orders.records import InspectionFields, OrderPlan, WaiverFields
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.payments.records import PaymentFields, ShortFields
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.services.suppliers.facts import vetting_facts
from sourcing_app.store.tables.payment import Payment
from tests.order_factory import TODAY, make_order, make_photos, open_deposit, pay
from tests.prepared import at_first

BREAKS = ((500, "4.90"),)


def usd(amount):
    return money(Decimal(amount), "USD")


@at_first
def order(desk, tmp_path):
    """An order of 19,600 in 30/70, whose deposit of 5,880 may be paid."""
    order = make_order(desk, breaks=BREAKS)
    open_deposit(desk, order, tmp_path)
    return order


def open_balance(desk, order, tmp_path, today):
    desk.orders.ready(order, today, today)
    photos = make_photos(tmp_path)
    found = {"inspected_on": today, "inspector": "Ms Chen", "cartons_opened": 3, "passed": True}
    desk.orders.inspect(order, InspectionFields.checked(**found), photos, today)


def overpaid(desk, order, amount):
    """Put a payment on line 1 as versions before this one did."""
    line = desk.reader.value(f"SELECT id FROM payment_line WHERE order_id = {order} AND seq = 1")  # noqa: S608
    with desk.database.writing(Action.PAYMENT_RECORDED, undoable=False) as session:
        fields = PaymentFields.checked(paid_on=TODAY, amount=Decimal(amount))
        session.add(Payment(**fields.model_dump(), line_id=line, held_by=HeldBy.SUPPLIER))


@pytest.mark.parametrize("amount", ["5880.01", "6000", "19600"])
def test_more_than_the_line_has_left_is_refused_with_the_ways_on(desk, order, amount):
    with pytest.raises(Excess, match=r"has USD 5,880\.00 left.*belongs to payment 2.*incident"):
        pay(desk, order, 1, amount)
    assert payments_of(desk.reader, order) == []
    pay(desk, order, 1, "5000")
    with pytest.raises(Excess, match=r"has USD 880\.00 left"):
        pay(desk, order, 1, "880.01")
    pay(desk, order, 1, "880")
    with pytest.raises(Rejected, match="Payment 1 is paid already"):
        pay(desk, order, 1, "1")


def test_after_the_last_line_there_is_no_next_one(desk, order, tmp_path, today):
    pay(desk, order, 1, "5880")
    open_balance(desk, order, tmp_path, today)
    with pytest.raises(Excess, match="Change the total or the terms first"):
        pay(desk, order, 2, "13720.01")
    pay(desk, order, 2, "13720")
    assert desk.orders.state(order).next is None


def test_an_excess_that_already_happened_is_netted_everywhere(desk, order, today, tmp_path):
    overpaid(desk, order, 6000)
    state = desk.orders.state(order)
    assert (state.lines[0].state, state.lines[1].left, state.left) == (
        LineState.OVERPAID,
        usd(13600),
        usd(13600),
    )
    (row,) = OrderRows(desk.reader, lambda: today).page([order])
    assert (row.paid, row.left, row.next_amount) == (6000, 13600, 13600)
    open_balance(desk, order, tmp_path, today)
    (item,) = [i for i in desk.agenda.items(today) if i.kind is AgendaKind.PAYMENT_DUE]
    assert item.money == usd(13600)
    with pytest.raises(Excess, match=r"has USD 13,600\.00 left"):
        pay(desk, order, 2, "13720")
    pay(desk, order, 2, "13600")
    state = desk.orders.state(order)
    assert (state.left, state.next) == (usd(0), None)


def test_an_order_paid_by_its_deposit_line_is_paid(desk, order, today):
    overpaid(desk, order, 19600)
    state = desk.orders.state(order)
    assert (state.left, state.next) == (usd(0), None)
    assert OrderRows(desk.reader, lambda: today).attention() == 0


def test_line_two_waits_for_line_one_and_its_own_gate(desk, order, tmp_path, today):
    with pytest.raises(Blocked, match="The deposit is not paid yet"):
        pay(desk, order, 2, "100")
    pay(desk, order, 1, "5000")
    with pytest.raises(Blocked, match="The deposit is not paid yet"):
        pay(desk, order, 2, "100")


def test_every_deposit_line_is_paid_before_the_balance(desk, tmp_path, today):
    order = make_order(desk, agreed="10/20/70", breaks=BREAKS)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 2, "3920")
    with pytest.raises(Blocked, match="The deposit is not paid yet"):
        pay(desk, order, 3, "100")
    with pytest.raises(Excess, match=r"has USD 1,960\.00 left.*belongs to payment 3"):
        pay(desk, order, 1, "1960.01")
    pay(desk, order, 1, "1960")
    with pytest.raises(Blocked, match="ready"):
        pay(desk, order, 3, "100")


def test_a_deposit_that_came_back_is_paid_again_through_its_gate_alone(
    desk, order, tmp_path, today
):
    first = pay(desk, order, 1, "5880")
    open_balance(desk, order, tmp_path, today)
    pay(desk, order, 2, "13720")
    desk.payments.void(first, "The bank sent it back", today)
    state = desk.orders.state(order)
    assert (state.paid, state.left) == (usd(13720), usd(5880))
    assert state.next.line.line.seq == 1
    with pytest.raises(Excess):
        pay(desk, order, 1, "5880.01")


def test_the_payee_is_judged_here_and_not_in_the_window(desk, order, today):
    for values, why in (
        ({"payee_kind": AccountKind.PERSON}, "personal account are refused"),
        ({"payee": "Wang Lei"}, "The checked account belongs to “Shenzhen Brightpath"),
    ):
        with pytest.raises(Rejected, match=why):
            pay(desk, order, 1, "5880", **values)
    pay(desk, order, 1, "5880", payee="SHENZHEN BRIGHTPATH ELECTRONICS CO., LTD")
    (row,) = payments_of(desk.reader, order)
    assert (row.payee, row.payee_kind) == (
        "Shenzhen Brightpath Electronics Co., Ltd",
        AccountKind.COMPANY,
    )


def test_money_already_sent_to_the_company_is_an_incident_without_a_flag(desk, order, today):
    fields = {"paid_on": today, "amount": Decimal(120), "payee": "Brightpath"}
    company = PaymentFields.checked(**fields, payee_kind=AccountKind.COMPANY)
    desk.payments.incident(order, 1, company, today)
    state = desk.orders.state(order)
    assert (state.incident, state.paid, state.left) == (usd(120), usd(0), usd(19600))
    assert vetting_facts(desk.reader, state.supplier_id, today).critical == ()


def fall_short(desk, order, seq, amount, day, reason="The bank took it on the way"):
    fields = ShortFields.checked(short=Decimal(amount), short_on=day, short_reason=reason)
    desk.payments.settle_short(order, seq, fields, day)


def test_a_line_that_came_in_short_is_settled_with_a_reason(desk, order, today):
    pay(desk, order, 1, "5860")
    fall_short(desk, order, 1, "20", today)
    state = desk.orders.state(order)
    assert (state.paid, state.short, state.left) == (usd(5860), usd(20), usd(13720))
    assert (state.lines[0].state, state.facts.deposit_paid) == (LineState.SHORT, True)
    assert state.lines[0].short.reason == "The bank took it on the way"
    (row,) = OrderRows(desk.reader, lambda: today).page([order])
    assert (row.paid, row.short, row.left) == (5860, 20, 13720)
    with pytest.raises(Rejected, match="paid already"):
        pay(desk, order, 1, "20")


def test_short_is_bounded_and_can_be_taken_back(desk, order, today):
    with pytest.raises(Rejected, match="Nothing was paid"):
        fall_short(desk, order, 1, "1", today)
    pay(desk, order, 1, "5000")
    with pytest.raises(Rejected, match="more than 10 %"):
        fall_short(desk, order, 1, "588.01", today)
    with pytest.raises(Rejected, match="more decimals"):
        fall_short(desk, order, 1, "1.001", today)
    fields = {
        "short": 1,
        "short_on": today + timedelta(days=1),
        "short_reason": "Bank charges on the way",
    }
    tomorrow = ShortFields.checked(**fields)
    with pytest.raises(Rejected, match="in the future"):
        desk.payments.settle_short(order, 1, tomorrow, today)
    for name, value in (("short", 0), ("short_reason", "Bank charges")):
        with pytest.raises(Rejected):
            ShortFields.checked(
                **{
                    "short": 1,
                    "short_on": today,
                    "short_reason": "Bank charges on the way",
                    name: value,
                }
            )
    fall_short(desk, order, 1, "588", today)
    fall_short(desk, order, 1, "80", today, "Less than thought")
    assert desk.orders.state(order).lines[0].left == usd(800)
    desk.payments.reopen_short(order, 1, today)
    assert desk.orders.state(order).lines[0].left == usd(880)
    with pytest.raises(Rejected, match="was not settled short"):
        desk.payments.reopen_short(order, 1, today)


def test_a_void_payment_opens_what_it_fell_short_by(desk, order, today):
    kept = pay(desk, order, 1, "5860")
    fall_short(desk, order, 1, "20", today)
    desk.payments.void(kept, "The bank sent it back", today)
    state = desk.orders.state(order)
    assert (state.lines[0].left, state.lines[0].short) == (usd(5880), None)


def test_nothing_that_led_to_a_payment_is_undone_after_it(desk, order, today):
    told = []
    desk.changes.listen(told.append)
    desk.orders.change_plan(order, OrderPlan(terms="50/50"), today)
    step = told[-1].step
    pay(desk, order, 1, "9800")
    with pytest.raises(Rejected, match="a payment, a void or an erasure came after it"):
        desk.revert(step)
    assert told[-1].step is None
    assert desk.orders.state(order).lines[0].line.amount == usd(9800)


def test_a_smaller_total_does_not_turn_the_deposit_into_full_prepayment(desk, order, today):
    desk.orders.change_plan(order, OrderPlan(Decimal(5880)), today)
    assert [line.line.amount for line in desk.orders.state(order).lines] == [usd(5880), usd(0)]
    with pytest.raises(Blocked, match="100 % is paid before production"):
        pay(desk, order, 1, "5880")


def test_a_waiver_of_prepayment_is_for_the_share_it_was_given_for(desk, order, today):
    desk.orders.change_plan(order, OrderPlan(terms="60/40"), today)
    reason = WaiverFields.checked(reason="Their usual terms for a first order")
    desk.orders.waive(order, "G5", "prepayment", reason, today)
    assert desk.orders.state(order).next.report.open
    desk.orders.change_plan(order, OrderPlan(terms="55/45"), today)
    assert desk.orders.state(order).next.report.open
    desk.orders.change_plan(order, OrderPlan(terms="90/10"), today)
    assert [fact.id for fact in desk.orders.state(order).next.report.missing] == ["prepayment"]
