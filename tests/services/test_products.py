"""Products: one for each name, whoever names it; what is renamed, binned and erased with it."""

from decimal import Decimal

import pytest

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.errors import Invalid, NotFound, Rejected
from sourcing_app.services.attachments.records import kept_files
from sourcing_app.services.products.records import ProductFields
from sourcing_app.services.products.rows import (
    ProductRows,
    known_names,
    product_detail,
    product_named,
)
from sourcing_app.services.suppliers.records import SupplierFields
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer
from tests.order_factory import make_supplier


def names(desk, **query):
    rows = ProductRows(desk.reader)
    return [row.name for row in rows.page(rows.ids(**query))]


def linked(desk, table, key):
    """The name of the product that a row refers to."""
    return desk.reader.value(
        f"SELECT p.name FROM {table} t JOIN product p ON p.id = t.product_id WHERE t.id = ?",  # noqa: S608 - names of this file
        (key,),
    )


def supplier_of(desk, product):
    return desk.suppliers.add(SupplierFields.checked(name="Acme", product=product), today=TODAY)


def product(desk, **values):
    return desk.products.add(ProductFields.checked(**values))


def test_whoever_names_a_product_refers_to_the_one_of_that_name(desk):
    key = supplier_of(desk, "LED desk lamp")
    inquiry = desk.inquiries.write([key])
    quote = desk.quotes.enter(key, "10:1", TODAY, product="Led  Desk LAMP")
    assert names(desk) == ["LED desk lamp"]
    for table, row in (("supplier", key), ("inquiry", inquiry), ("quote", quote)):
        assert linked(desk, table, row) == "LED desk lamp"
    (row,) = ProductRows(desk.reader).page([1])
    assert (row.suppliers, row.inquiries, row.quotes) == (1, 1, 1)


def test_a_new_text_is_another_product_and_no_text_is_none(desk):
    key = supplier_of(desk, "Lamp")
    inquiry, quote = (
        desk.inquiries.write([key]),
        desk.quotes.enter(key, "10:1", TODAY, product="Lamp"),
    )
    desk.suppliers.change(key, TODAY, product="")
    desk.inquiries.change(inquiry, TODAY, product="Лампа")
    desk.quotes.change(quote, TODAY, product="ЛАМПА")
    assert linked(desk, "supplier", key) is None
    assert linked(desk, "inquiry", inquiry) == linked(desk, "quote", quote) == "Лампа"
    assert names(desk) == ["Lamp", "Лампа"]


def test_a_product_made_by_typing_goes_with_the_undo_of_the_typing(desk):
    told = []
    key = supplier_of(desk, "")
    desk.changes.listen(told.append)
    desk.suppliers.change(key, TODAY, product="Lamp")
    assert len(told) == 1
    desk.revert(told[0].step)
    assert (names(desk), linked(desk, "supplier", key)) == ([], None)


def test_a_name_that_is_in_the_bin_takes_the_product_out_of_it(desk):
    supplier_of(desk, "Lamp")
    desk.products.bin([1])
    assert (names(desk), names(desk, view="bin")) == ([], ["Lamp"])
    key = supplier_of(desk, "lamp")
    assert (names(desk), linked(desk, "supplier", key)) == (["Lamp"], "Lamp")


def test_a_new_name_goes_to_all_that_names_it_and_no_sent_letter(desk):
    enter_buyer(desk)
    keys = add_suppliers(desk)
    desk.suppliers.change(keys[0], TODAY, product="Lamp")
    draft = desk.inquiries.write(keys, **{**BLOCKS, "product": "Lamp"})
    sent = desk.inquiries.write(keys[:1], **{**BLOCKS, "product": "Lamp"})
    (letter,) = desk.inquiries.recipients_of(sent)
    desk.inquiries.mark_sent([letter], TODAY, "E-mail")
    quote = desk.quotes.enter(keys[0], "10:1", TODAY, product="Lamp")
    words = desk.inquiries.letters(letter)
    lamp = product_named(desk.reader, "lamp")
    desk.products.change(lamp, TODAY, {"name": "Lamp"}, name="Nike desk lamp")
    texts = desk.reader.rows(
        "SELECT product FROM supplier WHERE id = ? UNION ALL SELECT product FROM inquiry "
        "WHERE id = ? UNION ALL SELECT product FROM quote WHERE id = ?",
        (keys[0], draft, quote),
    )
    assert {row[0] for row in texts} == {"Nike desk lamp"}
    assert desk.inquiries.fields(sent).product == "Lamp"
    assert desk.inquiries.letters(letter) == words
    assert (
        desk.reader.value("SELECT note FROM red_flag WHERE supplier_id = ?", (keys[0],)) == "Nike"
    )
    found = desk.reader.value("SELECT sort_name FROM supplier WHERE id = ?", (keys[0],))
    assert found.endswith("nike desk lamp")


