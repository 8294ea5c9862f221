"""The tab of money: schedule with payments, ways to pay, Trade Assurance; money to a person."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sourcing_app.domain.orders.contract_points import OrderAnswer
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.payments.methods import Method, PaymentState
from sourcing_app.domain.payments.paid_lines import LineState
from sourcing_app.services.disputes.records import DisputeFields
from sourcing_app.services.orders.answers import answers_of
from sourcing_app.services.orders.plan import OrderPlan
from sourcing_app.services.payments.credits import credit_row
from sourcing_app.services.payments.rows import payments_of
from tests.order_factory import TODAY, make_file, make_open_order, make_order, pay
from tests.prepared import at_first
from tests.ui.orders_page import fill


@at_first
def order(desk, tmp_path):
    return make_open_order(desk, tmp_path)


@pytest.fixture
def tab(page, order):
    page.refresh()
    page.detail.tabs.go_to("money")
    return page.detail.tabs.tab("money")


def texts(widget):
    QApplication.sendPostedEvents()
    found = [each.text().replace("\xa0", " ") for each in widget.findChildren(QLabel)]
    return "\n".join(found)


def press(widget, name):
    QApplication.sendPostedEvents()
    widget.findChild(QPushButton, name).click()


def test_a_planned_payment_is_made_arrives_short_and_is_waived(page, tab, desk, order):
    press(tab, "btn.schedule.plan.1")
    page.order_actions.sheet.primary.click()
    (planned,) = payments_of(desk.reader, order)
    assert planned.state is PaymentState.PLANNED
    assert "Planned:" in texts(tab)
    press(tab, "btn.schedule.make.101")
    page.order_actions.sheet.primary.click()
    assert payments_of(desk.reader, order)[0].state is PaymentState.SENT
    press(tab, "btn.schedule.arrive.101")
    fill(page.order_actions.sheet, received=Decimal(5500))
    page.order_actions.sheet.primary.click()
    assert desk.orders.state(order).lines[0].left.amount == 20
    press(tab, "btn.schedule.waive.1")
    fill(page.order_actions.sheet, waived_reason="Agreed with Li Wei by e-mail")
    page.order_actions.sheet.primary.click()
    assert desk.orders.state(order).lines[0].state is LineState.WAIVED
    press(tab, "btn.schedule.unwaive.1")
    assert desk.orders.state(order).lines[0].left.amount == 20


def test_money_that_came_back_and_a_bounced_payment_are_recorded(page, tab, desk, order):
    pay(desk, order, 1, "5520")
    press(tab, "btn.schedule.refund.1")
    fill(page.order_actions.sheet, amount=Decimal(520))
    page.order_actions.sheet.primary.click()
    assert "Came back:" in texts(tab)
    press(tab, "btn.schedule.void.102")
    fill(page.order_actions.sheet, void_reason="It was of another order")
    page.order_actions.sheet.primary.click()
    press(tab, "btn.schedule.bounce.101")
    page.order_actions.sheet.primary.click()
    assert desk.orders.state(order).lines[0].state is LineState.DUE


@pytest.mark.rule("R185")
@pytest.mark.rule("R186")
def test_money_to_a_person_is_confirmed_by_its_checks_and_by_typing_it_again(
    page, tab, desk, order
):
    page.order_actions.pay()
    sheet = page.order_actions.sheet
    fill(sheet, method=Method.MONEYGRAM, payee="Li Wei")
    assert "goes to a person, not a company" in sheet.form["method"].hint.text()
    sheet.primary.click()
    assert "secure payment cannot be used" in sheet.complaint.text()
    tab.ways.checks["g6_secure"].box.click()
    assert answers_of(desk.reader, order)["g6_secure"].answer is OrderAnswer.YES
    sheet.primary.click()
    assert "Type the amount again" in sheet.form["again"].complaint.text()
    fill(sheet, again=Decimal(5520))
    sheet.primary.click()
    (row,) = payments_of(desk.reader, order)
    assert (row.method, row.payee) == (Method.MONEYGRAM, "Li Wei")


def test_without_a_bank_account_western_union_asks_its_own_gate(page, desk, tmp_path):
    order = make_order(desk)
    desk.orders.attach(order, "proforma", make_file(tmp_path), TODAY)
    desk.orders.sample(order, SampleState.APPROVED, TODAY, TODAY)
    page.refresh()
    page.detail.tabs.go_to("money")
    ways = page.detail.tabs.tab("money").ways
    assert not page.detail.pay.isEnabled()
    assert "secure payment cannot be used" in ways.pay.accessibleDescription()
    for check in ways.checks.values():
        check.box.click()
    press(ways, "btn.orders.pay_person")
    sheet = page.order_actions.sheet
    fill(sheet, method=Method.TT)
    sheet.primary.click()
    assert "No bank account of the supplier is on file" in sheet.complaint.text()
    fill(sheet, method=Method.WESTERN_UNION, payee="Li Wei", again=Decimal(5520))
    sheet.primary.click()
    assert payments_of(desk.reader, order)[0].method is Method.WESTERN_UNION
    assert desk.orders.state(order).stage is Stage.IN_PRODUCTION
    assert not ways.pay.isEnabled()


@pytest.mark.rule("R198")
def test_above_the_card_limit_a_bank_transfer_is_offered(page, tab, desk, order):
    desk.tariffs.change(Method.CARD, most=Decimal(5000), source="my bank", checked_on=TODAY)
    page.order_actions.pay()
    sheet = page.order_actions.sheet
    fill(sheet, method=Method.CARD)
    sheet.primary.click()
    press(sheet, "btn.orders.by_transfer")
    sheet.primary.click()
    assert payments_of(desk.reader, order)[0].method is Method.TT


@pytest.mark.rule("R96")
@pytest.mark.rule("R195")
def test_ways_are_compared_with_the_figures_entered_here(page, tab, desk, order):
    press(tab, "btn.orders.cost_tt")
    fill(page.order_actions.sheet, fixed=Decimal(35), currency="USD", source="my bank")
    page.order_actions.sheet.primary.click()
    assert "Fee USD 35.00: USD 5,555.00 in all" in texts(tab.ways)


@pytest.mark.rule("R176")
@pytest.mark.rule("R179")
def test_the_platforms_order_shows_its_clocks_and_the_steps_of_paying(page, tab, desk, order):
    assert "nothing protects money" in texts(tab.protection)
    press(tab, "btn.orders.platform")
    fill(page.order_actions.sheet, platform_number="2086543210", covered=Decimal(5000))
    page.order_actions.sheet.primary.click()
    told = texts(tab.protection)
    assert "Protection ends 30 days after you confirm receipt" in told
    assert "20153048" in told
    tab.protection.steps["pay_order"].box.click()
    assert answers_of(desk.reader, order)["pay_order"].answer is OrderAnswer.YES


def test_a_letter_of_credit_has_its_days_and_documents(page, tab, desk, order):
    assert tab.credit.isHidden()
    desk.orders.change_plan(order, OrderPlan(terms="lc"), TODAY)
    assert not tab.credit.isHidden()
    press(tab, "btn.orders.credit")
    fill(page.order_actions.sheet, number="LC-881", expires_on=TODAY + timedelta(days=60))
    page.order_actions.sheet.primary.click()
    press(tab, "btn.credit.add")
    fill(page.order_actions.sheet, name="Fumigation certificate")
    page.order_actions.sheet.primary.click()
    papers = credit_row(desk.reader, order).papers
    press(tab, f"btn.credit.present.{papers[0].id}")
    press(tab, f"btn.credit.drop.{papers[1].id}")
    told = texts(tab.credit)
    assert "Commercial invoice: presented" in told
    assert "Packing list" not in [each.name for each in credit_row(desk.reader, order).papers]
    assert "Documents presented to the bank" in told


def test_a_refund_is_proposed_to_the_dispute_that_waits_for_it(page, tab, desk, order):
    pay(desk, order, 1, "5520")
    fields = DisputeFields.checked(reason="quality", opened_on=TODAY, facts="Painted steel")
    key = desk.disputes.open(order, fields, TODAY)
    desk.disputes.end(key, "won", "Half of it back", TODAY, Decimal(500))
    for proposed, dispute in ((key, None), (key, key)):
        press(tab, "btn.schedule.refund.1")
        sheet = page.order_actions.sheet
        assert sheet.form["dispute_id"].value() == proposed
        fill(sheet, amount=Decimal(200), dispute_id=dispute)
        sheet.primary.click()
    assert [row.dispute_id for row in payments_of(desk.reader, order)] == [None, None, key]
