"""The same money entered twice is held up; a day before what a payment rests on is refused."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.payments.repeats import Repeated
from sourcing_app.services.accounts.records import AccountCheckFields
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.services.orders.records import InspectionFields, WaiverFields
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.payments.rows import payments_of
from tests.order_factory import (
    CHECK,
    TODAY,
    make_account,
    make_file,
    make_open_order,
    make_order,
    make_photos,
    make_supplier,
    open_deposit,
    pay,
)
from tests.prepared import at_first

REASON = "The supplier asked for it in two parts"
LATER = TODAY + timedelta(days=10)


@at_first
def order(desk, tmp_path):
    return make_open_order(desk, tmp_path)


def on(desk, order, seq, amount, day, **values):
    """Record a payment of that day, some days later."""
    fields = PaymentFields.checked(paid_on=day, amount=Decimal(amount), **values)
    return desk.payments.record(order, seq, fields, LATER)


def test_the_same_amount_and_day_is_held_up_and_kept_with_a_reason(desk, order):
    pay(desk, order, 1, "1000")
    with pytest.raises(Repeated, match=r"USD 1,000\.00 on .* for line 1: the same amount"):
        pay(desk, order, 1, "1000.00")
    with pytest.raises(Repeated):
        pay(desk, order, 1, "1000", repeat_reason="two parts")
    pay(desk, order, 1, "1000", repeat_reason=REASON)
    assert [row.repeat_reason for row in payments_of(desk.reader, order)] == ["", REASON]


def test_another_amount_or_day_is_another_payment(desk, order):
    pay(desk, order, 1, "1000", repeat_reason=REASON)
    pay(desk, order, 1, "1001")
    on(desk, order, 1, "1000", TODAY + timedelta(days=1))
    assert {row.repeat_reason for row in payments_of(desk.reader, order)} == {""}


def test_a_reference_is_known_in_any_writing(desk, order):
    pay(desk, order, 1, "1000", reference="MT103/77-A")
    with pytest.raises(Repeated, match="the same bank reference"):
        pay(desk, order, 1, "500", reference="mt103 77a")
    pay(desk, order, 1, "500", reference="MT103/78-A")
    pay(desk, order, 1, "501")
    pay(desk, order, 1, "502")


def test_the_same_evidence_is_known_whatever_its_name(desk, order, tmp_path):
    def keep(name, data, amount):
        fields = PaymentFields.checked(paid_on=TODAY, amount=Decimal(amount))
        desk.payments.record(order, 1, fields, TODAY, make_file(tmp_path, name, data))

    keep("mt103.pdf", b"%PDF-1.7 first", 100)
    with pytest.raises(Repeated, match="the same file as evidence"):
        keep("other.pdf", b"%PDF-1.7 first", 200)
    fields = PaymentFields.checked(paid_on=TODAY, amount=Decimal(200))
    with pytest.raises(Repeated):
        desk.payments.check(order, 1, fields, TODAY, tmp_path / "other.pdf")
    keep("other.pdf", b"%PDF-1.7 second", 200)


def test_a_void_payment_may_be_entered_again_and_an_incident_not(desk, order):
    desk.payments.void(pay(desk, order, 1, "1000"), "Typed into the wrong order", TODAY)
    pay(desk, order, 1, "1000")
    gone = PaymentFields.checked(paid_on=TODAY, amount=Decimal(1000), payee="Mr Wang")
    with pytest.raises(Repeated):
        desk.payments.incident(order, 1, gone, TODAY)
    desk.payments.incident(order, 1, gone.changed(repeat_reason=REASON), TODAY)
    with pytest.raises(Rejected):
        pay(desk, order, 1, "1000")


def second_order(desk, order, tmp_path):
    """Another order of the same supplier, its deposit open."""
    other = make_order(desk, supplier=desk.orders.state(order).supplier_id)
    desk.orders.attach(other, "proforma", make_file(tmp_path), TODAY)
    desk.orders.sample(other, SampleState.APPROVED, TODAY, TODAY)
    return other


def test_the_same_money_on_another_order_of_the_supplier_is_held_up(desk, order, tmp_path):
    pay(desk, order, 1, "1000")
    other = second_order(desk, order, tmp_path)
    words = r"USD 1,000\.00 on 12 March 2026 for line 1 of order PO-2026-0001: the same amount"
    with pytest.raises(Repeated, match=words):
        pay(desk, other, 1, "1000")
    pay(desk, other, 1, "1001")
    pay(desk, other, 1, "1000", repeat_reason=REASON)
    assert [row.repeat_reason for row in payments_of(desk.reader, other)] == ["", REASON]


def test_the_same_amount_to_another_payee_or_supplier_is_another_payment(desk, order, tmp_path):
    gone = PaymentFields.checked(paid_on=TODAY, amount=Decimal(1000), payee="Mr Wang")
    desk.payments.incident(order, 1, gone, TODAY)
    other = second_order(desk, order, tmp_path)
    with pytest.raises(Repeated, match="PO-2026-0001"):
        desk.payments.incident(other, 1, gone, TODAY)
    desk.payments.incident(other, 1, gone.changed(payee="Ms Li"), TODAY)
    stranger = make_order(desk, supplier=make_supplier(desk, "Ningbo Sunrise"))
    desk.payments.incident(stranger, 1, gone, TODAY)


def test_a_reference_is_known_on_the_order_of_any_supplier(desk, order):
    pay(desk, order, 1, "1000", reference="MT103")
    stranger = make_order(desk, supplier=make_supplier(desk, "Ningbo Sunrise"))
    gone = PaymentFields.checked(
        paid_on=TODAY, amount=Decimal(7), payee="Mr Wang", reference="mt-103"
    )
    with pytest.raises(Repeated, match="of order PO-2026-0001: the same bank reference"):
        desk.payments.incident(stranger, 1, gone, TODAY)


def test_one_bank_slip_for_two_orders_needs_a_reason_and_is_kept_with_it(desk, order, tmp_path):
    slip = make_file(tmp_path, "mt103.pdf", b"%PDF-1.7 both orders")
    fields = PaymentFields.checked(paid_on=TODAY, amount=Decimal(100))
    desk.payments.record(order, 1, fields, TODAY, slip)
    other = second_order(desk, order, tmp_path)
    fields = fields.changed(amount=Decimal(200))
    with pytest.raises(Repeated, match="of order PO-2026-0001: the same file as evidence"):
        desk.payments.record(other, 1, fields, TODAY, slip)
    desk.payments.record(other, 1, fields.changed(repeat_reason=REASON), TODAY, slip)
    assert [document.flaw for document in documents_of(desk.reader, other)] == [None, None]


def test_a_day_to_come_is_a_plan(desk, order, today):
    with pytest.raises(Rejected, match="13 March 2026 is in the future: that is a plan"):
        pay(desk, order, 1, "1", day=today + timedelta(days=1))


def test_no_payment_is_older_than_its_order(desk, order, today):
    with pytest.raises(Rejected, match=r"11 March 2026 is older than the order.*12 March 2026"):
        pay(desk, order, 1, "1", day=today - timedelta(days=1))


def test_no_deposit_is_older_than_its_sample_and_account_check(desk, tmp_path):
    order = make_order(desk)
    account = make_account(desk, desk.orders.state(order).supplier_id, checked=False)
    desk.orders.attach(order, "proforma", make_file(tmp_path), TODAY)
    approved, checked = TODAY + timedelta(days=2), TODAY + timedelta(days=4)
    desk.orders.sample(order, SampleState.APPROVED, approved, LATER)
    desk.accounts.check(account, AccountCheckFields.checked(**CHECK, verified_on=checked), LATER)
    with pytest.raises(Rejected, match=r"13 March 2026 is older than the approval.*14 March 2026"):
        on(desk, order, 1, "1", approved - timedelta(days=1))
    with pytest.raises(Rejected, match=r"15 March 2026 is older than the check.*16 March 2026"):
        on(desk, order, 1, "1", checked - timedelta(days=1))
    on(desk, order, 1, "1", checked)


def test_no_payment_is_older_than_a_waiver_it_rests_on(desk, tmp_path):
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    desk.orders.sample(order, SampleState.REJECTED, TODAY, TODAY)
    reason = WaiverFields.checked(reason="A pilot batch replaces the sample")
    desk.orders.waive(order, "G3", "sample", reason, LATER)
    with pytest.raises(Rejected, match="older than the waiver of 22 March 2026"):
        on(desk, order, 1, "1", LATER - timedelta(days=1))
    on(desk, order, 1, "1", LATER)


def test_no_balance_is_older_than_the_notice_and_the_inspection(desk, order, tmp_path):
    pay(desk, order, 1, "5520")
    ready, seen = TODAY + timedelta(days=3), TODAY + timedelta(days=5)
    desk.orders.ready(order, ready, LATER)
    photos = make_photos(tmp_path)
    found = {"inspected_on": seen, "inspector": "Ms Chen", "cartons_opened": 3, "passed": True}
    desk.orders.inspect(order, InspectionFields.checked(**found), photos, LATER)
    with pytest.raises(Rejected, match=r"14 March 2026 is older than the ready.*15 March 2026"):
        on(desk, order, 2, "1", ready - timedelta(days=1))
    with pytest.raises(Rejected, match="16 March 2026 is older than the inspection of 17 March"):
        on(desk, order, 2, "1", seen - timedelta(days=1))
    on(desk, order, 2, "1", seen)


def test_no_ready_notice_is_older_than_the_deposit(desk, order):
    with pytest.raises(Rejected, match="The deposit is not paid yet"):
        desk.orders.ready(order, TODAY, TODAY)
    on(desk, order, 1, "5520", TODAY + timedelta(days=2))
    with pytest.raises(Rejected, match="13 March 2026 is older than the deposit of 14 March 2026"):
        desk.orders.ready(order, TODAY + timedelta(days=1), LATER)
    desk.orders.ready(order, TODAY + timedelta(days=2), LATER)


def test_a_notice_older_than_the_deposit_that_was_paid_again_opens_nothing(desk, order):
    first = pay(desk, order, 1, "5520")
    desk.orders.ready(order, TODAY, TODAY)
    desk.payments.void(first, "The bank sent it back", LATER)
    on(desk, order, 1, "5520", TODAY + timedelta(days=4))
    state = desk.orders.state(order)
    assert not state.progress.ready
    assert state.lines[1].line.due_on is None
    with pytest.raises(Blocked, match="12 March 2026 is older than the deposit of 16 March 2026"):
        on(desk, order, 2, "1", LATER)


def test_the_rate_of_a_card_payment_is_stored_with_its_day_and_source(desk, tmp_path):
    order = make_order(desk, 20_000, currency="EUR")
    open_deposit(desk, order, tmp_path)
    card = {"method": "card", "rate": Decimal("0.92"), "rate_source": "ECB"}
    for wrong, why in (
        ({"method": "card"}, "cannot be compared with the card limit"),
        ({**card}, "A rate needs a day and a source"),
        ({**card, "rate_on": TODAY + timedelta(days=1)}, "its rate is not known yet"),
        ({**card, "rate_on": TODAY - timedelta(days=8)}, "more than 7 days"),
    ):
        with pytest.raises(Rejected, match=why):
            pay(desk, order, 1, "18400", **wrong)
    with pytest.raises(Rejected, match="may not exceed USD"):
        pay(desk, order, 1, "18400.01", **card, rate_on=TODAY)
    pay(desk, order, 1, "18400", **card, rate_on=TODAY)
    (row,) = payments_of(desk.reader, order)
    assert (row.rate.value, row.rate.on, row.rate.source) == (Decimal("0.92"), TODAY, "ECB")
