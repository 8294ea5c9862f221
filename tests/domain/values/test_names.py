"""How names and texts are compared in any script."""

import pytest

from sourcing_app.domain.values.names import folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("LED Lamp", "led lamp"),
        ("ЛАМПА Настольная", "лампа настольная"),
        ("Ёлка", "ЕЛКА"),
        ("за́мок", "ЗАМОК"),
        ("ΦΩΤΙΣΤΙΚΟ", "Φωτιστικό"),
        ("ΟΔΟΣ", "οδός"),
        ("ΠΡΟΪΟΝ", "προϊόν"),
        ("ΐ", "Ϊ"),
        ("İSTANBUL", "istanbul"),
        ("IŞIK", "ışık"),
        ("ＬＥＤ灯", "led灯"),
        ("STRASSE", "Straße"),
        ("ﬁlter", "FILTER"),
        ("Žluťák", "ŽLUŤÁK"),
    ],
)
def test_case_and_width_do_not_matter(one, other):
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("台灯", "台燈"), ("й", "и"), ("ö", "o"), ("ş", "s"), ("が", "か"), ("ά", "ε"), ("ϊ", "ι")],
)
def test_other_letters_stay_others(one, other):
    assert folded(one) != folded(other)


@pytest.mark.parametrize("text", ["", "İI ıi", "ΐ ΰ Ά ς", "Ёж", "ＬＥＤ台灯", "Straße ǅ"])
def test_a_folded_text_stays_as_it_is(text):
    assert folded(folded(text)) == folded(text)
