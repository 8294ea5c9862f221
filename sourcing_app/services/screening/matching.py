"""Names compared with lists: first those that share a word, then how alike they are written."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sourcing_app.domain.screening.lists import MATCH_SCORE, ListedName, ListKind, NameList
from sourcing_app.domain.screening.names import Compared, compared

_LEAST_WORD = 3
"""Shorter words must agree letter for letter."""
_SHORT = 4
"""Words of up to four letters are found without each of them, others by one of their halves."""
_MANY = 400
"""A word that more names have than this tells little by itself."""
_BATCH = 10_000
_WITHIN_SCORE, _WITHIN_WORDS, _WITHIN_LETTERS = 95, 2, 9
"""A name whose words all stand in the other one: so alike, where there is enough of it."""

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class FoundMatch:
    """A name and the entry of a list, of that day, that has one like it; `score` of 100."""

    kind: ListKind
    entry: ListedName
    listed: str
    name: str
    score: int
    list_date: date | None = None


def pinyin(han: str) -> list[str]:
    """The syllables of Chinese characters, without tones."""
    if not han:
        return []
    from pypinyin import lazy_pinyin

    return [str(each) for each in lazy_pinyin(han)]


class NameIndex:
    """
    The names of several lists, ready to be compared with many others; for a worker's thread.

    What shares no word with a name, letter for letter but for one, is not compared at all.
    """

    def __init__(self, lists: Iterable[NameList], step: Step = lambda _done, _total: None) -> None:
        self._lists = [*lists]
        self._places: list[tuple[int, int, int]] = []
        self._texts: list[str] = []
        self._joined: list[str] = []
        self._han: list[str] = []
        self._postings: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
        self._pieces: defaultdict[str, list[str]] = defaultdict(list)
        total = sum(len(each.entries) for each in self._lists)
        done = 0
        for of, each in enumerate(self._lists):
            for at, entry in enumerate(each.entries):
                if done % _BATCH == 0:
                    step(done, total)
                done += 1
                for which, name in enumerate(entry.names):
                    self._add((of, at, which), compared(name, pinyin))
        for word in self._postings:
            for piece in _pieces_of(word):
                self._pieces[piece].append(word)
        self._like = lru_cache(maxsize=50_000)(self._words_like)
        self._set_of = lru_cache(maxsize=200)(self._members)

    def __len__(self) -> int:
        return len(self._texts)

    def matches(self, names: Iterable[str], least: int = MATCH_SCORE) -> list[FoundMatch]:
        """The entries with a name like one of these, the most alike first; each entry once."""
        best: dict[tuple[int, int], FoundMatch] = {}
        for name in names:
            for number, score in self._alike(compared(name, pinyin), least):
                of, at, which = self._places[number]
                known = best.get((of, at))
                if known is None or known.score < score:
                    entry = self._lists[of].entries[at]
                    its = self._lists[of]
                    best[of, at] = FoundMatch(
                        its.kind, entry, entry.names[which], name, score, its.as_of
                    )
        return sorted(best.values(), key=lambda match: -match.score)

    def _add(self, place: tuple[int, int, int], name: Compared) -> None:
        number = len(self._texts)
        self._places.append(place)
        self._texts.append(name.text)
        self._joined.append(name.joined)
        self._han.append(name.han)
        for word in _keys(name):
            self._postings[word].append(number)

    def _alike(self, name: Compared, least: int) -> Iterator[tuple[int, int]]:
        from rapidfuzz import fuzz, process

        numbers = [*self._candidates(name)]
        scores: defaultdict[int, float] = defaultdict(float)
        for mine, theirs in (
            (name.text, self._texts),
            (name.joined, self._joined),
            (name.han, self._han),
        ):
            if mine:
                choices = [theirs[number] for number in numbers]
                for _text, score, at in process.extract(
                    mine, choices, scorer=fuzz.ratio, score_cutoff=least, limit=None
                ):
                    scores[numbers[at]] = max(scores[numbers[at]], score)
        for number in self._within(name, numbers):
            scores[number] = max(scores[number], _WITHIN_SCORE)
        return ((number, int(score)) for number, score in scores.items() if score >= least)

    def _within(self, name: Compared, numbers: Sequence[int]) -> Iterator[int]:
        """Those whose words all stand in the name, or the other way round."""
        mine = set(name.words)
        for number in numbers:
            theirs = self._texts[number].split()
            fewer = theirs if len(theirs) < len(mine) else name.words
            enough = len(fewer) >= _WITHIN_WORDS and sum(map(len, fewer)) >= _WITHIN_LETTERS
            if enough and (mine.issuperset(theirs) or mine.issubset(theirs)):
                yield number

    def _candidates(self, name: Compared) -> set[int]:
        """
        Those that share a word, but for a letter; of words that many have, two or all there are.

        Where nothing but such a word agrees, the rest differs by more than a likeness allows.
        """
        found: set[int] = set()
        common: list[set[int]] = []
        keys = [*_keys(name)]
        for word in keys:
            for like in self._like(word):
                posting = self._postings[like]
                if len(posting) <= _MANY:
                    found.update(posting)
                elif like == word:
                    common.append(self._set_of(word))
        if len(common) == len(name.words) == 1:
            found |= common[0]
        for at, one in enumerate(common):
            for other in common[at + 1 :]:
                found |= one & other
        return found

    def _members(self, word: str) -> set[int]:
        return set(self._postings[word])

    def _words_like(self, word: str) -> tuple[str, ...]:
        """The words of the lists that are this one, but for a letter."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        if len(word) < _LEAST_WORD or not word.isascii():
            return (word,) if word in self._postings else ()
        near = (self._pieces.get(piece, ()) for piece in _pieces_asked(word))
        found = {
            str(like)
            for some in near
            for like, _distance, _at in process.extract(
                word, some, scorer=OSA.distance, score_cutoff=1, limit=None
            )
        }
        return tuple(found)


def _keys(name: Compared) -> Iterator[str]:
    """What a name is found by: its words, all of them joined, and pairs of Chinese characters."""
    yield from set(name.words)
    if len(name.words) > 1:
        yield name.joined
    han = name.han
    if len(han) == 1:
        yield han
    yield from {han[at : at + 2] for at in range(len(han) - 1)}


def _pieces_of(word: str) -> Iterator[str]:
    """What a word of the lists is filed under: its halves; a short one without each letter."""
    length = len(word)
    if length <= _SHORT + 1:
        yield from _without_each(word)
    if length >= _SHORT:
        for size in {length // 2, (length - 1) // 2}:
            yield from _halves(word, length, size)


def _pieces_asked(word: str) -> Iterator[str]:
    """One mistake leaves one half as it is, in a word that is as long, or a letter off."""
    length = len(word)
    if length <= _SHORT:
        yield from _without_each(word)
        return
    for other in (length - 1, length, length + 1):
        yield from _halves(word, other, min(length, other) // 2)


def _halves(word: str, length: int, size: int) -> tuple[str, str]:
    return f"{length}<{word[:size]}", f"{length}>{word[-size:]}"


def _without_each(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
