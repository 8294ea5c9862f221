"""Letters that look alike are told apart, and honest names are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.values.lookalikes import (
    _MAYBE_ODD,
    _alphabet,
    host_of,
    odd_address,
    odd_words,
    skeleton,
)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Асme Lamps", "“Асme” mixes alphabets; Cyrillic: А, с."),
        ("Acme Lаmps Co.", "“Lаmps” mixes alphabets; Cyrillic: а."),
        ("Αcme", "“Αcme” mixes alphabets; Greek: Α."),
        ("Завoд", "“Завoд” mixes alphabets; Cyrillic: З, а, в, д."),
        ("АСМЕ Lamps", "“АСМЕ” looks Latin, but its letters are Cyrillic."),
    ],
)
def test_a_word_of_two_alphabets_is_named(name, told):
    assert [str(sentence) for sentence in odd_words(name)] == [told]


@pytest.mark.parametrize(
    "name",
    [
        "Acme Lamps Co., Ltd.", "ООО Acme", "Завод Acme", "Ольга Петрова", "广州Acme灯具厂",
        "Ningbo 2B-Лампы", "Müller GmbH", "Ελλάδα", "", "№ 7",
    ],
)  # fmt: skip
def test_an_honest_name_is_left_alone(name):
    assert odd_words(name) == []


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://аlibaba.com/x", "“аlibaba” mixes alphabets; Cyrillic: а."),
        ("сосо.com", "“сосо” looks Latin, but its letters are Cyrillic."),
        ("olga@gооgle.com", "“gооgle” mixes alphabets; Cyrillic: о."),
        (
            "https://xn--80ak6aa92e.com/a",
            "The address xn--80ak6aa92e.com is shown as “аррӏе.com” in a browser.",
        ),
    ],
)
def test_an_address_that_is_not_what_it_looks_like_is_named(address, told):
    assert [str(sentence) for sentence in odd_address(address)] == [told]


@pytest.mark.parametrize("address", ["https://acme.en.alibaba.com", "пример.рф", "a@b.cn", "", "["])
def test_an_honest_address_is_left_alone(address):
    assert odd_address(address) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("Асме Lamps", "Acme Lamps"), ("ACME1", "Acmel"), ("Bright Barn", "Bright Bam"),
     ("Ζhejiang Apex Ltd", "Zhejiang Apex"), ("alibaba.com", "аlibaba.com")],
)  # fmt: skip
def test_what_is_drawn_alike_has_one_skeleton(one, other):
    assert skeleton(one) == skeleton(other)


def test_other_names_have_other_skeletons():
    assert len({skeleton(name) for name in ("Acme", "Acne", "Акме Лампы", "Acme 2")}) == 4


@given(st.text())
def test_any_text_can_be_looked_at(text):
    odd_words(text)
    odd_address(text)
    host_of(text)
    assert skeleton(text) == skeleton(text)


def test_no_letter_of_another_alphabet_is_passed_over():
    letters = map(chr, range(0x20000))
    others = [each for each in letters if _alphabet(each) not in {"", "LATIN"}]
    assert len(others) > 800
    assert [each for each in others if not _MAYBE_ODD.search(each)] == []
