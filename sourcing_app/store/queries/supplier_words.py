"""
How the list of suppliers is searched, at any number of them.

A word that few have is looked for in the index of all words, and the list is read from what was
found; of one that many have the first lines are soon met along the order of the list.
"""

from collections.abc import Sequence
from functools import cached_property

from sourcing_app.domain.values.grams import is_indexed
from sourcing_app.domain.values.names import sought
from sourcing_app.store.queries.notes import any_with, noted
from sourcing_app.store.queries.search_index import having, kept_has, more_of, names_of, parameters
from sourcing_app.store.queries.words import all_words, occurs, words_of
from sourcing_app.store.sqlite.dialect import listed
from sourcing_app.store.sqlite.reader import Reader, id_list

FEW = 2_000
"""So many are put in order by themselves; more are met along the order of the list."""
MANY = 10_000
"""So many are named one by one; of more, each row of the list is looked at."""
_TABLE = "supplier"
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
        return any(
            called is not None and said is not None and len(called) + len(said) <= FEW
            for called, said in self._found.values()
        )

    @property
    def conditions(self) -> list[str]:
        """What each supplier must fulfil."""
        return self._asked[0]

    @property
    def parameters(self) -> dict[str, str]:
        """The words, and the ids of those that have them."""
        return self._asked[1]

    @cached_property
    def _asked(self) -> tuple[list[str], dict[str, str]]:
        conditions, asked = self._of_short()
        for place, (word, (called, said)) in enumerate(self._found.items()):
            name = f"indexed{place}"
            ids = {*(called or ()), *(said or ())}
            ways = [f"s.id {listed(f'{name}_ids')}"]
            ways += [occurs(word)("s.sort_name", name)] if called is None else []
            ways += [self._said(name, word)] if said is None else []
            conditions.append(f"({' OR '.join(ways)})")
            asked |= {**parameters(name, word), f"{name}_ids": id_list(ids)}
        return conditions, asked

    def _said(self, name: str, word: str) -> str:
        """Whether much is said of many: all of them from the index, or each looked up."""
        if self._whole:
            return f"s.id IN ({having(_SPANS[1], name, word)})"
        return kept_has(_SPANS[1], "s.id", name)

    def _of_short(self) -> tuple[list[str], dict[str, str]]:
        """Of the words that are too short for the index."""
        found = all_words("s.sort_name", self._short)
        if not any_with(self._reader, _TABLE, found[1]):
            return found  # asking for notes at each row costs a fifth of a search
        return all_words("s.sort_name", self._short, noted(_TABLE, "s.id"))

    @cached_property
    def _found(self) -> dict[str, tuple[_Ids, _Ids]]:
        """Those called so, and those of which it is said, by word; None where they are many."""
        return {word: (self._in(0, word), self._in(1, word)) for word in self._words}

    def _in(self, span: int, word: str) -> _Ids:
        sql = f"{having(_SPANS[span], 'word', word)} LIMIT {MANY + 1}"
        ids: Sequence[int] = self._reader.ids(sql, parameters("word", word))
        return None if len(ids) > MANY else ids
