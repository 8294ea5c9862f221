"""Tables out: typed, without live formulas, and equal when they come in again."""

import csv
import tempfile
from decimal import Decimal
from functools import partial
from xml.etree.ElementTree import parse

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from sourcing_app.domain.errors import Rejected, Taken
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.identity import SupplierKind
from sourcing_app.domain.values.numbers import unmistakable
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.files.tables.csv_out import write_csv
from sourcing_app.files.tables.source import read_table
from sourcing_app.files.tables.table import all_guarded, guarded, unguarded
from sourcing_app.files.tables.xlsx_out import WorkbookSheet, write_workbook
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.transfer.columns import COLUMNS
from sourcing_app.services.transfer.export import KIND_WORDS, ExportRequest, _amount_text
from sourcing_app.services.transfer.mapping import proposed
from sourcing_app.services.transfer.record_columns import recognised
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.services.transfer.templates import write_template
from tests.conftest import RESOURCES
from tests.prepared import at_first

FULL = {
    "name": "=Ningbo Sun, Ltd", "legal_name": "宁波太阳", "external_id": "0042",
    "credit_code": "91330200MA2AGN1Q3L", "kind": "factory", "country": "CN", "city": "Ningbo",
    "address": "No. 1, East Road", "store_url": "https://sun.en.alibaba.com",
    "website": "https://sun.example", "product": "LED desk lamp", "currency": "USD",
    "product_url": "https://www.alibaba.com/product-detail/x_1.html",
    "price_seen": Decimal("2.735"),
    "notes": "First\nsecond; third",
}  # fmt: skip
PERSON = {
    "name": "Li Wei", "position": "Sales", "email": "li@sun.example", "phone": "+86 574 8801 6850",
    "wechat": "liwei_sun", "whatsapp": "+86 138 0013 8000", "note": "Speaks German",
}  # fmt: skip


@pytest.fixture
def other_desk(prepared_files, resources, tmp_path):
    """Another desk, on an empty file."""
    path = tmp_path / "other.sourcing"
    prepared_files.empty(path)
    desk = Desk(path, resources)
    yield desk
    desk.close()


@pytest.fixture
def sample_desk(prepared_files, resources, tmp_path):
    path = tmp_path / "sample.sourcing"
    prepared_files.sample(path)
    desk = Desk(path, resources, read_only=True)
    yield desk
    desk.close()


@at_first
def filled(desk, today):
    badges = (Badge.GOLD, Badge.TRADE_ASSURANCE)
    fields, person = SupplierFields.checked(**FULL), ContactFields.checked(**PERSON)
    key = desk.suppliers.add(fields, person, badges, today=today)
    desk.suppliers.add(SupplierFields.checked(name="Anqing Lamps"), today=today)
    desk.contacts.add(key, ContactFields.checked(name="Wang Fang", email="w@sun.example"))
    return key


def test_every_kind_is_written_as_both(desk, sample_desk, tmp_path):
    for kind in KIND_WORDS:
        for suffix in ("csv", "xlsx"):
            target = tmp_path / f"{kind}.{suffix}"
            rows = sample_desk.export.write(ExportRequest(kind, target))
            table = read_table(target)
            assert (len(table.lines), rows > 0) == (rows, True), kind


def test_a_workbook_s_cells_are_typed_and_a_formula_is_a_text(desk, filled, tmp_path):
    target = tmp_path / "suppliers.xlsx"
    assert desk.export.write(ExportRequest("suppliers", target)) == 2
    page = load_workbook(target).active
    cells = dict(zip((c.value for c in page[1]), page[2], strict=True))
    assert (cells["Supplier name"].value, cells["Supplier name"].data_type) == (
        "=Ningbo Sun, Ltd",
        "s",
    )
    assert (cells["Price seen"].value, cells["Price seen"].data_type) == (2.735, "n")
    assert (cells["Number in the other program"].value, page.freeze_panes) == ("0042", "A2")
    assert (page.auto_filter.ref, page["A1"].font.bold) == ("A1:AA3", True)


def test_a_csv_guards_what_a_spreadsheet_would_calculate(desk, filled, tmp_path):
    target = tmp_path / "suppliers.csv"
    desk.export.write(ExportRequest("suppliers", target))
    with target.open(encoding="utf-8-sig", newline="") as file:
        first = next(csv.DictReader(file))
    assert (first["Supplier name"], first["Price seen"]) == ("'=Ningbo Sun, Ltd", "2.7350")
    assert (first["Badges"], first["Phone"]) == ("gold; trade_assurance", "'+86 574 8801 6850")


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_what_is_given_out_comes_in_equal(desk, other_desk, filled, today, tmp_path, suffix):
    for kind in ("suppliers", "contacts"):
        target = tmp_path / f"{kind}.{suffix}"
        desk.export.write(ExportRequest(kind, target))
        plan = other_desk.transfer.plan(Import(target))
        assert (plan.set_aside, plan.moved, plan.kept) == ([], [], [])
        other_desk.transfer.write(plan, today)
    for kind in ("suppliers", "contacts"):
        again = tmp_path / f"{kind}-again.{suffix}"
        other_desk.export.write(ExportRequest(kind, again))
        assert read_table(again).lines == read_table(tmp_path / f"{kind}.{suffix}").lines
    unchanged = desk.transfer.plan(Import(tmp_path / f"suppliers.{suffix}"))
    assert (unchanged.unchanged, unchanged.added, unchanged.updated) == (2, [], [])


