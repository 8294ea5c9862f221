"""How every list is searched, sorted and counted: all words typed must occur, in any script."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Self

from sourcing_app.domain.values.list_query import ListQuery
from sourcing_app.store.queries.search_index import Asked
from sourcing_app.store.queries.words import NOWHERE, Indexed, all_words, many_have
from sourcing_app.store.sqlite.reader import Reader

EVERYTHING: Mapping[str, str] = MappingProxyType({"all": "TRUE"})


@dataclass(frozen=True, slots=True)
class Listing:
    """
    How a list is read, in SQL: `key` is the column of its ids, `tables` what stands behind FROM.

    `sought` is the text in which all words of a search must occur, folded; one that does not may
    be found `elsewhere`, a condition that names it {word}. A word that the index of all words can
    tell is looked for in the records of `indexed` instead. `views` are conditions by name, "all"
    where none is asked for; they may name :today. `sorts` are orders by name, "" the usual one;
    {direction} in them is the way asked for, {reverse} the other; `seconds` those of them that are
    said otherwise where they follow another order. `joins` are the further tables
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
    indexed: Indexed = NOWHERE
    ways: Mapping[str, str] = field(default_factory=dict)
    seconds: Mapping[str, str] = field(default_factory=dict)

    def for_words(self, reader: Reader, search: str) -> Self:
        """The list as it is best read for the words of a search."""
        walked = bool(self.indexed.table) and many_have(reader, self.indexed, search)
        return replace(self, indexed=replace(self.indexed, walked=True)) if walked else self

    def ids(self, question: ListQuery, most: int = -1, only: str = "TRUE") -> tuple[str, Asked]:
        """A SELECT of the ids that are asked for, in order, and the words it looks for."""
        return self.ordered(self.key, question, most, only)

    def ordered(
        self, columns: str, question: ListQuery, most: int = -1, only: str = "TRUE"
    ) -> tuple[str, Asked]:
        """As `ids`, of other columns, and only where one more condition holds."""
        conditions, words = all_words(self.sought, question.search, self.elsewhere, self.indexed)
        where = [self.views[question.view or "all"], *conditions, only]
        searched = "search" if question.search.strip() else ""
        joins = self._joins(question.sort, question.besides.then, searched)
        tables = self.ways.get(question.sort, self.tables)
        select = self._select(columns, where, joins, tables)
        sql = f"{select} ORDER BY {self._order(question)} LIMIT {int(most)}"
        return sql, words

    def holds(self, question: ListQuery, only: str = "TRUE") -> tuple[str, Asked]:
        """A SELECT of the id :key where it is in a view and matches, and the words it looks for."""
        conditions, words = all_words(self.sought, question.search, self.elsewhere, self.indexed)
        where = [self.views[question.view or "all"], *conditions, f"{self.key} = :key", only]
        return self._select(self.key, where, self._joins("search")), words

    def count(self, view: str) -> str:
        """A SELECT of how many there are in a view."""
        return self._select("count(*)", [self.views[view or "all"]])

    def _order(self, question: ListQuery) -> str:
        """What stands behind ORDER BY: the usual order where there is no such sort."""
        sort = self.sorts.get(question.sort, self.sorts[""])
        then = self.seconds.get(question.besides.then) or self.sorts.get(question.besides.then)
        if not question.besides.then or then is None:
            return directed(sort, descending=question.descending)
        first = ", ".join(decisive(sort, self.key)) or sort
        second = directed(then, descending=question.besides.then_descending)
        return f"{directed(first, descending=question.descending)}, {second}"

    def _joins(self, *needed: str) -> str:
        """The further tables, each once."""
        return "".join(dict.fromkeys(self.joins.get(name, "") for name in needed))

    def _select(self, columns: str, where: Iterable[str], joins: str = "", tables: str = "") -> str:
        there = tables or self.tables
        return f"SELECT {columns} FROM {there}{joins} WHERE {' AND '.join(where)}"


def kept_rows(reader: Reader, table: str) -> int:
    """How many rows a table has, as kept with every save."""
    return int(reader.value("SELECT rows FROM table_count WHERE name = ?", (table,)) or 0)


def directed(order: str, *, descending: bool) -> str:
    """An order with the way that is asked for in it."""
    return order.format(
        direction=direction(descending=descending), reverse=direction(descending=not descending)
    )


def decisive(order: str, key: str) -> list[str]:
    """The terms of an order without those after the last that has a way, and without the key."""
    terms = _terms(order)
    turning = [place for place, term in enumerate(terms) if "{" in term]
    kept = terms[: turning[-1] + 1] if turning else terms
    return [term for term in kept if term.split(" ")[0] != key]


def _terms(order: str) -> list[str]:
    """Split at the commas that stand in no parentheses."""
    terms = [""]
    for piece in order.split(", "):
        whole = terms[-1].count("(") == terms[-1].count(")")
        terms = [*terms, piece] if whole else [*terms[:-1], f"{terms[-1]}, {piece}"]
    return terms[1:]


def direction(*, descending: bool) -> str:
    """The SQL word."""
    return "DESC" if descending else "ASC"


def ranked(column: str, members: Iterable[StrEnum]) -> str:
    """The place of a column's value among these, in SQL; a value of no other comes first."""
    places = " ".join(f"WHEN '{member}' THEN {place}" for place, member in enumerate(members))
    return f"CASE {column} {places} ELSE -1 END"
