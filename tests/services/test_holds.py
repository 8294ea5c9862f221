"""A supplier on hold: services refuse at every door, and nothing but lifting or its day helps."""

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis.strategies import integers, none

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.suppliers.holds import Hold, HoldScope, hold_change_days
from sourcing_app.services.orders.drafts import draft_of
from sourcing_app.services.orders.records import WaiverFields
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.suppliers.holds import SupplierHoldFields
from tests.inquiry_samples import BLOCKS, enter_buyer
from tests.order_factory import (
    TODAY,
    make_open_order,
    make_order,
    make_quote,
    make_supplier,
    open_deposit,
    pay,
)
from tests.prepared import at_first


def place(desk, supplier, scope, release=None):
    fields = SupplierHoldFields.checked(
        scope=scope, reason="The licence is in another name", placed_on=TODAY, release_on=release
    )
    return desk.vetting.holds.place(supplier, fields)


@at_first
def supplier(desk):
    return make_supplier(desk)


def test_a_letter_is_not_sent_to_one_on_hold(desk, supplier):
    enter_buyer(desk)
    letters = desk.inquiries.recipients_of(desk.inquiries.write([supplier], **BLOCKS))
    hold = place(desk, supplier, HoldScope.INQUIRIES)
    with pytest.raises(Rejected, match=r"is on hold: .*The licence is in another name"):
        desk.inquiries.mark_sent(letters, TODAY, "E-mail")
    desk.vetting.holds.lift(hold, "They sent the right licence", TODAY)
    desk.inquiries.mark_sent(letters, TODAY, "E-mail")


def test_no_order_is_made_of_one_on_hold(desk, supplier):
    quote = make_quote(desk, supplier)
    place(desk, supplier, HoldScope.INQUIRIES)
    assert draft_of(desk.reader, quote, Decimal(1000), "", TODAY).quantity == 1000
    place(desk, supplier, HoldScope.PAYMENTS)
    with pytest.raises(Rejected, match="on hold"):
        desk.orders.add(quote, Decimal(1000), "", TODAY)


def test_no_order_is_repeated_of_one_on_hold(desk, supplier):
    order = make_order(desk, supplier=supplier)
    hold = place(desk, supplier, HoldScope.PAYMENTS)
    with pytest.raises(Rejected, match=r"Brightpath Electronics is on hold: .*licence"):
        desk.order_changes.repeat(order, TODAY)
    desk.vetting.holds.lift(hold, "They sent the right licence", TODAY)
    assert desk.order_changes.repeat(order, TODAY) > order


def test_no_payment_passes_and_no_waiver_lifts_it(desk, tmp_path, supplier):
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    place(desk, supplier, HoldScope.EVERYTHING)
    with pytest.raises(Blocked, match="On hold"):
        pay(desk, order, 1, 100)
    waiver = WaiverFields.checked(reason="I trust them all the same")
    with pytest.raises(Rejected, match="never waived"):
        desk.orders.waive(order, "G2", "hold", waiver, TODAY)
    blocked = "SELECT blocked FROM payment_line WHERE order_id = ? ORDER BY seq LIMIT 1"
    assert "On hold" in desk.reader.value(blocked, (order,))


@pytest.mark.rule("R172")
def test_stepping_back_holds_everything_for_three_days(desk, supplier):
    desk.vetting.holds.step_back(supplier, TODAY)
    quote = make_quote(desk, supplier)
    with pytest.raises(Rejected, match="suspiciously smoothly"):
        draft_of(desk.reader, quote, Decimal(1000), "", TODAY + timedelta(2))
    assert draft_of(desk.reader, quote, Decimal(1000), "", TODAY + timedelta(3))


def test_a_hold_needs_a_later_release_and_lifting_a_reason(desk, supplier):
    with pytest.raises(Rejected, match="ends after today"):
        place(desk, supplier, HoldScope.EVERYTHING, TODAY)
    hold = place(desk, supplier, HoldScope.EVERYTHING)
    with pytest.raises(Invalid, match="15 characters"):
        desk.vetting.holds.lift(hold, "fine", TODAY)
    desk.vetting.holds.lift(hold, "Seen the factory on video", TODAY)
    with pytest.raises(Rejected, match="lifted already"):
        desk.vetting.holds.lift(hold, "Seen the factory on video", TODAY)


@given(release=none() | integers(1, 9), lifted=none() | integers(0, 9), day=integers(-3, 12))
def test_a_hold_stops_what_is_between_its_placing_and_its_end(release, lifted, day):
    days = [None if each is None else TODAY + timedelta(each) for each in (release, lifted)]
    hold = Hold(1, HoldScope.PAYMENTS, "No licence", TODAY, *days)
    end = min((each for each in (release, lifted) if each is not None), default=99)
    on, before = TODAY + timedelta(day), TODAY + timedelta(day - 1)
    assert hold.active(on) is (0 <= day < end)
    assert hold.active(on) is hold.active(before) or on in {*hold_change_days(hold)}


@pytest.mark.parametrize("lifted", [False, True])
def test_money_is_judged_by_the_holds_of_the_day_on_which_it_went_out(desk, tmp_path, lifted):
    order = make_open_order(desk, tmp_path)
    first, held, end, later = (TODAY + timedelta(each) for each in (0, 1, 3, 9))
    fields = {"scope": HoldScope.PAYMENTS, "reason": "Cool down", "placed_on": held}
    placed = SupplierHoldFields.checked(**fields, release_on=None if lifted else end)
    hold = desk.vetting.holds.place(desk.orders.state(order).supplier_id, placed)

    def paid(day, today, amount):
        return desk.payments.record(
            order, 1, PaymentFields.checked(paid_on=day, amount=amount), today
        )

    with pytest.raises(Blocked, match="On hold"):
        paid(held, held, 1000)
    paid(first, held, 1000)
    if lifted:
        desk.vetting.holds.lift(hold, "They sent the right licence", end)
    for today in (end, later):
        with pytest.raises(Rejected, match=r"end of the hold on the supplier .* is an incident"):
            paid(end - timedelta(1), today, 1100)
    paid(end, later, 1200)
    assert desk.orders.state(order).paid.amount == 2200


def test_a_plan_is_judged_by_its_day_and_never_by_one_that_is_over(desk, supplier):
    order = make_order(desk, supplier=supplier)
    release = TODAY + timedelta(5)
    place(desk, supplier, HoldScope.PAYMENTS, release)

    def plan(day):
        fields = PaymentFields.checked(paid_on=day, amount=100)
        return desk.planned_payments.plan(order, 1, fields, TODAY)

    for day in (TODAY - timedelta(1), TODAY, release - timedelta(1)):
        with pytest.raises(Rejected, match=r"is on hold from 12 March 2026 until 17 March 2026: "):
            plan(day)
    assert plan(release)


def test_no_order_is_made_for_a_day_of_a_hold_that_was_lifted(desk, supplier):
    quote = make_quote(desk, supplier)
    hold = place(desk, supplier, HoldScope.PAYMENTS)
    desk.vetting.holds.lift(hold, "They sent the right licence", TODAY + timedelta(2))
    with pytest.raises(Rejected, match=r"was on hold from 12 March 2026 until it was lifted on 14"):
        draft_of(desk.reader, quote, Decimal(1000), "", TODAY + timedelta(1))
    assert draft_of(desk.reader, quote, Decimal(1000), "", TODAY + timedelta(2)).quantity == 1000
