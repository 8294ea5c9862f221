"""How names and texts are compared in any script."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcing_app.domain.values.lookalikes import skeleton, skeletons
from sourcing_app.domain.values.names import (
    all_folded,
    folded,
    identities,
    identity,
    search_text,
    search_texts,
)

NAME = st.one_of(
    st.text(),
    st.text(
        "aA .,_-&ltdLTDcoOrnv01ВКМНТаесё\u0301\u0130\u1100\u1161ς深\n\t\x1f\x85\u2028", max_size=16
    ),
)


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


@settings(max_examples=300)
@given(st.lists(NAME, max_size=5))
def test_several_names_are_compared_together_as_each_alone(names):
    assert all_folded(names) == [*map(folded, names)]
    assert identities(names) == [*map(identity, names)]
    assert skeletons(names) == [*map(skeleton, names)]
    assert search_texts(names, names[::-1]) == [*map(search_text, names, names[::-1])]
