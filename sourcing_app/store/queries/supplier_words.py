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
"""So many are put in order by themselves; more are met soon along any order."""
_TABLE = "supplier"


class SupplierWords:
    """What `supplier s` must fulfil to have all words of a search, and the parameters of that."""

    def __init__(self, reader: Reader, search: str) -> None:
        self._reader = reader
        words = [*map(sought, words_of(search))]
        self._short = " ".join(word for word in words if not is_indexed(word))
        self._words = [word for word in words if is_indexed(word)]

    @property
    def are_few(self) -> bool:
        """Whether the list is best read from those found, in no order."""
        return any(ids is not None for ids in self._found.values())

    @property
    def conditions(self) -> list[str]:
        """What each supplier must fulfil."""
        return self._asked[0]

    @property
    def parameters(self) -> dict[str, str]:
        """The words, and the ids of those that have the rarest."""
        return self._asked[1]

    @cached_property
    def _asked(self) -> tuple[list[str], dict[str, str]]:
        conditions, parameters = self._of_short()
        for place, (word, ids) in enumerate(self._found.items()):
            name = f"indexed{place}"
            if ids is not None:
                conditions.append(f"s.id {listed(name)}")
                parameters[name] = id_list(ids)
                continue
            within = occurs(word)("s.sort_name", name)
            conditions.append(f"({within} OR {kept_has(more_of(_TABLE), 's.id', name)})")
            parameters[name] = word
        return conditions, parameters

    def _of_short(self) -> tuple[list[str], dict[str, str]]:
        """Of the words that are too short for the index."""
        found = all_words("s.sort_name", self._short)
        if not any_with(self._reader, _TABLE, found[1]):
            return found  # asking for notes at each row costs a fifth of a search
        return all_words("s.sort_name", self._short, noted(_TABLE, "s.id"))

    @cached_property
    def _found(self) -> dict[str, set[int] | None]:
        """Those that have each word of the index; None where they are many."""
        return {word: self._having(word) for word in self._words}

    def _having(self, word: str) -> set[int] | None:
        ids: set[int] = set()
        for span in (names_of(_TABLE), more_of(_TABLE)):
            sql = f"{having(span, 'word', word)} LIMIT {FEW + 1}"
            some: Sequence[int] = self._reader.ids(sql, parameters("word", word))
            if len(some) > FEW:
                return None
            ids.update(some)
        return ids
