"""A query that narrows another has no match that the other has not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.values.list_query import ListQuery
from sourcing_app.domain.values.names import folded, sought

LETTERS = st.text(alphabet="aeéß 深圳1", min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("longer", "known", "narrows"),
    [
        ("shenzhen", "shen", True),
        ("ceramics shenzhen", "shenz  cer", True),
        ("深圳陶", "深圳", True),
        ("SHENZHEN", "shen", True),
        ("shenzhen 1", "shenzhen", True),
        ("shenzhen 12", "shenzhen 1", False),
        ("sh", "s", False),
        ("深圳", "深", False),
        ("shen", "shenzhen", False),
        ("caféx", "cafe", False),
        ("shen", "", True),
        ("", " ", True),
        ("", "shen", False),
        ("shen", "\x01", False),
        ("https://a.example", "https", False),
    ],
)
def test_a_longer_word_narrows_where_every_match_has_the_shorter_one(longer, known, narrows):
    assert ListQuery(longer).narrows(ListQuery(known)) is narrows


def test_another_order_or_view_is_another_question():
    known = ListQuery("shen", sort="star", view="flagged")
    assert replace(known, search="shenzhen").narrows(known)
    assert not replace(known, search="shenzhen", sort="").narrows(known)
    assert not replace(known, search="shenzhen", view="").narrows(known)
    assert not replace(known, search="shenzhen", descending=True).narrows(known)


@given(LETTERS, LETTERS, LETTERS)
def test_no_match_is_lost(text, typed, more):
    longer, known = ListQuery(typed + more), ListQuery(typed)
    if longer.narrows(known) and has(text, longer.search):
        assert has(text, known.search)


def has(text, search):
    """Whether a list finds the text."""
    return all(
        sought(word) in sought(text) or folded(word) in folded(text) for word in search.split()
    )