def words_of(language):
    """The translations of a language, as the window says them."""
    if language == "en":
        return str
    found = {}
    for area in ("domain.records", "services.transfer"):
        tree = parse(RESOURCES / "translations" / language / f"{area}.ts")  # noqa: S314 - our own
        for context in tree.iter("context"):
            for message in context.iter("message"):
                key = context.findtext("name"), message.findtext("source")
                found[key] = message.findtext("translation")
    return lambda sentence: found[sentence.context, sentence.text]


@pytest.mark.parametrize("language", ["en", "ru", "zh_CN"])
def test_headings_of_each_language_are_understood_again(desk, filled, tmp_path, language):
    for kind in ("suppliers", "contacts"):
        target = tmp_path / f"{kind}.csv"
        desk.export.write(ExportRequest(kind, target), words_of(language))
        found = proposed(read_table(target).columns)
        keys = [column.key for column in COLUMNS[kind]]
        assert [*found.values()] == ["name" if key == "supplier" else key for key in keys]


def test_what_is_selected_or_found_is_written_alone(desk, filled, tmp_path):
    target = tmp_path / "some.csv"
    found = desk.export.found("suppliers", "anqing")
    assert desk.export.write(ExportRequest("suppliers", target, found)) == 1
    with pytest.raises(Taken):
        desk.export.write(ExportRequest("suppliers", target, found))
    people = desk.export.found("contacts", "ningbo")
    assert desk.export.write(ExportRequest("contacts", target, people, over=True)) == 2
    with pytest.raises(Rejected, match=r"\.csv or \.xlsx"):
        desk.export.write(ExportRequest("suppliers", tmp_path / "some.ods"))


TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn")), max_size=12)
CELLS = st.one_of(TEXTS, st.sampled_from(["=1+1", "'=x", "-5", "\ttab", "a\nb", "＝1", "''", "@x"]))


@given(st.lists(CELLS))
def test_the_guard_comes_off_exactly(cells):
    assert [*map(unguarded, all_guarded(cells))] == cells
    assert [*all_guarded(cells)] == [*map(guarded, cells)]


@given(st.integers(0, 10**7), st.sampled_from([1, 10**3, 10**4, 10**6]))
def test_an_amount_is_written_with_one_reading(number, unit):
    assert _amount_text(number * unit) == unmistakable(unscaled(number * unit))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=4))
def test_a_csv_reads_what_was_written(tmp_path, rows):
    target = tmp_path / "any.csv"
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    write_csv(target, [("Name", "City", "Notes"), *kept], over=True)
    if kept:
        assert [line.cells for line in read_table(target).lines] == kept


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.decimals("0.000001", "99999999", places=6, allow_nan=False),
    st.dates(),
    st.sampled_from(SupplierKind),
)
def test_a_workbook_reads_what_was_written(tmp_path, amount, day, kind):
    target = tmp_path / "any.xlsx"
    sheet = WorkbookSheet("Any", ("A", "B", "C"), [(amount, day, kind.value)])
    write_workbook(target, [sheet], over=True)
    (line,) = read_table(target).lines
    assert (Decimal(line.cells[0]), line.cells[2]) == (amount, kind.value)


def test_a_text_that_no_cell_holds_whole_is_refused_and_never_cut(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    target = tmp_path / "any.xlsx"
    whole, longer = "灯" * 32_767, "\N{ELECTRIC LIGHT BULB}" * 16_384
    write_workbook(target, [WorkbookSheet("Any", ("A",), [(whole,)])])
    assert read_table(target).lines[0].cells == (whole,)
    with pytest.raises(Rejected, match="32,767"):
        write_workbook(target, [WorkbookSheet("Any", ("A",), [(longer,)])], over=True)
    assert [*tmp_path.iterdir()] == [target]
    assert read_table(target).lines[0].cells == (whole,)


@pytest.mark.parametrize("kind", ["suppliers", "products", "quotes"])
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_a_template_is_understood_and_explained(resources, tmp_path, kind, suffix):
    target = tmp_path / f"template.{suffix}"
    write_template(kind, target, resources)
    table = read_table(target)
    known = proposed if kind == "suppliers" else partial(recognised, kind)
    assert [*known(table.columns)] == [*table.columns]
    assert len(table.lines) == 1
    if suffix == "xlsx":
        explained = [*load_workbook(target)["Columns"].iter_rows(values_only=True)]
        assert [row[0] for row in explained[1:]] == [*table.columns]
        assert all(all(row) for row in explained)


def test_a_template_s_example_comes_in_whole(desk, today, resources, tmp_path):
    target = tmp_path / "template.xlsx"
    write_template("suppliers", target, resources)
    plan = desk.transfer.plan(Import(target))
    assert (len(plan.added), plan.set_aside, plan.moved, plan.left_out) == (1, [], [], [])
    with pytest.raises(Rejected, match="There is no template for “orders”"):
        write_template("orders", tmp_path / "orders.csv", resources)
