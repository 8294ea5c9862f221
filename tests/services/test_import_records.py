"""Products, contacts and quotes from other programs' tables, with what they belong to."""

import pytest

from sourcing_app.files.tables.source import read_table
from sourcing_app.services.suppliers.contact_rows import contacts_of
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.transfer.export import ExportRequest
from sourcing_app.services.transfer.suppliers import Import
from tests.services.test_export import other_desk as other_desk  # noqa: PLC0414 - fixtures
from tests.services.test_export import sample_desk as sample_desk  # noqa: PLC0414


@pytest.fixture
def take(desk, today, tmp_path):
    def take(kind, content, into=desk):
        path = content
        if isinstance(content, str):
            path = tmp_path / "list.csv"
            path.write_text(content, "utf-8")
        plan = into.transfer.plan(Import(path, kind=kind))
        into.transfer.write(plan, today)
        return plan

    return take


PRICES = (
    "supplier_part,supplier,sku,min_qty,unit_price,currency\n"
    "7,Acme Lamps Ltd,L-1,100.00000,0.299600,USD\n7,ACME LAMPS,L-1,1000.00000,0.166800,USD\n"
    "8,Acme Lamps,L-2,1,5,EUR\n9,Nobody,L-3,1,5,USD\n8,Acme Lamps,L-4,1,,USD\n"
)


def test_rows_of_one_part_are_the_price_breaks_of_one_quote(desk, today, take):
    desk.suppliers.add(SupplierFields.checked(name="Acme Lamps"), today=today)
    plan = take("quotes", PRICES)
    assert [(remark.line, remark.field) for remark in plan.refused] == [
        (5, "supplier"),
        (6, "price"),
    ]
    rows = desk.reader.rows(
        "SELECT q.product, q.reference, q.currency, b.min_quantity, b.price FROM price_break b "
        "JOIN quote q ON q.id = b.quote_id ORDER BY b.id"
    )
    assert [tuple(row) for row in rows] == [
        ("L-1", "L-1", "USD", 100_000_000, 299_600),
        ("L-1", "L-1", "USD", 1_000_000_000, 166_800),
        ("L-2", "L-2", "EUR", 1_000_000, 5_000_000),
    ]
    again = take("quotes", PRICES)
    assert (again.records, again.unchanged) == ([], 3)


@pytest.mark.parametrize(
    "breaks", ["500:10-12", "500:1.20+", "500: 3m", '"500:1,250"', "500:2.70/k", "500:2.70~3.10"]
)
def test_prices_by_quantity_that_are_not_one_price_are_refused(desk, today, take, breaks):
    desk.suppliers.add(SupplierFields.checked(name="Acme Lamps"), today=today)
    plan = take("quotes", f"Supplier,Product,Prices by quantity\nAcme Lamps,L-1,{breaks}\n")
    assert (plan.records, [remark.line for remark in plan.refused]) == ([], [2])


def test_products_are_known_by_name_and_nothing_of_a_row_is_lost(desk, take):
    table = "Product,Target price,Currency,Colour\nLamp,4.50,USD,red\nVase,,,\nLAMP,5,USD,\n"
    plan = take("products", table)
    assert (len(plan.records), plan.unchanged) == (2, 1)
    assert [(remark.line, remark.field) for remark in plan.kept] == [(4, "name")]
    assert desk.products.fields(1).notes == "Colour: red"
    assert take("products", table).records == []


def test_notes_of_every_row_of_a_product_are_kept(desk, take):
    plan = take("products", "Product,Sold by\nLamp,Acme\nVase,Acme\nLAMP,Best\nLamp,Acme\n")
    assert (plan.counts["added"], plan.unchanged, plan.kept) == (2, 1, [])
    assert desk.products.fields(1).notes == "Sold by: Acme\nSold by: Best"
    table = "Product,Sold by,HS code\nlamp,Cedar,9405\nLamp,Dune,\nVase,Acme,\n"
    plan = take("products", table)
    assert (plan.counts["updated"], plan.unchanged) == (2, 1)
    fields = desk.products.fields(1)
    assert fields.notes.splitlines() == [f"Sold by: {n}" for n in ("Acme", "Best", "Cedar", "Dune")]
    assert fields.hs_code == "9405"
    assert take("products", table).unchanged == 3


def test_contacts_and_addresses_belong_to_suppliers_of_the_list(desk, today, tmp_path):
    desk.suppliers.add(SupplierFields.checked(name="Acme", city="Yiwu"), today=today)
    path = tmp_path / "people.csv"
    path.write_text("company,name,email,city\nAcme,Li Wei,li@acme.example,Ningbo\nX,Y,,\n", "utf-8")
    plan = desk.transfer.plan(Import(path, kind="contacts"))
    desk.transfer.write(plan, today)
    assert [str(remark.sentence) for remark in plan.refused] == [
        "No supplier is called “X”. Import or add the supplier first."
    ]
    assert [row.name for row in contacts_of(desk.reader, 1)] == ["Li Wei"]
    assert desk.reader.value("SELECT group_concat(city) FROM supplier") == "Yiwu"
    assert desk.suppliers.fields(1).notes == "City: Ningbo"
    again = desk.transfer.plan(Import(path, kind="contacts"))
    assert (again.unchanged, again.updated) == (1, [])


def test_what_is_recorded_of_a_contact_stays_and_is_named(desk, today, tmp_path):
    people = (ContactFields.checked(name="Li Lei", position="Sales manager"),)
    key = desk.suppliers.add(SupplierFields.checked(name="Acme"), *people, today=today)
    path = tmp_path / "people.csv"
    path.write_text("company,name,position\nAcme,Li Lei,Director\n", "utf-8")
    plan = desk.transfer.plan(Import(path, kind="contacts"))
    assert [(each.line, each.field, str(each.sentence)) for each in plan.kept] == [
        (2, "contact_position", "“Sales manager” stays for Li Lei; the table has “Director”.")
    ]
    desk.transfer.write(plan, today)
    assert (plan.unchanged, desk.suppliers.fields(key).notes) == (1, "")
    assert contacts_of(desk.reader, key)[0].position == "Sales manager"


def test_a_second_and_a_third_address_stand_in_the_notes(desk, today, tmp_path):
    desk.suppliers.add(SupplierFields.checked(name="Acme"), today=today)
    path = tmp_path / "addresses.csv"
    path.write_text(
        "company,line1,city\nAcme,1 Road,Yiwu\nAcme,2 Road,Yiwu\nAcme,3 Road,X\n", "utf-8"
    )
    plan = desk.transfer.plan(Import(path, kind="contacts"))
    desk.transfer.write(plan, today)
    fields = desk.suppliers.fields(1)
    assert (fields.address, fields.city) == ("1 Road", "Yiwu")
    assert fields.notes.splitlines() == [
        "Legal address: 2 Road",
        "City: X; Legal address: 3 Road",
    ]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_products_and_quotes_come_in_equal(sample_desk, other_desk, take, today, tmp_path, suffix):
    def target(name):
        return tmp_path / f"{name}.{suffix}"

    sample_desk.export.write(ExportRequest("suppliers", target("suppliers")))
    other_desk.transfer.write(other_desk.transfer.plan(Import(target("suppliers"))), today)
    for kind in ("products", "quotes"):
        sample_desk.export.write(ExportRequest(kind, target(kind)))
        assert take(kind, target(kind), other_desk).set_aside == []
        other_desk.export.write(ExportRequest(kind, target(f"{kind} again")))
        assert read_table(target(f"{kind} again")).lines == read_table(target(kind)).lines
