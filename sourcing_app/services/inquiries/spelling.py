"""The English dictionary: read on first use, in slices, and let go when nobody asks any more."""

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from itertools import chain
from pathlib import Path
from threading import Lock

from sourcing_app.domain.inquiries.lint.british import american_forms

_SLICE = 40_000
_TRADE_COUNT = 20_000
"""What a trade word counts at least: more than "disable" does, less than "little" or "the"."""
_SHORTEST_LIKELY = 5
"""Shorter trade words are codes, which are one letter away from too much."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class EnglishWords:
    """
    Knows the words of English, British and American, and those of the trade (`Speller`).

    The first question reads pyspellchecker's dictionary, about half a second and 20 MB: ask in a
    job. `release` gives the memory back; the next question reads it again.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._lock = Lock()
        self._words: Mapping[str, int] | None = None

    @property
    def loaded(self) -> bool:
        """Whether the dictionary is in memory."""
        return self._words is not None

    def unknown(self, words: Iterable[str]) -> set[str]:
        """Return those of these lower-case words that are in neither dictionary."""
        asked = {*words}
        known = self._known() if asked else {}
        return {word for word in asked if not _is_known(word, known)}

    def correction(self, word: str) -> str:
        """
        Return the likeliest word one letter away from a lower-case one; "" for none.

        That is the commonest of those that begin as it does: few misspell a first letter. Words
        of the trade are common in letters, whatever they are elsewhere.
        """
        known = self._known()
        near = sorted({other for other in _one_letter_away(word) if other in known})
        return max(near, key=lambda other: (other[0] == word[0], known[other]), default="")

    def release(self) -> None:
        """Give the memory back."""
        self._words = None

    def _known(self) -> Mapping[str, int]:
        with self._lock:
            words = self._words
            if words is None:
                words = {word: count for part in _english() for word, count in part.items()}
                for word in self._trade_words():
                    least = _TRADE_COUNT if len(word) >= _SHORTEST_LIKELY else 1
                    words[word] = max(least, words.get(word, 0))
                self._words = words
            return words

    def _trade_words(self) -> Iterator[str]:
        lines = (self._resources / "trade_words.txt").read_text(encoding="utf-8").splitlines()
        return (word for line in lines if not line.startswith("#") for word in line.split())


def _english() -> Iterator[dict[str, int]]:
    """Yield the dictionary in slices: read in one call it would stop the window for 0.3 s."""
    packed = files("spellchecker").joinpath("resources", "en.json.gz").read_bytes()
    text = gzip.decompress(packed).decode("utf-8").strip()[1:-1]
    at = 0
    while at < len(text):
        end = text.find(",\n", at + _SLICE)
        end = len(text) if end < 0 else end
        yield json.loads(f"{{{text[at:end]}}}")
        at = end + 1


def _is_known(word: str, known: Mapping[str, int]) -> bool:
    return word in known or any(form in known for form in american_forms(word))


def _one_letter_away(word: str) -> Iterator[str]:
    """Yield all that is made by leaving out, swapping, changing or adding one letter."""
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    return chain(
        (head + tail[1:] for head, tail in halves if tail),
        (head + tail[1] + tail[0] + tail[2:] for head, tail in halves if len(tail) > 1),
        (head + letter + tail[1:] for head, tail in halves if tail for letter in _LETTERS),
        (head + letter + tail for head, tail in halves for letter in _LETTERS),
    )
