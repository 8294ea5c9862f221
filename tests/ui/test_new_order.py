"""The sheet for a new order: terms and an address are asked for, never made up."""

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.store.tables.order import PurchaseOrder
from sourcing_app.store.tables.profile import BuyerProfile
from sourcing_app.ui.screens.orders.page import OrdersPage
from tests.inquiry_samples import enter_buyer
from tests.order_factory import ADDRESS, make_order, make_quote, make_supplier

STREET = {"street_latin": "ul. Baumana", "house": "12", "city_latin": "Kazan", "postcode": "420111"}


@pytest.fixture
def page(qtbot, desk, kit):
    page = OrdersPage(desk, kit)
    qtbot.addWidget(page)
    page.resize(1366, 690)
    page.show()
    return page


def sheet_of(page, quote):
    page.deeds.add_order(quote)
    return page.deeds.sheet


def orders(desk):
    return desk.reader.value("SELECT count(*) FROM purchase_order")


def test_terms_and_address_are_filled_in_from_quote_and_profile(page, desk):
    enter_buyer(desk)
    with desk.database.writing(Action.PROFILE_EDITED) as session:
        session.get(BuyerProfile, 1).sqlmodel_update(STREET)
    sheet = sheet_of(page, make_quote(desk, make_supplier(desk), terms="20/80"))
    assert "ul. Baumana" in sheet.form["delivery_address"].value()
    sheet.primary.click()
    state = desk.orders.state(1)
    assert (state.deposit, "Kazan" in state.address) == (20, True)


def test_without_an_address_nothing_is_ordered(page, desk):
    sheet = sheet_of(page, make_quote(desk, make_supplier(desk)))
    assert sheet.form["delivery_address"].value() == ""
    sheet.primary.click()
    assert sheet.isVisible()
    assert sheet.form["delivery_address"].invalid
    assert orders(desk) == 0
    sheet.form["delivery_address"].put(ADDRESS)
    sheet.primary.click()
    assert desk.orders.state(1).address == ADDRESS


def test_a_quote_without_terms_makes_the_sheet_ask_for_them(page, desk):
    sheet = sheet_of(page, make_quote(desk, make_supplier(desk), terms="T/T in advance"))
    sheet.form["delivery_address"].put(ADDRESS)
    sheet.primary.click()
    assert sheet.form["own"].invalid
    assert "such as 30/70" in sheet.form["own"].complaint.text()
    assert orders(desk) == 0
    sheet.form["own"].put("10/20/70")
    sheet.primary.click()
    assert desk.orders.state(1).deposit == 30


def test_an_old_order_is_given_its_address_at_the_gate(page, desk):
    order = make_order(desk)
    with desk.database.writing(Action.ORDER_EDITED) as session:
        session.get(PurchaseOrder, order).delivery_address = ""
    page.refresh()
    page.findChild(object, "btn.orders.enter_address").click()
    sheet = page.deeds.sheet
    sheet.form["delivery_address"].put(ADDRESS)
    sheet.primary.click()
    assert desk.orders.state(order).address == ADDRESS
    assert desk.orders.state(order).facts.addressed


def test_the_address_of_an_order_is_seen_and_changed_from_the_menu(page, desk):
    order = make_order(desk)
    page.refresh()
    next(a for a in page.actions() if a.objectName() == "act.orders.address").trigger()
    sheet = page.deeds.sheet
    assert sheet.form["delivery_address"].value() == ADDRESS
    sheet.form["delivery_address"].put("Warehouse 7, Kazan")
    sheet.primary.click()
    assert desk.orders.state(order).address == "Warehouse 7, Kazan"
