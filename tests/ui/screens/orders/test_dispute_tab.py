"""The tabs of disputes and risks: what they show, and what their buttons and sheets do."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.disputes.dispute import DisputeEventKind, DisputeReason, DisputeState
from sourcing_app.domain.gates.risks import OrderRisk, RiskState
from sourcing_app.domain.orders.contract_points import ContractPoint, OrderAnswer
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.disputes.rows import disputes_of
from sourcing_app.services.orders.answers import answers_of
from sourcing_app.services.orders.risk_sheet import risk_sheet
from sourcing_app.store.tables.order import PurchaseOrder
from tests.order_factory import make_file, make_order, open_deposit, pay
from tests.prepared import at_first
from tests.ui.orders_page import Files, fill, press, submit, texts

FACTS = "Agreed: aluminium lamps. Received: painted steel, all 4,000 of them, found on 10 March."


@at_first
def order(desk):
    return make_order(desk)


@pytest.fixture
def paid(page, desk, order, tmp_path):
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    return order


def sheet(page):
    return page.order_actions.sheet


def test_nothing_is_disputed_before_anything_is_paid(page, order):
    page.open(Target("orders", order, "dispute"))
    shown = texts(page.detail)
    assert "Nothing was paid on this order, so there is nothing to dispute." in shown
    assert not page.detail.tabs.tab("dispute").open.isVisible()


@pytest.mark.rule("R7")
@pytest.mark.rule("R8")
def test_a_dispute_is_opened_proved_escalated_and_won(page, desk, paid, tmp_path, today, qtbot):
    page.open(Target("orders", paid, "dispute"))
    press(page, "btn.orders.open_dispute")
    days = sheet(page).form.read()
    assert days["escalate_by"] == today + timedelta(days=7)
    fill(sheet(page), reason=DisputeReason.QUALITY, facts=FACTS)
    submit(sheet(page))
    assert "Poor goods: Open, negotiating" in texts(page.detail)
    assert "Evidence 2 of 5: thin. Complete it before you escalate" in texts(page.detail)
    press(page, "btn.dispute_steps.add")
    fill(sheet(page), kind=DisputeEventKind.OFFER, words="A discount of 10 %", amount="500")
    submit(sheet(page))
    page.order_actions.files = Files(make_file(tmp_path, "crack.jpg"))
    press(page, "btn.orders.attach_evidence")
    assert sheet(page).form["evidence_kind"].value() is AttachmentKind.DEFECT_PHOTO
    fill(sheet(page), evidence_file=page.order_actions.files.paths)
    submit(sheet(page))
    press(page, "btn.orders.escalate_dispute")
    press(page, "btn.orders.end_dispute")
    fill(sheet(page), ended=DisputeState.WON, outcome="Half of it back", money_back="2760")
    submit(sheet(page))
    (found,) = disputes_of(desk.reader, paid)
    assert (found.state, found.money_back.amount) == (DisputeState.WON, Decimal(2760))
    assert {each.part.value for each in found.evidence if not each.met} == {"chat"}
    with qtbot.waitSignal(page.wanted) as asked:
        press(page, "btn.orders.print_dispute")
    assert asked.args == [Target("printing", action=DocumentKind.DISPUTE, keys=(found.id,))]
    assert page.detail.tabs.tab("dispute").open.isVisible()


def test_a_refusal_stands_under_its_field(page, desk, paid, today):
    page.open(Target("orders", paid, "dispute"))
    press(page, "btn.orders.open_dispute")
    fill(sheet(page), reason=DisputeReason.FRAUD, answer_by=today - timedelta(days=1))
    submit(sheet(page))
    assert sheet(page).isVisible()
    assert any("is before the dispute was opened" in text for text in texts(sheet(page)))
    assert disputes_of(desk.reader, paid) == []
    sheet(page).close()


@pytest.mark.rule("R106")
def test_risks_are_taken_on_and_points_of_the_contract_ticked(page, desk, paid, today):
    page.open(Target("orders", paid, "risks"))
    shown = texts(page.detail)
    assert any(text.startswith("The supplier may vanish with the deposit") for text in shown)
    press(page, f"btn.orders.accept_{OrderRisk.BELOW_STANDARD}")
    fill(sheet(page), note="no")
    submit(sheet(page))
    assert sheet(page).isVisible()
    fill(sheet(page), note="Simple goods, their own standard will do")
    submit(sheet(page))
    states = {line.risk: line.state for line in risk_sheet(desk.reader, paid, today).lines}
    assert states[OrderRisk.BELOW_STANDARD] is RiskState.WAIVED
    tab = page.detail.tabs.tab("risks")
    tab.points[ContractPoint.AQL].check.box.click()
    press(page, f"btn.orders.point_{ContractPoint.LAW}")
    fill(sheet(page), point_answer=OrderAnswer.NOT_APPLICABLE, note="A small order")
    submit(sheet(page))
    found = answers_of(desk.reader, paid)
    assert found[ContractPoint.AQL].answer is OrderAnswer.YES
    assert found[ContractPoint.LAW].note == "A small order"
    assert "Not needed. A small order" in texts(page.detail)
    assert tab.contract.aside.text() == "2 of 12"


@pytest.mark.rule("R182")
def test_a_received_order_is_closed_from_its_overview_with_feedback(page, desk, paid):
    with desk.database.writing(Action.ORDER_EDITED) as session:
        session.get_one(PurchaseOrder, paid).stage = Stage.RECEIVED
    page.open(Target("orders", paid, "close_order"))
    fill(sheet(page), quality=4, waived_reason="Settled between us in writing")
    submit(sheet(page))
    assert sheet(page).isVisible()
    fill(sheet(page), time=5, contact=3, words="Two weeks late, good goods")
    submit(sheet(page))
    assert desk.orders.state(paid).stage is Stage.CLOSED
    assert any(text.startswith("All eight steps are done") for text in texts(page.detail))
