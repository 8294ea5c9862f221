"""A letter that was sent is taken apart for paper and preview without losing a word."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.inquiries.assess import Other, assess
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.letter import LetterFacts, Question, Sender
from sourcing_app.domain.inquiries.sent_text import letter_of
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
    questions=st.frozensets(st.sampled_from(Question)),
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
    assert letter.extra == tuple(line for line in text.split("\n") if line)
    assert letter.subject == letter.to == ""


def test_no_letter_links_to_the_page_of_another_supplier():
    page = "https://sun.en.alibaba.com/lamp"
    facts = replace(LAMP, link=page)
    (missing,) = assess(facts, (), (Other("Ningbo Sun", page),)).blocking()
    assert (missing.fact, missing.fix) == ("other_page", "field.link")
    assert assess(replace(facts, page=page), (), (Other("Ningbo Sun", page),)).sendable
    assert assess(facts, (), (Other("Ningbo Sun", ""),)).sendable
