"""What is copied into a spreadsheet is text there, never a formula (S6)."""

import pytest

from sourcing_app.ui.tables.tsv import guarded, html_table, tsv


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


def test_a_table_runs_nothing_and_has_its_heading():
    told = html_table([["Name"], ["<b>=1+1</b> & Co"], ["=HYPERLINK(5)"]])
    assert "<th>Name</th>" in told
    assert "<td>&lt;b&gt;=1+1&lt;/b&gt; &amp; Co</td>" in told
    assert "<td>&#x27;=HYPERLINK(5)</td>" in told
