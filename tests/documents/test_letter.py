"""The letter as PDF: every character comes back, nothing is read as markup."""

import time
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcing_app.documents import fonts
from sourcing_app.documents.letter import letter_pdf, letters_pdf
from sourcing_app.documents.letter_layout import laid_out
from sourcing_app.documents.pages import measures_of
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.letter import Letterhead
from sourcing_app.domain.values.paper import Margins, PageSetup, PaperSize
from sourcing_app.domain.values.text import clean_line
from tests.letter_samples import LAMP, OLGA
from tests.pdf_text import pages, sizes, squeezed

RESOURCES = Path(__file__).parents[2] / "resources"
HEAD = Letterhead(
    "Nordlicht Home LLC", ("Bauman St. 5, Kazan 420111, Russia", "olga@nordlicht.example")
)
HOSTILE = '<img src="/dev/zero"> <font color="red">A&B</font> <para>&amp; </b>'


def test_every_line_of_the_letter_comes_back(resources):
    letter = compose(LAMP)
    (page,) = pages(letter_pdf(letter, HEAD, resources))
    for line in (*letter.text().replace("- ", "• ").splitlines(), HEAD.title, *HEAD.lines):
        assert squeezed(line) in page
    assert "Page1of1" in page


@pytest.mark.parametrize(
    "name",
    [
        HOSTILE,
        "深圳市华为技术有限公司 (Huawei)",
        "ООО «Ромашка» Ёж",
        "Zürich ₽ ₸ £ “x” ≤ ²",
        "a" * 200,
    ],
)
def test_any_supplier_name_is_text_and_comes_back(resources, name):
    facts = replace(LAMP, supplier=name, product=name, extra=name)
    whole = "".join(pages(letter_pdf(compose(facts), HEAD, resources)))
    assert whole.count(squeezed(name)) >= 3


def test_a_character_without_a_font_is_refused_by_name(resources):
    with pytest.raises(Rejected, match="“🙂”"):
        letter_pdf(compose(replace(LAMP, extra="Hello 🙂")), HEAD, resources)
    with pytest.raises(Rejected, match="“🙂”"):
        letter_pdf(compose(LAMP), Letterhead("🙂"), resources)


@pytest.mark.parametrize(
    ("where", "named"),
    [
        ({"supplier": "🙂"}, "Supplier name"),
        ({"colour": "🙂"}, "Product and questions"),
        ({"extra": "🙂"}, "Letter text"),
    ],
)
def test_the_part_of_the_letter_is_named(resources, where, named):
    with pytest.raises(Rejected, match=f"^{named}: The character “🙂”"):
        letter_pdf(compose(replace(LAMP, **where)), HEAD, resources)


known = st.sampled_from(
    [chr(code) for code in range(0x20, 0x3100)] + list("深圳市华为技术有限公司路号")
)


@settings(max_examples=60, deadline=None)
@given(st.text(known, min_size=1, max_size=60) | st.text(st.characters(), max_size=20))
def test_every_character_of_a_supplier_or_address_comes_back_or_is_refused_by_name(text):
    name = clean_line(text)
    facts = replace(LAMP, supplier=name, extra=f"Pay to {name}, {name} Bank")
    head = Letterhead("Nordlicht", (f"{name} St. 5", ""))
    whole, refusal = printed(compose(facts), head)
    if refusal:
        assert [char for char in name if f"U+{ord(char):04X}" in refusal]
    else:
        assert as_copied(whole).count(as_copied(name)) >= (4 if squeezed(name) else 0)


def printed(letter, head):
    """The text of the pages, or what the refusal says."""
    try:
        return "".join(pages(letter_pdf(letter, head, RESOURCES))), ""
    except Rejected as refusal:
        return "", str(refusal)


def as_copied(text):
    """Ligatures such as “ﬁ” are copied out as their letters."""
    return squeezed(unicodedata.normalize("NFKC", text))


def test_a_character_that_would_be_copied_as_another_is_refused(resources):
    with pytest.raises(Rejected, match=r"U\+1DF00"):
        letter_pdf(compose(replace(LAMP, supplier="\U0001df00")), HEAD, resources)


def test_a_word_of_two_scripts_is_broken_quickly(resources):
    started = time.process_time()
    letter_pdf(compose(replace(LAMP, extra="x深" * 4000)), HEAD, resources)
    assert time.process_time() - started < 10


def test_a_huge_letterhead_is_refused_before_it_is_drawn(resources):
    with pytest.raises(Rejected, match="20,000"):
        letter_pdf(compose(LAMP), Letterhead("x" * 200_000), resources)


def test_a_long_text_breaks_over_pages_with_their_numbers(resources):
    facts = replace(LAMP, extra="Tell us more. " * 500)
    texts = pages(letter_pdf(compose(facts), HEAD, resources))
    assert len(texts) > 1
    for number, text in enumerate(texts, start=1):
        assert f"Page{number}of{len(texts)}" in text


