"""What every list can: ids by search, sort and view; a page of lines; how many there are."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from sourcing_app.services.word_search import all_words, direction
from sourcing_app.store.sqlite.reader import Reader

R = TypeVar("R")
EVERYTHING: Mapping[str, str] = MappingProxyType({"all": "TRUE"})


@dataclass(frozen=True, slots=True)
class Listing:
    """
    How a list is read, in SQL: `key` is the column of its ids, `tables` what stands behind FROM.

    `sought` is the text in which all words of a search must occur, folded; one that does not may
    be found `elsewhere`, a condition that names it {word}. `views` are conditions by name, "all"
    where none is asked for; they may name :today. `sorts` are orders by name, "" the usual one;
    {direction} in them is the way asked for, {reverse} the other. `joins` are the further tables
    that some of them need.
    """

    tables: str
    key: str
    sought: str
    sorts: Mapping[str, str]
    views: Mapping[str, str] = field(default_factory=lambda: EVERYTHING)
    joins: Mapping[str, str] = field(default_factory=dict)
    elsewhere: str = "FALSE"

    def order(self, sort: str, *, descending: bool) -> str:
        """What stands behind ORDER BY; the usual order where there is no such sort."""
        return self.sorts.get(sort, self.sorts[""]).format(
            direction=direction(descending=descending),
            reverse=direction(descending=not descending),
        )

    def select(self, columns: str, where: Iterable[str], sort: str = "") -> str:
        """A SELECT of these columns of all rows that meet the conditions."""
        tables = f"{self.tables}{self.joins.get(sort, '')}"
        return f"SELECT {columns} FROM {tables} WHERE {' AND '.join(where)}"


class RecordList(ABC, Generic[R]):
    """Answers a table: which records, in which order, and what their lines show."""

    listing: Listing

    def __init__(self, reader: Reader, today: Callable[[], date] = date.today) -> None:
        self.reader = reader
        self.today = today

    def ids(
        self,
        search: str = "",
        sort: str = "",
        descending: bool = False,  # noqa: FBT001, FBT002 - the table's protocol, always named
        view: str = "",
    ) -> Sequence[int]:
        """Every id of a view that matches, in order; all words of `search` must occur."""
        conditions, words = all_words(self.listing.sought, search, self.listing.elsewhere)
        where = [self.listing.views[view or "all"], *conditions]
        order = self.listing.order(sort, descending=descending)
        sql = f"{self.listing.select(self.listing.key, where, sort)} ORDER BY {order}"
        return self.reader.ids(sql, {**self.values(), **words})

    def page(self, ids: Sequence[int]) -> list[R]:
        """The lines of these ids, in their order; those no longer there are left out."""
        found = self.lines(ids)
        return [found[key] for key in ids if key in found]

    def total(self, view: str = "") -> int:
        """How many there are in a view."""
        sql = self.listing.select("count(*)", [self.listing.views[view or "all"]])
        return int(self.reader.value(sql, self.values()))

    def values(self) -> dict[str, Any]:
        """The values that views and sorts name."""
        return {"today": self.today().isoformat()}

    @abstractmethod
    def lines(self, ids: Sequence[int]) -> Mapping[int, R]:
        """The line of each id that is still there."""


def ranked(column: str, members: Iterable[StrEnum]) -> str:
    """The place of a column's value among these, in SQL; a value of no other comes first."""
    places = " ".join(f"WHEN '{member}' THEN {place}" for place, member in enumerate(members))
    return f"CASE {column} {places} ELSE -1 END"
