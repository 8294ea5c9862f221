"""Tables of quotes and products as people keep them: cells of numbers, odd prices, usual names."""

from datetime import date

import pytest
from openpyxl import Workbook

from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.record_columns import READ, recognised
from sourcing_app.services.transfer.suppliers import Import
from tests.services.test_export import words_of


@pytest.fixture
def planned(desk, today, tmp_path):
    """Plan the import of a CSV, or of rows as a workbook, for a list with the supplier Acme."""
    desk.suppliers.add(SupplierFields.checked(name="Acme"), today=today)

    def planned(kind, content):
        path = tmp_path / ("list.csv" if isinstance(content, str) else "list.xlsx")
        if isinstance(content, str):
            path.write_text(content, "utf-8")
        else:
            book = Workbook()
            for row in content:
                book.active.append(row)
            for cell in book.active["E"][1:]:
                cell.number_format = "0%"
            book.save(path)
        return desk.transfer.plan(Import(path, kind=kind))

    return planned


def refused(plan):
    return [(remark.line, remark.field, str(remark.sentence)) for remark in plan.refused]


@pytest.mark.parametrize(
    ("head", "good", "bad", "field"),
    [
        ("Supplier,Product,Price", "Acme,Lamp,2", "Acme,Vase,0", "price"),
        ("Supplier,Product,Price breaks", "Acme,Lamp,500:2", "Acme,Vase,500:0", "breaks"),
        (
            "Supplier,Product,Received on,Price",
            "Acme,Lamp,2026-01-05,2",
            "Acme,Vase,2199-01-01,2",
            "received_on",
        ),
    ],
)
def test_what_is_refused_of_a_quote_is_its_line_alone(planned, head, good, bad, field):
    plan = planned("quotes", f"{head}\n{bad}\n{good}\n")
    assert [quote.fields.product for quote in plan.records] == ["Lamp"]
    assert [(line, name) for line, name, _ in refused(plan)] == [(2, field)]


def test_two_prices_of_one_quantity_set_the_lines_of_that_quote_aside(planned):
    plan = planned(
        "quotes", "Supplier,Product,Quantity,Price\nAcme,A,5,2\nAcme,B,5,2\nAcme,A,5,3\n"
    )
    assert [quote.fields.product for quote in plan.records] == ["B"]
    assert [line for line, _, said in refused(plan) if "two prices" in said] == [2, 4]


def test_number_cells_are_text_where_a_text_belongs(planned):
    plan = planned(
        "products", [("Product", "HS code", "Notes"), ("Lamp", 691110, 12.5), (4711.0, 9405.21, "")]
    )
    assert refused(plan) == []
    assert [(each.name, each.hs_code, each.notes) for each in plan.records] == [
        ("Lamp", "691110", "12.5"),
        ("4711", "940521", ""),
    ]
    quotes = planned(
        "quotes",
        [
            ("Supplier", "Product", "SKU", "Received on", "Share", "Unit price", "Lead time"),
            ("Acme", 7, 4711, date(2026, 1, 5), None, 2.5, 15),
        ],
    )
    assert refused(quotes) == []
    (quote,) = quotes.records
    assert (quote.fields.product, quote.fields.reference) == ("7", "4711")
    assert (quote.fields.received_on, quote.fields.lead_days) == (date(2026, 1, 5), 15)


@pytest.mark.parametrize("terms", ["0.3", "0,3", "30"])
def test_terms_that_are_one_number_are_asked_about(planned, terms):
    plan = planned("quotes", f'Supplier;Product;Price;Payment terms\nAcme;Lamp;2;"{terms}"\n')
    ((line, field, said),) = refused(plan)
    assert (line, field, "30/70" in said) == (2, "terms", True)


