"""What is copied into a spreadsheet is text there, never a formula (S6)."""

import pytest

from sourcing_app.ui.tables.tsv import guarded, tsv


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t=", " =", "\ufeff=", "\u200b=", "＝", "＠"]
)
def test_what_a_spreadsheet_would_calculate_is_guarded(start):
    assert guarded(f"{start}cmd|' /C calc'!A0").startswith("'")


@pytest.mark.parametrize("text", ["-5", "+7 912", "-1,234.50", "12%", "Acme", "a=b", ""])
def test_numbers_and_words_stay(text):
    assert guarded(text) == text


def test_a_cell_stays_in_its_cell():
    assert tsv([["a\tb", "c\nd"], ["e", ""]]) == "a b\tc d\ne\t"
