"""Two orders to their end with the buttons of the page, day by day; the commands do the same."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.disputes.dispute import DisputeEventKind, DisputeReason, DisputeState
from sourcing_app.domain.inspections.kinds import Decision
from sourcing_app.domain.orders.goods import BillKind, GoodsCondition
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.targets import Target
from sourcing_app.services.desk import Desk
from sourcing_app.services.disputes.rows import disputes_of
from sourcing_app.services.orders.exposure import exposures
from sourcing_app.services.orders.feedback import feedback_of
from tests.order_factory import (
    ADDRESS,
    CHECK,
    TODAY,
    make_file,
    make_open_order,
    make_photos,
    make_quote,
    make_supplier,
    pay,
)
from tests.ui.orders_page import Files, answered, fill, press, submit, texts

FACTS = "Agreed: 4,000 lamps as the sample. Received: 600 with a crooked arm, found on 3 May."


class Buyer:
    """Presses buttons of the page and fills the sheets they open, on a day of the order."""

    def __init__(self, page, desk, folder, monkeypatch):
        self.page, self.desk, self.folder = page, desk, folder
        self._set = monkeypatch.setattr

    def on(self, day):
        """Let it be so many days after the first."""
        today = TODAY + timedelta(days=day)
        self._set(Desk, "today", lambda _desk: today)
        self.page.refresh()

    def turn(self, tab):
        self.page.detail.tabs.go_to(tab)

    def do(self, button, **values):
        """Press a button, fill the sheet it opens and submit it: it closes."""
        sheet = self.ask(button, **values)
        submit(sheet)
        assert not sheet.isVisible(), [text for text in texts(sheet) if text]

    def ask(self, button, **values):
        press(self.page, f"btn.{button}")
        sheet = self.page.order_actions.sheet
        fill(sheet, **values)
        return sheet

    def photos(self, number=3):
        return make_photos(self.folder, number)

    def file(self, name):
        return [make_file(self.folder, name)]

    @property
    def state(self):
        return self.page.order_actions.state

    @property
    def at_risk(self):
        return [each.money.amount for each in exposures(self.desk.reader)]


@pytest.fixture
def buyer(page, desk, tmp_path, monkeypatch):
    return Buyer(page, desk, tmp_path, monkeypatch)


def ordered_and_paid(buyer):
    page, desk = buyer.page, buyer.desk
    page.open(Target("orders", make_quote(desk, make_supplier(desk)), "create"))
    fill(page.order_actions.sheet, quantity=Decimal(4000), delivery_address=ADDRESS)
    submit(page.order_actions.sheet)
    buyer.do("orders.decide_sample", sample=SampleState.APPROVED)
    buyer.do("orders.add_account", beneficiary="Shenzhen Brightpath Electronics", number="62220000")
    buyer.do("orders.check_account", **CHECK, named=True)
    buyer.page.order_actions.files = Files(*buyer.file("proforma.pdf"))
    press(page, "btn.orders.attach_proforma")
    answered(page.context)
    buyer.do("orders.pay")
    assert (buyer.state.stage, buyer.at_risk) == (Stage.IN_PRODUCTION, [5520])


def inspected_and_paid(buyer):
    buyer.do("orders.enter_ready")
    found = {"inspector": "SGS", "cartons_opened": 3, "passed": True}
    buyer.do("orders.record_inspection", **found, photos=buyer.photos())
    buyer.do("orders.pay")
    assert buyer.at_risk == [18400]


@pytest.mark.slow("every sheet from the award of an order to its close")
def test_from_the_award_to_a_closed_order_in_two_shipments(buyer, desk):
    ordered_and_paid(buyer)
    buyer.on(22)
    inspected_and_paid(buyer)
    (line,) = desk.reader.rows("SELECT id FROM order_line")
    came = f"came_{line['id']}"
    for day, quantity in ((25, 2500), (30, 1500)):
        buyer.on(day)
        buyer.turn("shipping")
        part = {f"part_{line['id']}": Decimal(quantity)}
        buyer.do("shipping.shipments.add", **part, bl_kind=BillKind.TELEX)
    assert buyer.state.stage is Stage.SHIPPED
    for day, shipment, quantity, left in ((52, 1, 2500, [6900]), (60, 2, 1500, [])):
        buyer.on(day)
        buyer.turn("shipping")
        sheet = buyer.ask("shipping.receipts.add", condition=GoodsCondition.AS_AGREED)
        sheet.form["shipment"].box.setCurrentIndex(shipment)
        fill(sheet, **{came: Decimal(quantity)})
        submit(sheet)
        assert buyer.at_risk == left
    buyer.turn("overview")
    buyer.do("orders.confirm_receipt")
    buyer.do("orders.close_order", quality=5, time=4, contact=5)
    assert (buyer.state.stage, buyer.state.left.amount) == (Stage.CLOSED, 0)
    assert feedback_of(desk.reader, buyer.state.id).time == 4


def failed_and_reworked(buyer, order):
    page = buyer.page
    buyer.on(20)
    page.open(Target("orders", order))
    buyer.do("orders.enter_ready")
    found = {"inspector": "SGS", "cartons_opened": 3}
    buyer.do("orders.record_inspection", **found, passed=False, photos=buyer.photos())
    buyer.turn("production")
    buyer.do("production.defects.add", words="Crooked arm", count=40, decision=Decision.REWORK)
    buyer.turn("overview")
    assert not page.detail.pay.isEnabled()
    assert any("The inspection of 1 Apr 2026 failed" in text for text in texts(page))
    buyer.on(28)
    buyer.do("orders.record_inspection", **found, passed=True, photos=buyer.photos())
    buyer.do("orders.pay")
    buyer.do("orders.record_shipment")


@pytest.mark.slow("every sheet from a failed inspection to the money that came back")
def test_a_failed_inspection_is_reworked_and_a_dispute_is_won(buyer, page, desk, tmp_path):
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520")
    failed_and_reworked(buyer, order)
    buyer.on(52)
    (line,) = desk.reader.rows("SELECT id FROM order_line")
    damaged = {f"damaged_{line['id']}": Decimal(600)}
    seen = {"condition": GoodsCondition.DAMAGED, "photos": buyer.photos(2), **damaged}
    buyer.do("orders.check_goods", **seen)
    buyer.turn("dispute")
    buyer.do("orders.open_dispute", reason=DisputeReason.QUALITY, facts=FACTS)
    offer = {"kind": DisputeEventKind.OFFER, "words": "A discount", "amount": "500"}
    buyer.do("dispute_steps.add", **offer)
    buyer.do("orders.attach_evidence", evidence_file=buyer.file("crack.jpg"))
    assert buyer.at_risk == [18400]
    buyer.on(60)
    press(page, "btn.orders.escalate_dispute")
    won = {"ended": DisputeState.WON, "outcome": "Refund for the damaged ones"}
    buyer.do("orders.end_dispute", **won, money_back="2760")
    buyer.do("orders.dispute_refund")
    (dispute,) = disputes_of(desk.reader, order)
    assert (dispute.state, dispute.owed) == (DisputeState.WON, None)
    buyer.turn("overview")
    buyer.do("orders.confirm_receipt")
    buyer.do("orders.close_order", quality=2, time=3, contact=4)
    assert (buyer.state.stage, buyer.at_risk) == (Stage.CLOSED, [])
