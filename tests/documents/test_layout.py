"""Documents on paper: every value comes back as it is, whatever it is; pages are numbered."""

import time
from datetime import date
from decimal import Decimal

import pytest

from sourcing_app.documents.document import (
    Chapter,
    Document,
    FactList,
    Frames,
    Grid,
    GridColumn,
    Remarks,
    TickList,
    text_of,
)
from sourcing_app.documents.layout import documents_pdf
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import in_english, say
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.paper import USUAL, Margins, PageSetup, PaperSize
from tests.pdf_text import pages, sizes, squeezed

A, B, NONE = say("Printing", "Remark"), say("Printing", "Files"), say("Printing", "State")
HOSTILE = (
    '<img src="/dev/zero"> <font color="red">A&B</font> <para>&amp; </b>',
    "深圳市华为技术有限公司 (Huawei)",
    "ООО «Ромашка» Ёж",
    "한국전자 주식회사",
    "Zürich ₽ ₸ £ “x” ≤ ²",
    "{name} %s {{}} \\n $x",
    "a" * 200,
)


def document(*contents, landscape=False, name="Acme"):
    chapters = [Chapter(A, contents)]
    return Document(A, name, (date(2026, 3, 12),), chapters, B, landscape=landscape)


def printed(*documents, setup=USUAL, write=in_english, resources):
    return documents_pdf(documents, write, resources, setup)


def grid(*rows):
    return Grid((GridColumn(A, 2), GridColumn(B, 1, right=True)), rows, NONE)


@pytest.mark.parametrize("value", HOSTILE)
def test_any_value_is_text_everywhere_and_comes_back(resources, value):
    made = document(
        FactList(((A, value),)), grid((value, value)), Remarks((value,), marked=True), name=value
    )
    whole = "".join(pages(printed(made, resources=resources)))
    assert whole.count(squeezed(value)) >= 5
    assert text_of(made, in_english).count(value) == 5


def test_unknown_is_a_dash_and_never_a_nought(resources):
    made = document(FactList(((A, None), (B, ""), (A, ()))), grid((None, Decimal(0))))
    (page,) = pages(printed(made, resources=resources))
    assert page.count("–") == 4
    assert "None" not in page
    assert "Remark\u2013" in page
    assert text_of(made, in_english).count("–") == 4


def test_what_is_to_be_filled_in_is_left_free(resources):
    made = document(FactList(((A, None),), to_fill=True))
    assert "–" not in pages(printed(made, resources=resources))[0]
    assert "Remark: ____" in text_of(made, in_english)


def test_amounts_days_and_several_lines_are_written_in_full(resources):
    value = (Money(Decimal("18400.50"), "USD"), date(2026, 3, 12), "last")
    made = document(grid((value, Decimal("1234.5"))))
    (page,) = pages(printed(made, resources=resources))
    assert "USD18,400.50" in page
    assert "12March2026" in page
    assert "1,234.5" in page
    assert "USD 18,400.50; 12 March 2026; last\t1,234.5" in text_of(made, in_english)


def test_a_table_without_rows_says_so(resources):
    assert "State" in pages(printed(document(grid()), resources=resources))[0]


def test_a_long_table_goes_over_pages_with_its_headings_and_numbers(resources):
    made = document(grid(*((f"row {number}", number) for number in range(120))))
    found = pages(printed(made, resources=resources))
    assert len(found) > 2
    for number, page in enumerate(found, start=1):
        assert f"Page{number}of{len(found)}" in page
        assert "RemarkFiles" in page
    whole = "".join(found)
    assert all(f"row{number}" in whole for number in range(120))


def test_each_document_numbers_its_own_pages(resources):
    names = ("One", "Two", "Three")
    several = [document(FactList(((A, name),)), name=name) for name in names]
    heard = []
    found = pages(documents_pdf(several, in_english, resources, USUAL, heard.append))
    assert all("Page1of1" in page for page in found)
    assert [[name for name in names if name in page] for page in found] == [[n] for n in names]
    assert heard == [0, 1, 2]


@pytest.mark.parametrize(
    ("setup", "landscape", "size"),
    [
        (USUAL, False, (595, 842)),
        (USUAL, True, (842, 595)),
        (PageSetup(PaperSize.LETTER), False, (612, 792)),
        (PageSetup(PaperSize.LETTER, Margins.WIDE), True, (792, 612)),
    ],
)
def test_the_paper_is_the_one_asked_for(resources, setup, landscape, size):
    made = document(FactList(((A, "x"),)), landscape=landscape)
    assert sizes(printed(made, setup=setup, resources=resources)) == [size]


def test_margins_change_how_much_goes_on_a_page(resources):
    made = document(Remarks(tuple(f"Line {number}" for number in range(150))))
    counts = [
        len(pages(printed(made, setup=PageSetup(margins=each), resources=resources))[0])
        for each in (Margins.NARROW, Margins.WIDE)
    ]
    assert counts[0] > counts[1]


def test_a_character_without_a_font_is_refused_with_the_document_named(resources):
    with pytest.raises(Rejected, match=r"^Acme: The character “🙂”"):
        printed(document(FactList(((A, "Hello 🙂"),))), resources=resources)


@pytest.mark.parametrize("text", ["x" * 20_000, "word " * 4000, "深" * 8000, "a\n" * 5000])
def test_a_huge_text_goes_over_pages_in_reasonable_time(resources, text):
    """R28: 20,000 characters are the most that a field holds."""
    started = time.process_time()
    found = pages(printed(document(grid((text, 1)), Remarks((text,))), resources=resources))
    assert len(found) > 2
    assert "".join(found).count(text[:1]) >= text.count(text[:1])
    assert time.process_time() - started < 10


def test_the_same_document_gives_the_same_bytes(resources):
    made = document(grid(("a", 1)))
    assert printed(made, resources=resources) == printed(made, resources=resources)


@pytest.mark.parametrize("value", HOSTILE)
def test_points_to_tick_off_and_frames_for_pictures_are_on_paper(resources, value):
    long = "Seam straight. " * 300
    made = document(TickList(A, B, (value, *map(str, range(60)), long)), Frames((value, NONE, A)))
    found = pages(printed(made, resources=resources))
    whole = "".join(found)
    assert whole.count(squeezed(value)) == 2
    assert whole.count("Seamstraight") == 300
    assert all(squeezed(str(B)) in page for page in found[:3])
    assert text_of(made, in_english).count("[ ]") == 2 * 62 + 3
