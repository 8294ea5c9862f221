"""The tabs of samples, production and shipping: what is done there is in the file, and seen."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.orders.goods import GoodsCondition, MilestoneKind, SampleVerdict
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.targets import Target
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.inspection_rows import inspections_of
from sourcing_app.services.orders.sample_rows import samples_of
from sourcing_app.services.orders.samples import SampleFields, SampleMeasureFields
from sourcing_app.services.shipping.records import ShipmentFields
from sourcing_app.services.shipping.rows import shipping_of
from sourcing_app.store.tables.order import PurchaseOrder
from tests.order_factory import TODAY, make_open_order, make_order, make_photos, pay
from tests.services.goods_scenes import _shipped
from tests.services.scenes import Scene

LATER = TODAY + timedelta(days=30)


@pytest.fixture
def go(page, monkeypatch):
    """Turn to a tab of an order, a month later."""
    monkeypatch.setattr(Desk, "today", lambda _desk: LATER)

    def turn(order, tab):
        page.open(Target("orders", order, tab))
        return page.detail.tabs.tab(tab)

    return turn


def submit(page, **values):
    sheet = page.order_actions.sheet
    for name, value in values.items():
        sheet.form[name].put(value)
    sheet.primary.click()
    return sheet


def texts(section):
    return [text for line in section._shown[0] for text in line.texts]


@pytest.mark.rule("R91", "R107")
def test_a_sample_is_added_measured_and_approved_with_its_reference(page, desk, go):
    order = make_order(desk)
    tab = go(order, "sample")
    tab.rounds.add.click()
    submit(page, asked_on=TODAY, received_on=TODAY, courier="DHL")
    tab.measures.add.click()
    submit(page, characteristic="Weight", unit="g", low="100", value="99")
    assert "Weight: 99 g · ≥ 100 · not as specified" in texts(tab.measures)
    (sample,) = samples_of(desk.reader, order)
    tab.rounds.acted.emit("approved", sample.id)
    sheet = submit(page, reference_kept="Safe")
    assert "Give the reason for approving it" in sheet.form["reason"].complaint.text()
    submit(page, reason="Lighter is fine")
    (sample,) = samples_of(desk.reader, order)
    assert (sample.verdict, sample.reference_kept) == (SampleVerdict.APPROVED, "Safe")
    assert "Sealed reference: Safe" in texts(tab.rounds)
    assert desk.orders.state(order).progress.sample_done


def test_a_sample_that_an_older_file_keeps_in_a_word_is_shown(page, desk, go):
    order = make_order(desk, sample_price=15_000_000)
    with desk.database.writing(Action.ORDER_EDITED) as session:
        row = session.get_one(PurchaseOrder, order)
        row.sample_state, row.sample_on = SampleState.APPROVED, TODAY
    tab = go(order, "sample")
    assert "Sample 1 · Approved 12 Mar 2026" in texts(tab.rounds)
    assert not tab.measures.isVisible()
    tab.rounds.add.click()
    assert page.order_actions.sheet.form["price"].value() == 15
    submit(page, asked_on=TODAY)
    assert [each.round for each in samples_of(desk.reader, order)] == [1, 2]


def test_what_the_day_reminds_of_on_the_platform_opens_the_sheet_that_asks_for_it(page, desk, go):
    order = make_order(desk)
    go(order, "overview")
    page.open(Target("orders", order, "platform"))
    submit(page, processing_seen_on=LATER)
    page.open(Target("orders", order, "requirements"))
    submit(page, dispatch_seen_on=LATER)
    assert desk.platform.fields(order).processing_seen_on == LATER
    assert desk.requirements.fields(order).dispatch_seen_on == LATER


def test_a_production_is_planned_and_its_defects_decided(qtbot, page, desk, go, tmp_path):
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520")
    tab = go(order, "production")
    qtbot.waitUntil(tab.plan.isEnabled)
    tab.plan.click()
    qtbot.waitUntil(lambda: not tab.plan.isEnabled())
    assert any(text.startswith("Goods ready · planned") for text in texts(tab.milestones))
    assert "Record an inspection first" in tab.defects.add.toolTip()
    tab.inspections.add.click()
    submit(page, planned_on=LATER, inspector="QIMA")
    (planned,) = inspections_of(desk.reader, order)
    assert planned.lot.plan.n == 200
    page.order_actions.fix(Fix.RECORD_INSPECTION)
    found = {"inspector": "Ms Chen", "cartons_opened": "3", "passed": True}
    sheet = page.order_actions.sheet
    sheet.form["photos"].put(make_photos(tmp_path))
    with qtbot.waitSignal(sheet.finished):
        submit(page, **found)
    (row,) = inspections_of(desk.reader, order)
    assert (row.id, row.photos, row.passed) == (planned.id, 3, True)
    page.order_actions.fix(Fix.COUNT_DEFECTS)
    submit(page, found_critical="0", found_major="3", found_minor="0")
    tab.defects.add.click()
    submit(page, words="Crooked seam", count="3")
    page.order_actions.fix(Fix.DECIDE_DEFECTS)
    assert page.order_actions.sheet.form["words"].value() == "Crooked seam"
    submit(page, decision="rework")
    assert desk.orders.state(order).facts.undecided == 0
    assert [r.kind for r in tab._production.milestones][-1] is MilestoneKind.GOODS_READY


@pytest.mark.rule("R4", "R180", "R181")
def test_goods_are_shipped_tracked_checked_and_confirmed(
    qtbot, page, desk, go, tmp_path, monkeypatch
):
    order = _shipped(Scene(desk, tmp_path))
    tab, visited = go(order, "shipping"), []
    monkeypatch.setattr(page.context.browser, "open", visited.append)
    assert not tab.confirm.isEnabled()
    assert "not shipped yet" in tab.confirm.accessibleDescription()
    page.order_actions.fix(Fix.RECORD_SHIPMENT)
    sheet = submit(page, shipped_on=LATER + timedelta(days=1))
    assert "is in the future" in sheet.form["shipped_on"].complaint.text()
    submit(page, carrier="COSCO", shipped_on=TODAY, tracking_page="https://www.cosco.com/1")
    (shipment,) = shipping_of(desk.reader, desk.orders.state(order)).shipments
    tab.shipments.acted.emit("track", shipment.id)
    assert visited == ["https://www.cosco.com/1"]
    page.open(Target("orders", order, "receipt"))
    sheet = submit(page)
    assert sheet.isVisible()
    submit(page, condition=GoodsCondition.AS_AGREED)
    found = shipping_of(desk.reader, desk.orders.state(order))
    assert found.goods[0].counted.received == Decimal(4000)
    (receipt,) = found.receipts
    tab.receipts.acted.emit("photos", receipt.id)
    sheet = page.order_actions.sheet
    sheet.form["more_photos"].put(make_photos(tmp_path)[:2])
    with qtbot.waitSignal(sheet.finished):
        submit(page)
    (receipt,) = shipping_of(desk.reader, desk.orders.state(order)).receipts
    assert receipt.photos == 2
    tab.confirm.click()
    submit(page)
    assert desk.orders.state(order).stage is Stage.RECEIVED
    assert not tab.confirm.isEnabled()


def test_unchecked_goods_are_confirmed_with_a_reason_alone(page, desk, go, tmp_path):
    order = _shipped(Scene(desk, tmp_path))
    desk.shipments.add(order, ShipmentFields.checked(shipped_on=TODAY), LATER)
    tab = go(order, "shipping")
    tab.confirm.click()
    assert submit(page).isVisible()
    submit(page, without_check_reason="The forwarder counted them at the port")
    assert desk.orders.state(order).stage is Stage.RECEIVED


def test_a_measurement_is_removed_and_another_order_shows_its_own(page, desk, go):
    first = make_order(desk)
    key = desk.samples.add(first, SampleFields.checked(asked_on=TODAY), LATER)
    names = [SampleMeasureFields.checked(characteristic=name) for name in "AB"]
    desk.samples.measure(key, names, LATER)
    second = make_order(desk, supplier=1)
    tab = go(first, "sample")
    tab.measures.acted.emit("remove", 0)
    assert [row.characteristic for row in samples_of(desk.reader, first)[0].measures] == ["B"]
    go(second, "sample")
    assert texts(tab.rounds) == []
    assert tab.measures.isHidden()
