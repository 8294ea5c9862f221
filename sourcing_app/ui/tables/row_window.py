"""A window onto a list of any length: the ids of all rows, and the few pages last looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, runtime_checkable

from sourcing_app.domain.errors import Held
from sourcing_app.domain.values.list_query import NOTHING_BESIDES, Besides

if TYPE_CHECKING:
    from sourcing_app.domain.records.spec import FieldSpec

PAGE = 16
"""About as many rows as a window shows."""
KEPT = 32 * PAGE
"""So many rows stay in memory."""
_NEAR = 1_000
_PIECE = 16_384


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


@runtime_checkable
class LongSource(RowSource[R_co], Protocol[R_co]):
    """
    One whose list can be so long that its ids are read in the background.

    `table` is that of its rows, as commits name it.
    """

    table: str

    def is_large(self) -> bool:
        """Whether reading all ids can take longer than a frame of the screen."""

    def first(
        self,
        most: int,
        search: str,
        sort: str,
        descending: bool,  # noqa: FBT001 - always named
        view: str,
    ) -> Sequence[Any]:
        """Return the first of the ids that `ids` returns."""

    def in_background(
        self, call: Callable[[Any], Sequence[Any]], stop: Callable[[], bool]
    ) -> Sequence[Any]:
        """Let a worker's thread call with a source like this one; raises Cancelled, AppError."""

    def holds(self, key: Any, search: str, view: str) -> bool:
        """Tell whether the rows of a view that match have this one among them."""

    def rests_on(self, search: str, sort: str, view: str) -> frozenset[str]:
        """Return the tables and columns whose change can change what `ids` returns."""


@runtime_checkable
class WiderSource(LongSource[R_co], Protocol[R_co]):
    """One that also knows of a second order; `ids` and `first` take `besides`, too."""

    narrows: bool
    """Whether it knows of conditions."""

    def offered(self) -> "Mapping[str, FieldSpec]":
        """The fields it can be narrowed by, by name."""

    def holds(self, key: Any, search: str, view: str, besides: Besides = NOTHING_BESIDES) -> bool:
        """As of every long source."""

    def rests_on(
        self, search: str, sort: str, view: str, besides: Besides = NOTHING_BESIDES
    ) -> frozenset[str]:
        """As of every long source."""


@runtime_checkable
class CountedSource(WiderSource[R_co], Protocol[R_co]):
    """One that knows how many rows a view has, whatever is sought."""

    def total(self, view: str = "") -> int:
        """How many there are."""


@runtime_checkable
class NarrowingSource(LongSource[R_co], Protocol[R_co]):
    """One that soon finds among rows those that have more words, or longer ones."""

    def met(self, most: int, among: Any, search: str) -> Sequence[Any] | None:
        """Return the first of these ids that match; None where `first` finds them sooner."""


@runtime_checkable
class SuggestingSource(RowSource[R_co], Protocol[R_co]):
    """One that knows other words where a search has found nothing."""

    def similar(self, search: str) -> str:
        """Return words like these that are there, "" where none are; raises AppError."""


@runtime_checkable
class UnwaitingSource(RowSource[R_co], Protocol[R_co]):
    """One whose file is written by others meanwhile."""

    def page_now(self, ids: Any) -> Sequence[R_co]:
        """As `page`; raises Held where it would have to wait for that."""


class RowWindow(Generic[R]):
    """
    Memory is eight bytes a row and the rows last looked at, however long the list is.

    Rows are kept by their ids, so they outlive another order. After an error of the source
    nothing is fetched until the next `show` or `forget`: a table paints often, and one report is
    enough. Where a save holds the file, `late` is set, and nothing is fetched until it is not.
    """

    def __init__(self, source: RowSource[R]) -> None:
        self.source = source
        self.ids: Sequence[Any] = array("q")
        self.broken = self.late = False
        self._glance = source.page_now if isinstance(source, UnwaitingSource) else source.page
        self._rows: OrderedDict[Any, R | None] = OrderedDict()
        self._places: dict[Any, int] = {}

    def __len__(self) -> int:
        return len(self.ids)

    def show(self, ids: Sequence[Any]) -> None:
        """Look at these ids from now on; rows that were read stay as they are."""
        self.ids = ids if isinstance(ids, array | tuple) else array("q", ids)
        self._places.clear()
        self.broken = False

    def forget(self) -> None:
        """Read every row again when it is next looked at."""
        self._rows.clear()
        self.broken = False

    def read_again(self, keys: Collection[Any]) -> list[int]:
        """Read these rows anew where they are kept; return where they were looked at."""
        kept = [key for key in self._rows if key in keys]
        self._keep(kept)
        places = (self._places.get(key) for key in kept)
        return sorted(place for place in places if place is not None)

    def row(self, position: int) -> R | None:
        """Return the row at a position; None where it is gone or cannot be read."""
        key = self.ids[position]
        if key in self._rows:
            self._rows.move_to_end(key)
        elif not self.broken and not self.late:
            start = position - position % PAGE
            page = self.ids[start : start + PAGE]
            self._look([each for each in page if each not in self._rows])
        self._places[key] = position
        return self._rows.get(key)

    def position(self, key: Any, near: int = 0) -> int | None:
        """Return where an id stands, or None; quick where it is `near` this place."""
        begin = max(0, near - _NEAR)
        found = positions(self.ids[begin : near + _NEAR], (key,)).get(key)
        return positions(self.ids, (key,)).get(key) if found is None else begin + found

    def _look(self, keys: Sequence[Any]) -> None:
        try:
            self._keep(keys, self._glance)
        except Held:
            self.broken, self.late = False, True

    def _keep(self, keys: Sequence[Any], read: Callable[[Any], Sequence[R]] | None = None) -> None:
        """Read these rows; as many as were looked at last stay in memory."""
        if not keys:
            return
        self.broken = True
        found = {row.id: row for row in (read or self.source.page)(keys)}
        self.broken = False
        for key in keys:
            self._rows[key] = found.get(key)
            self._rows.move_to_end(key)
        while len(self._rows) > KEPT:
            self._places.pop(self._rows.popitem(last=False)[0], None)


def positions(ids: Sequence[Any], wanted: Collection[Any]) -> dict[Any, int]:
    """Where these ids stand; those that are not there are left out. Lets other threads run."""
    found: dict[Any, int] = {}
    sought = frozenset(wanted)
    for begin in range(0, len(ids), _PIECE):
        if len(found) == len(sought):
            break
        piece = ids[begin : begin + _PIECE]
        found |= {key: begin + piece.index(key) for key in sought.intersection(piece)}
    return found
