"""What an order waits for is seen at once; one that has ended says so, and takes feedback."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QScrollArea

from sourcing_app.domain.actions import Action
from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.orders.goods import GoodsCondition
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.targets import Target
from sourcing_app.services.orders.feedback import feedback_of
from sourcing_app.services.shipping.records import GoodsCheck, ReceiptFields, ShipmentFields
from sourcing_app.services.shipping.rows import shipping_of
from sourcing_app.store.tables.order import PurchaseOrder
from tests.order_factory import TODAY, make_open_order, make_order, pay
from tests.services.goods_scenes import _shipped
from tests.services.scenes import Scene
from tests.ui.orders_page import fill, press, submit, texts
from tests.ui.shown import settle

ENDED = "This order has ended; repeat it instead of changing it"


@pytest.mark.parametrize(("code", "size"), [("en", (1366, 690)), ("ru", (1092, 540))], ids=str)
def test_every_blocking_fact_is_seen_with_its_button_beside_the_banner(show, code, size):
    with show(code) as window:
        window.resize(*size)
        desk = window.desk
        order = desk.reader.value("SELECT id FROM purchase_order WHERE stage = 'ready'")
        window.open(Target("orders", order))
        settle()
        tab = window.stack.page("orders").detail.overview
        missing = desk.orders.state(order).next.report.missing
        assert len(missing) == 4
        area = tab.parentWidget()
        while not isinstance(area, QScrollArea):
            area = area.parentWidget()
        seen = area.viewport()
        for fact in missing:
            found = tab.gate.findChildren(QPushButton, f"btn.orders.{fact.fix}")
            (made,) = (each for each in found if each.isVisible())
            top = made.mapTo(seen, QPoint(0, 0))
            assert QRect(QPoint(0, 0), seen.size()).contains(QRect(top, made.size())), fact.id
        assert tab.caution.isHidden()


def blocked_in_a_low_window(window, qtbot):
    """Show an order whose gate is blocked; returns its detail and the bar that scrolls it."""
    window.resize(1092, 540)
    order = window.desk.reader.value("SELECT id FROM purchase_order WHERE stage = 'ready'")
    window.open(Target("orders", order))
    qtbot.waitUntil(lambda: not window.context.jobs.busy)
    settle()
    detail = window.stack.page("orders").detail
    return detail, detail.tabs._areas["overview"].verticalScrollBar()


@pytest.mark.parametrize("part", [0, 0.5, 1])
def test_the_same_order_shown_again_stays_where_it_was_scrolled_to(window, qtbot, part):
    """Whichever button of the gate had the focus, that is made again."""
    detail, bar = blocked_in_a_low_window(window, qtbot)
    assert bar.maximum() > 100
    place = int(bar.maximum() * part)
    made = detail.overview.gate.findChildren(QPushButton)
    names = [each.objectName() for each in made if each.isVisible()]
    assert len(names) > 3
    for name in names:
        detail.overview.gate.findChild(QPushButton, name).setFocus()
        bar.setValue(place)
        window.stack.page("orders").refresh()
        settle()
        assert bar.value() == place, name


def test_the_news_are_in_sight_when_a_button_has_done_its_work(window, qtbot):
    detail, bar = blocked_in_a_low_window(window, qtbot)
    order, gate = window.stack.page("orders").order_actions.state, detail.overview.gate
    gate.findChild(QPushButton, "btn.orders.waive").setFocus()
    bar.setValue(bar.maximum())
    detail.show_order(replace(order, next=None, stage=Stage.CLOSED))
    settle()
    assert gate.title.text() == "The order is closed"
    qtbot.waitUntil(lambda: not gate.title.visibleRegion().isEmpty())


def closed(desk, order):
    with desk.database.writing(Action.ORDER_EDITED) as session:
        session.get_one(PurchaseOrder, order).stage = Stage.CLOSED


@pytest.mark.rule("R182")
def test_an_order_that_has_ended_takes_feedback_and_nothing_else(page, desk, tmp_path, qtbot):
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520")
    desk.outcomes.waive(order, 2, "They forgave the balance", TODAY)
    closed(desk, order)
    page.open(Target("orders", order))
    tabs = page.detail.tabs
    off = [tabs.tab("overview").documents.attach, tabs.tab("overview").money.change]
    for name in ("sample", "production", "shipping"):
        tabs.go_to(name)
    off += [tabs.tab("sample").rounds.add, tabs.tab("production").milestones.add]
    off += [tabs.tab("production").record, tabs.tab("shipping").receipts.add]
    assert {(made.isEnabled(), made.accessibleDescription()) for made in off} == {(False, ENDED)}
    tabs.go_to("overview")
    press(page, "btn.orders.give_feedback")
    sheet = page.order_actions.sheet
    qtbot.waitUntil(lambda: sheet.focusWidget() is sheet.form["quality"].widget)
    submit(sheet)
    assert sheet.form["time"].complaint.text()
    fill(sheet, quality=5, time=4, contact=3, words="Answers at once")
    submit(sheet)
    assert feedback_of(desk.reader, order).contact == 3
    assert any("quality 5, time 4, contact 3 of 5\nAnswers at once" in text for text in texts(page))
    other = make_order(desk)
    page.open(Target("orders", other))
    assert tabs.tab("overview").documents.attach.isEnabled()


def test_confirming_the_receipt_is_asked_for_at_once(page, desk, tmp_path):
    order = make_open_order(desk, tmp_path)
    page.open(Target("orders", order))
    page.order_actions.fix(Fix.CONFIRM_RECEIPT)
    assert page.order_actions.sheet is None
    with desk.database.writing(Action.ORDER_EDITED) as session:
        session.get_one(PurchaseOrder, order).stage = Stage.SHIPPED
    page.order_actions.fix(Fix.CONFIRM_RECEIPT)
    sheet = page.order_actions.sheet
    fill(sheet, without_check_reason="The forwarder looked at all cartons")
    submit(sheet)
    assert desk.orders.state(order).stage is Stage.RECEIVED


def test_goods_that_are_short_are_named_and_can_be_settled(page, desk, tmp_path):
    order = _shipped(Scene(desk, tmp_path))
    desk.shipments.add(order, ShipmentFields.checked(shipped_on=TODAY), TODAY)
    (goods,) = shipping_of(desk.reader, desk.orders.state(order)).goods
    fields = ReceiptFields.checked(received_on=TODAY, condition=GoodsCondition.NOT_AS_AGREED)
    came = {goods.id: (Decimal(3980), Decimal(5))}
    desk.receipts.add(order, GoodsCheck(fields, came, []), TODAY)
    page.open(Target("orders", order))
    gate = page.detail.tabs.tab("overview").gate
    told = texts(gate)
    assert "Not come yet: 20 pcs of LED desk lamp" in told
    assert "Damaged: 5 pcs of LED desk lamp" in told
    assert not any("Confirm the receipt if" in text for text in told)
    names = [made.objectName() for made in gate.findChildren(QPushButton) if made.isVisible()]
    assert [f"btn.orders.{fix}" for fix in (
        "open_dispute", "record_shipment", "record_refund", "check_goods", "confirm_receipt",
    )] == names  # fmt: skip
    press(page, "btn.orders.confirm_receipt")
    assert "accepting less" in page.order_actions.sheet.form["without_check_reason"].label.text()
    page.order_actions.sheet.reject()
    asked = []
    page.wanted.connect(asked.append)
    press(page, "btn.orders.record_refund")
    assert asked == [Target("orders", order, "money")]
