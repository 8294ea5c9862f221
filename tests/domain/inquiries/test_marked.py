"""Blocks as one marked text: any wording returns as it was, and no line is taken for another."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.blocks import Block, BlockUse
from sourcing_app.domain.inquiries.marked import MarkedBlock, marked, read_marked

PIECES = st.sampled_from(
    ["\n", "\r", "\\", "[", "]", "[price]", "\\[sample: left_out]", " ", "a", "灯", "$product"]
)
WORDINGS = st.one_of(st.lists(PIECES, max_size=8).map("".join), st.text(max_size=20))
SAID = st.builds(MarkedBlock, st.sampled_from([None, *BlockUse]), WORDINGS)


@given(st.dictionaries(st.sampled_from(Block), SAID, max_size=6))
def test_what_was_written_is_read(blocks):
    text = marked(blocks)
    assert read_marked(text) == blocks
    assert marked(dict(reversed(blocks.items()))) == text


def test_it_is_plain_to_read_and_to_type():
    blocks = {
        Block.SAMPLE: MarkedBlock(BlockUse.LEFT_OUT, ""),
        Block.PRICE: MarkedBlock(None, "Price of\n[see drawing]?"),
    }
    assert marked(blocks) == "[price]\nPrice of\n\\[see drawing]?\n[sample: left_out]"
    assert read_marked("[ Price ] \nPrice of\n\\[see drawing]?\n[sample: Left out]") == blocks


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What is the price?", "“What is the price?” begins no block"),
        ("[price]\na\n[see drawing", "“[see drawing” begins no block"),
        ("[price: never]", "“[price: never]” begins no block"),
        ("[]", "begins no block"),
        ("[colour]", "“colour” is no block of a letter"),
        ("[price]\na\n[price]\nb", "“Price” is there twice"),
    ],
)
def test_a_line_that_begins_no_block_is_refused(text, told):
    with pytest.raises(Rejected, match=re.escape(told)):
        read_marked(text)
