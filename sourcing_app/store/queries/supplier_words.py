"""
How the list of suppliers is searched, at any number of them.

A word that few have is looked for in the index of all words, and the list is read from what was
found; of one that many have the first lines are met along the order of the list. Only those are
looked at that the index says are likely to have it, which it tells much sooner than who has it.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from sourcing_app.domain.values.grams import is_indexed, is_short
from sourcing_app.domain.values.names import sought
from sourcing_app.store.queries.notes import any_with, is_noted, noted
from sourcing_app.store.queries.search_index import (
    Asked,
    having,
    kept_has,
    likely,
    more_of,
    names_of,
    parameters,
    probe,
    with_keys,
)
from sourcing_app.store.queries.words import all_words, occurs, words_of
from sourcing_app.store.sqlite.dialect import THESE, listed
from sourcing_app.store.sqlite.reader import Reader, id_list

FEW = 2_000
"""So many are put in order by themselves; more are met along the order of the list."""
MANY = 10_000
"""So many are named one by one; of more, each row of the list is looked at."""
_LOOKS = (128, 512, 2_048)
"""So many of those that have a part of what is sought are looked at, piece after piece."""
_SHARE = 8
"""Where one in so many is likely to have a word, these are not read: it is met along the list."""
_TABLE, _WORD = "supplier", "word"
_SPANS = (names_of(_TABLE), more_of(_TABLE))
_Ids = Sequence[int] | None


class SupplierWords:
    """
    What `supplier s` must fulfil to have all words of a search, and the parameters of that.

    `whole`: all that match are asked for, not only the first.
    """

    def __init__(self, reader: Reader, search: str, *, whole: bool) -> None:
        self._reader, self._whole = reader, whole
        words = [*map(sought, words_of(search))]
        self._short = " ".join(word for word in words if not is_indexed(word))
        self._words = [word for word in words if is_indexed(word)]

    @property
    def are_few(self) -> bool:
        """Whether the list is best read from those found, in no order."""
        if not self._whole:
            return any(count <= FEW for count in self._likely.values())
        return any(
            called is not None and said is not None and len(called) + len(said) <= FEW
            for called, said in self._found.values()
        )

    @property
    def rarest(self) -> str:
        """The word that the fewest are likely to have; "" where none is in the index."""
        return min(self._words, key=lambda word: (self._likely[word], -len(word)), default="")

    def likely_to(self, word: str, most: int) -> Sequence[int] | None:
        """Those that are likely to have a word, in no order; None where they are more."""
        sql, asked = _likely(_WORD, word), self._probe(_WORD, word)
        many = most + 1
        if self._reader.value(f"SELECT count(*) FROM ({sql} LIMIT {many})", asked) == many:
            return None
        ids: Sequence[int] = self._reader.ids(sql, asked)
        return ids

    @property
    def conditions(self) -> list[str]:
        """What each supplier must fulfil."""
        return self._asked[0]

    @property
    def parameters(self) -> Asked:
        """The words, and the ids of those that have them."""
        return self._asked[1]

    @cached_property
    def _asked(self) -> tuple[list[str], Asked]:
        conditions, asked = self._of_short()
        if not self._whole:
            for place, word in enumerate(self._words):
                name = f"indexed{place}"
                leads = word == self.rarest
                has = _first(name, word, few=self.are_few) if leads else _at_hand(name, word)
                conditions.append(f"({has})")
                asked |= self._probe(name, word)
            return conditions, asked
        for place, (word, (called, said)) in enumerate(self._found.items()):
            name = f"indexed{place}"
            ids = {*(called or ()), *(said or ())}
            ways = [f"s.id {listed(f'{name}_ids')}"]
            ways += [occurs(word)("s.sort_name", name)] if called is None else []
            ways += [f"s.id IN ({having(_SPANS[1], name, word)})"] if said is None else []
            conditions.append(f"({' OR '.join(ways)})")
            asked |= {**self._parameters(name, word), f"{name}_ids": id_list(ids)}
        return conditions, asked

    def _of_short(self) -> tuple[list[str], Asked]:
        """Of the words that are too short for the index."""
        found = all_words("s.sort_name", self._short)
        if not any_with(self._reader, _TABLE, found[1]):
            return found  # asking for notes at each row costs a fifth of a search
        return all_words("s.sort_name", self._short, noted(_TABLE, "s.id"))

    @cached_property
    def _found(self) -> dict[str, tuple[_Ids, _Ids]]:
        """Those called so, and those of which it is said, by word; None where they are many."""
        return {word: (self._in(0, word), self._in(1, word)) for word in self._words}

    @cached_property
    def _likely(self) -> dict[str, int]:
        """How many are likely to have each word, up to a few; who has it twice counts twice."""
        return {
            word: int(
                self._reader.value(
                    f"SELECT count(*) FROM ({_likely(_WORD, word)} LIMIT {FEW + 1})",
                    self._probe(_WORD, word),
                )
            )
            for word in self._words
        }

    @cached_property
    def _keys(self) -> Mapping[str, Asked]:
        return {word: with_keys(self._reader, _WORD, probe(_WORD, word)) for word in self._words}

    def _probe(self, name: str, word: str) -> Asked:
        return {name: word, f"{name}_keys": self._keys[word][f"{_WORD}_keys"]}

    def _parameters(self, name: str, word: str) -> Asked:
        return self._probe(name, word) if is_short(word) else parameters(name, word)

    def _in(self, span: int, word: str) -> _Ids:
        sql = f"{having(_SPANS[span], _WORD, word)} LIMIT {MANY + 1}"
        ids: Sequence[int] = self._reader.ids(sql, self._parameters(_WORD, word))
        return None if len(ids) > MANY else ids


def _likely(name: str, word: str) -> str:
    return " UNION ALL ".join(likely(span, name, word) for span in _SPANS)


def met(reader: Reader, search: str, among: Sequence[int], most: int) -> "array[int] | None":
    """
    The first of these ids, in their order, that have all words of a search.

    First a few are looked at, then those that are likely to have the rarest word. None where few
    are likely to, or very many: the index or the list finds them sooner.
    """
    typed = [*map(sought, words_of(search))]
    if not typed:
        return array("q", among[:most])
    look, found = _Look(reader, typed), array("q")
    if look.take(found, iter(among), most, hopeful=True):
        return found
    words = SupplierWords(reader, search, whole=False)
    if words.are_few or not words.rarest:
        return None
    likely_to = words.likely_to(words.rarest, len(among) // _SHARE)
    if likely_to is None:
        return None
    hits, found = {*likely_to}, array("q")
    return found if look.take(found, filter(hits.__contains__, among), most) else None


class _Look:
    """Looks at suppliers for words, whatever it is that they are known by."""

    def __init__(self, reader: Reader, words: Sequence[str]) -> None:
        short = " ".join(word for word in words if not is_indexed(word))
        conditions, self._asked = all_words("s.sort_name", short, is_noted(_TABLE, "s.id"))
        for place, word in enumerate(word for word in words if is_indexed(word)):
            conditions.append(f"({_at_hand(f'indexed{place}', word)})")
            self._asked[f"indexed{place}"] = word
        where = " AND ".join(conditions)
        self._sql = f"SELECT s.id FROM supplier s WHERE s.id {THESE} AND {where}"
        self._reader = reader

    def take(
        self, found: "array[int]", among: Iterator[int], most: int, *, hopeful: bool = False
    ) -> bool:
        """
        Add those that have all words, in their order; False where so many were not soon met.

        Looks no further where `hopeful` it met too few for that so far.
        """
        looked = 0
        for size in _LOOKS:
            piece = [*islice(among, size)]
            there = {*self._reader.ids(self._sql, {**self._asked, "ids": id_list(piece)})}
            found.extend([key for key in piece if key in there][: most - len(found)])
            looked += size
            if len(found) == most or len(piece) < size:
                return True
            if hopeful and len(found) * sum(_LOOKS) < most * looked:
                break
        return False


def _at_hand(name: str, word: str) -> str:
    """Whether a supplier that is looked at anyway has a word."""
    return f"{occurs(word)('s.sort_name', name)} OR {kept_has(_SPANS[1], 's.id', name)}"


def _first(name: str, word: str, *, few: bool) -> str:
    """
    Whether a supplier has the word that the fewest are likely to.

    `few`: the list is read from these. Else its names are looked at as they come, and the rest
    of those alone that are likely to have it there.
    """
    if few:
        return f"s.id IN ({_likely(name, word)}) AND ({_at_hand(name, word)})"
    said = f"+s.id IN ({likely(_SPANS[1], name, word)}) AND {kept_has(_SPANS[1], 's.id', name)}"
    return f"{occurs(word)('s.sort_name', name)} OR ({said})"