def test_a_share_in_a_cell_of_terms_is_asked_about(planned):
    head = ("Supplier", "Product", "Price", "MOQ", "Payment terms")
    plan = planned(
        "quotes", [head, ("Acme", "Lamp", 2, 100, 0.3), ("Acme", "Vase", 2, 100, "30/70")]
    )
    ((line, field, said),) = refused(plan)
    assert (line, field, "“30%”" in said, "30/70" in said) == (2, "terms", True, True)


@pytest.mark.parametrize(
    ("price", "value", "currency", "unit"),
    [
        ("$2.50", "2.50", "USD", "pcs"),
        ("2.50 USD", "2.50", "USD", "pcs"),
        ("2,50 €", "2.50", "EUR", "pcs"),
        ("USD 2.50", "2.50", "USD", "pcs"),
        ("2.50/pc", "2.50", "USD", "pcs"),
        ("CNY 18/set", "18", "CNY", "set"),
    ],
)
def test_a_price_says_its_currency_and_unit(planned, price, value, currency, unit):
    plan = planned("quotes", f'Supplier;Product;Quantity;Price\nAcme;Lamp;500;"{price}"\n')
    assert refused(plan) == []
    (quote,) = plan.records
    assert [str(each.price) for each in quote.breaks] == [value]
    assert (quote.fields.currency, quote.fields.unit) == (currency, unit)


@pytest.mark.parametrize(
    ("column", "text", "price"),
    [
        ("Currency", "EUR", "2.50 USD"),
        ("Unit", "set", "2.50/pc"),
        ("Currency", "EUR", "500:$2.50"),
        ("Currency", "USD", "¥18"),
    ],
)
def test_a_price_that_contradicts_its_row_is_refused(planned, column, text, price):
    name = "Prices by quantity" if ":" in price else "Price"
    plan = planned("quotes", f"Supplier;Product;{column};{name}\nAcme;Lamp;{text};{price}\n")
    assert (plan.records, [line for line, _, _ in refused(plan)]) == ([], [2])


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (
            "quotes",
            "Lead time (days)=lead_days|Terms=terms|Payment terms=terms|Validity=valid_until",
        ),
        ("quotes", "MOQ=moq|Incoterms=incoterm|Unit price=price|Product name=product|UOM=unit"),
        ("quotes", "Срок производства=lead_days|Условия оплаты=terms|Срок действия=valid_until"),
        ("quotes", "Мин. заказ=moq|Условия поставки=incoterm|Цена за единицу=price"),
        (
            "quotes",
            "交期=lead_days|付款方式=payment_ways|付款条件=terms|有效期=valid_until|最小起订量=moq",
        ),
        ("products", "Item name=name|HS No.=hs_code|Код ТН ВЭД=hs_code|海关编码=hs_code"),
    ],
)
def test_columns_are_known_by_their_usual_names(kind, names):
    for pair in names.split("|"):
        column, field = pair.split("=")
        assert recognised(kind, [column]) == {column: field}


@pytest.mark.parametrize("kind", ["products", "quotes"])
@pytest.mark.parametrize("language", ["en", "ru", "zh_CN"])
def test_the_headings_of_an_export_are_known_in_every_language(kind, language):
    words = words_of(language)
    headings = {words(column.words): column.key for column in READ[kind]}
    assert recognised(kind, [*headings]) == headings


def test_columns_that_no_field_takes_are_told(planned):
    plan = planned("quotes", "Supplier,Product,Price,Colour,Empty\nAcme,Lamp,2,red,\n")
    assert plan.records[0].fields.notes == "Colour: red"
    (told,) = map(str, plan.file.remarks)
    assert ("Colour" in told, "Empty" in told) == (True, False)


def test_the_reasons_of_lines_set_aside_are_left_out(planned):
    plan = planned("quotes", "Supplier,Product,Price,Set aside because\nAcme,Lamp,2,No price\n")
    assert (plan.records[0].fields.notes, plan.file.remarks) == ("", ())


