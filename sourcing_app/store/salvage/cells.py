"""The content of one page: rows, index entries, and child page numbers."""

import struct
from bisect import bisect_left
from contextlib import suppress
from itertools import pairwise
from typing import NamedTuple

from sourcing_app.store.salvage.pages import (
    INDEX_NODE,
    TABLE_NODE,
    Pages,
    kind_of,
    start_of,
)
from sourcing_app.store.salvage.records import Value, decode, signed, varint

_NODES = frozenset({INDEX_NODE, TABLE_NODE})


class StoredCell(NamedTuple):
    """`size` bytes of a record, of which `page[begin:end]` are here and the rest in `overflow`."""

    rowid: int
    size: int
    begin: int
    end: int
    overflow: int


class Child(NamedTuple):
    """A page below a node, and the largest rowid on it."""

    page: int
    key: int


def rows_on(pages: Pages, number: int) -> tuple[list[StoredCell], int]:
    """The rows of a table's leaf page in ascending order, and how many were unreadable."""
    page = pages.read(number)
    found = []
    start = start_of(number, page)
    for place in _places(page, start, pages.usable, node=False):
        with suppress(IndexError):
            found.append(_row(page, place, pages.usable))
    kept = _ascending(_apart(found))
    return kept, _count(page, start, pages.usable, start + 8) - len(kept)


def children_of(pages: Pages, number: int) -> tuple[list[Child], int]:
    """The child pages of a table node with their largest rowids, and the last child."""
    page = pages.read(number)
    start = start_of(number, page)
    found = []
    for place in _places(page, start, pages.usable, node=True):
        try:
            key, _ = varint(page, place + 4)
        except IndexError:
            continue
        found.append(Child(int.from_bytes(page[place : place + 4], "big"), signed(key)))
    return found, int.from_bytes(page[start + 8 : start + 12], "big")


def entries_below(pages: Pages, number: int) -> tuple[int, list[int]]:
    """The number of entries on an index page, and its child pages."""
    page = pages.read(number)
    start = start_of(number, page)
    node = kind_of(number, page) in _NODES
    places = _places(page, start, pages.usable, node=node)
    if not node:
        return len(places), []
    below = [int.from_bytes(page[place : place + 4], "big") for place in places]
    return len(places), [*below, int.from_bytes(page[start + 8 : start + 12], "big")]


def rowids_on(pages: Pages, number: int) -> list[int]:
    """The rowids in the entries of an index page, as far as readable."""
    page = pages.read(number)
    node = kind_of(number, page) in _NODES
    found = []
    for place in _places(page, start_of(number, page), pages.usable, node=node):
        try:
            cell = _entry(page, place + (4 if node else 0), pages.usable)
            last = record(pages, page, cell)[-1]
        except (IndexError, ValueError):
            continue
        if isinstance(last, int):
            found.append(last)
    return found


def record(pages: Pages, page: bytes, cell: StoredCell) -> list[Value]:
    """The values of a cell on `page`; raises ValueError or IndexError."""
    payload = page[cell.begin : cell.end]
    if cell.overflow:
        payload += pages.chain(cell.overflow, cell.size - len(payload))
    return decode(payload)


def _places(page: bytes, start: int, usable: int, *, node: bool) -> list[int]:
    """The offsets of the cells, without impossible pointers."""
    head = start + (12 if node else 8)
    count = _count(page, start, usable, head)
    first = head + 2 * count
    places = struct.unpack_from(f">{count}H", page, head)
    return [place for place in places if first <= place < usable]


def _count(page: bytes, start: int, usable: int, head: int) -> int:
    """The number of cells, at most what the page can hold."""
    return min(int.from_bytes(page[start + 3 : start + 5], "big"), (usable - head) // 6)


def _row(page: bytes, place: int, usable: int) -> StoredCell:
    size, at = varint(page, place)
    rowid, at = varint(page, at)
    return _cell(page, (signed(rowid), size, at), usable, usable - 35)


def _entry(page: bytes, place: int, usable: int) -> StoredCell:
    size, at = varint(page, place)
    return _cell(page, (0, size, at), usable, (usable - 12) * 64 // 255 - 23)


def _cell(page: bytes, known: tuple[int, int, int], usable: int, largest: int) -> StoredCell:
    """Split a record into its local and overflow parts, as the file format defines."""
    rowid, size, at = known
    if size <= largest:
        here, overflow = size, 0
    else:
        least = (usable - 12) * 32 // 255 - 23
        here = least + (size - least) % (usable - 4)
        here = here if here <= largest else least
        overflow = int.from_bytes(page[at + here : at + here + 4], "big")
    if at + here > usable or (size > largest and not overflow):
        raise IndexError("runs over the page")
    return StoredCell(rowid, size, at, at + here, overflow)


def _apart(cells: list[StoredCell]) -> list[StoredCell]:
    """Leave out overlapping cells: only one of two can be right."""
    taken, reached = set(), 0
    for cell in sorted(cells, key=lambda cell: cell.begin):
        if cell.begin >= reached:
            taken.add(cell)
            reached = cell.end
    return [cell for cell in cells if cell in taken]


def _ascending(cells: list[StoredCell]) -> list[StoredCell]:
    """The longest ascending run of rowids: a row out of order has lost its rowid."""
    if all(a.rowid < b.rowid for a, b in pairwise(cells)):
        return cells
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for place, cell in enumerate(cells):
        at = bisect_left(ends, cell.rowid)
        before.append(places[at - 1] if at else -1)
        ends[at : at + 1] = [cell.rowid]
        places[at : at + 1] = [place]
    run, place = [], places[-1]
    while place >= 0:
        run.append(cells[place])
        place = before[place]
    return run[::-1]
