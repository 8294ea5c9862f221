"""A supplier on hold: services refuse at every door, and nothing but lifting or its day helps."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.services.orders.drafts import draft_of
from sourcing_app.services.orders.records import WaiverFields
from sourcing_app.services.suppliers.holds import SupplierHoldFields
from tests.inquiry_samples import BLOCKS, enter_buyer
from tests.order_factory import TODAY, make_order, make_quote, make_supplier, open_deposit, pay
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
