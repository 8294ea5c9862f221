"""The sheet for a new order: terms and an address are asked for, never made up."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.services.accounts.rows import accounts_of
from sourcing_app.services.orders.drafts import quote_terms
from sourcing_app.store.tables.order import PurchaseOrder
from sourcing_app.store.tables.profile import BuyerProfile
from sourcing_app.ui.widgets.facts import AmountRow, FactRow
from tests.inquiry_samples import enter_buyer
from tests.order_factory import ADDRESS, TODAY, make_order, make_quote, make_supplier

STREET = {"street_latin": "ul. Baumana", "house": "12", "city_latin": "Kazan", "postcode": "420111"}


def sheet_of(page, quote):
    page.order_actions.add_order(quote)
    return page.order_actions.sheet


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


def test_a_quote_that_has_an_order_says_which_and_asks(page, desk):
    order = make_order(desk)
    quote = desk.reader.value("SELECT quote_id FROM purchase_order WHERE id = ?", (order,))
    sheet = sheet_of(page, quote)
    again = sheet.form["again"]
    assert again.isVisible()
    assert again.check.text.text() == "Another order, besides PO-2026-0001"
    sheet.form["delivery_address"].put(ADDRESS)
    sheet.primary.click()
    assert "PO-2026-0001 was made from this quote already" in again.complaint.text()
    assert orders(desk) == 1
    again.put(value=True)
    sheet.primary.click()
    assert orders(desk) == 2


def test_more_than_was_asked_for_says_that_it_is_the_moq(page, desk):
    quote = make_quote(desk, make_supplier(desk))
    sheet = sheet_of(page, quote)
    hint = sheet.form["quantity"].hint
    assert hint.text() == ""
    asked = replace(quote_terms(desk.reader, quote), asked=Decimal(100))
    sheet.form["quote"].value = lambda: asked
    sheet.form["quote"].box.currentIndexChanged.emit(0)
    assert hint.text() == "MOQ 500; you asked for 100"
    assert sheet.form["quantity"].value() == 500


def test_a_quantity_may_name_the_quote_s_unit(page, desk):
    sheet = sheet_of(page, make_quote(desk, make_supplier(desk), unit="sets"))
    quantity = sheet.form["quantity"]
    quantity.retype("1,000 sets")
    assert quantity.value() == 1000
    quantity.retype("1,000 pcs")
    sheet.primary.click()
    assert "the unit here is sets" in quantity.complaint.text()


def test_a_quote_without_an_order_asks_nothing(page, desk):
    assert not sheet_of(page, make_quote(desk, make_supplier(desk))).form["again"].isVisible()


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


@pytest.mark.rule("R2", "R194")
def test_what_the_quote_leaves_open_and_an_unusual_currency_are_told_beside_the_schedule(
    page, desk
):
    enter_buyer(desk)
    client = desk.profiles.add(label="Client", client=True, kind="person", country="KZ")
    terms = {"incoterm": "", "lead_days": None, "currency": "CNY", "sample_price": 20_000_000}
    sheet = sheet_of(page, make_quote(desk, make_supplier(desk), **terms))
    told = [row.text.text() for row in sheet.findChildren(FactRow)]
    assert "The quote leaves open: Lead time, days; Incoterm. Agree on it before you order" in told
    assert "For Russia settlements are in dollars and euros, not in CNY" in told
    buyer = sheet.form["profile_id"]
    buyer.put(client)
    buyer.box.activated.emit(buyer.box.currentIndex())
    told = [row.text.text() for row in sheet._view.findChildren(FactRow) if row.isVisible()]
    assert not any("settlements" in text for text in told)


@pytest.mark.rule("R2")
def test_a_quote_without_terms_makes_the_sheet_ask_for_them(page, desk):
    sheet = sheet_of(page, make_quote(desk, make_supplier(desk), terms="T/T in advance"))
    sheet.form["delivery_address"].put(ADDRESS)
    sheet.primary.click()
    assert sheet.form["terms"].box.currentText() == ""
    assert sheet.form["own"].isHidden()
    assert "such as 30/70" in sheet.form["terms"].complaint.text()
    assert orders(desk) == 0
    sheet.form["terms"].box.setCurrentIndex(0)
    sheet.form["own"].put("10/20/70")
    sheet.primary.click()
    assert desk.orders.state(1).deposit == 30


def test_an_old_order_is_given_its_address_at_the_gate(page, desk):
    order = make_order(desk)
    with desk.database.writing(Action.ORDER_EDITED) as session:
        session.get(PurchaseOrder, order).delivery_address = ""
    page.refresh()
    page.findChild(object, "btn.orders.enter_address").click()
    sheet = page.order_actions.sheet
    sheet.form["delivery_address"].put(ADDRESS)
    sheet.primary.click()
    assert desk.orders.state(order).address == ADDRESS
    assert desk.orders.state(order).facts.addressed


def test_the_address_of_an_order_is_seen_and_changed_from_the_menu(page, desk):
    order = make_order(desk)
    page.refresh()
    next(a for a in page.actions() if a.objectName() == "act.orders.address").trigger()
    sheet = page.order_actions.sheet
    assert sheet.form["delivery_address"].value() == ADDRESS
    sheet.form["delivery_address"].put("Warehouse 7, Kazan")
    sheet.primary.click()
    assert desk.orders.state(order).address == "Warehouse 7, Kazan"


def test_the_day_of_an_order_is_asked_for_and_refused_where_it_cannot_be(page, desk):
    sheet = sheet_of(page, make_quote(desk, make_supplier(desk)))
    sheet.form["delivery_address"].put(ADDRESS)
    assert sheet.form["made_on"].value() == TODAY
    for day, why in ((TODAY + timedelta(days=1), "in the future"), (date(2026, 2, 1), "its quote")):
        sheet.form["made_on"].put(day)
        sheet.primary.click()
        assert why in sheet.complaint.text()
        assert orders(desk) == 0
    sheet.form["made_on"].put(date(2026, 3, 5))
    sheet.primary.click()
    assert desk.orders.state(1).facts.made_on == date(2026, 3, 5)


def test_the_day_is_seen_and_changed_later_and_nothing_else_with_it(page, desk):
    order = make_order(desk, agreed="10/20/70")
    page.refresh()
    rows = page.findChild(object, "card.orders.money").findChildren(AmountRow)
    assert "12 Mar 2026" in [row.amount.text() for row in rows]
    page.findChild(object, "btn.orders.change").click()
    sheet = page.order_actions.sheet
    assert sheet.form["made_on"].value() == TODAY
    sheet.form["made_on"].put(date(2026, 3, 5))
    sheet.primary.click()
    state = desk.orders.state(order)
    assert (state.facts.made_on, state.total.amount, state.deposit) == (
        date(2026, 3, 5), 18400, 30,
    )  # fmt: skip


def test_the_sheet_of_an_account_asks_when_it_came(page, desk):
    order = make_order(desk)
    page.refresh()
    page.findChild(object, "btn.orders.add_account").click()
    sheet = page.order_actions.sheet
    assert sheet.form["entered_on"].value() == TODAY
    sheet.form["beneficiary"].put("Brightpath")
    sheet.form["number"].put("62220000")
    sheet.form["entered_on"].put(date(2026, 3, 2))
    sheet.primary.click()
    (account,) = accounts_of(desk.reader, desk.orders.state(order).supplier_id)
    assert account.entered_on == date(2026, 3, 2)


def test_the_address_is_that_of_the_profile_the_order_is_for(page, desk):
    enter_buyer(desk)
    desk.registration.change(**STREET)
    client = desk.profiles.add(
        label="Client", name_latin="Max Wagner", region_latin="Saxony", country="DE",
        **STREET | {"street_latin": "Markt"},
    )  # fmt: skip
    sheet = sheet_of(page, make_quote(desk, make_supplier(desk), terms="20/80"))
    assert "ul. Baumana" in sheet.form["delivery_address"].value()
    sheet.form["profile_id"].box.setCurrentIndex(1)
    sheet.form["profile_id"].box.activated.emit(1)
    assert "Markt" in sheet.form["delivery_address"].value()
    sheet.primary.click()
    assert desk.orders.state(1).profile_id == client
    assert "Max Wagner" in desk.orders.state(1).address
