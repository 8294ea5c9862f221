"""One shape for tables of every kind: headings, titles above them, workbooks, pasted cells."""

from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import Workbook

from sourcing_app.domain.errors import Cancelled, Rejected
from sourcing_app.files.tables.pasted import PastedCells, read_pasted
from sourcing_app.files.tables.source import read_table
from sourcing_app.files.tables.table import ExactNumber, Heading, TableOptions


@pytest.fixture
def read(tmp_path):
    def read(content, name="list.csv", **options):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_table(path, TableOptions(**options))

    return read


def cells(table):
    return [line.cells for line in table.lines]


def test_a_named_separator_and_the_line_numbers_behind_it(read):
    table = read("sep=;\nName;Price\nA, B;1,50\n")
    assert (table.columns, table.delimiter) == (("Name", "Price"), ";")
    assert [(line.number, line.cells) for line in table.lines] == [(3, ("A, B", "1,50"))]


def test_titles_above_the_table_are_told_of(read):
    table = read("Our suppliers,,,\nAs of March,,,\n\nName,City,Phone,Web\nA,B,1,x\nC,D,2,y\n")
    assert table.columns == ("Name", "City", "Phone", "Web")
    assert [str(remark) for remark in table.remarks] == [
        "The heading is on line 4; what stands above it is not imported."
    ]
    assert [line.number for line in table.lines] == [5, 6]


def test_a_heading_short_by_one(read):
    counted = read("Name,City\n0,A,B\n1,C,D\n")
    assert counted.columns == ("Column 1", "Name", "City")
    assert read("Name,City\nA,B,x\nC,D,y\n").columns == ("Name", "City", "Column 3")


def test_rows_without_a_heading_and_rows_to_skip(read):
    table = read("A,1\nB,2\n", heading=Heading.NONE)
    assert (table.columns, table.named) == (("Column 1", "Column 2"), False)
    assert cells(table) == [("A", "1"), ("B", "2")]
    assert read("x\nName,City\nA,B\n", skip=1).columns == ("Name", "City")
    with pytest.raises(Rejected, match=r"list\.csv is empty\."):
        read("x\n", skip=1)


def book(*rows, change=None):
    made = Workbook()
    for row in rows:
        made.active.append(row)
    if change is not None:
        change(made)
    data = BytesIO()
    made.save(data)
    return data.getvalue()


def test_a_workbook_keeps_what_its_cells_are(read):
    at = datetime(2026, 3, 12, 9, 30)  # noqa: DTZ001 - a workbook knows no zones
    row = ["Acme", 2.735, 1000, date(2026, 3, 12), at, True, None, 0.1]
    names = ["Name", "Price", "MOQ", "Day", "At", "Ok", "None", "Tenth"]
    (line,) = read(book(names, row), "list.xlsx").lines
    assert (line.number, line.cells) == (
        2, ("Acme", "2.735", "1000", "2026-03-12", "2026-03-12 09:30", "yes", "", "0.1"),
    )  # fmt: skip
    exact = [isinstance(cell, ExactNumber) for cell in line.cells]
    assert exact == [False, True, True, False, False, False, False, True]


def test_a_workbook_shows_shares_and_what_it_has_rounded(read):
    def change(made):
        made.active["A2"].number_format = "0.0%"

    table = read(book(["Rate", "Phone"], [0.861, 86138001380001380], change=change))
    assert cells(table) == [("86.1%", "8.61380013800014E+16")]


def test_days_of_1904_are_the_days_shown(read):
    def change(made):
        from openpyxl.utils.datetime import CALENDAR_MAC_1904

        made.epoch = CALENDAR_MAC_1904

    assert cells(read(book(["Day"], [date(2026, 3, 12)], change=change))) == [("2026-03-12",)]


def test_what_a_workbook_hides_or_lacks_is_told(read):
    def change(made):
        made.active.row_dimensions[3].hidden = True
        made.active["A4"] = "=1+1"
        made.create_sheet("Notes").append(["x"])

    table = read(book(["Name"], ["A"], ["B"], change=change), "list.xlsx")
    assert [str(remark) for remark in table.remarks] == [
        "Hidden rows are imported, too. Check them first.",
        (
            "The formula in A4 has no stored result. Open the workbook in a spreadsheet program "
            "and save it."
        ),
        "Only the sheet “Sheet” is read. Others: Notes.",
    ]
    assert cells(read(book(["N"], change=change), "list.xlsx", sheet="Notes", skip=0)) == []
    with pytest.raises(Rejected, match=r"list\.xlsx has no sheet of this name\."):
        read(book(["N"]), "list.xlsx", sheet="Other")


def test_reading_a_workbook_can_be_stopped(tmp_path):
    path = tmp_path / "list.xlsx"
    path.write_bytes(book(*([f"Supplier {n}", "Ningbo"] for n in range(2000))))

    def stop(_done, _total, _text):
        raise Cancelled

    with pytest.raises(Cancelled):
        read_table(path, step=stop)


def test_pasted_cells_as_text_and_as_a_web_page_s_table():
    text = read_pasted(PastedCells("Name\tCity\nA\tB\n"), TableOptions())
    assert (text.columns, cells(text)) == (("Name", "City"), [("A", "B")])
    html = (
        "<p>x</p><table><tr><th>Name<th colspan=2>Price</tr><script>evil</script>"
        "<tr><td>A<br>Ltd</td><td>1 <span style='display: none'>9</span>2</td></tr></table>"
    )
    page = read_pasted(PastedCells("ignored", html), TableOptions())
    assert (page.columns, cells(page)) == (("Name", "Price", "Column 3"), [("A Ltd", "1 2")])
    with pytest.raises(Rejected, match="The clipboard is empty"):
        read_pasted(PastedCells(""), TableOptions())


def test_a_long_table_tells_how_far_it_is_and_stops_where_it_is_told_to(tmp_path):
    source, heard = tmp_path / "long.csv", []
    source.write_bytes("Название;Город\n".encode("cp1251") + b"Sun;Omsk\n" * 5_000)

    def stop(done, _total, _text):
        heard.append(done)
        if done >= 2_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_table(source, step=stop)
    tried = heard.count(0) - 1
    assert heard == [*[0] * tried, 0, 2_000]
    assert tried > 1, "of encodings there are several to try"
