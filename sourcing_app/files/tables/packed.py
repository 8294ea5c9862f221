"""Many rows in little memory: packed some at a time, and unpacked for whoever reads them."""

import pickle
import zlib
from abc import abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar, overload

T = TypeVar("T")
AT_ONCE = 1_000
"""So many rows make a pack: in the memory are those of one."""
_QUICKLY = 1


class _Pack(NamedTuple):
    """Rows that are packed, and what of them is kept as it is."""

    data: bytes
    beside: Any


class Packed(Sequence[T], Generic[T]):
    """
    Rows that are put in at the end and read in order; a row that is read is a new object.

    A cell of a table takes a few bytes instead of the sixty of a text. Reading one row here and one
    there unpacks their neighbours, too.
    """

    __hash__ = None  # type: ignore[assignment] # it grows

    def __init__(self, rows: Iterable[T] = ()) -> None:
        self._packs: list[_Pack] = []
        self._open: list[T] = []
        self._instead: defaultdict[int, dict[int, T]] = defaultdict(dict)
        self._read: tuple[int, list[T]] = (-1, [])
        self.extend(rows)

    def append(self, row: T) -> None:
        """Put a row in."""
        self._open.append(row)
        if len(self._open) == AT_ONCE:
            self._packs.append(self._packed(self._open))
            self._open = []

    def extend(self, rows: Iterable[T]) -> None:
        """Put several rows in."""
        for row in rows:
            self.append(row)

    def replace(self, place: int, row: T) -> None:
        """Put another row in the place of one; it is packed by `settle`."""
        pack, at = divmod(place, AT_ONCE)
        self._read = (-1, [])
        if pack == len(self._packs):
            self._open[at] = row
        else:
            self._instead[pack][at] = row

    def settle(self) -> None:
        """Pack what was put in the place of others."""
        for at in self._instead:
            self._packs[at] = self._packed(self._unpacked(at))
        self._instead.clear()

    def __len__(self) -> int:
        return len(self._packs) * AT_ONCE + len(self._open)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...
    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        at = range(len(self))[place]
        return self._pack(at // AT_ONCE)[at % AT_ONCE]

    def __iter__(self) -> Iterator[T]:
        for rows in self.batches():
            yield from rows

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and [*self] == [*other]

    def batches(self) -> Iterator[list[T]]:
        """All rows, some at a time."""
        for at in range(len(self._packs)):
            yield self._unpacked(at)
        if self._open:
            yield [*self._open]

    @abstractmethod
    def _apart(self, rows: Sequence[T]) -> tuple[Any, Any]:
        """What of several rows is packed, best column by column, and what is kept as it is."""

    @abstractmethod
    def _together(self, packed: Any, beside: Any) -> Iterable[T]:
        """The rows again."""

    def _pack(self, at: int) -> list[T]:
        """The rows of one pack; the one read last is at hand."""
        if at == len(self._packs):
            return self._open
        number, rows = self._read
        if number != at:
            rows = self._unpacked(at)
            self._read = (at, rows)
        return rows

    def _unpacked(self, at: int) -> list[T]:
        data, beside = self._packs[at]
        packed = pickle.loads(zlib.decompress(data))  # noqa: S301 - our own, never out of the memory
        rows = [*self._together(packed, beside)]
        for place, row in self._instead[at].items() if at in self._instead else ():
            rows[place] = row
        return rows

    def _packed(self, rows: Sequence[T]) -> _Pack:
        packed, beside = self._apart(rows)
        data = pickle.dumps(packed, pickle.HIGHEST_PROTOCOL)
        return _Pack(zlib.compress(data, _QUICKLY), beside)
