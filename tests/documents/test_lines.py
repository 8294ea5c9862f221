"""Lines: no letter is lost, none is too long, and words are broken only where they must be."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.documents import fonts
from sourcing_app.documents.lines import Setting, broken, width
from sourcing_app.domain.values.text import clean_line

RESOURCES = Path(__file__).parents[2] / "resources"
fonts.register(RESOURCES)
ALPHABET = st.sampled_from("abc WIL.,-“”é深圳市华为，。（）한국어 ")
TEXTS = st.text(ALPHABET, max_size=120).map(clean_line)


def texts(lines):
    return ["".join(piece for _font, piece in line) for line in lines]


@given(TEXTS, st.floats(30, 400), st.booleans())
def test_every_letter_is_there_and_no_line_is_too_long(text, room, bold):
    lines = texts(broken(text, Setting(10.5, room, bold)))
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line, 10.5, bold=bold) <= room + 0.01 or len(line) <= 2 for line in lines)


@given(st.lists(st.text("abcdef", min_size=1, max_size=8), min_size=1, max_size=30))
def test_a_line_is_as_long_as_it_can_be_and_words_stay_whole(words):
    lines = texts(broken(" ".join(words), Setting(10.5, 120)))
    assert [word for line in lines for word in line.split()] == words
    for line, following in pairwise(lines):
        assert width(f"{line} {following.split()[0]}", 10.5) > 120


@pytest.mark.parametrize("count", [1, 50])
def test_a_word_that_is_too_long_is_broken_where_the_line_ends(count):
    lines = texts(broken("x" * 100 * count, Setting(10.5, 100)))
    assert {len(line) for line in lines[:-1]} == {len(lines[0])}


def test_chinese_is_broken_anywhere_but_before_what_closes():
    lines = texts(broken("深圳市华为技术有限公司，" * 20, Setting(10.5, 90)))
    assert len(lines) > 10
    assert not any(line.startswith("，") for line in lines)


def test_a_line_break_in_a_text_is_one_on_paper():
    assert texts(broken("One\n\nTwo", Setting(10.5, 90))) == ["One", "", "Two"]
