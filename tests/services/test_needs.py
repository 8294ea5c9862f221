"""Needs: what they hold, and how inquiries, quotes and orders come to point to them."""

from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Invalid, NotFound
from sourcing_app.domain.orders.agreed import OrderPurpose
from sourcing_app.domain.search.needs import Serving
from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.needs.rows import NeedRows, need_named, read_need
from sourcing_app.services.products.rows import product_named
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_supplier, enter_buyer


@pytest.fixture
def need(desk):
    fields = NeedFields.checked(
        product="Настольная лампа",
        english="led desk lamp",
        purpose="resale",
        quantity="4,000 pcs",
        target_price="USD 4.50",
        month="2026-09-01",
    )
    return desk.needs.add(fields)


def add_found(desk, need, name):
    """A supplier that was found by a search for the need."""
    search = desk.searches.log("led desk lamp", "led desk lamp", day=TODAY)
    desk.needs.assign(Serving.SEARCH, search, need)
    return add_supplier(desk, name, search_query_id=search)


def test_a_need_keeps_what_was_typed_and_makes_its_product(desk, need):
    row = read_need(desk.reader, need)
    assert (row.product, row.words, row.purpose) == (
        "Настольная лампа",
        "led desk lamp",
        OrderPurpose.RESALE,
    )
    assert (row.quantity, row.unit, row.target_price, row.currency) == (
        Decimal(4000),
        "pcs",
        Decimal("4.5"),
        "USD",
    )
    assert row.product_id == product_named(desk.reader, "НАСТОЛЬНАЯ ЛАМПА")
    assert need_named(desk.reader, "настольная лампа") == need == need_named(desk.reader, str(need))


def test_the_first_needed_comes_first_and_one_without_a_month_last(desk, need):
    later = desk.needs.add(NeedFields.checked(product="Vase", month="2026-12-01"))
    some_day = desk.needs.add(NeedFields.checked(product="Chair"))
    rows = NeedRows(desk.reader)
    assert list(rows.ids()) == [need, later, some_day]
    assert list(rows.ids(search="DESK")) == [need]
    desk.needs.bin([later])
    assert (list(rows.ids()), list(rows.ids(view="bin"))) == ([need, some_day], [later])


def test_inquiry_quote_and_order_are_for_the_need_their_supplier_was_found_for(desk, need):
    enter_buyer(desk)
    supplier = add_found(desk, need, "Ningbo Sun")
    inquiry = desk.inquiries.write([supplier], **BLOCKS)
    desk.quotes.enter(supplier, "500:4.90", TODAY, inquiry, terms="30/70")
    desk.orders.add(1, Decimal(4000), "", TODAY, "88 Sun Road, Kazan")
    row = read_need(desk.reader, need)
    assert (row.searches, row.suppliers, row.inquiries, row.quotes, row.orders) == (1, 1, 1, 1, 1)
    again = desk.inquiries.rounds.another(inquiry)
    assert read_need(desk.reader, need).inquiries == 2  # the round is about the same
    desk.needs.assign(Serving.INQUIRY, again, None)
    assert read_need(desk.reader, need).inquiries == 1


def test_suppliers_of_two_needs_are_asked_for_neither(desk, need):
    enter_buyer(desk)
    vase = desk.needs.add(NeedFields.checked(product="Vase"))
    search = desk.searches.log("vase", "vase", day=TODAY)
    desk.needs.assign(Serving.SEARCH, search, vase)
    both = [
        add_found(desk, need, "Ningbo Sun"),
        add_supplier(desk, "Foshan", search_query_id=search),
    ]
    desk.inquiries.write(both, **BLOCKS)
    desk.inquiries.write([add_supplier(desk, "Yiwu"), both[0]], **BLOCKS)
    assert read_need(desk.reader, need).inquiries == read_need(desk.reader, vase).inquiries == 0


def test_what_is_wrong_is_refused(desk, need):
    with pytest.raises(Invalid):
        NeedFields.checked(product="", quantity="0")
    with pytest.raises(NotFound):
        desk.needs.assign(Serving.QUOTE, 99, need)
    with pytest.raises(NotFound):
        desk.needs.assign(Serving.SEARCH, 1, 99)


@pytest.mark.rule("R142")
def test_a_need_keeps_where_the_site_has_the_goods(desk, need):
    desk.needs.change(need, TODAY, category="Lights & Lighting > Desk lamps")
    assert read_need(desk.reader, need).category == "Lights & Lighting > Desk lamps"
