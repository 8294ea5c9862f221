"""Every list finds and sorts a text in whatever case and script it was typed."""

import pytest

from sourcing_app.services.bin.rows import BinRows
from sourcing_app.services.history.rows import HistoryRows
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.quotes.asked import supplier_choices
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.searches.rows import SearchRows
from sourcing_app.services.suppliers.rows import SupplierRows
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier, enter_buyer
from tests.order_factory import make_order, make_quote

PRODUCT = "Лампа Ёлочная Φωτιστικό IŞIK ＬＥＤ台灯 Café"
TYPED = ("лампа", "ЛАМПА", "елочная", "ΦΩΤΙΣΤΙΚΟ", "φωτιστικο", "ışık", "IŞIK", "led台灯", "CAFE")


def rows_of(desk):
    reader, today = desk.reader, desk.today
    return {
        "suppliers": SupplierRows(reader, today),
        "inquiries": InquiryRows(reader, today),
        "quotes": QuoteRows(reader, today),
        "orders": OrderRows(reader, today),
        "searches": SearchRows(reader),
        "history": HistoryRows(reader),
    }


@pytest.fixture
def everywhere(desk):
    """One record of each kind, about the same product."""
    enter_buyer(desk)
    supplier = add_supplier(desk, "宁波太阳 Ningbo Sun", product=PRODUCT)
    desk.inquiries.write([supplier], product=PRODUCT)
    desk.searches.log(PRODUCT, "lamp", hits=1, day=TODAY)
    make_order(desk, product=PRODUCT)
    return desk


@pytest.mark.parametrize("typed", TYPED)
def test_every_list_finds_a_product_in_any_case(everywhere, typed):
    found = {name: len(rows.ids(search=typed)) for name, rows in rows_of(everywhere).items()}
    assert found == {**dict.fromkeys(found, 1), "history": found["history"]}
    assert found["history"] >= 1


def test_every_list_leaves_out_what_is_another_word(everywhere):
    assert {name: [*rows.ids(search="ваза")] for name, rows in rows_of(everywhere).items()} == {
        name: [] for name in rows_of(everywhere)
    }


@pytest.mark.parametrize("typed", TYPED)
def test_the_bin_and_choices_of_a_supplier_find_it_too(everywhere, typed):
    (chosen,) = supplier_choices(everywhere.reader, typed)
    quote = QuoteRows(everywhere.reader, everywhere.today).ids(search=typed)
    everywhere.suppliers.bin([chosen.supplier_id])
    extra = make_quote(everywhere, chosen.supplier_id, product=PRODUCT)
    everywhere.quotes.bin([extra])
    assert extra not in quote
    assert len(BinRows(everywhere.reader, everywhere.today).ids(search=typed)) == 2


def test_products_are_sorted_without_case(desk):
    supplier = add_supplier(desk, "Sun")
    names = ("яблоко", "Лампа", "лампа 2", "Ёлка", "ежик", "Zebra", "apple")
    by_id = {make_quote(desk, supplier, product=name): name for name in names}
    found = QuoteRows(desk.reader, desk.today).ids(sort="product")
    assert [by_id[key] for key in found] == [
        *("apple", "Zebra", "ежик", "Ёлка", "Лампа", "лампа 2", "яблоко"),
    ]
