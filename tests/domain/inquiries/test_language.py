"""The checks of a letter's text: foreign words and heavy sentences, with their places."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.inquiries.language import check_letter, foreign_words
from tests.budget import within

EXTRA = "Please confirm the материал of the base and the packing size."


@pytest.mark.rule("R56")
def test_a_word_in_another_script_is_found_in_its_place():
    report = check_letter(EXTRA)
    (finding,) = report.findings
    assert EXTRA[finding.start : finding.end] == "материал"
    assert not report.ready
    assert str(finding.sentence).startswith("“материал” is not English.")
    assert report.words == 11


@pytest.mark.rule("R56")
@pytest.mark.parametrize("kept", ["материал", "МАТЕРИАЛ"])
def test_a_kept_word_no_longer_blocks(kept):
    assert check_letter(EXTRA, (kept,)).ready


@pytest.mark.rule("R56")
def test_the_suppliers_own_name_may_be_chinese_and_only_it():
    text = "To: 深圳市明路电子有限公司\nWe need 灯."
    found = list(foreign_words(text, (), ("深圳市明路电子有限公司",)))
    assert [text[f.start : f.end] for f in found] == ["灯"]


@pytest.mark.rule("R56")
@pytest.mark.parametrize(
    "text",
    [
        "Size 20 m², ø 5 µm, 10 Ω, ±5 °C, № 5, ½ dozen",
        "Café Müller, naïve",
        "don’t — “quoted”…",
        "",
    ],
)
def test_latin_letters_signs_and_figures_are_english_enough(text):
    assert not list(foreign_words(text))


@pytest.mark.rule("R56")
def test_one_look_alike_letter_is_enough():
    assert [f.start for f in foreign_words("LЕD lamp")] == [0]


def test_full_width_text_is_repaired_in_one_click():
    (finding,) = foreign_words("ＬＥＤ lamp")
    assert finding.fix == "LED lamp"


@pytest.mark.rule("R57")
def test_long_sentences_many_commas_and_stock_phrases_are_warned_about():
    long = "One. Two. Now " + "word " * 25 + "end."
    assert str(check_letter(long).findings[0].sentence) == (
        "Sentence 3 has 27 words: make it shorter."
    )
    (commas,) = check_letter("Send red, blue, green, white, black.").findings
    assert "4 commas" in str(commas.sentence)
    (stock,) = check_letter("We write with regard to lamps.").findings
    assert stock.fix == "We write about lamps."
    assert check_letter(long).ready


@pytest.mark.rule("R57")
def test_lines_of_a_list_are_sentences_of_their_own():
    assert not check_letter(
        "\n".join(f"- item {n} of the order in red" for n in range(20))
    ).findings


@given(st.text(max_size=300))
def test_findings_stay_inside_any_text(text):
    for finding in check_letter(text).findings:
        assert 0 <= finding.start < finding.end <= len(text)


@pytest.mark.parametrize("unit", [".", "a", " ", "\n", "\n ", "ж ", "，", "a,", "-\n", "'"])
def test_a_huge_text_takes_no_time(unit):
    started = time.process_time()
    check_letter(unit * (200_000 // len(unit)))
    assert within(4, time.process_time() - started)
