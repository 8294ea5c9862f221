"""The blocks of a letter: which there are, in which order, and how they are worded."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.answers import KnownAnswers, answered
from sourcing_app.domain.inquiries.assess import assess
from sourcing_app.domain.inquiries.blocks import (
    ASKED,
    BLOCK_NAMES,
    FIRST_LETTER,
    Block,
    BlockChoice,
    BlockUse,
    kept_order,
    order_of,
    read_order,
)
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.letter import Wishes
from sourcing_app.domain.inquiries.placeholders import values_of
from sourcing_app.domain.inquiries.style import heavy_sentences
from sourcing_app.domain.inquiries.wording import standard, to_begin_from
from sourcing_app.domain.settings.limits import SHIPPED
from tests.letter_samples import LAMP

WISHES = Wishes(
    currency="USD", incoterm="FOB", place="Ningbo", validity_days=30, moq_per_colour=True,
    moq_of_samples=True, sample_quantity=Decimal(3), sample_terms="paid back with the order",
    customisation="our logo on the base", tooling="the moulds belong to us",
    certificates="CE and RoHS", packing="one lamp in a brown box", payment_terms="30/70",
    inspection="AQL 2.5 by a third party",
)  # fmt: skip
FULL = replace(
    LAMP, blocks=tuple(Block), wishes=WISHES, yearly_quantity=Decimal(20000), material="Aluminium",
    finish="Powder coated", tolerance="0.5 mm", standard="EN 60598", drawing="D-17 rev. B",
    answer_by=date(2026, 3, 30),
)  # fmt: skip


def test_every_block_has_words_and_says_or_asks_something():
    assert set(BLOCK_NAMES) == set(Block)
    for block in Block:
        told = compose(replace(FULL, blocks=(block,), extra="More.")).body
        assert told, block


def test_a_full_letter_names_every_fact_and_stays_plain():
    letter = compose(FULL)
    text = letter.text()
    for fact in (
        *("Material: Aluminium", "Finish: Powder coated", "Tolerance: 0.5 mm"),
        *("Standard: EN 60598", "Drawing: D-17 rev. B", "Yearly forecast: 20,000 pcs"),
        *("FOB Ningbo in USD", "valid for 30 days", "in total and per colour", "3 samples"),
        *("paid back with the order", "our logo on the base", "the moulds belong to us"),
        *("CE and RoHS", "one lamp in a brown box", "30/70", "AQL 2.5 by a third party"),
        "Please answer by 30 March 2026.",
    ):
        assert fact in text
    assert len(letter.questions()) == len(ASKED)
    assert not list(heavy_sentences(letter.prose(), SHIPPED))
    assert assess(FULL).sendable


def test_a_first_letter_asks_only_what_decides():
    usual = BlockChoice().blocks()
    assert usual == tuple(block for block in Block if block in FIRST_LETTER)
    assert [block for block in usual if block in ASKED] == [Block.MOQ, Block.PRICE, Block.SAMPLE]


def test_blocks_stand_in_the_buyers_order_and_questions_are_numbered_through():
    order = (Block.PRICE, Block.PRODUCT, Block.WHO, Block.MOQ)
    letter = compose(replace(LAMP, blocks=order))
    assert [line for line in letter.text().splitlines() if line[:2] in {"1.", "2."}] == [
        "1. What is the unit price for 1,000, 4,000 and 10,000 pcs?",
        "2. What is your minimum order quantity?",
    ]
    assert (
        letter.text().index("unit price")
        < letter.text().index("- Product")
        < (letter.text().index("We are Nordlicht"))
    )


def test_one_letter_uses_and_leaves_out_blocks_of_its_own():
    choice = BlockChoice(uses={Block.MOQ: BlockUse.LEFT_OUT, Block.PAYMENT: BlockUse.INCLUDED})
    assert Block.MOQ not in choice.blocks()
    assert Block.PAYMENT in choice.blocks()


@given(st.lists(st.sampled_from(Block), unique=True))
def test_an_order_names_each_block_once_and_comes_back(blocks):
    order = order_of("; ".join(blocks))
    assert sorted(order) == sorted(Block)
    assert [block for block in order if block in blocks] == blocks
    assert order_of(kept_order(order)) == order


def test_the_usual_order_is_kept_as_nothing_and_an_unknown_block_is_named():
    assert read_order("") == read_order("who, product") == ""
    assert read_order("Lead time; price").startswith(
        "who; product; quantity; moq; lead_time; sample; price; customisation"
    )
    with pytest.raises(Rejected, match="“shipping” is no block"):
        read_order("price; shipping")


def test_own_wording_replaces_the_sentences_of_a_block_but_not_its_facts():
    wordings = {Block.PRODUCT: "Please make this for us:", Block.MOQ: "How few?\nAnd per colour?"}
    text = compose(replace(LAMP, wordings=wordings)).text()
    assert "Please make this for us:\n\n- Product: LED desk lamp" in text
    assert "1. How few?\n2. And per colour?\n3. What is the unit price" in text
    assert "interested" not in text


@pytest.mark.parametrize("block", list(Block))
def test_what_one_begins_from_says_the_same_as_the_programs_own_wording(block):
    """And follows the facts: it names them by placeholders."""
    begun = to_begin_from(block, FULL)
    own = compose(replace(FULL, wordings={block: begun} if begun else {}))
    assert own == compose(FULL)
    assert "4,000" not in begun
    assert standard(block, FULL, values_of(FULL)).count("?") == begun.count("?")


def test_a_follow_up_asks_what_a_quote_left_open():
    known = answered(KnownAnswers(moq=True, price=True, payment=True))
    facts = replace(FULL, kind=LetterKind.FOLLOW_UP_1, answered=known, own={"sent_on": "1 March"})
    asked = compose(facts).questions()
    assert len(asked) == len(ASKED) - len(known)
    assert not any("unit price" in question for question in asked)
    assert assess(facts).sendable


def test_what_the_letter_says_of_itself_is_in_it_before_it_is_sent():
    blocks = tuple(block for block in LAMP.blocks if block is not Block.WHO)
    (missing,) = assess(replace(LAMP, blocks=blocks)).blocking()
    assert (missing.fact, missing.fix) == (Block.WHO, "field.who")


def test_a_figure_at_the_beginning_of_a_line_stays_as_it_was_typed():
    text = "12. December is our last day."
    letter = compose(replace(LAMP, extra=text))
    assert text in letter.text().split("\n\n")
    numbered = compose(replace(LAMP, extra="1. Who packs it?\n2. Who ships it?"))
    assert numbered.questions()[-2:] == ("Who packs it?", "Who ships it?")
