"""What every list can: ids by search, sort and view; a page of lines; how many there are."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from sourcing_app.domain.values.list_query import NOTHING_BESIDES, Besides, ListQuery
from sourcing_app.store.queries.lists import Listing, kept_rows
from sourcing_app.store.sqlite.connection_reader import unhurried
from sourcing_app.store.sqlite.reader import Reader

if TYPE_CHECKING:
    from sourcing_app.domain.records.spec import FieldSpec
    from sourcing_app.store.queries.conditions import AskedField

K = TypeVar("K")
R = TypeVar("R")
NOTHING_SAID: Mapping[str, frozenset[str]] = MappingProxyType({})
AT_ONCE = 5_000
"""In a table of so many rows all ids are read in less than a frame of the screen."""


class LongList(ABC, Generic[K, R]):
    """
    Answers a table: which rows, in which order; `table` is that of its rows, as commits name it.

    `K` is what identifies a row: a whole number, or table and number.
    """

    table: str
    narrows = False
    """Whether a table asks it for conditions; for a second order it does."""

    def __init__(self, reader: Reader, today: Callable[[], date] = date.today) -> None:
        self.reader = reader
        self.today = today

    def ids(
        self,
        search: str = "",
        sort: str = "",
        descending: bool = False,  # noqa: FBT001, FBT002 - the table's protocol, always named
        view: str = "",
        besides: Besides = NOTHING_BESIDES,
    ) -> Sequence[K]:
        """Every id of a view that matches, in order; see `ListQuery`."""
        return self.asked(ListQuery(search, sort, descending, view, besides))

    def first(
        self,
        most: int,
        search: str = "",
        sort: str = "",
        descending: bool = False,  # noqa: FBT001, FBT002 - as `ids`
        view: str = "",
        besides: Besides = NOTHING_BESIDES,
    ) -> Sequence[K]:
        """
        The first `most` ids of what `ids` answers to the same question, quick at any number.

        A table shows them at once, while `ids` is asked in a job.
        """
        return self.asked(ListQuery(search, sort, descending, view, besides), most)

    @abstractmethod
    def asked(self, question: ListQuery, most: int = -1) -> Sequence[K]:
        """The ids in order, at most so many where `most` is not negative."""

    def in_background(
        self, call: Callable[[Self], Sequence[K]], stop: Callable[[], bool]
    ) -> Sequence[K]:
        """
        Answer in a worker's thread: the call gets a list like this one; a save interrupts it.

        It begins again after the save. Raises Cancelled when `stop` says so, or another AppError.
        """

        def ask(reader: Reader) -> Sequence[K]:
            mine = copy(self)
            mine.reader = reader
            return call(mine)

        return unhurried(self.reader, ask, stop)

    def is_large(self) -> bool:
        """Whether reading all ids can take longer than a frame of the screen."""
        return self.at_most() > AT_ONCE

    def offered(self) -> "Mapping[str, FieldSpec]":
        """The fields by which it can be narrowed, by name; none unless said."""
        return {}

    @abstractmethod
    def at_most(self) -> int:
        """How many rows there can be at the most, told quickly."""

    @abstractmethod
    def page(self, ids: Sequence[K]) -> list[R]:
        """The lines of these ids, in their order; those no longer there are left out."""

    def page_now(self, ids: Sequence[K]) -> list[R]:
        """As `page`; raises Held where it would have to wait for a save of this program."""
        with self.reader.at_once():
            return self.page(ids)


class RecordList(LongList[int, R]):
    """
    The records of one table, and what their lines show.

    `rests` says, for each sort, each view and "search", which tables and columns (supplier.star)
    decide who is in the list and where: only their change can change the ids.
    """

    narrows = True
    listing: Listing
    rests: Mapping[str, frozenset[str]] = NOTHING_SAID

    def asked(self, question: ListQuery, most: int = -1) -> Sequence[int]:
        only, asked = self.narrowed(question.besides)
        listing = self.listing.for_words(self.reader, question.search)
        sql, words = listing.ids(question, most, only)
        return self.reader.ids(sql, {**self.values(), **words, **asked})

    def at_most(self) -> int:
        return kept_rows(self.reader, self.table)

    def holds(
        self, key: int, search: str = "", view: str = "", besides: Besides = NOTHING_BESIDES
    ) -> bool:
        """Whether the ids of a view that match have this one among them."""
        question = ListQuery(search, view=view, besides=besides)
        only, asked = self.narrowed(besides)
        sql, words = self.listing.holds(question, only)
        return self.reader.one(sql, {**self.values(), **words, **asked, "key": key}) is not None

    def rests_on(
        self,
        search: str = "",
        sort: str = "",
        view: str = "",
        besides: Besides = NOTHING_BESIDES,
    ) -> frozenset[str]:
        """The tables and columns that decide what `ids` returns; all of its own if not said."""
        then = [besides.then] if besides.then else []
        asked = (sort or "", view or "all", *(["search"] if search else []), *then)
        usual = self.rests.get("", frozenset({self.table}))
        if search and self.indexed:
            from sourcing_app.store.queries.search_texts import decides  # knows all records

            usual = usual | decides(self.indexed)
        fields = self.asked_fields() if besides.conditions else {}
        narrowing = (fields[each.field].rests for each in besides.conditions)
        return usual.union(*(self.rests.get(name, usual) for name in asked), *narrowing)

    def asked_fields(self) -> "Mapping[str, AskedField]":
        """The fields by which it can be narrowed: those of the record, where it has one."""
        from sourcing_app.store.queries.conditions import fields_of  # knows all records

        return fields_of(self.table, self.listing.key.partition(".")[0])

    def offered(self) -> "Mapping[str, FieldSpec]":
        return {name: field.spec for name, field in self.asked_fields().items()}

    def narrowed(self, besides: Besides) -> tuple[str, dict[str, str | int]]:
        """The conditions in SQL, and the values they name; raises KeyError for another field."""
        if not besides.conditions:
            return "TRUE", {}
        from sourcing_app.store.queries.conditions import narrowed

        return narrowed(self.asked_fields(), besides.conditions)

    def similar(self, search: str) -> str:
        """Words of the file that are like those of a search that found nothing; "" if none is."""
        from sourcing_app.services.similar_words import similar  # few searches need it

        return similar(self.reader, search) if self.indexed else ""

    @property
    def indexed(self) -> str:
        """The table of the records in which a search looks, where it asks the index of words."""
        return self.listing.indexed.table

    def page(self, ids: Sequence[int]) -> list[R]:
        found = self.lines(ids)
        return [found[key] for key in ids if key in found]

    def total(self, view: str = "") -> int:
        """How many there are in a view."""
        return int(self.reader.value(self.listing.count(view), self.values()))

    def values(self) -> dict[str, Any]:
        """The values that views and sorts name."""
        return {"today": self.today().isoformat()}

    @abstractmethod
    def lines(self, ids: Sequence[int]) -> Mapping[int, R]:
        """The line of each id that is still there."""


def resting(table: str, said: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """
    What sorts and views of a list of this table rest on, in short: see `RecordList.rests`.

    A word is a column of the table, "quote.state" one of another, "quote." the whole of it.
    """

    def whole(word: str) -> str:
        return word.removesuffix(".") if "." in word else f"{table}.{word}"

    return {name: frozenset(map(whole, words.split())) for name, words in said.items()}
