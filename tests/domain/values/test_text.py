"""Text from outside: what cannot be seen is gone, and nothing else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.values.text import clean_line, clean_text, narrow

UNSEEN = [
    *("\u202a", "\u202e", "\u2066", "\u2069", "\u200e", "\u061c"),  # direction
    *("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u180e"),  # no width
    *("\x00", "\x07", "\x1b", "\x7f", "\x9b", "\ud800", "\ue000", "\U000e0041"),
    *("\u3164", "\u2800", "\u115f", "\u034f", "\ufe0f", "\U000e0100"),
]


@pytest.mark.parametrize("char", UNSEEN, ids=[f"U+{ord(char):04X}" for char in UNSEEN])
def test_what_cannot_be_seen_is_taken_out(char):
    for clean in (clean_line, clean_text):
        assert clean(f"{char}Ac{char}me{char}") == "Acme"
        assert clean(char) == ""


@pytest.mark.parametrize("mark", ["\n", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_line_breaks_are_spaces_in_a_line_and_one_kind_in_a_text(mark):
    assert clean_line(f"a{mark}b") == "a b"
    assert clean_text(f"a{mark}b") == "a\nb"


def test_tabs_and_blanks():
    assert clean_line("\t a \t\u00a0 b\u3000 ") == "a b"
    assert clean_text(" a\tb ") == "a\tb"


@pytest.mark.parametrize(
    "name",
    ["Zürich", "Ёж и Ко", "深圳市华为技术有限公司", "O’Neill & Sons", "№ 5 – «Ромашка»", "नमस्ते"],
)
def test_names_stay_as_they_are(name):
    assert clean_line(name) == clean_text(name) == name


def test_accents_are_composed_even_around_what_was_taken_out():
    assert clean_line("e\u0301") == clean_line("e\u200b\u0301") == "é"


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    for clean in (clean_line, clean_text):
        once = clean(text)
        assert clean(once) == once
        assert unicodedata.is_normalized("NFC", once)
        rest = set(once) - set("\n\t")
        assert not [c for c in rest if unicodedata.category(c) in {"Cc", "Cf"}]


@given(
    st.text("0123456789.,-/ 年月日", max_size=20), st.sampled_from("\u200e\u202d\u2069\ufeff\u00ad")
)
def test_invisible_marks_do_not_change_what_is_read(text, mark):
    assert narrow(mark.join(f" {text} ")) == f" {text} "


def test_wide_digits_become_usual_ones():
    assert narrow("１２３－４") == "123-4"
