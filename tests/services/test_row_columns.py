"""Rows read column by column are what each is by itself, whatever stands in their cells."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sourcing_app.domain.errors import Invalid
from sourcing_app.files.tables.table import ExactNumber, SourceLine
from sourcing_app.services.transfer.row_columns import RowColumns
from sourcing_app.services.transfer.rows import RowReader, refusals

MAPPING = {
    "Firm": "name", "Legal": "legal_name", "Code": "credit_code", "Kind": "kind",
    "Country": "country", "City": "city", "Address": "address", "Store": "store_url",
    "Site": "website", "Product": "product", "Price": "price_seen", "Money": "currency",
    "Person": "contact_name", "Mail": "email", "Phone": "phone", "Remark": "notes",
    "Gold supplier": "badges", "Their no.": "external_id", "Contact note": "contact_note",
}  # fmt: skip
COLUMNS = (*MAPPING, "Bank account", "Anything", "Set aside because")
CELLS = (
    *("", " ", "-", "n/a", "нет", "无", "Sun Works", "Sun  Works", " Sun Ltd ", "深圳照明厂"),
    *("Cafe\u0301", "Асme", "x" * 201, "4111 1111 1111 1111", "PIN: 1234"),
    *("Sun\nWorks", "\u200bSun", "\uff21\uff22", "a\tb", "CN", "China", "Korea", "Utopia"),
    *("https://sun.en.alibaba.com", "sun.en.alibaba.com", "https://sun.1688.com/", "sun.example"),
    *("https://www.alibaba.com/product-detail/x_1", "http://sun.example/?utm_source=x"),
    *("li@sun.example", "Li <li@sun.example>", "li(at)sun.example", "a@b.cd, e@f.gh"),
    *("+86 574 8801 6850", "0086 574 8801", "8.65748E+11", "1.2E+5", "12", "91330201MA2AE00X1A"),
    *("factory", "Trading company", "weird", "2.70", "US$ 2.70", "$1-$2", "RMB", "USD", "Gold"),
    *("DE89370400440532013000", "6222021234567890123", "yes", "no", "price = 5", "first\nsecond"),
)
CELL = st.one_of(st.sampled_from(CELLS), st.sampled_from(("12", "2.70", "0")).map(ExactNumber))
FEW = st.lists(st.sampled_from(CELLS), min_size=1, max_size=3)
LETTERS = "aA1 @.:/-+=#\n\u00a0\u0301é深Ш\uff10"


def alone(reader, line):
    try:
        return reader.entry(line)
    except Invalid as error:
        return refusals(line.number, error)


@settings(max_examples=30, deadline=None)
@given(st.data(), st.permutations(COLUMNS), st.integers(1, len(COLUMNS)))
def test_rows_read_together_are_what_each_is_by_itself(data, columns, width):
    columns = (*columns[:width], "Firm")[: width + ("Firm" not in columns[:width])]
    cells = data.draw(
        st.sampled_from((CELL, st.text(LETTERS, max_size=12), st.sampled_from(CELLS[6:9])))
    )
    rows = st.lists(cells, min_size=max(1, width - 2), max_size=width + 2)
    lines = [
        SourceLine(at, tuple(row)) for at, row in enumerate(data.draw(st.lists(rows, max_size=4)))
    ]
    mapping = {column: MAPPING[column] for column in columns if column in MAPPING}
    reader = RowReader(columns, mapping)
    assert [*RowColumns(columns, mapping).entries(lines)] == [alone(reader, line) for line in lines]


def test_plain_rows_are_not_read_one_by_one(monkeypatch):
    monkeypatch.setattr(RowReader, "entry", None)
    lines = [
        SourceLine(1, ("Sun Works", "CN", "+86 574 8801 6850", "good")),
        SourceLine(2, ("深圳照明厂", "", "n/a", "")),
    ]
    mapping = {"Firm": "name", "Country": "country", "Phone": "phone"}
    first, second = RowColumns(("Firm", "Country", "Phone", "More"), mapping).entries(lines)
    assert (first.fields.notes, first.contact.phone) == ("More: good", "+86 574 8801 6850")
    assert (second.fields.name, second.fields.country, any(second.contact)) == (
        "深圳照明厂",
        "",
        False,
    )
