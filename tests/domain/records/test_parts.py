"""What a text says of other fields goes to them, or is refused."""

from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.inquiries import INQUIRY
from sourcing_app.domain.records.parts import parted, remarks
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.records.suppliers import SUPPLIER

KEPT = {"currency": "USD", "unit": "pcs", "moq": None, "sample_price": None}
PAGES = {"website": "", "store_url": "", "product_url": ""}
PRODUCT = "https://www.alibaba.com/product-detail/x_1600.html"
STORE = "https://northwick.en.alibaba.com/"


def test_a_quantity_may_name_its_unit():
    assert parted(QUOTE, {"moq": "1,000 шт"}, KEPT) == {"moq": Decimal(1000)}
    assert parted(INQUIRY, {"quantity": "20 cartons", "unit": "ctn"}, {"unit": "pcs"}) == {
        "quantity": Decimal(20),
        "unit": "ctn",
    }


def test_a_quantity_in_another_unit_is_refused():
    refused = parted(QUOTE, {"moq": "20 cartons of 12"}, KEPT)["moq"]
    assert isinstance(refused, Rejected)
    assert "is in cartons of 12, the unit here is pcs" in str(refused)


@pytest.mark.parametrize(
    ("typed", "currency", "price"),
    [("US$ 2.70", "USD", "2.70"), ("$2.70", "USD", "2.70"), ("2.70 元/件", "RMB", "2.70")],
)
def test_an_amount_may_name_its_currency(typed, currency, price):
    found = parted(QUOTE, {"sample_price": typed}, {**KEPT, "currency": currency})
    assert found == {"sample_price": Decimal(price)}


def test_a_currency_that_is_not_chosen_yet_is_filled_in():
    found = parted(SUPPLIER, {"price_seen": "€ 12.05"}, {"currency": ""})
    assert found == {"price_seen": Decimal("12.05"), "currency": "EUR"}


@pytest.mark.parametrize(
    ("typed", "kept", "said"),
    [
        ("€ 2.70", {"currency": "USD"}, "is in EUR, the currency here is USD"),
        ("$ 2.70", {"currency": ""}, "write it with its three letters, like USD 2.70"),
        ("US$ 2.70", {}, "without a currency"),
        ("2.70/set", {"currency": "USD", "unit": "pcs"}, "is in set, the unit here is pcs"),
        ("US$ 2.70/set", {"currency": "", "unit": ""}, "is in set, the unit here is pcs"),
        ("2.70/pc", {}, "write the whole amount, without a unit"),
    ],
)
def test_an_amount_in_another_currency_is_refused(typed, kept, said):
    refused = parted(QUOTE, {"sample_price": typed}, kept)["sample_price"]
    assert isinstance(refused, Rejected)
    assert said in str(refused)


def test_what_cannot_be_read_is_left_to_its_reader():
    assert parted(QUOTE, {"moq": "2 - 99"}, KEPT) == {"moq": "2 - 99"}


def test_the_place_of_an_incoterm_goes_to_its_field():
    kept = {**KEPT, "incoterm": "", "place": "Shenzhen"}
    found = parted(QUOTE, {"incoterm": "FOB Ningbo"}, kept)
    assert found == {"incoterm": "FOB", "place": "Ningbo"}
    assert parted(QUOTE, {"incoterm": "fob"}, kept) == {"incoterm": "FOB"}
    refused = parted(QUOTE, {"incoterm": "FOB Ningbo", "place": "Yiwu"}, kept)["incoterm"]
    assert "Two places are named, Ningbo and Yiwu" in str(refused)


def test_what_is_worth_a_word_is_remarked():
    assert [*map(str, remarks(QUOTE, {"incoterm": "C&F", "moq": "5"}))] == [
        "C&F is called CFR today."
    ]
    assert remarks(QUOTE, {"incoterm": "DDU", "product": "C&F"}) == []


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ({"website": PRODUCT}, {"website": "", "product_url": PRODUCT}),
        ({"website": "//northwick.en.alibaba.com/"}, {"website": "", "store_url": STORE}),
        ({"store_url": PRODUCT}, {"store_url": "", "product_url": PRODUCT}),
        ({"website": PRODUCT, "product_url": PRODUCT}, {"website": "", "product_url": PRODUCT}),
        ({"website": "nova.example"}, {"website": "https://nova.example"}),
        ({"product_url": STORE}, {"product_url": STORE}),
    ],
)
def test_a_link_goes_where_it_belongs(typed, right):
    assert parted(SUPPLIER, typed, PAGES) == right


def test_a_link_that_was_moved_leaves_what_stood_in_its_field():
    kept = {**PAGES, "website": "https://nova.example"}
    found = parted(SUPPLIER, {"website": PRODUCT}, kept)
    assert found == {"website": "https://nova.example", "product_url": PRODUCT}


def test_a_link_takes_nobody_elses_place():
    kept = {**PAGES, "store_url": "https://brightmoor.en.alibaba.com"}
    refused = parted(SUPPLIER, {"website": STORE}, kept)["website"]
    assert "another one is recorded" in str(refused)
