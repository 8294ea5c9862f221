"""One row of an import carries several records, and one company may stand on several rows."""

import csv

import pytest

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.files.tables.lines import PackedLines
from sourcing_app.files.tables.pasted import PastedCells
from sourcing_app.files.tables.table import Heading, SourceLine, TableOptions
from sourcing_app.services.suppliers.contact_rows import contacts_of
from sourcing_app.services.transfer.mapping import proposed
from sourcing_app.services.transfer.plan import Duplicates, Placing
from sourcing_app.services.transfer.set_aside import write_set_aside
from sourcing_app.services.transfer.suppliers import Import


@pytest.fixture
def take(desk, today, tmp_path):
    def take(content, **wanted):
        path = tmp_path / "list.csv"
        path.write_text(content, "utf-8")
        plan = desk.transfer.plan(Import(path, **wanted))
        desk.transfer.write(plan, today)
        return plan

    return take


def suppliers(desk, *columns):
    rows = desk.reader.rows("SELECT * FROM supplier ORDER BY id")
    return [tuple(row[name] for name in columns) for row in rows]


def lines(remarks):
    return [(remark.line, remark.field) for remark in remarks]


PAGE = "https://www.alibaba.com/product-detail/x"
LISTING = (
    "name,price,seller_name,seller_years,link\n"
    f'"Desk lamp, foldable",$2.05-$3.85,"Acme Lamps Co., Ltd.",11 YRS,{PAGE}_1.html\n'
    f'Floor lamp,$12.00,"Acme Lamps Co., Ltd.",11 YRS,{PAGE}_2.html\n'
    f"Night lamp,$1.00,Bright Trading,3 YRS,{PAGE}_3.html\n"
)


def test_a_listing_s_rows_are_offers_of_their_sellers(desk, take):
    plan = take(LISTING)
    assert (len(plan.added), plan.merged, plan.set_aside) == (2, 1, [])
    assert suppliers(desk, "name", "product", "product_url", "price_seen", "currency") == [
        ("Acme Lamps Co., Ltd.", "Desk lamp, foldable", f"{PAGE}_1.html", None, ""),
        ("Bright Trading", "Night lamp", f"{PAGE}_3.html", 1_000_000, "USD"),
    ]
    assert desk.suppliers.fields(1).notes == (
        f"price: $2.05-$3.85\nseller_years: 11 YRS\nFloor lamp, 12.00 USD, {PAGE}_2.html"
    )
    again = take(LISTING)
    assert (len(again.updated), again.unchanged, again.merged, again.kept) == (0, 2, 1, [])


def test_no_offer_is_lost_whose_name_begins_another(desk, take):
    listing = (
        "product,price,seller_name,link\n"
        f"Desk,$9.00,Acme Lamps,{PAGE}_1.html\n"
        f"Lamp foldable,$2.00,Acme Lamps,{PAGE}_2.html\n"
        f"Lamp,$3.00,Acme Lamps,{PAGE}_3.html\n"
        f"Lamp,$4.00,Acme Lamps,{PAGE}_4.html\n"
    )
    offers = [f"Lamp foldable, 2.00 USD, {PAGE}_2.html"]
    offers += [f"Lamp, {price}.00 USD, {PAGE}_{price}.html" for price in (3, 4)]
    for _ in range(2):
        take(listing)
        assert desk.suppliers.fields(1).notes.splitlines() == offers


def test_a_number_alone_joins_no_two_companies(desk, take):
    take("Supplier ID,Company name,Website\n7,Acme,acme.example\n")
    other = "Supplier ID,Company name,E-mail,Notes\n7,Zed,zed@zed.example,hello\n"
    held = take(other)
    assert "the same number, but another name" in str(held.held[0].sentence)
    assert (desk.suppliers.fields(1).notes, [*contacts_of(desk.reader, 1)]) == ("", [])
    renamed = take("Supplier ID,Company name,Website,City\n7,Acme Lamps,acme.example,Yiwu\n")
    assert (renamed.held, desk.suppliers.fields(1).city) == ([], "Yiwu")


