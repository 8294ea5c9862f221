"""Where the words of a search stand in a text as people read it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from sourcing_app.domain.values.names import sought
from sourcing_app.domain.values.text import asked_line

Places = tuple[tuple[int, int], ...]
_KEPT = 8_192


def words_of(typed: str) -> tuple[str, ...]:
    """Return the words of what was typed as texts are looked through for them, each once."""
    return tuple(dict.fromkeys(sought(asked_line(typed)).split()))


def has_all(words: Sequence[str], *texts: str) -> bool:
    """Whether each of these words of `words_of` stands in one of the texts."""
    plain = [sought(text) for text in texts]
    return all(any(word in text for text in plain) for word in words)


@lru_cache(maxsize=_KEPT)
def places(text: str, words: tuple[str, ...]) -> Places:
    """Where any of these words of `words_of` stands: begin and end of each place, in order."""
    if not words:
        return ()
    plain, letters = _plain(text)
    ends = [*letters, len(text)]
    marked = {
        place
        for word in words
        for start in _starts(plain, word)
        for place in range(letters[start], ends[start + len(word) - 1] + 1)
    }
    return tuple(_runs(sorted(marked)))


def _plain(text: str) -> tuple[str, Sequence[int]]:
    """The text as it is looked through, and which letter of the text each of its letters is of."""
    if text.isascii():
        return text.lower(), range(len(text))
    parts = [sought(letter) for letter in text]
    letters = [place for place, part in enumerate(parts) for _ in part]
    return "".join(parts), letters


def _starts(plain: str, word: str) -> Iterator[int]:
    start = plain.find(word)
    while start >= 0:
        yield start
        start = plain.find(word, start + 1)


def _runs(marked: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = last = -1
    for place in marked:
        if place != last + 1 or start < 0:
            if start >= 0:
                yield start, last + 1
            start = place
        last = place
    if start >= 0:
        yield start, last + 1
