"""The commonest product words of buyers in Russian and Chinese, and what the site calls them."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import product

from sourcing_app.domain.values.text import clean_line


def _endings(text: str) -> list[str]:
    return text.split()


LONGEST = 3
"""As many words may one name have."""

_TWO = 2
_SHORT_STEM = 3
_LONG_STEM = 5
_ADJECTIVE = _endings("ый ий ой ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ую юю ом ем")
_NOUN = _endings(
    "а я ы и у ю е о ь й ой ей ом ем ам ям ами ями ах ях ов ев ия ию ии ий ием иям иями иях"
)
_ENDINGS = frozenset(["", *_ADJECTIVE, *_NOUN])
_DERIVED = frozenset(map("".join, product(("н", "ьн", "ов", "ев", "ск"), _ADJECTIVE)))
_BASE = re.compile(r"(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[аяоеыиьй])$")
_FLEETING = re.compile(r"[ео](?=[кцл]$)")


class Vocabulary:
    """
    English names of products by their Russian or Chinese ones.

    `text` is a table with a heading: English, Russian, Chinese, parted by tabs; names of the same
    language by commas. Russian names are matched in all their endings.
    """

    def __init__(self, text: str = "") -> None:
        self._text = text

    def english(self, words: Sequence[str]) -> tuple[int, str]:
        """How many of these Russian words, in lower case, are one known name, and its English."""
        plain = [word.replace("ё", "е") for word in words[:LONGEST]]
        for size in range(len(plain), 1, -1):
            found = self._phrase(plain[:size])
            if found:
                return size, found
        return 1, self._word(plain[0]) if plain else ""

    def own(self, word: str) -> str:
        """The Russian of an English word that stands beside Russian ones; others stay."""
        return self._backwards.get(word, word)

    def chinese(self, word: str) -> str:
        """The word with every Chinese name in English; what is unknown stays."""
        if not self._names:
            return word
        return self._han.sub(lambda match: f" {self._names.get(match.group(), '')} ", word)

    @cached_property
    def rows(self) -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
        """English, Russian names and Chinese names; ValueError for a line of another shape."""
        lines = self._text.splitlines()[1:]
        return tuple(_row(line) for line in lines)

    def _word(self, word: str) -> str:
        exact = self._russian.get((word,))
        return exact or next((self._stems[s] for s in _stems_of(word) if s in self._stems), "")

    def _phrase(self, words: Sequence[str]) -> str:
        """Words of a name agree in their endings; two of them may stand the other way round."""
        for order in (words, words[::-1]) if len(words) == _TWO else (words,):
            for stems in product(*map(_stems_of, order)):
                if stems in self._phrases:
                    return self._phrases[stems]
        return ""

    @cached_property
    def _russian(self) -> dict[tuple[str, ...], str]:
        return {
            tuple(name.replace("ё", "е").split(" ")): english
            for english, russian, _ in self.rows
            for name in russian
        }

    @cached_property
    def _backwards(self) -> dict[str, str]:
        """The last name of each: adjectives stand last."""
        return {english: russian[-1] for english, russian, _ in self.rows if russian}

    @cached_property
    def _stems(self) -> dict[str, str]:
        return {
            stem: english
            for words, english in self._russian.items()
            if len(words) == 1
            for stem in _bases(words[0])
            if len(stem) >= _SHORT_STEM
        }

    @cached_property
    def _phrases(self) -> dict[tuple[str, ...], str]:
        return {
            stems: english
            for words, english in self._russian.items()
            if len(words) > 1
            for stems in product(*map(_bases, words))
        }

    @cached_property
    def _names(self) -> dict[str, str]:
        names = {name: english for english, _, chinese in self.rows for name in chinese}
        return {name: names[name] for name in sorted(names, key=len, reverse=True)}

    @cached_property
    def _han(self) -> re.Pattern[str]:
        return re.compile("|".join(map(re.escape, [*self._names, "\u7684"])))


def _row(line: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    english, russian, chinese = line.split("\t")
    return clean_line(english), _names(russian), _names(chinese)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in map(clean_line, text.split(",")) if name)


def _bases(word: str) -> set[str]:
    """What all forms of a word begin with: its stem, and the one with its vowel come or gone."""
    stem = _BASE.sub("", word)
    gone = _FLEETING.sub("ь" if stem[-3:-2] == "л" else "", stem)
    come = {stem[:-1] + vowel + stem[-1] for vowel in "ео"} if stem[-1:] in {"к", "ц"} else set()
    return {stem, gone, *come}


def _stems_of(word: str) -> Iterator[str]:
    """What the word may be a form of, the longest first."""
    for cut in range(len(word), 0, -1):
        known = _ENDINGS if cut < _LONG_STEM else _ENDINGS | _DERIVED
        if word[cut:] in known:
            yield word[:cut]


NO_WORDS = Vocabulary()
"""Knows no word: for queries in Latin letters, and markets that take any."""
