"""Where the words of a search stand in a text as people read it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.values.marks import places, words_of
from sourcing_app.domain.values.names import sought


def test_marks_stand_on_the_letters_that_were_found_whatever_folding_does_to_them():
    text = "Straße Łódź, Ёлка 深圳市 ＬＥＤ"
    marked = [text[start:end] for start, end in places(text, words_of("SS lodz елка 圳市 led"))]
    assert marked == ["ß", "Łódź", "Ёлка", "圳市", "ＬＥＤ"]
    assert places("banana", ("ana",)) == ((1, 6),)
    assert places("banana", ()) == places("banana", ("x",)) == ()


@given(st.text(alphabet="aBßéЁи深圳 1", max_size=20), st.text(alphabet="abséеи深", max_size=2))
def test_a_text_is_marked_where_it_has_the_word_and_nowhere_else(text, typed):
    words = words_of(typed)
    found = places(text, words)
    assert bool(found) == any(word in sought(text) for word in words)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] < other[0] for one, other in pairwise(found))
