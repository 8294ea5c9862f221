"""Production, inspections, shipping and receipt of an order: what each moves, and the gates."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import AppError, Invalid, Rejected
from sourcing_app.domain.gates.report import Blocked, Fix
from sourcing_app.domain.inspections.aql import DefectClass
from sourcing_app.domain.inspections.kinds import INSPECTION_NAMES, Decision, InspectionKind
from sourcing_app.domain.inspections.verdict import LotVerdict
from sourcing_app.domain.orders.goods import GoodsCondition, MilestoneKind
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.settings.holidays import DaysOff
from sourcing_app.domain.suppliers.track_record import track_words
from sourcing_app.services.calendars import factory_calendar
from sourcing_app.services.orders.inspection_rows import inspections_of
from sourcing_app.services.orders.inspections import DefectFields, InspectionFields, PlannedFields
from sourcing_app.services.production.records import MilestoneFields
from sourcing_app.services.production.rows import calendar_year, production_of
from sourcing_app.services.shipping.records import GoodsCheck, ReceiptFields, ShipmentFields
from sourcing_app.services.shipping.rows import shipping_of
from sourcing_app.services.suppliers.defect_rates import defect_rates
from sourcing_app.services.suppliers.track_record import track_record
from tests.order_factory import TODAY, make_open_order, make_order, make_photos, pay
from tests.prepared import at_first

LATER = TODAY + timedelta(days=60)
MAJOR, MINOR = DefectClass.MAJOR, DefectClass.MINOR


@at_first
def order(desk, tmp_path):
    """An order in production since today."""
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520")
    return order


@pytest.fixture
def photos(tmp_path):
    return make_photos(tmp_path)


def inspect(desk, order, photos=(), **values):
    found = {"inspected_on": TODAY, "inspector": "Ms Chen", "cartons_opened": 3, "passed": True}
    return desk.orders.inspect(
        order, InspectionFields.checked(**{**found, **values}), photos, LATER
    )


def production(desk, order, today=TODAY):
    state = desk.orders.state(order)
    return production_of(
        desk.reader, state, today, factory_calendar(calendar_year(state, today), DaysOff())
    )


def shipping(desk, order):
    return shipping_of(desk.reader, desk.orders.state(order))


def asked(desk, order):
    return {fact.id: fact.fix for fact in desk.orders.state(order).next.report.missing}


def stage(desk, order):
    return desk.orders.state(order).stage


@pytest.mark.rule("R92", "R112")
def test_the_deposit_starts_the_clock_and_what_follows_is_written_down_on_request(desk, order):
    found = production(desk, order)
    assert (found.started, found.plan.ready.day) == (TODAY, TODAY + timedelta(27))
    assert [lost for _, lost in found.plan.ready.moved] == [2]
    assert [row.id for row in found.milestones] == [None] * 4
    assert desk.milestones.propose(order, TODAY) == 4
    assert desk.milestones.propose(order, TODAY) == 0
    planned = {row.kind: row.days.planned for row in production(desk, order).milestones}
    assert planned[MilestoneKind.INSPECTION_20] == TODAY + timedelta(5)
    assert planned[MilestoneKind.GOODS_READY] == TODAY + timedelta(27)
    with pytest.raises(Rejected, match="in the plan already"):
        desk.milestones.add(order, MilestoneFields.checked(kind=MilestoneKind.GOODS_READY), TODAY)
    with pytest.raises(Invalid):
        desk.milestones.add(order, MilestoneFields.checked(kind=MilestoneKind.OWN), TODAY)


def test_a_promise_that_passed_is_late_and_the_notice_ends_it(desk, order):
    ready = MilestoneFields.checked(
        kind=MilestoneKind.GOODS_READY, planned_on=TODAY, promised_on=TODAY + timedelta(7)
    )
    key = desk.milestones.add(order, ready, TODAY)
    day = TODAY + timedelta(9)
    late = production(desk, order, day).late(day)[-1]
    assert (late.kind, late.days.late_by(day)) == (MilestoneKind.GOODS_READY, 2)
    assert "2 days ago" in str(late.late(day))
    with pytest.raises(Rejected, match="in the future"):
        desk.milestones.change(key, TODAY, actual_on=TODAY + timedelta(1))
    desk.milestones.change(key, day, actual_on=day)
    assert desk.orders.state(order).facts.ready_on == day
    assert stage(desk, order) is Stage.READY
    assert MilestoneKind.GOODS_READY not in {r.kind for r in production(desk, order).late(LATER)}


def test_an_inspection_that_was_passed_over_is_not_held_and_not_late(desk, order):
    desk.milestones.propose(order, TODAY)
    day = TODAY + timedelta(20)
    early = {MilestoneKind.INSPECTION_20, MilestoneKind.INSPECTION_50}
    assert {row.kind for row in production(desk, order, day).late(day)} == early
    desk.orders.ready(order, day, day)
    found = production(desk, order, day)
    assert found.late(day) == ()
    assert {row.kind for row in found.milestones if row.passed_over} == early
    told = " ".join(str(item.sentence) for item in desk.agenda.items(day))
    assert "20 %" not in told


def test_the_verdict_of_the_plan_counts_for_the_gate_whatever_the_inspector_says(
    desk, order, photos
):
    desk.orders.ready(order, TODAY, TODAY)
    plan = {"lot": 4000, "level": "II", "aql_major": "2.5", "aql_minor": "4.0"}
    fields = PlannedFields.checked(planned_on=TODAY, inspector="QIMA", cost="268", **plan)
    planned = desk.inspections.plan(order, fields, TODAY)
    assert asked(desk, order) == {"inspection": Fix.RECORD_INSPECTION}
    found = inspect(desk, order, photos)
    assert found.id == planned
    assert asked(desk, order) == {"inspection": Fix.COUNT_DEFECTS}
    (row,) = inspections_of(desk.reader, order)
    assert (row.inspector, row.cost, row.lot.plan.n) == ("Ms Chen", Decimal(268), 200)
    desk.inspections.change(planned, TODAY, found_major=11, found_minor=3)
    assert asked(desk, order) == {"inspection": Fix.RECORD_INSPECTION}
    assert "sampling plan refuses" in str(desk.orders.state(order).next.report.missing[0].sentence)
    desk.inspections.change(planned, TODAY, found_major=10)
    assert asked(desk, order) == {}
    assert inspections_of(desk.reader, order)[0].lot.judged.verdict is LotVerdict.ACCEPTED


def test_a_lot_that_its_plan_refused_is_judged_anew_by_a_new_inspection_alone(desk, order, photos):
    desk.orders.ready(order, TODAY, TODAY)
    plan = {"lot": 4000, "aql_critical": "0", "aql_major": "2.5"}
    key = inspect(desk, order, photos, **plan, found_critical=0, found_major=0).id
    assert asked(desk, order) == {}
    defect = {"kind": DefectClass.CRITICAL, "words": "Electric shock", "count": 9}
    fields = DefectFields.checked(**defect, decision=Decision.ACCEPT)
    desk.inspections.add_defect(key, fields, [], TODAY)
    assert asked(desk, order) == {"inspection": Fix.RECORD_INSPECTION}
    for lighter in ({"lot": None, "aql_critical": None, "aql_major": None}, {"aql_critical": None}):
        with pytest.raises(Rejected, match="refused this lot"):
            desk.inspections.change(key, TODAY, **lighter)
    desk.inspections.change(key, TODAY, note="All of them are sorted out")
    again = {"found_critical": 0, "found_major": 0, "inspector": "QIMA"}
    inspect(desk, order, photos, **plan, **again)
    assert asked(desk, order) == {}


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"aql_major": "3", "lot": 500}, "aql_major"),
        ({"level": "IV"}, "level"),
        ({"aql_major": "2.5"}, "lot"),
        ({"aql_major": "2.5", "lot": 1}, "lot"),
        ({"cartons_opened": None}, "cartons_opened"),
    ],
)
def test_findings_the_table_has_no_plan_for_are_refused_by_their_field(desk, order, values, field):
    with pytest.raises(Invalid) as refused:
        inspect(desk, order, **values)
    assert [*refused.value.complaints] == [field]
    assert inspections_of(desk.reader, order) == []


@pytest.mark.rule("R108", "R109", "R112")
@pytest.mark.parametrize("kind", [InspectionKind.AUDIT, InspectionKind.PILOT])
def test_an_audit_and_a_pilot_batch_are_reminded_of(desk, order, kind):
    fields = PlannedFields.checked(kind=kind, planned_on=TODAY + timedelta(3), cost="400")
    desk.inspections.plan(order, fields, TODAY)
    told = [str(item.sentence) for item in desk.agenda.items(TODAY)]
    assert [text for text in told if str(INSPECTION_NAMES[kind]) in text]


def test_an_audit_is_recorded_without_cartons_and_is_no_inspection_before_shipment(desk, order):
    inspect(desk, order, kind=InspectionKind.AUDIT, cartons_opened=None)
    inspect(desk, order, kind=InspectionKind.DURING, cartons_opened=None, lot=4000, found_major=3)
    assert desk.orders.state(order).facts.inspection is None
    assert [row.kind for row in inspections_of(desk.reader, order)] == [
        InspectionKind.AUDIT,
        InspectionKind.DURING,
    ]


@pytest.mark.rule("R111")
def test_a_listed_defect_keeps_the_balance_waiting_until_it_is_decided(desk, order, photos):
    desk.orders.ready(order, TODAY, TODAY)
    inspect(desk, order, photos, lot=4000, aql_major="2.5")
    (row,) = inspections_of(desk.reader, order)
    defect = DefectFields.checked(kind=MAJOR, words="Crooked seam", count=4)
    key = desk.inspections.add_defect(row.id, defect, [], TODAY)
    assert asked(desk, order) == {"defects": Fix.DECIDE_DEFECTS}
    decided = DefectFields.checked(
        kind=MAJOR, words="Crooked seam", count=4, decision=Decision.REWORK
    )
    desk.inspections.change_defect(key, decided, [], TODAY)
    assert asked(desk, order) == {}
    (rate,) = defect_rates(desk.reader, desk.orders.state(order).supplier_id)
    assert (rate.pieces, rate.found, rate.rate) == (200, 4, Decimal("2.0"))
    supplier = desk.orders.state(order).supplier_id
    track = track_record(desk.reader, supplier, TODAY)
    assert "Defects in 100 pieces: 2.0 (PO-2026-0001)" in map(str, track_words(track))
    inspect(desk, order, lot=4000, aql_major="2.5", found_major=12)
    (*_, told) = track_words(track_record(desk.reader, supplier, TODAY))
    assert str(told).startswith("Quality fades: 6.0 defects in 100 pieces")


@pytest.fixture
def shipped(desk, order, photos):
    """An order whose goods are paid and on their way in two shipments."""
    desk.orders.ready(order, TODAY, TODAY)
    inspect(desk, order, photos)
    pay(desk, order, 2, "12880")
    (line,) = (each.id for each in shipping(desk, order).goods)
    fields = ShipmentFields.checked(shipped_on=TODAY, eta=TODAY + timedelta(30), carrier="COSCO")
    desk.shipments.add(order, fields, LATER, {line: Decimal(3000)})
    return order


def line_of(desk, order):
    return shipping(desk, order).goods[0].id


def check(received=(), condition=GoodsCondition.AS_AGREED, **values):
    fields = ReceiptFields.checked(
        **{"received_on": TODAY + timedelta(35), "condition": condition, **values}
    )
    return GoodsCheck(fields, dict(received))


def test_a_shipment_moves_the_order_on_and_no_more_is_shipped_than_was_ordered(desk, shipped):
    assert stage(desk, shipped) is Stage.SHIPPED
    line = line_of(desk, shipped)
    with pytest.raises(Rejected, match="only 1,000 pcs are left"):
        desk.shipments.add(shipped, ShipmentFields.checked(), LATER, {line: Decimal(1001)})
    desk.shipments.add(shipped, ShipmentFields.checked(), LATER, {line: Decimal(1000)})
    found = shipping(desk, shipped)
    assert [each.seq for each in found.shipments] == [1, 2]
    assert found.shipments[0].expected.planned == TODAY + timedelta(37)
    assert found.goods[0].shipped == 4000
    with pytest.raises(Rejected, match="cannot have arrived"):
        desk.shipments.change(found.shipments[0].id, LATER, arrived_on=TODAY - timedelta(1))


def test_half_a_piece_is_neither_shipped_nor_received(desk, shipped):
    line = line_of(desk, shipped)
    with pytest.raises(Rejected, match=r"0\.5 pcs cannot be counted: write a whole number"):
        desk.shipments.add(shipped, ShipmentFields.checked(), LATER, {line: Decimal("0.5")})
    for came in ((Decimal("0.5"), None), (Decimal(3), Decimal("0.5"))):
        with pytest.raises(Rejected, match=r"0\.5 pcs cannot be counted"):
            desk.receipts.add(shipped, check({line: came}), LATER)
    assert desk.reader.value("SELECT count(*) FROM receipt") == 0


def test_the_receipt_is_confirmed_only_when_the_goods_were_checked(desk, shipped):
    day = TODAY + timedelta(36)
    with pytest.raises(Blocked, match="not checked yet"):
        desk.receipts.confirm(shipped, day, LATER)
    line = line_of(desk, shipped)
    assert not desk.orders.state(shipped).progress.checked
    first = desk.receipts.add(shipped, check({line: (Decimal(3000), Decimal(12))}), LATER)
    assert desk.orders.state(shipped).progress.checked
    assert shipping(desk, shipped).goods[0].counted.missing == 1000
    with pytest.raises(Blocked, match="Not come yet: 1,000 pcs of LED desk lamp"):
        desk.receipts.confirm(shipped, day, LATER)
    with pytest.raises(Rejected, match="in the future"):
        desk.receipts.confirm(shipped, LATER + timedelta(1), LATER)
    desk.receipts.add(shipped, check({line: (Decimal(1000), None)}), LATER)
    with pytest.raises(Rejected, match="goods came on"):
        desk.receipts.confirm(shipped, TODAY, LATER)
    desk.receipts.confirm(shipped, day, LATER)
    found = shipping(desk, shipped)
    assert (stage(desk, shipped), found.confirmed_on) == (Stage.RECEIVED, day)
    assert found.goods[0].counted.damaged == 12
    assert first in {each.id for each in found.receipts}


def test_no_other_way_says_that_a_receipt_is_confirmed(desk, shipped):
    """Gate G8 is asked by `confirm` alone."""
    for said in ({"confirmed_on": LATER}, {"without_check_reason": "x"}):
        with pytest.raises(Rejected, match="confirming the receipt"):
            desk.receipts.add(shipped, check(quantity_ok=True, **said), LATER)
    assert shipping(desk, shipped).receipts == ()


def test_goods_are_confirmed_without_a_check_for_a_reason_alone(desk, shipped):
    with pytest.raises(Invalid):
        desk.receipts.confirm(shipped, LATER, LATER, "too short")
    desk.receipts.confirm(shipped, LATER, LATER, "The forwarder counted them at the port")
    (receipt,) = shipping(desk, shipped).receipts
    assert (receipt.checked, receipt.confirmed_on) == (False, LATER)
    assert stage(desk, shipped) is Stage.RECEIVED


def test_what_was_not_looked_at_is_no_check(desk, shipped):
    with pytest.raises(Invalid) as refused:
        desk.receipts.add(shipped, check(condition=None), LATER)
    assert {*refused.value.complaints} == {"condition", "quantity_ok"}
    line = line_of(desk, shipped)
    with pytest.raises(Rejected, match="more than came"):
        desk.receipts.add(shipped, check({line: (Decimal(1), Decimal(2))}), LATER)
    with pytest.raises(Rejected, match="no line"):
        desk.receipts.add(shipped, check({999: (Decimal(1), None)}), LATER)
    with pytest.raises(Rejected, match="in the future"):
        desk.receipts.add(shipped, check(quantity_ok=True), TODAY)
    assert shipping(desk, shipped).receipts == ()


def test_more_than_was_ordered_is_shipped_and_received_on_purpose_alone(desk, shipped):
    line, day = line_of(desk, shipped), TODAY + timedelta(35)
    with pytest.raises(Rejected, match="only 1,000 pcs are left"):
        desk.shipments.add(shipped, ShipmentFields.checked(shipped_on=TODAY), LATER)
    more = ShipmentFields.checked(shipped_on=TODAY, note="Spare lamps, free of charge")
    desk.shipments.add(shipped, more, LATER)
    assert shipping(desk, shipped).goods[0].shipped == 7000
    with pytest.raises(Rejected, match="4,001 pcs came in all, 4,000 were ordered"):
        desk.receipts.add(shipped, check({line: (Decimal(4001), None)}), LATER)
    desk.receipts.add(shipped, check({line: (Decimal(4001), None)}, note="One spare"), LATER)
    with pytest.raises(Rejected, match="before the order"):
        desk.receipts.confirm(shipped, TODAY - timedelta(400), LATER)
    desk.receipts.confirm(shipped, day, LATER)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ({"shipped_on": TODAY - timedelta(400)}, "before the order of 12 March 2026"),
        ({"arrived_on": TODAY - timedelta(400)}, "before the order of 12 March 2026"),
        ({"eta": date.max}, "too far away"),
        ({"etd": date.min}, "too far away"),
    ],
)
def test_days_of_a_shipment_that_cannot_be_are_refused(desk, shipped, days, told):
    line = line_of(desk, shipped)
    with pytest.raises(Rejected, match=told):
        desk.shipments.add(shipped, ShipmentFields.checked(**days), LATER, {line: Decimal(1)})


def test_goods_come_with_a_shipment_of_their_own_order(desk, shipped, tmp_path):
    line = line_of(desk, shipped)
    other = make_order(desk, supplier=desk.orders.state(shipped).supplier_id)
    foreign = desk.shipments.add(other, ShipmentFields.checked(shipped_on=TODAY), LATER)
    for shipment, told in ((foreign, "another order"), (999, "no longer in the file")):
        seen = replace(check({line: (Decimal(1), None)}), shipment_id=shipment)
        with pytest.raises(AppError, match=told):
            desk.receipts.add(shipped, seen, LATER)
    with pytest.raises(Invalid):
        desk.receipts.add(shipped, check({line: (Decimal("NaN"), None)}), LATER)
    with pytest.raises(Invalid):
        desk.shipments.add(shipped, ShipmentFields.checked(), LATER, {line: Decimal("NaN")})
    assert shipping_of(desk.reader, desk.orders.state(other)).shipments[0].arrived_on is None


def test_goods_that_are_not_shipped_are_not_confirmed_for_any_reason(desk, order):
    with pytest.raises(Blocked, match="not shipped yet"):
        desk.receipts.confirm(order, TODAY, LATER, "The forwarder counted them at the port")


def test_a_deposit_shortly_before_the_new_year_is_warned_of(desk, tmp_path):
    order = make_open_order(desk, tmp_path)
    assert production(desk, order, date(2026, 3, 12)).risky is None
    assert "6 February 2027" in str(production(desk, order, date(2027, 1, 5)).risky)
