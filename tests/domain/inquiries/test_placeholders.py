"""Placeholders: each has its value or is a finding; no text makes the program run or swell."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.inquiries.assess import assess
from sourcing_app.domain.inquiries.blocks import WHOLE
from sourcing_app.domain.inquiries.compose import compose, composed
from sourcing_app.domain.inquiries.kinds import LETTER_KINDS, LetterKind
from sourcing_app.domain.inquiries.placeholders import (
    LONGEST,
    TO_FILL_IN,
    fill,
    in_sentence,
    named_in,
    values_of,
)
from sourcing_app.domain.inquiries.shipped import SHIPPED
from tests.letter_samples import LAMP

VALUES = {"product": "lamp", "buyer.name": "Olga", "remedy": ""}


def told(text):
    return [str(finding.sentence) for finding in fill(text, VALUES).findings]


def test_values_are_filled_in_and_a_value_is_never_read_again():
    assert fill("$product, ${buyer.name}, $$5, US$", VALUES).text == "lamp, Olga, $5, US$"
    assert fill("$product", {"product": "${buyer.name} $x"}).text == "${buyer.name} $x"


def test_what_has_no_value_stays_as_it_is_written_and_is_a_finding():
    filled = fill("For $remedy and $nothing.", VALUES)
    assert filled.text == "For $remedy and $nothing."
    assert [(found.start, found.end) for found in filled.findings] == [(4, 11), (16, 24)]
    assert "Nothing is known for $remedy" in told("$remedy")[0]
    assert "no placeholder $nothing" in told("$nothing")[0]


@pytest.mark.parametrize(
    "text",
    ["${__class__}", "${product.__init__}", "$product[0]", "${product!r:>999999}", "{product}"],
)
def test_no_expression_is_one(text):
    assert "<class" not in fill(text, VALUES).text
    assert len(fill(text, VALUES).text) < 40


def test_a_bomb_is_cut_and_told():
    bomb = fill("$product" * 1000, {"product": "x" * 8000})
    assert len(bomb.text) == LONGEST
    assert "more than 20,000" in str(bomb.findings[-1].sentence)
    lines = composed(replace(LAMP, text="$size\n$blocks\n" * 500, size="x" * 200))
    assert any("more than 20,000" in str(found.sentence) for found in lines.findings)


def test_a_whole_block_stands_in_a_line_of_its_own():
    good = composed(replace(LAMP, text="Hello.\n$questions\nBye."))
    assert good.findings == ()
    assert [part.kind for part in good.letter.body] == (
        ["paragraph", "paragraph", "questions", "paragraph"]
    )
    (finding,) = composed(replace(LAMP, text="Hello.\nSee $questions.")).findings
    assert "line of its own" in str(finding.sentence)
    assert (finding.start, finding.end) == (11, 21)


@given(st.text(max_size=200))
def test_any_text_is_filled_without_an_error(text):
    assert len(fill(text, VALUES).text) <= LONGEST
    compose(replace(LAMP, text=text, subject=text))


@pytest.mark.parametrize("kind", list(LetterKind))
def test_each_kind_has_a_text_whose_placeholders_all_exist(kind):
    shipped = SHIPPED[kind]
    assert kind in LETTER_KINDS
    known = {*values_of(LAMP), *WHOLE}
    assert {*named_in(shipped.text), *named_in(shipped.subject)} <= known
    values = dict.fromkeys((*TO_FILL_IN, "answer_by", "buyer.address"), "1 May")
    done = replace(LAMP, kind=kind, own=values)
    assert composed(done).findings == ()
    assert "$" not in compose(done).text()
    assert assess(done).sendable


def test_a_letter_with_a_gap_is_not_sent():
    (missing, *_) = assess(replace(LAMP, kind=LetterKind.COMPLAINT)).blocking()
    assert (missing.fact, missing.fix) == ("placeholder", "letter")


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Folding side table", "folding side table"),
        ("LED desk lamp", "LED desk lamp"),
        ("Bluetooth speaker", "Bluetooth speaker"),
        ("T-shirt", "T-shirt"),
        ("USB-C cable", "USB-C cable"),
        ("Wi-Fi router", "Wi-Fi router"),
        ("iPad stand", "iPad stand"),
        ("Übertopf", "Übertopf"),
        ("", ""),
    ],
)
def test_a_name_in_a_sentence_begins_small_unless_it_is_a_name_of_its_own(name, written):
    assert in_sentence(name) == written
