"""Tables read what was written: every kind, both formats, headings of three languages."""

from datetime import date
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.inquiries.blocks import Block, BlockUse
from sourcing_app.domain.inquiries.marked import MarkedBlock, marked
from sourcing_app.domain.records.spec import FieldKind
from sourcing_app.domain.values.text import clean_line
from sourcing_app.domain.values.units import UNITS
from sourcing_app.files.tables.csv_out import write_csv
from sourcing_app.files.tables.source import read_table
from sourcing_app.files.tables.xlsx_out import WorkbookSheet, write_workbook
from sourcing_app.services.products.records import ProductFields
from sourcing_app.services.quotes.records import QuoteFields
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.transfer.columns import COLUMNS
from sourcing_app.services.transfer.evidence import is_reachable
from sourcing_app.services.transfer.export import _break, _cell_converter, _text_converter
from sourcing_app.services.transfer.kinds import columns_checked, columns_proposed
from sourcing_app.services.transfer.quotes import _ladder
from sourcing_app.services.transfer.record_columns import READ
from sourcing_app.services.transfer.record_rows import RecordRows, typed
from sourcing_app.services.transfer.rows import RowReader, is_blank_word
from sourcing_app.store.tables.inquiry import InquiryFields, RecipientFields
from sourcing_app.store.tables.need import RequestFields
from sourcing_app.store.tables.order import KeptOrderFields, OrderLineFields
from sourcing_app.store.tables.payment import KeptPaymentFields
from tests.services.test_export import words_of

MILLION = 10**6
HELD = {
    "suppliers": (SupplierFields,), "contacts": (), "products": (ProductFields,),
    "requests": (RequestFields,), "inquiries": (InquiryFields, RecipientFields),
    "quotes": (QuoteFields,),
    "orders": (KeptOrderFields, OrderLineFields), "payments": (KeptPaymentFields,),
}  # fmt: skip
HELD_APART = ("supplier", "number", "seq", "wordings", "letter_wordings", "letter_template")
"""What a placer reads itself."""
SIGNS = "abXYZ жГД 中文 éß'\"=+-@;,|/.()&"
LINES = st.text(SIGNS, min_size=1, max_size=14).map(clean_line).filter(
    lambda text: text and not is_blank_word(text)
)  # fmt: skip
AMOUNTS = st.decimals("0.000001", "9999999", places=6, allow_nan=False)
DAYS = st.dates(date(1995, 1, 1), date(2099, 12, 31))
KINDS = {
    FieldKind.LINE: LINES,
    FieldKind.TEXT: st.lists(LINES, min_size=1, max_size=3).map("\n".join),
    FieldKind.CODE: st.just("9405210010"),
    FieldKind.SERIAL: st.integers(1, 9999).map("PO-2026-{:04d}".format),
    FieldKind.AMOUNT: AMOUNTS,
    FieldKind.QUANTITY: AMOUNTS,
    FieldKind.WHOLE: st.integers(1, 9),
    FieldKind.DURATION: st.integers(1, 400),
    FieldKind.DAY: DAYS,
    FieldKind.YES_NO: st.booleans(),
    FieldKind.URL: st.integers(1, 99).map("https://www.shop.example/p?a={}".format),
    FieldKind.EMAIL: st.sampled_from(["li@sun.example", "w.fang+x@sun.example"]),
    FieldKind.PHONE: st.sampled_from(["+86 574 8801 6850", "+7 912 345 67 89"]),
    FieldKind.COUNTRY: st.sampled_from(["CN", "RU", "DE"]),
    FieldKind.CURRENCY: st.sampled_from(["USD", "CNY", "EUR"]),
    FieldKind.INCOTERM: st.sampled_from(["FOB", "CIF", "DAP"]),
    FieldKind.UNIT: st.sampled_from(UNITS),
}
NAMES = LINES.filter(lambda text: not is_reachable(text))
"""An e-mail address is the name of nobody: its row is refused."""
MARKED = st.dictionaries(
    st.sampled_from(Block),
    st.builds(MarkedBlock, st.sampled_from([None, *BlockUse]), KINDS[FieldKind.TEXT]),
    min_size=1, max_size=3,
).map(marked)  # fmt: skip
OWN = {
    "wordings": MARKED,
    "letter_wordings": MARKED,
    "name": NAMES,
    "supplier": NAMES,
    "terms": st.sampled_from(["30/70", "10/20/70", "100"]),
    "price_quantities": st.sampled_from(["500", "500; 1000"]),
    "block_order": st.just(""),
    "external_id": st.sampled_from(["0042", "S-7"]),
    "credit_code": st.just("91330200MA2AGN1Q3L"),
    "store_url": st.just("https://sun.en.alibaba.com"),
    "product_url": st.just("https://www.alibaba.com/product-detail/x_1.html"),
    "badges": st.just(""),
    "breaks": st.lists(st.tuples(st.integers(1, 99), AMOUNTS), min_size=1, max_size=3,
                       unique_by=lambda pair: pair[0]),
    "wechat": st.sampled_from(["liwei_sun", "wang88"]),
    "whatsapp": st.just("+86 138 0013 8000"),
}  # fmt: skip
NEVER_BLANK = {"name", "supplier", "product", "description", "contact_name", "breaks", "number"}