@pytest.mark.parametrize("name", ["+86 574 8801 6850", "0574-88016850", "li@acme.example"])
def test_a_phone_or_an_address_is_nobody_s_name(desk, take, name):
    plan = take(f"Phone,Company name,City\nAcme,{name},Ningbo\n-,360 Lamps,Yiwu\n")
    assert lines(plan.refused) == [(2, "name")]
    assert suppliers(desk, "name") == [("360 Lamps",)]


def test_a_value_that_does_not_fit_costs_no_row(desk, take):
    plan = take(
        "Company name,Website,E-mail,Phone,Country\n"
        "Acme,86-574-88016850,sales(at)acme.example,n/a,Nowhere\n"
        "Bright,-,none,8.65748E+11,CN\n"
    )
    assert (len(plan.added), plan.refused) == (2, [])
    assert lines(plan.moved) == [(2, "country"), (2, "website"), (2, "email"), (3, "phone")]
    assert suppliers(desk, "name", "country", "website", "notes") == [
        (
            "Acme", "", "",
            "Country: Nowhere\nWebsite: 86-574-88016850\nE-mail: sales(at)acme.example",
        ),
        ("Bright", "CN", "", ""),
    ]  # fmt: skip
    assert contacts_of(desk.reader, 2) == ()


SAME = (
    "Company name,Website,Store URL,City,Phone\n"
    "Acme Lamps Ltd,https://acme.example,https://acme.en.alibaba.com,Yiwu,\n"
    "ACME LAMPS,,,,+86 574 8801 6850\n"
    "Shiny Lights,http://www.acme.example/,https://acme.en.alibaba.com/?spm=1,Yiwu,\n"
    "Third Trading,,,,0086-574-88016850\n"
    "Acme Lamps,https://other.example,,,\n"
    "Bright,,,Yiwu,\nBright,,,Ningbo,\n"
)


def test_rows_that_may_be_one_company_are_held_up_with_the_reason(desk, take):
    plan = take(SAME)
    assert [name for (name,) in suppliers(desk, "name")] == ["Acme Lamps Ltd", "Bright", "Bright"]
    assert [(remark.line, str(remark.sentence)) for remark in plan.held] == [
        (4, "This may be the company of line 2: the same store page."),
        (5, "This may be the company of line 2: the same phone number."),
        (6, "This may be the company of line 2: the same name, but other values."),
    ]
    assert contacts_of(desk.reader, 1)[0].phone == "+86 574 8801 6850"


@pytest.mark.parametrize(
    ("duplicates", "count", "merged", "skipped"),
    [(Duplicates.MERGE, 3, 4, 0), (Duplicates.KEEP, 6, 1, 0), (Duplicates.SKIP, 3, 1, 3)],
)
def test_they_are_merged_kept_or_skipped(desk, take, duplicates, count, merged, skipped):
    plan = take(SAME, placing=Placing(duplicates))
    assert (len(suppliers(desk, "id")), plan.merged, plan.skipped) == (count, merged, skipped)
    assert plan.held == []


def test_who_is_in_the_list_is_known_again_by_page_phone_and_address(desk, take):
    take("Name,E-mail,Store URL\nAcme,a@acme.example,https://acme.en.alibaba.com\n")
    plan = take("Name,E-mail,Store URL\nOther,A@ACME.example,\nThird,,http://acme.en.alibaba.com\n")
    assert [str(remark.sentence) for remark in plan.held] == [
        "This may be “Acme”, which is in the list: the same e-mail address.",
        "This may be “Acme”, which is in the list: the same store page.",
    ]
    assert len(suppliers(desk, "id")) == 1


def test_lines_set_aside_are_mended_and_imported_again(desk, today, take, tmp_path):
    plan = take("Name,City,Colour\n,Yiwu,red\nAcme,Yiwu,blue\n")
    target = tmp_path / "aside.csv"
    assert write_set_aside(plan, target) == 1
    rows = [*csv.reader(target.read_text("utf-8-sig").splitlines())]
    assert rows == [
        ["Name", "City", "Colour", "Set aside because"],
        ["", "Yiwu", "red", "Fill this in."],
    ]
    rows[1][0] = "Bright"
    again = take("\n".join(map(",".join, rows)))
    assert (len(again.added), desk.suppliers.fields(2).notes) == (1, "Colour: red")


