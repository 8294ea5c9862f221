"""The pages of one table or index, followed from its root; loops are cut."""

from dataclasses import dataclass, field

from sourcing_app.store.salvage.cells import children_of, entries_below, rowids_on, rows_on
from sourcing_app.store.salvage.pages import (
    INDEX_LEAF,
    INDEX_NODE,
    TABLE_LEAF,
    TABLE_NODE,
    Pages,
    kind_of,
)

LOWEST, HIGHEST = -(1 << 63), (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of rows whose rowids, by its parent, are in `low` < … <= `high`."""

    page: int
    low: int = LOWEST
    high: int = HIGHEST

    def holds(self, rowid: int) -> bool:
        """Whether a row of this number belongs here."""
        return self.low < rowid <= self.high


@dataclass(slots=True)
class Tree:
    """`gaps` are the places of missing pages; their `page` is meaningless."""

    leaves: list[Leaf] = field(default_factory=list)
    gaps: list[Leaf] = field(default_factory=list)


@dataclass(slots=True)
class Entries:
    """An index: its number of entries and its pages; `whole` if none is missing."""

    count: int = 0
    pages: list[int] = field(default_factory=list)
    whole: bool = True

    def rowids(self, pages: Pages) -> set[int]:
        """The rowids it contains, as far as readable."""
        return {rowid for number in self.pages for rowid in rowids_on(pages, number)}


def table_tree(pages: Pages, root: int, taken: set[int]) -> Tree:
    """Follow a table; no page is used twice, by any table."""
    tree = Tree()
    waiting = [Leaf(root)]
    while waiting:
        place = waiting.pop()
        kind = kind_of(place.page, pages.read(place.page))
        if not 1 <= place.page <= pages.count or place.page in taken:
            tree.gaps.append(place)
        elif kind == TABLE_NODE:
            taken.add(place.page)
            waiting += reversed(_below(pages, place))
        elif kind == TABLE_LEAF or (not kind and _looks_like(pages, place)):
            taken.add(place.page)
            tree.leaves.append(place)
        else:
            tree.gaps.append(place)
    return tree


def index_entries(pages: Pages, root: int) -> Entries:
    """Follow an index."""
    found = Entries()
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        number = waiting.pop()
        kind = kind_of(number, pages.read(number))
        if number in seen or kind not in {INDEX_LEAF, INDEX_NODE}:
            found.whole = False
            continue
        seen.add(number)
        found.pages.append(number)
        count, below = entries_below(pages, number)
        found.count += count
        waiting += below
    return found


def _below(pages: Pages, node: Leaf) -> list[Leaf]:
    """The children of a node; invalid keys do not narrow the range."""
    children, last = children_of(pages, node.page)
    keys = [node.low, *(child.key for child in children), node.high]
    numbers = [*(child.page for child in children), last]
    if keys != sorted(keys):
        return [Leaf(number, node.low, node.high) for number in numbers]
    return [Leaf(*place) for place in zip(numbers, keys, keys[1:], strict=False)]


def _looks_like(pages: Pages, place: Leaf) -> bool:
    """Whether a page with an invalid type still has rows that belong here."""
    rows, _refused = rows_on(pages, place.page)
    return any(place.holds(row.rowid) for row in rows)
