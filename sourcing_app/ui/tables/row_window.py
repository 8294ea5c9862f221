"""A window onto a list of any length: the ids of all rows, and the few pages last looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar

PAGE = 64
PAGES_KEPT = 8


class Identified(Protocol):
    """A row of a list: any frozen dataclass with the record's id, or with table and id."""

    @property
    def id(self) -> Any: ...


R = TypeVar("R", bound=Identified)
R_co = TypeVar("R_co", bound=Identified, covariant=True)


class RowSource(Protocol[R_co]):
    """
    Where a table's rows come from; both calls are quick reads.

    `ids` returns every matching id in order (an `array("q")` is taken as it is; a tuple holds ids
    that are no numbers), `page` the rows of some ids in any order; an id that is gone meanwhile is
    left out.
    """

    def ids(self, search: str, sort: str, descending: bool, view: str) -> Sequence[Any]:  # noqa: FBT001 - always named
        """Return the ids of the rows of a view that match the search."""

    def page(self, ids: Any) -> Sequence[R_co]:
        """Return the rows of these ids."""


class RowWindow(Generic[R]):
    """
    Memory is eight bytes a row and a few pages, however long the list is.

    After an error of the source nothing is fetched until the next `show` or `forget`: a table
    paints often, and one report is enough.
    """

    def __init__(self, source: RowSource[R]) -> None:
        self.source = source
        self.ids: Sequence[Any] = array("q")
        self.broken = False
        self._pages: OrderedDict[int, dict[Any, R]] = OrderedDict()

    def __len__(self) -> int:
        return len(self.ids)

    def show(self, ids: Sequence[Any]) -> None:
        """Look at these ids from now on."""
        self.ids = ids if isinstance(ids, array | tuple) else array("q", ids)
        self.forget()

    def forget(self) -> None:
        """Read every row again when it is next looked at."""
        self._pages.clear()
        self.broken = False

    def row(self, position: int) -> R | None:
        """Return the row at a position; None where it is gone or cannot be read."""
        number = position // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
        else:
            self._pages.move_to_end(number)
        return page.get(self.ids[position])

    def positions(self, wanted: Iterable[Any]) -> list[int]:
        """Return where these ids stand now, in order; those that are gone are left out."""
        sought = set(wanted)
        if not sought:
            return []
        return [at for at, key in enumerate(self.ids) if key in sought]

    def position(self, key: Any) -> int | None:
        """Return where an id stands, or None."""
        try:
            return self.ids.index(key)
        except ValueError:
            return None

    def _fetch(self, number: int) -> dict[Any, R]:
        if self.broken:
            return {}
        self.broken = True
        rows = self.source.page(self.ids[number * PAGE : (number + 1) * PAGE])
        self.broken = False
        page = self._pages[number] = {row.id: row for row in rows}
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page
