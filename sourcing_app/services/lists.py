"""What every list can: ids by search, sort and view; a page of lines; how many there are."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Generic, TypeVar

from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.sqlite.reader import Reader

R = TypeVar("R")


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
        return self.asked(search, sort, view, descending=descending)

    def first(
        self,
        most: int,
        search: str = "",
        sort: str = "",
        descending: bool = False,  # noqa: FBT001, FBT002 - as `ids`
        view: str = "",
    ) -> Sequence[int]:
        """
        The first `most` ids of what `ids` answers to the same question, quick at any number.

        A table shows them at once, while `ids` is asked in a job.
        """
        return self.asked(search, sort, view, descending=descending, most=most)

    def asked(
        self, search: str, sort: str, view: str, *, descending: bool, most: int = -1
    ) -> Sequence[int]:
        """The ids in order, at most so many where `most` is not negative."""
        sql, words = self.listing.ids(search, sort, view, descending=descending, most=most)
        return self.reader.ids(sql, {**self.values(), **words})

    def page(self, ids: Sequence[int]) -> list[R]:
        """The lines of these ids, in their order; those no longer there are left out."""
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
