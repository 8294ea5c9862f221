"""Orders from quotes: price, schedule, stages, and what may still change."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.orders.ordering import OrderedAlready
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.values.money import money
from sourcing_app.services.orders.drafts import draft_of
from sourcing_app.services.orders.facts import order_id_of
from sourcing_app.services.orders.records import InspectionFields, Occasion, OrderPlan, WaiverFields
from tests.order_factory import (
    ADDRESS,
    make_file,
    make_order,
    make_photos,
    make_quote,
    make_supplier,
    open_deposit,
    pay,
)


def test_an_order_takes_price_and_terms_from_the_quote(desk):
    order = make_order(desk, 4000, "")
    state = desk.orders.state(order)
    assert (state.number, state.stage) == ("PO-2026-0001", Stage.DRAFT)
    assert str(state.total) == "USD 18,400.00"
    assert [str(line.line.amount) for line in state.lines] == ["USD 5,520.00", "USD 12,880.00"]
    assert (state.product, state.quantity) == ("LED desk lamp", 4000)
    assert state.facts.terms.deposit == 30


def test_the_price_is_the_largest_break_reached(desk):
    quote = make_quote(desk, make_supplier(desk))
    prices = [
        draft_of(desk.reader, quote, Decimal(quantity), "", desk.today()).unit_price
        for quantity in (500, 3999, 4000)
    ]
    assert prices == [Decimal("4.9"), Decimal("4.9"), Decimal("4.6")]


def test_only_an_open_quote_is_ordered_from_and_it_is_accepted(desk, today):
    supplier = make_supplier(desk)
    for values in ({"valid_until": "2026-03-11"}, {"state": "rejected"}, {"state": "draft"}):
        with pytest.raises(Rejected):
            make_order(desk, supplier=supplier, **values)
    make_order(desk, 4000, supplier=supplier, valid_until="2026-03-12")
    assert desk.reader.value("SELECT state FROM quote ORDER BY id DESC LIMIT 1") == "accepted"


@pytest.mark.parametrize("words", ["", "T/T in advance"])
def test_no_terms_are_made_up_for_an_order(desk, words):
    with pytest.raises(Rejected, match="Enter the terms of the order, such as 30/70"):
        make_order(desk, 4000, "", terms=words)
    assert desk.reader.value("SELECT count(*) FROM purchase_order") == 0


def test_below_the_moq_there_is_no_order_and_no_number_is_used_up(desk):
    quote = make_quote(desk, make_supplier(desk))
    with pytest.raises(Rejected, match="499 pcs is below the MOQ of 500"):
        desk.orders.add(quote, Decimal(499), "30/70", date(2026, 3, 12), ADDRESS)
    order = desk.orders.add(quote, Decimal(500), "30/70", date(2026, 3, 12), ADDRESS)
    assert desk.orders.state(order).number == "PO-2026-0001"


@pytest.mark.parametrize("unit", ["pcs", "Set", "pairs", "ctn", "шт."])
def test_no_part_of_a_piece_is_ordered(desk, today, unit):
    quote = make_quote(desk, make_supplier(desk), unit=unit)
    with pytest.raises(Rejected, match=rf"500\.6 {unit} cannot be counted: write a whole number"):
        desk.orders.add(quote, Decimal("500.6"), "30/70", today, ADDRESS)
    by_weight = make_quote(desk, make_supplier(desk, "Ningbo"), unit="kg")
    desk.orders.add(by_weight, Decimal("500.6"), "30/70", today, ADDRESS)


def test_a_quote_is_ordered_from_once_unless_it_is_said_to_be_another_order(desk, today):
    quote = make_quote(desk, make_supplier(desk))
    once = (quote, Decimal(500), "30/70", today, ADDRESS)
    desk.orders.add(*once)
    with pytest.raises(OrderedAlready, match="PO-2026-0001 was made from this quote already"):
        desk.orders.add(*once)
    assert desk.reader.value("SELECT count(*) FROM purchase_order") == 1
    again = desk.orders.add(*once, Occasion(again=True))
    assert desk.orders.state(again).number == "PO-2026-0002"
    with pytest.raises(OrderedAlready, match="PO-2026-0002 was made"):
        desk.orders.add(*once)


@pytest.mark.parametrize("quantity", [Decimal(0), Decimal(-1)])
def test_an_order_of_nothing_is_refused(desk, quantity):
    quote = make_quote(desk, make_supplier(desk))
    with pytest.raises(Rejected):
        desk.orders.add(quote, quantity, "30/70", date(2026, 3, 12), ADDRESS)


def test_numbers_are_never_given_twice(desk, today):
    supplier = make_supplier(desk)
    numbers = [desk.orders.state(make_order(desk, supplier=supplier)).number for _order in range(3)]
    assert numbers == ["PO-2026-0001", "PO-2026-0002", "PO-2026-0003"]
    assert order_id_of(desk.reader, "po-2026-0002") == order_id_of(desk.reader, "2")
    with pytest.raises(NotFound, match="There is no order PO-1999"):
        order_id_of(desk.reader, "PO-1999-0001")


def test_the_facts_carry_the_order_from_draft_to_balance(desk, today, tmp_path):
    order = make_order(desk)
    stages = []

    def note():
        stages.append(desk.orders.state(order).stage)

    desk.orders.sample(order, SampleState.RECEIVED, today, today)
    note()
    open_deposit(desk, order, tmp_path)
    note()
    pay(desk, order, 1, "5520")
    note()
    desk.orders.ready(order, today, today)
    note()
    photos = make_photos(tmp_path)
    fields = {"inspected_on": today, "inspector": "Ms Chen", "cartons_opened": 3, "passed": True}
    desk.orders.inspect(order, InspectionFields.checked(**fields), photos, today)
    note()
    pay(desk, order, 2, "12880")
    desk.orders.attach(order, AttachmentKind.BILL_OF_LADING, make_file(tmp_path, "bl.pdf"), today)
    note()
    assert stages == [
        Stage.SAMPLE,
        Stage.DEPOSIT_DUE,
        Stage.IN_PRODUCTION,
        Stage.READY,
        Stage.BALANCE_DUE,
        Stage.SHIPPED,
    ]
    state = desk.orders.state(order)
    assert (state.paid, state.left, state.next) == (state.total, money(0, "USD"), None)


@pytest.mark.rule("R92")
def test_the_production_clock_starts_with_the_deposit(desk, today, tmp_path):
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    assert desk.orders.state(order).next.expected_on == today + timedelta(days=25)


@pytest.mark.rule("R93")
def test_the_ready_notice_sets_the_due_date_of_the_balance(desk, today, tmp_path):
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    assert desk.orders.state(order).lines[1].line.due_on is None
    desk.orders.ready(order, today, today)
    assert desk.orders.state(order).lines[1].line.due_on == today + timedelta(days=7)


def test_a_day_in_the_future_is_no_fact(desk, today):
    order = make_order(desk)
    with pytest.raises(Rejected, match="in the future"):
        desk.orders.ready(order, today + timedelta(days=1), today)


def test_a_changed_total_moves_only_what_is_not_paid(desk, today, tmp_path):
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    desk.orders.change_plan(order, OrderPlan(Decimal(18000)), today)
    assert [line.line.amount.amount for line in desk.orders.state(order).lines] == [5520, 12480]
    with pytest.raises(Rejected, match=r"below the USD 5,520\.00 already paid"):
        desk.orders.change_plan(order, OrderPlan(Decimal(5000)), today)
    with pytest.raises(Rejected, match="is not a valid total"):
        desk.orders.change_plan(order, OrderPlan(Decimal("18000.001")), today)
    assert desk.orders.state(order).total == money(18000, "USD")


def test_terms_change_until_something_is_paid(desk, today, tmp_path):
    order = make_order(desk)
    desk.orders.change_plan(order, OrderPlan(terms="10/20/70"), today)
    state = desk.orders.state(order)
    assert [line.line.amount.amount for line in state.lines] == [1840, 3680, 12880]
    assert state.deposit == 30
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "1840")
    with pytest.raises(Rejected, match="so the terms stay 10/20/70"):
        desk.orders.change_plan(order, OrderPlan(terms="50/50"), today)


@pytest.mark.rule("R91")
def test_a_waiver_needs_a_reason_and_stands_in_the_file(desk, today):
    order = make_order(desk)
    with pytest.raises(Rejected):
        WaiverFields.checked(reason="too short")
    reason = WaiverFields.checked(reason="A pilot batch replaces the sample")
    desk.orders.waive(order, "G3", "sample", reason, today)
    state = desk.orders.state(order)
    assert state.progress.sample_waived
    assert state.stage is Stage.DEPOSIT_DUE
    row = desk.reader.one("SELECT who, waived_on, reason FROM gate_waiver")
    assert row["who"]
    assert (row["waived_on"], row["reason"]) == (today.isoformat(), reason.reason)
    with pytest.raises(Rejected, match="nothing to waive"):
        desk.orders.waive(order, "G3", "sample", reason, today)
    with pytest.raises(Rejected, match="never waived"):
        desk.orders.waive(order, "G3", "account", reason, today)


@pytest.mark.rule("R99")
def test_an_unvetted_supplier_is_waived_for_all_its_orders(desk, today):
    supplier = make_supplier(desk, vetted=False)
    order, other = (make_order(desk, supplier=supplier) for _order in range(2))
    reason = WaiverFields.checked(reason="We know them from the Canton fair")
    desk.orders.waive(order, "G2", "supplier", reason, today)
    for each in (order, other):
        missing = desk.orders.state(each).next.report.missing
        assert {fact.gate for fact in missing} == {"G3"}


@pytest.mark.rule("R116")
def test_an_inspection_without_enough_photos_keeps_the_balance_shut(desk, today, tmp_path):
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    desk.orders.ready(order, today, today)
    photos = make_photos(tmp_path, 2)
    fields = {"inspected_on": today, "inspector": "Ms Chen", "cartons_opened": 3, "passed": True}
    desk.orders.inspect(order, InspectionFields.checked(**fields), photos, today)
    (fact,) = desk.orders.state(order).next.report.missing
    assert (fact.id, str(fact.sentence)) == (
        "inspection",
        "Photos: 2 of 3; each opened carton needs one",
    )


def test_a_missing_photo_changes_nothing(desk, today, tmp_path):
    order = make_order(desk)
    fields = {"inspected_on": today, "inspector": "Ms Chen", "cartons_opened": 3, "passed": True}
    with pytest.raises(Rejected):
        desk.orders.inspect(
            order, InspectionFields.checked(**fields), [tmp_path / "none.jpg"], today
        )
    assert desk.reader.value("SELECT count(*) FROM inspection") == 0


def test_a_sample_decision_can_be_undone(desk, today):
    order = make_order(desk)
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    desk.orders.sample(order, SampleState.APPROVED, today, today)
    desk.revert(steps[-1])
    state = desk.orders.state(order)
    assert (state.stage, state.facts.sample) == (Stage.DRAFT, SampleState.NEEDED)
    assert state.lines[0].line.due_on is None


def test_no_sample_is_decided_after_the_deposit(desk, today, tmp_path):
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    with pytest.raises(Rejected, match="before the deposit"):
        desk.orders.sample(order, SampleState.REJECTED, today, today)