def test_a_price_that_a_known_quote_lacks_is_never_taken_for_there(desk, planned, today):
    day, head = today.isoformat(), "Supplier,Product,Received on,Min quantity,Price"
    first = planned("quotes", f"{head}\nAcme,Lamp,{day},500,2\n")
    desk.transfer.write(first, today)
    again = planned("quotes", f"{head}\nAcme,Lamp,{day},500,2\n")
    assert (again.unchanged, again.records, again.refused) == (1, [], [])
    other = planned("quotes", f"{head}\nAcme,Lamp,{day},500,2\nAcme,Lamp,{day},1000,1.5\n")
    assert (other.unchanged, other.records, [line for line, *_ in refused(other)]) == (
        0,
        [],
        [2, 3],
    )


@pytest.mark.parametrize(
    ("head", "cells", "values"),
    [
        ("Unit price (USD)", "2.5", {"price": "2.5", "currency": "USD"}),
        ("Unit price (EUR/set)", "2,5", {"price": "2.5", "currency": "EUR", "unit": "set"}),
        ("Price, €", "2.50", {"price": "2.50", "currency": "EUR"}),
        ("EUR Price", "2.50", {"price": "2.50", "currency": "EUR"}),
        ("Цена, руб.", "180", {"price": "180", "currency": "RUB"}),
        ("单价（人民币）", "18", {"price": "18", "currency": "CNY"}),
        ("Price per kg", "2.5", {"price": "2.5", "unit": "kg"}),
        ("Price;MOQ (pcs)", "2;500", {"moq": "500", "unit": "pcs"}),
        ("Price;MOQ, kg", "2;500", {"moq": "500", "unit": "kg"}),
        ("Price;Мин. заказ (шт)", "2;500", {"moq": "500", "unit": "pcs"}),
        ("Price;Lead time (weeks)", "2;3", {"lead_days": "21"}),
        ("Price;Lead time, days", "2;15", {"lead_days": "15"}),
    ],
)
def test_a_heading_says_the_currency_or_unit_of_its_numbers(planned, head, cells, values):
    plan = planned("quotes", f"Supplier;Product;{head}\nAcme;Lamp;{cells}\n")
    assert refused(plan) == []
    (quote,) = plan.records
    found = {**dict(quote.fields), "price": quote.breaks[0].price}
    assert {name: str(found[name]) for name in values} == values
    assert quote.fields.notes == ""


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Price (USD);Currency", "2.5;EUR"),
        ("Price (USD)", "€2.5"),
        ("Price (USD);Sample price (EUR)", "2.5;3"),
        ("Price (pcs);Unit", "2.5;kg"),
        ("Price;MOQ (pcs);Unit", "2.5;10;kg"),
    ],
)
def test_a_heading_that_contradicts_its_row_sets_it_aside(planned, head, cells):
    plan = planned("quotes", f"Supplier;Product;{head}\nAcme;Lamp;{cells}\n")
    assert (plan.records, [line for line, *_ in refused(plan)]) == ([], [2])


@pytest.mark.parametrize("head", ["Price (per 1000 pcs)", "Lead time (working days)", "Price list"])
def test_a_heading_that_says_something_else_is_no_such_field(head):
    assert recognised("quotes", [head]) == {}


def test_numbers_of_a_workbook_keep_their_one_reading_under_such_a_heading(planned):
    head = ("Supplier", "Lead time (weeks)", "Unit price (EUR)", "MOQ (kg)", "Blank", "Product")
    (quote,) = planned("quotes", [head, ("Acme", 2, 1.234, 1500.5, None, "Lamp")]).records
    found = quote.fields
    assert (str(quote.breaks[0].price), str(found.moq), found.lead_days) == ("1.2340", "1500.5", 14)
    assert (found.currency, found.unit) == ("EUR", "kg")


