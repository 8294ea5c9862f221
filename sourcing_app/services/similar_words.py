"""Words of the file that are like those typed: the second step of a search that finds nothing."""

import re
from collections import Counter

from sourcing_app.domain.values.grams import keys, one_letter_off
from sourcing_app.domain.values.marks import words_of
from sourcing_app.store.queries.search_index import known_keys, texts_like
from sourcing_app.store.sqlite.reader import Reader

_WORD = re.compile(r"[^\W\d_]{4,}")
_LEAST, _LONG = 4, 8
"""Letters: a shorter word is like too many; in a longer one two may be wrong."""


def similar(reader: Reader, typed: str) -> str:
    """
    What was perhaps meant: each word as the file has one like it; "" where it has none.

    One letter may be another one, missing, too much, or change places with the next; in a word of
    eight or more two may.
    """
    words = [_nearest(reader, word) for word in words_of(typed)]
    found = " ".join(words)
    return "" if "" in words or found == " ".join(words_of(typed)) else found


def _pieces(reader: Reader, word: str) -> list[str]:
    """What words like this one have in them: a half of a long one, else all that may be meant."""
    half = len(word) // 2
    if len(word) >= _LONG:
        return [word[:half], word[-half:]]
    meant = [word, *(each for each in one_letter_off(word) if len(each) >= _LEAST)]
    there = known_keys(reader, {key for each in meant for key in keys(each)})
    return [each for each in meant if there.issuperset(keys(each))]


def _nearest(reader: Reader, word: str) -> str:
    if len(word) < _LEAST or not word.isalpha():
        return word
    texts = texts_like(reader, [keys(piece) for piece in _pieces(reader, word)])
    there = Counter(each for text in texts for each in _WORD.findall(text))
    if word in there:
        return word
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    most = 2 if len(word) >= _LONG else 1
    near = process.extract(word, [*there], scorer=OSA.distance, score_cutoff=most, limit=None)
    return min(near, key=lambda each: (each[1], -there[each[0]]), default=("", 0, 0))[0]