def test_two_products_never_have_one_name(desk):
    product(desk, name="Lamp")
    other = product(desk, name="Table")
    with pytest.raises(Invalid, match="There is a product of this name: Lamp"):
        product(desk, name="LAMP")
    desk.products.bin([product_named(desk.reader, "Lamp")])
    with pytest.raises(Invalid, match="in the Bin"):
        desk.products.change(other, TODAY, name="lamp")
    desk.products.change(other, TODAY, name="TABLE")
    assert names(desk) == ["TABLE"]


def test_what_is_kept_of_a_product(desk):
    key = product(
        desk, name="Lamp", english="led desk lamp", specification="Aluminium\nblack",
        target_price="2.75", currency="usd", unit="pcs", hs_code="9405.21 00", notes="for May",
    )  # fmt: skip
    shown = product_detail(desk.reader, key)
    assert shown.values == {
        "name": "Lamp", "english": "led desk lamp", "specification": "Aluminium\nblack",
        "target_price": Decimal("2.75"), "currency": "USD", "unit": "pcs",
        "hs_code": "94052100", "notes": "for May",
    }  # fmt: skip
    assert (shown.row.target_price, shown.photos) == (Decimal("2.75"), ())


@pytest.mark.parametrize("values", [{"hs_code": "94"}, {"hs_code": "HS 9405"}, {"name": " "}])
def test_what_is_wrong_is_said_at_its_field(desk, values):
    with pytest.raises(Invalid) as refused:
        product(desk, **{"name": "Lamp", **values})
    assert [*refused.value.complaints] == [*values]


def test_a_product_is_found_by_its_words_in_any_script_and_by_its_number(desk):
    product(desk, name="Настольная ЛАМПА", english="desk lamp", hs_code="940521")
    product(desk, name="台灯")
    for text in ("лампа", "LAMP desk", "9405"):
        assert names(desk, search=text) == ["Настольная ЛАМПА"]
    assert known_names(desk.reader, "台") == ["台灯"]
    assert product_named(desk.reader, "台灯") == product_named(desk.reader, "2") == 2
    with pytest.raises(NotFound, match="There is no product chair"):
        product_named(desk.reader, "chair")


def test_a_photo_is_a_picture_and_is_kept_once(desk, tmp_path):
    key, picture = product(desk, name="Lamp"), tmp_path / "lamp.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"lamp" * 20)
    desk.products.attach_photo(key, picture)
    assert [file.name for file in product_detail(desk.reader, key).photos] == ["lamp.png"]
    paper = tmp_path / "lamp.txt"
    paper.write_text("not a picture")
    with pytest.raises(Rejected, match="not a file type"):
        desk.products.attach_photo(key, paper)
    other = product(desk, name="Table lamp")
    desk.products.attach_photo(other, picture)
    assert len(kept_files(desk.reader)) == 2
    desk.products.bin([key, other])
    assert desk.bin.empty().kept == ()
    assert kept_files(desk.reader) == []


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda desk: supplier_of(desk, "Lamp"), "suppliers sell it: 1"),
        (lambda desk: desk.inquiries.write(add_suppliers(desk), product="Lamp"), "about it: 1"),
        (
            lambda desk: desk.quotes.enter(make_supplier(desk), "10:1", TODAY, product="Lamp"),
            "quotes are for it: 1",
        ),
    ],
)
def test_what_others_name_is_not_erased(desk, make, reason):
    make(desk)
    lamp = product_named(desk.reader, "Lamp")
    desk.products.bin([lamp])
    (kept,) = desk.bin.plan().kept
    assert (kept.item, reason in str(kept.reason)) == (BinItem("product", lamp), True)