def value_of(column):
    field = column.field
    if column.key in OWN:
        found = OWN[column.key]
    else:
        found = st.sampled_from([*field.choices]) if field.choices else KINDS[field.kind]
    if column.key in NEVER_BLANK or field.required or field.kind is FieldKind.YES_NO:
        return found
    return st.one_of(st.none(), found)


def rows_of(kind):
    return st.fixed_dictionaries({column.key: value_of(column) for column in COLUMNS[kind]})


def stored(column, value):
    """A value as the file keeps it."""
    if column.key == "breaks":
        rows = ({"min_quantity": q * MILLION, "price": int(p * MILLION)} for q, p in value)
        return "; ".join(map(_break, rows))
    if isinstance(value, Decimal):
        return int(value * MILLION)
    return value.isoformat() if isinstance(value, date) else value


def write(kind, suffix, rows, target, words):
    convert = _text_converter if suffix == "csv" else _cell_converter
    heading = [words(column.words) for column in COLUMNS[kind]]
    columns = [
        [*convert(c.field.kind)([stored(c, row[c.key]) for row in rows])] for c in COLUMNS[kind]
    ]
    cells = [*zip(*columns, strict=True)]
    if suffix == "csv":
        write_csv(target, [heading, *cells], over=True)
    else:
        write_workbook(target, [WorkbookSheet("Any", heading, cells)], over=True)


@cache
def said_in(language):
    return words_of(language)


def kept(kind, row):
    """The values of a row as its records keep them; raises Invalid for what none would."""
    found = {"breaks": row.get("breaks")}
    for held in HELD[kind]:
        names = held.model_fields.keys() & row.keys()
        found |= dict(held.checked(**{n: row[n] for n in names if row[n] is not None}))
    return found


def read(kind, rows, line):
    values = rows.values(line)
    found = {"breaks": _ladder(values).breaks if kind == "quotes" else None}
    for held in HELD[kind]:
        own = {n: v for n, v in values.items() if n in held.model_fields}
        found |= dict(held.checked(**typed(held.record, own)))
    for name in HELD_APART:
        found |= {name: str(values[name])} if name in values else {}
    return found


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
@pytest.mark.parametrize("kind", [*READ])
@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), language=st.sampled_from(["en", "ru", "zh_CN"]))
def test_records_are_read_as_they_were_written(tmp_path, kind, suffix, data, language):
    rows = data.draw(st.lists(rows_of(kind), min_size=1, max_size=4))
    try:
        before = [kept(kind, row) for row in rows]
    except Invalid:
        assume(False)
    target = tmp_path / f"any.{suffix}"
    write(kind, suffix, rows, target, said_in(language))
    table = read_table(target)
    mapping = columns_checked(kind, columns_proposed(kind, table), table.columns)
    assert [*mapping.values()] == [column.key for column in COLUMNS[kind]]
    reader = RecordRows(kind, table, mapping)
    after = [read(kind, reader, line) for line in table.lines]
    for row, one, other in zip(rows, before, after, strict=True):
        breaks = one.pop("breaks")
        if breaks:
            assert {(each.min_quantity, each.price) for each in other["breaks"]} == {*breaks}
        for name in HELD_APART:
            if row.get(name) is not None and name not in one:
                assert other[name] == str(row[name])
        assert {name: other[name] for name in one} == one


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
@pytest.mark.parametrize("kind", ["suppliers", "contacts"])
@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), language=st.sampled_from(["en", "ru", "zh_CN"]))
def test_companies_and_people_are_read_as_they_were_written(tmp_path, kind, suffix, data, language):
    rows = data.draw(st.lists(rows_of(kind), min_size=1, max_size=4))
    target = tmp_path / f"any.{suffix}"
    write(kind, suffix, rows, target, said_in(language))
    table = read_table(target)
    reader = RowReader(table.columns, columns_proposed(kind, table))
    for row, line in zip(rows, table.lines, strict=True):
        given_values = {n: v for n, v in row.items() if v is not None and n != "badges"}
        person = {n: v for n, v in given_values.items() if n in ContactFields.model_fields}
        for name in ("name", "note"):
            person.pop(name, None)
            if f"contact_{name}" in given_values:
                person[name] = given_values.pop(f"contact_{name}")
        own = {n: v for n, v in given_values.items() if n in SupplierFields.model_fields}
        own.setdefault("name", row.get("supplier"))
        entry = reader.entry(line)
        assert entry.moved == ()
        assert {n: getattr(entry.fields, n) for n in own} == {
            n: getattr(SupplierFields.checked(**own), n) for n in own
        }
        assert {n: getattr(entry.contact, n) for n in person} == {
            n: getattr(ContactFields.checked(**person), n) for n in person
        }
