"""How every list is searched, sorted and counted: all words typed must occur, in any script."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from types import MappingProxyType

from sourcing_app.domain.values.names import folded
from sourcing_app.store.sqlite.dialect import contains, contains_plain
from sourcing_app.store.sqlite.reader import Reader

_MOST_WORDS = 100
EVERYTHING: Mapping[str, str] = MappingProxyType({"all": "TRUE"})


@dataclass(frozen=True, slots=True)
class Listing:
    """
    How a list is read, in SQL: `key` is the column of its ids, `tables` what stands behind FROM.

    `sought` is the text in which all words of a search must occur, folded; one that does not may
    be found `elsewhere`, a condition that names it {word}. `views` are conditions by name, "all"
    where none is asked for; they may name :today. `sorts` are orders by name, "" the usual one;
    {direction} in them is the way asked for, {reverse} the other. `joins` are the further tables
    that some of them need, "search" what a search needs; each has one row for each of the list.
    `ways` are what stands for `tables` in the sorts that are read along an index of their own.
    """

    tables: str
    key: str
    sought: str
    sorts: Mapping[str, str]
    views: Mapping[str, str] = field(default_factory=lambda: EVERYTHING)
    joins: Mapping[str, str] = field(default_factory=dict)
    elsewhere: str = "FALSE"
    ways: Mapping[str, str] = field(default_factory=dict)

    def ids(
        self, search: str, sort: str, view: str, *, descending: bool, most: int = -1
    ) -> tuple[str, dict[str, str]]:
        """A SELECT of the ids of a view that match, in order, and the words it looks for."""
        return self.ordered(self.key, search, sort, view, descending=descending, most=most)

    def ordered(  # noqa: PLR0913 - what a list is asked, and the columns of the answer
        self,
        columns: str,
        search: str,
        sort: str,
        view: str,
        *,
        descending: bool,
        most: int = -1,
        only: str = "TRUE",
    ) -> tuple[str, dict[str, str]]:
        """As `ids`, of other columns, and only where one more condition holds."""
        conditions, words = all_words(self.sought, search, self.elsewhere)
        order = self._order(sort, descending=descending)
        where = [self.views[view or "all"], *conditions, only]
        joins = self._joins(sort, "search" if search.strip() else "")
        select = self._select(columns, where, joins, self.ways.get(sort, self.tables))
        sql = f"{select} ORDER BY {order} LIMIT {int(most)}"
        return sql, words

    def holds(self, search: str, view: str) -> tuple[str, dict[str, str]]:
        """A SELECT of the id :key where it is in a view and matches, and the words it looks for."""
        conditions, words = all_words(self.sought, search, self.elsewhere)
        where = [self.views[view or "all"], *conditions, f"{self.key} = :key"]
        return self._select(self.key, where, self._joins("search")), words

    def count(self, view: str) -> str:
        """A SELECT of how many there are in a view."""
        return self._select("count(*)", [self.views[view or "all"]])

    def _order(self, sort: str, *, descending: bool) -> str:
        """What stands behind ORDER BY: the usual order where there is no such sort."""
        return self.sorts.get(sort, self.sorts[""]).format(
            direction=direction(descending=descending),
            reverse=direction(descending=not descending),
        )

    def _joins(self, *needed: str) -> str:
        """The further tables, each once."""
        return "".join(dict.fromkeys(self.joins.get(name, "") for name in needed))

    def _select(self, columns: str, where: Iterable[str], joins: str = "", tables: str = "") -> str:
        there = tables or self.tables
        return f"SELECT {columns} FROM {there}{joins} WHERE {' AND '.join(where)}"


def kept_rows(reader: Reader, table: str) -> int:
    """How many rows a table has, as kept with every save."""
    return int(reader.value("SELECT rows FROM table_count WHERE name = ?", (table,)) or 0)


def all_words(
    sought: str, search: str, elsewhere: str = "FALSE"
) -> tuple[list[str], dict[str, str]]:
    """
    Conditions that each word occurs in the SQL expression `sought`, which is folded, and the words.

    A word that does not may be found `elsewhere`: a condition that names it {word}. Of a whole text
    that was pasted, the first hundred words are sought: SQLite nests no deeper than a thousand.
    """
    sought_for = islice(dict.fromkeys(map(folded, search.split())), _MOST_WORDS)
    words = {f"word{place}": word for place, word in enumerate(sought_for)}
    found = [
        f"({_occurs(word)(sought, name)} OR {elsewhere.format(word=name)})"
        for name, word in words.items()
    ]
    return found, words


def _occurs(word: str) -> Callable[[str, str], str]:
    return contains_plain if word.isascii() and word.isalnum() else contains


def direction(*, descending: bool) -> str:
    """The SQL word."""
    return "DESC" if descending else "ASC"


def ranked(column: str, members: Iterable[StrEnum]) -> str:
    """The place of a column's value among these, in SQL; a value of no other comes first."""
    places = " ".join(f"WHEN '{member}' THEN {place}" for place, member in enumerate(members))
    return f"CASE {column} {places} ELSE -1 END"