@pytest.mark.parametrize(
    ("told", "received", "last"),
    [
        ("30 days", "2026-01-05", "2026-02-04"),
        ("2 weeks", "2026-01-05", "2026-01-19"),
        ("30 дней", "2026-01-05", "2026-02-04"),
        ("30天", "2026-01-05", "2026-02-04"),
        ("2026-03-01", "2026-01-05", "2026-03-01"),
    ],
)
def test_a_validity_counts_from_the_day_of_receipt(planned, told, received, last):
    head = "Supplier,Product,Price,Received on,Validity"
    (quote,) = planned("quotes", f"{head}\nAcme,Lamp,2,{received},{told}\n").records
    assert quote.fields.valid_until == date.fromisoformat(last)


@pytest.mark.parametrize("told", ["1 month", "20-30 days", "30 working days", "9999 days"])
def test_a_validity_that_is_no_number_of_days_is_asked_about(planned, told):
    plan = planned("quotes", f"Supplier,Product,Price,Validity\nAcme,Lamp,2,{told}\n")
    assert [(line, field) for line, field, _ in refused(plan)] == [(2, "valid_until")]


@pytest.mark.parametrize("kind", ["products", "quotes"])
def test_cells_beyond_the_last_heading_set_the_line_aside(planned, kind):
    plan = planned(kind, "Supplier,Product,Price\nAcme,Lamp,2\nAcme,Vase,2,red\nAcme,Cup,2,\n")
    assert [(line, "more cells" in said) for line, _, said in refused(plan)] == [(3, True)]


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        ("1.5,,2", "moq"),
        ("1.5,sets,2", "moq"),
        ("1.5,carton of 12,2", "moq"),
        (",,1.5:2", "breaks"),
    ],
)
def test_half_a_piece_is_no_minimum(planned, cells, field):
    head = "MOQ,Unit,Price" if field == "moq" else "MOQ,Unit,Prices by quantity"
    plan = planned("quotes", f"Supplier,Product,{head}\nAcme,Lamp,{cells}\n")
    ((_, name, said),) = refused(plan)
    assert (name, "whole number" in said) == (field, True)
    good = planned("quotes", "Supplier,Product,MOQ,Unit,Price\nAcme,Lamp,1.5,kg,2\n")
    assert str(good.records[0].fields.moq) == "1.5"


def test_the_state_of_a_quote_is_taken_and_a_recorded_one_stays(desk, planned, today):
    head = "Supplier,Product,Received on,Price,State"
    first = planned("quotes", f"{head}\nAcme,Lamp,2026-01-05,2,rejected\nAcme,Cup,2026-01-05,2,x\n")
    assert [(line, field) for line, field, _ in refused(first)] == [(3, "state")]
    desk.transfer.write(first, today)
    assert desk.reader.value("SELECT state FROM quote") == "rejected"
    again = planned("quotes", f"{head}\nAcme,Lamp,2026-01-05,2,Received\n")
    assert ([*again.records], again.unchanged) == ([], 1)
    assert [remark.field for remark in again.kept] == ["state"]


@pytest.mark.parametrize("quantity", ["many", "-5", "5 kg", "0"])
def test_a_wrong_quantity_is_told_of_the_quantity(planned, quantity):
    plan = planned("quotes", f"Supplier,Product,Quantity,Price\nAcme,A,{quantity},2/pc\n")
    assert [(line, field) for line, field, _ in refused(plan)] == [(2, "min_quantity")]


def test_a_price_without_a_quantity_is_taken_from_one_and_says_so(planned, desk, today):
    table = "Supplier,Product,Quantity,Price\nAcme,A,,2\nAcme,B,5,2\nAcme,B,10,1\nX,C,,2\n"
    plan = planned("quotes", table)
    assert [(each.line, each.field) for each in plan.assumed] == [(2, "min_quantity")]
    assert "from a quantity of 1" in str(plan.assumed[0].sentence)
    desk.transfer.write(plan, today)
    again = planned("quotes", table)
    assert (again.records, again.assumed) == ([], [])
    assert again.unchanged + len(again.set_aside) == again.read