def test_badges_are_observed_once(desk, take):
    table = "Name,Badges,Verified supplier,Gold supplier\nAcme,Trade Assurance; Odd,yes,no\n"
    take(table)
    seen = desk.reader.rows("SELECT badge, held, seen_on FROM badge_observation ORDER BY badge")
    assert [tuple(row) for row in seen] == [
        (Badge.TRADE_ASSURANCE, 1, "2026-03-12"),
        (Badge.VERIFIED, 1, "2026-03-12"),
    ]
    assert desk.suppliers.fields(1).notes == "Badges: Trade Assurance; Odd"
    assert take(table).unchanged == 1
    assert len(desk.reader.rows("SELECT id FROM badge_observation")) == 2


def test_rows_without_a_heading_are_known_by_their_values(desk, take):
    plan = take(
        "1,Acme,acme.example,a@acme.example,+86 574 8801\n",
        options=TableOptions(heading=Heading.NONE),
    )
    assert [*plan.mapping.values()] == ["name", "website", "email", "phone"]
    assert suppliers(desk, "name", "website") == [("Acme", "https://acme.example")]


def test_copied_cells_are_imported(desk, today):
    plan = desk.transfer.plan(Import(PastedCells("Name\tCity\nAcme\tYiwu\n")))
    desk.transfer.write(plan, today)
    assert suppliers(desk, "name", "city") == [("Acme", "Yiwu")]


NAMES = """
Firma;Ansprechpartner;Telefon;E-Mail;Webseite;Ort
name contact_name phone email website city
Nome;Telefone;Email;Cidade;País
name phone email city country
Proveedor;Persona de contacto;Correo electrónico;Teléfono;Dirección
name contact_name email phone address
Fournisseur;Adresse e-mail;Ville;Pays;Site web
name email city country website
Наименование поставщика;Контактное лицо;Тел.;Электронная почта
name contact_name phone email
公司全称;联系人;手机号码;主营产品;所在城市;邮箱地址
name contact_name phone product city email
公司名稱;聯絡人;行動電話;電子郵件;網址;國家
name contact_name phone email website country
CompanyName;contactEmail;company_phone;StoreURL
name email phone store_url
Supplier;Name;Role;E-mail
name contact_name position email
seller_name;title;price;url
name product price_seen product_url
"""


@pytest.mark.parametrize(
    ("columns", "fields"),
    [*zip(NAMES.split("\n")[1::2], NAMES.split("\n")[2::2], strict=False)],
)
def test_names_of_columns_in_seven_languages(columns, fields):
    cells = tuple(f"{PAGE}_1.html" if column == "url" else "" for column in columns.split(";"))
    found = proposed(columns.split(";"), PackedLines([SourceLine(2, cells)]))
    assert [*found.values()] == fields.split()


@pytest.mark.parametrize(
    ("column", "cell", "field"),
    [
        ("Price", "abc", "price_seen"),
        ("Price", "4.50 to 5", "price_seen"),
        ("Stage", "perhaps", "stage"),
        ("Badges", "Gold; Platinum", "badges"),
    ],
)
def test_what_a_field_cannot_hold_goes_to_the_notes_with_a_remark(desk, take, column, cell, field):
    plan = take(f'Name,{column}\nAcme,"{cell}"\n')
    assert lines(plan.moved) == [(2, field)]
    assert "it stands in the notes" in str(plan.moved[0].sentence)
    assert suppliers(desk, "notes") == [(f"{column}: {cell}",)]


@pytest.mark.parametrize("cell", ["$2.05-$3.85", "2 – 3", "US$ 1.20 ~ 1.50"])
def test_a_range_of_prices_is_kept_as_the_text_it_is(desk, take, cell):
    assert take(f'Name,Price\nAcme,"{cell}"\n').moved == []
    assert suppliers(desk, "notes", "price_seen") == [(f"Price: {cell}", None)]
