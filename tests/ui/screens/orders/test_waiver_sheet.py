"""The sheet that waives: one condition, or all that is open about the supplier."""

import pytest

from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.targets import Target
from sourcing_app.ui.screens.orders.page import OrdersPage
from tests.order_factory import make_order
from tests.prepared import at_first

REASON = "Their reviews are of other goods"
REVIEWS = "Supplier check failed: Reviews read on Alibaba"
SCAM = "Supplier check failed: Searched the name with “scam” outside Alibaba"
SAMPLE = "Sample not ordered yet"


@pytest.fixture
def page(qtbot, desk, context):
    page = OrdersPage(desk, context)
    qtbot.addWidget(page)
    page.resize(1366, 690)
    page.show()
    return page


@at_first
def order(desk, today):
    order = make_order(desk)
    answers = dict.fromkeys((CheckItem.REVIEWS_READ, CheckItem.SCAM_SEARCHED), CheckAnswer.FAILED)
    desk.vetting.answer_all(desk.orders.state(order).supplier_id, answers, today)
    return order


def waiving(page):
    """Open the sheet; gives it and what it offers."""
    page.refresh()
    page.order_actions.waive()
    box = page.order_actions.sheet.form["fact"].box
    return page.order_actions.sheet, [box.itemText(at) for at in range(box.count())]


def waived(page, choice):
    sheet, offered = waiving(page)
    sheet.form["fact"].box.setCurrentIndex(offered.index(choice))
    sheet.form["reason"].put(REASON)
    sheet.primary.click()


def missing(desk, order):
    return {fact.id for fact in desk.orders.state(order).next.report.missing}


def test_one_open_point_of_a_supplier_is_waived_without_the_others(page, desk, order):
    assert waiving(page)[1] == [SAMPLE, "Everything open about the supplier", REVIEWS, SCAM]
    waived(page, REVIEWS)
    assert {"reviews_read", "scam_searched"} & missing(desk, order) == {"scam_searched"}
    assert waiving(page)[1] == [SAMPLE, SCAM]


def test_everything_open_about_a_supplier_is_waived_at_once(page, desk, order):
    waived(page, "Everything open about the supplier")
    assert {"reviews_read", "scam_searched"} & missing(desk, order) == set()
    assert waiving(page)[1] == [SAMPLE]


def test_what_is_never_waived_is_not_offered(page, desk, order, today):
    supplier = desk.orders.state(order).supplier_id
    desk.vetting.flag(supplier, FlagKind.PERSONAL_ACCOUNT, today)
    assert waiving(page)[1] == [SAMPLE, REVIEWS, SCAM]


def test_a_pilot_batch_is_spoken_of_for_the_sample_alone(page, order):
    sheet, offered = waiving(page)
    for choice in offered:
        sheet.form["fact"].box.setCurrentIndex(offered.index(choice))
        assert ("pilot batch" in sheet.form["reason"].hint.text()) == (choice == SAMPLE)


def test_open_supplier_leads_to_the_fact_that_is_open(page, desk, order, today):
    supplier = desk.orders.state(order).supplier_id
    desk.vetting.answer_all(
        supplier,
        dict.fromkeys((CheckItem.REVIEWS_READ, CheckItem.SCAM_SEARCHED), CheckAnswer.PASSED),
        today,
    )
    desk.vetting.set_gut(supplier, Gut.UNASKED, today)
    page.refresh()
    asked = []
    page.wanted.connect(asked.append)
    page.order_actions.fix(Fix.OPEN_SUPPLIER)
    assert asked == [Target("suppliers", supplier, action="gut")]
