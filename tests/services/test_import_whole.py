"""Whole sets of tables, as another program gives them out: in with their relations, out equal."""

import pytest

from sourcing_app.files.tables.source import read_table
from sourcing_app.services.suppliers.contact_rows import contacts_of
from sourcing_app.services.transfer.export import ExportRequest
from sourcing_app.services.transfer.suppliers import Import
from tests.services.test_export import other_desk as other_desk  # noqa: PLC0414 - a fixture

TABLES = {
    "suppliers": (
        "pk,name,description,website,phone,email,currency,is_supplier,is_customer,notes\n"
        "1,Digi Parts,Digi Parts Electronics,https://www.digi.example/,,,USD,True,False,\n"
        "2,Mousetrap,Mousetrap Ltd,https://mouse.example/,,,AUD,True,False,\n"
        "3,Arrowhead,,https://www.arrow.example/,+1 970 555 0123,,AUD,True,False,Old friend\n"
    ),
    "contacts": (
        "company,name,phone,email,role\n"
        "Arrowhead,Richard Black,,richard.black@arrow.example,\n"
        "Arrowhead,Ross Santos,+1 970 555 0199,ross@arrow.example,Sales\n"
        "Mousetrap,Mary Kreiman,,mary@mouse.example,\n"
    ),
    "addresses": (
        "company,title,primary,line1,line2,postal_code,city,province,country\n"
        "Arrowhead,South Branch,True,Beverly Road 67,,21952,Dupuyer,,Haiti\n"
        "Arrowhead,Branch1,False,Norfolk Street 33,Supplement,16669,Bergoo,,Gabon\n"
        "Digi Parts,West,True,Surf Avenue 9,,16825,Albany,,Bahamas\n"
    ),
    "products": (
        "supplier_part,supplier,sku,part,link,multiple,base_cost,pack_quantity\n"
        "11,Digi Parts,RR05-ND,R_100K_0402_1%,https://www.digi.example/RR05-ND/4,1,0.000,\n"
        "12,Mousetrap,YAG13,R_100K_0402_1%,https://mouse.example/YAG13,1,0.000,\n"
        "13,Digi Parts,P47-ND,C_47P,https://www.digi.example/P47-ND/9,1,0.000,5\n"
    ),
    "quotes": (
        "supplier_part,supplier,sku,min_qty,unit_price,currency\n"
        "11,Digi Parts,RR05-ND,100.00000,0.299600,USD\n"
        "11,Digi Parts,RR05-ND,1000.00000,0.166800,USD\n"
        "12,Mousetrap,YAG13,1.00000,0.399500,AUD\n"
    ),
}
KIND = {"addresses": "contacts"}


@pytest.fixture
def brought(desk, tmp_path, today):
    """A file with all these tables in it."""
    for name, text in TABLES.items():
        path = tmp_path / f"{name}.csv"
        path.write_text(text, "utf-8")
        plan = desk.transfer.plan(Import(path, kind=KIND.get(name, name)))
        assert plan.set_aside == [], name
        desk.transfer.write(plan, today)
    return desk


def test_every_table_finds_what_it_belongs_to(brought):
    reader = brought.reader
    arrow = brought.suppliers.fields(3)
    assert (arrow.external_id, arrow.city, arrow.country) == ("3", "Dupuyer", "HT")
    assert "Norfolk Street 33" in arrow.notes
    assert [row.name for row in contacts_of(reader, 3)][-2:] == ["Richard Black", "Ross Santos"]
    assert reader.value("SELECT count(*) FROM product WHERE notes LIKE '%RR05-ND%YAG13%'") == 1
    rows = reader.rows(
        "SELECT s.name, q.reference, q.currency, b.min_quantity, b.price FROM price_break b "
        "JOIN quote q ON q.id = b.quote_id JOIN supplier s ON s.id = q.supplier_id ORDER BY b.id"
    )
    assert [tuple(row) for row in rows] == [
        ("Digi Parts", "RR05-ND", "USD", 100_000_000, 299_600),
        ("Digi Parts", "RR05-ND", "USD", 1_000_000_000, 166_800),
        ("Mousetrap", "YAG13", "AUD", 1_000_000, 399_500),
    ]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_all_of_it_goes_out_and_comes_in_equal(brought, other_desk, tmp_path, today, suffix):
    for kind in ("suppliers", "contacts", "products", "quotes"):
        out, again = (tmp_path / f"{name}.{suffix}" for name in (kind, f"{kind} again"))
        assert brought.export.write(ExportRequest(kind, out, over=True)) > 0
        plan = other_desk.transfer.plan(Import(out, kind=kind))
        assert (plan.set_aside, plan.kept) == ([], []), kind
        other_desk.transfer.write(plan, today)
        other_desk.export.write(ExportRequest(kind, again))
        assert read_table(again).lines == read_table(out).lines
