"""A waiver covers what was missing when it was given: what comes up later asks again."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import AppError, Invalid, Rejected
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.red_flags import FlagKind, Ground
from sourcing_app.services.orders.records import InspectionFields, WaiverFields
from sourcing_app.services.payments.records import PaymentFields
from tests.order_factory import make_order, make_photos, make_supplier, open_deposit, pay
from tests.prepared import at_first

WHY = WaiverFields.checked(reason="We have bought from them twice before")


def missing(desk, order):
    """What the next payment waits for."""
    return [fact.id for fact in desk.orders.state(order).next.report.missing]


@at_first
def supplier(desk):
    return make_supplier(desk, vetted=False)


@at_first
def order(desk, supplier, today, tmp_path):
    """An order that misses nothing any more: its supplier, whom nobody checked, is waived."""
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    desk.orders.waive(order, "G2", "supplier", WHY, today)
    assert missing(desk, order) == []
    return order


@pytest.mark.rule("R99")
def test_a_flag_raised_after_the_waiver_stands_in_the_way(desk, supplier, order, today):
    first = desk.vetting.flag(supplier, FlagKind.NO_SAMPLE, today)
    assert missing(desk, order) == ["flag_no_sample"]
    desk.orders.waive(order, "G2", "supplier", WHY, today)
    assert missing(desk, order) == []
    desk.vetting.resolve_flag(first, "They sent one after all", today)
    desk.vetting.flag(supplier, FlagKind.NO_SAMPLE, today)
    assert missing(desk, order) == ["flag_no_sample"]


def test_a_check_that_fails_after_the_waiver_stands_in_the_way(desk, supplier, order, today):
    desk.vetting.answer_all(supplier, {CheckItem.SCAM_SEARCHED: CheckAnswer.FAILED}, today)
    (fact,) = desk.orders.state(order).next.report.missing
    assert (fact.id, fact.waivable) == ("scam_searched", True)
    assert "failed" in str(fact.sentence)
    with pytest.raises(Rejected, match="blocked"):
        pay(desk, order, 1, "5520")


def test_a_membership_that_turns_out_free_after_the_waiver_asks_again(desk, supplier, order, today):
    desk.vetting.badge(supplier, Badge.FREE, today, held=True)
    assert missing(desk, order) == ["free_member"]


def test_what_was_missing_stays_waived_for_every_order(desk, supplier, order, today, tmp_path):
    desk.vetting.set_gut(supplier, Gut.FINE, today)
    desk.vetting.change(supplier, CheckItem.REVIEWS_READ, today, note="Not read yet")
    other = make_order(desk, supplier=supplier)
    assert (missing(desk, order), missing(desk, other)) == ([], ["sample", "proforma"])


@pytest.mark.rule("R91")
def test_a_sample_rejected_after_its_waiver_stands_in_the_way(desk, today):
    order = make_order(desk)
    desk.orders.waive(order, "G3", "sample", WHY, today)
    assert "sample" not in missing(desk, order)
    desk.orders.sample(order, SampleState.RECEIVED, today, today)
    assert "sample" not in missing(desk, order)
    desk.orders.sample(order, SampleState.REJECTED, today, today)
    assert "sample" in missing(desk, order)
    desk.orders.waive(order, "G3", "sample", WHY, today)
    assert "sample" not in missing(desk, order)
    assert desk.orders.state(order).progress.sample_waived


@pytest.mark.rule("R115")
def test_an_inspection_that_fails_after_the_waiver_stands_in_the_way(desk, today, tmp_path):
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    desk.orders.ready(order, today, today)
    desk.orders.waive(order, "G7", "inspection", WHY, today)
    assert missing(desk, order) == []
    failed = {"inspected_on": today, "inspector": "Ms Chen", "cartons_opened": 3, "passed": False}
    fields = InspectionFields.checked(**failed)
    for _time in range(2):
        desk.orders.inspect(order, fields, make_photos(tmp_path), today)
        assert missing(desk, order) == ["inspection"]
        assert not desk.orders.state(order).progress.inspection_waived
        with pytest.raises(Rejected, match="blocked"):
            pay(desk, order, 2, "12880")
        desk.orders.waive(order, "G7", "inspection", WHY, today)
        assert missing(desk, order) == []


def test_a_payment_is_not_older_than_the_waiver_of_its_supplier(desk, supplier, today, tmp_path):
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    later = today + timedelta(days=3)
    desk.orders.waive(order, "G2", "supplier", WHY, later)
    desk.today = lambda: later
    fields = PaymentFields.checked(paid_on=today, amount=Decimal(5520))
    with pytest.raises(Rejected, match="older than the waiver of 15 March 2026"):
        desk.payments.record(order, 1, fields, later)


def test_one_fact_or_everything_about_the_supplier_is_waived(desk, supplier, today, tmp_path):
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    desk.orders.waive(order, "G2", "gut", WHY, today)
    assert "gut" not in missing(desk, order)
    assert "reviews_read" in missing(desk, order)
    desk.orders.waive(order, "G2", "supplier", WHY, today)
    assert missing(desk, order) == []


def test_an_order_may_be_made_of_a_supplier_to_stop_at_and_no_money_leaves(
    desk, supplier, today, tmp_path
):
    desk.vetting.flag(supplier, FlagKind.BRAND_WITHOUT_LICENCE, today)
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    state = desk.orders.state(order)
    assert state.caution.stops
    for fact in ("supplier", "flag_brand_without_licence"):
        with pytest.raises(Rejected, match="never waived"):
            desk.orders.waive(order, "G2", fact, WHY, today)
    with pytest.raises(Rejected, match="blocked"):
        pay(desk, order, 1, "5520")


@pytest.mark.parametrize(
    "reason", ["." * 20, "-–—-–—-–—-–—-–—-–—", "aaaaaaaaaaaaaaaaaaaa", "15 15 15 15 15 15"]
)
def test_a_reason_is_given_in_words_wherever_one_is_asked(desk, today, tmp_path, reason):
    with pytest.raises(AppError, match="in words"):
        WaiverFields.checked(reason=reason)
    order = make_order(desk)
    supplier = desk.orders.state(order).supplier_id
    with pytest.raises(Invalid, match="in words"):
        desk.vetting.change(
            supplier, CheckItem.REVIEWS_READ, today, answer=CheckAnswer.NOT_APPLICABLE, note=reason
        )
    flag = desk.vetting.flag(supplier, FlagKind.BRAND_WITHOUT_LICENCE, today)
    with pytest.raises(Invalid, match="in words"):
        desk.vetting.resolve_flag(flag, reason, today, Ground.NOT_A_BRAND)
    desk.vetting.resolve_flag(flag, "Puma is the animal on it", today, Ground.NOT_A_BRAND)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "1000")
    with pytest.raises(Rejected, match="in words"):
        pay(desk, order, 1, "1000", repeat_reason=reason)
