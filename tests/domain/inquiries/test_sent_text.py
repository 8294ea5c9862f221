"""A letter that was sent is taken apart for paper and preview without losing a word."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.inquiries.assess import Other, assess
from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.letter import LetterFacts, Sender
from sourcing_app.domain.inquiries.sent_text import letter_of, sent_product
from sourcing_app.domain.values.text import clean_line, clean_text
from tests.letter_samples import LAMP, OLGA

LINE = st.text(max_size=30).map(clean_line)
TEXT = st.text(max_size=60).map(clean_text)
SENDERS = st.builds(
    Sender, name=LINE, position=LINE, company=LINE, region=LINE, country=LINE, business=LINE,
    phone=LINE, email=LINE, private=st.booleans(),
)  # fmt: skip
FACTS = st.builds(
    LetterFacts, sender=SENDERS, supplier=LINE, day=st.dates(), product=LINE, link=LINE,
    colour=LINE, size=LINE, features=LINE, extra=TEXT,
    quantity=st.none() | st.integers(1, 10**9).map(Decimal),
    blocks=st.lists(st.sampled_from(Block), unique=True).map(tuple),
    address=TEXT, number=st.none() | st.just("RFQ-2026-0001"), material=LINE,
    wordings=st.dictionaries(st.sampled_from(Block), TEXT), text=TEXT, subject=LINE,
)  # fmt: skip


@given(FACTS)
def test_every_letter_comes_back_word_for_word(facts):
    text = compose(facts).text()
    if facts.supplier:
        assert letter_of(text).text() == text
    assert "".join(letter_of(text).text().split()) == "".join(text.split())


@pytest.mark.parametrize(
    "sender", [OLGA, replace(OLGA, name="Petrova, Olga"), replace(OLGA, position="")]
)
def test_its_parts_are_the_ones_it_was_made_of(sender):
    letter = compose(replace(LAMP, sender=sender, extra="One.\nTwo."))
    assert letter_of(letter.text()) == letter


@pytest.mark.parametrize("text", ["", "Dear Li,\n\nhow are you?", "To: a\nb\n\nc"])
def test_any_other_text_becomes_paragraphs(text):
    letter = letter_of(text)
    lines = tuple(line for part in letter.body for line in part.texts)
    assert lines == tuple(line for line in text.split("\n") if line)
    assert (letter.subject, letter.to) == ("", ())


EARLIER = (
    "Olga Petrova, Purchasing manager\nNordlicht Home LLC, Kazan, Russia · homeware retail\n\n"
    "To: Li Wei, Shenzhen Brightpath Electronics\n12 March 2026\n\n"
    "Inquiry: LED desk lamp, 4,000 pcs\n\nDear Li Wei,\n\n"
    "We work in homeware retail in Russia. Please see what we need:\n\n"
    "- Product: LED desk lamp, dimmable\n- First order: 4,000 pcs\n\nPlease tell us:\n\n"
    "1. What is your minimum order quantity?\n2. What is the unit price?\n\nThank you.\n\n"
    "Best regards,\nOlga Petrova\n+79123456789, olga@nordlicht.example"
)


@pytest.mark.parametrize("text", [EARLIER, EARLIER.split("\n\n", 1)[1]])
def test_a_letter_of_an_earlier_version_is_shown_word_for_word(text):
    letter = letter_of(text)
    assert letter.text() == text
    assert letter.subject == "Inquiry: LED desk lamp, 4,000 pcs"
    assert len(letter.questions()) == 2
    assert sent_product(letter) == "LED desk lamp, dimmable"
    assert letter.closing[1] == "Olga Petrova"


def test_no_letter_links_to_the_page_of_another_supplier():
    page = "https://sun.en.alibaba.com/lamp"
    facts = replace(LAMP, link=page)
    (missing,) = assess(facts, (), (Other("Ningbo Sun", page),)).blocking()
    assert (missing.fact, missing.fix) == ("other_page", "field.link")
    assert assess(replace(facts, page=page), (), (Other("Ningbo Sun", page),)).sendable
    assert assess(facts, (), (Other("Ningbo Sun", ""),)).sendable