def test_a_word_of_eight_thousand_letters_is_broken_quickly(resources):
    started = time.process_time()
    letter_pdf(compose(replace(LAMP, extra="x" * 8000)), HEAD, resources)
    assert time.process_time() - started < 10


def test_a_huge_letter_is_refused_before_it_is_drawn(resources):
    with pytest.raises(Rejected, match="20,000"):
        letter_pdf(compose(replace(LAMP, extra="x" * 200_000)), HEAD, resources)


def test_thirty_letters_make_one_file_and_each_counts_its_own_pages(resources):
    """Invariant 13: no page holds another supplier's name."""
    names = [f"Supplier{n:02d} Trading" for n in range(30)]
    letters = [compose(replace(LAMP, supplier=name)) for name in names]
    heard: list[int] = []
    texts = pages(letters_pdf([(each, HEAD) for each in letters], resources, heard.append))
    assert len(texts) == len(heard) == 30
    for name, text in zip(names, texts, strict=True):
        assert [other for other in names if squeezed(other) in text] == [name]
        assert "Page1of1" in text


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_paper_and_margins_are_those_asked_for(resources, paper, size):
    letter = compose(replace(LAMP, extra="Tell us more. " * 550))
    counts = []
    for margins in (Margins.NARROW, Margins.WIDE):
        made = letter_pdf(letter, HEAD, resources, PageSetup(PaperSize(paper), margins))
        assert set(sizes(made)) == {size}
        counts.append(len(pages(made)[0]))
    assert counts[0] > counts[1]


def test_the_letterhead_is_left_to_printed_paper(resources):
    letter = compose(LAMP)
    with_head = pages(letter_pdf(letter, HEAD, resources))[0]
    without = pages(letter_pdf(letter, HEAD, resources, PageSetup(letterhead=False)))[0]
    assert squeezed(HEAD.lines[0]) in with_head
    assert squeezed(HEAD.lines[0]) not in without
    assert squeezed(letter.greeting) in without


def test_the_same_letter_gives_the_same_bytes(resources):
    assert letter_pdf(compose(LAMP), HEAD, resources) == letter_pdf(compose(LAMP), HEAD, resources)


def test_a_letter_of_a_buyer_without_details_is_printed(resources):
    bare = compose(replace(LAMP, sender=type(OLGA)()))
    assert pages(letter_pdf(bare, Letterhead(""), resources))


def test_a_short_text_and_the_signature_are_not_parted_by_the_end_of_a_page(resources):
    for lines in range(30, 60):
        facts = replace(LAMP, extra="\n".join(f"Line {n}." for n in range(lines)))
        texts = pages(letter_pdf(compose(facts), HEAD, resources))
        if len(texts) > 1:
            last = texts[-1]
            assert ("Bestregards" in last) == ("OlgaPetrovaPurchasing" in last)


@pytest.mark.parametrize("margins", Margins)
@pytest.mark.parametrize(
    ("extra", "enclosed"),
    [("A line.", ()), ("A sentence of many. " * 20, ("lamp.png", "plan.pdf"))],
)
def test_the_signature_has_text_above_it_and_what_is_enclosed_below(
    resources, margins, extra, enclosed
):
    fonts.register(resources)
    measures = measures_of(PageSetup(margins=margins))
    broken = 0
    for many in range(2, 45):
        words = "\n\n".join([extra] * many)
        letter = compose(replace(LAMP, extra=words, enclosures=enclosed))
        sheets = laid_out(letter, HEAD, measures, None)
        lines = ["".join(text for _, text in each.line) for each in sheets[-1].lines]
        assert lines.index("Best regards,") >= 2
        broken += len(sheets) > 1
    assert broken


@pytest.mark.parametrize("many", range(24, 40))
def test_what_leads_to_a_list_is_never_alone_at_the_foot_of_a_page(resources, many):
    facts = replace(LAMP, extra="\n\n".join(f"Line {n}." for n in range(many // 2)))
    blocks = (Block.EXTRA, *(block for block in facts.blocks if block is not Block.EXTRA))
    letter = compose(replace(facts, features="\n" * (many % 2) + "x", blocks=blocks))
    texts = pages(letter_pdf(letter, HEAD, resources))
    for leading, begun in (("Pleasetellus:", "1.What"), ("whatweneed:", "•Product")):
        assert [leading in text for text in texts] == [begun in text for text in texts]


def test_a_logo_is_once_in_a_file_of_many_letters(resources):
    from io import BytesIO

    from PIL import Image

    kept = BytesIO()
    Image.new("RGB", (60, 20), "navy").save(kept, "PNG")
    head = replace(HEAD, logo=kept.getvalue())
    letters = [(compose(replace(LAMP, supplier=f"S{n}")), head) for n in range(5)]
    assert letters_pdf(letters, resources).count(b"/Subtype /Image") == 1
    assert b"/Subtype /Image" not in letters_pdf(
        letters, resources, setup=PageSetup(letterhead=False)
    )
