"""
Reads every readable row into the new file.

First the pages still reachable from each table. Then, for incomplete tables, the unreachable pages:
a page belongs to the table whose rows it can contain.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sourcing_app.store.salvage.cells import StoredCell, record, rows_on
from sourcing_app.store.salvage.new_file import COUNTS, NewFile
from sourcing_app.store.salvage.pages import TABLE_LEAF, Pages, kind_of
from sourcing_app.store.salvage.private_copy import Step
from sourcing_app.store.salvage.records import Value
from sourcing_app.store.salvage.roots import Layout, schema_rows
from sourcing_app.store.salvage.shapes import SEQUENCE, Shape
from sourcing_app.store.salvage.trees import Entries, Leaf, Tree, index_entries, table_tree

Row = tuple[int, list[Value] | None]
_BETWEEN_STEPS = 64
# One row in so many may have a wrong id and so be missing from a correct index.
_STRAY_SHARE = 20


@dataclass(slots=True)
class TableFound:
    """
    What is known about a table: its pages, its indexes, and its refused rows.

    `blurred` counts rows whose ids are lost. `hurt`: a page or a row is damaged or misplaced;
    `short`: a count or an index gives another number of rows.
    """

    shape: Shape
    tree: Tree
    full: list[Entries]
    partial: list[Entries]
    refused: set[int] = field(default_factory=set)
    blurred: int = 0
    hurt: bool = False
    short: bool = False

    def named(self, pages: Pages) -> set[int]:
        """All rows named by any index."""
        return set().union(*(index.rowids(pages) for index in (*self.full, *self.partial)))

    def listed(self, pages: Pages, kept: set[int]) -> list[set[int]]:
        """All rows by each complete index; one without most of `kept` is another table's."""
        lists = [index.rowids(pages) for index in self.full if index.whole]
        return [rows for rows in lists if len(kept - rows) <= len(kept) // _STRAY_SHARE]


@dataclass(frozen=True, slots=True)
class _Loose:
    """A page of rows that no table reaches, or that was wrongly `claimed` by one."""

    page: int
    claimed: str = ""


class Reading:
    """One pass over the pages of a damaged file."""

    def __init__(self, pages: Pages, layout: Layout, file: NewFile, step: Step) -> None:
        """Locate everything; no rows are read yet."""
        self.pages = pages
        self._layout = layout
        self.file = file
        self._step = step
        self._taken: set[int] = set()
        self._loose: list[_Loose] = []
        self._seen = 0
        self._leave_schema()
        self.sequences = self._read_sequences()
        self.found = {
            name: self._looked_up(shape)
            for name, shape in layout.schema.shapes.items()
            if name != SEQUENCE
        }

    def read(self) -> dict[str, TableFound]:
        """Put all rows that can be read into the new file."""
        for found in self.found.values():
            self._read_tree(found)
        told = self.told()
        for name, found in self.found.items():
            kept = self.file.count(name)
            indexed = {index.count for index in found.full if index.whole}
            found.short = {*indexed, told.get(name, kept)} != {kept}
        if any(found.hurt or found.short for found in self.found.values()):
            self._read_loose()
        return self.found

    def told(self) -> dict[str, int]:
        """How many rows each table had by the file's own count, as far as readable."""
        if COUNTS not in self.found:
            return {}
        return dict(self.file.connection.execute(f"SELECT name, rows FROM {COUNTS}"))  # noqa: S608

    def _looked_up(self, shape: Shape) -> TableFound:
        return TableFound(
            shape,
            self._tree(shape.table),
            [self._entries(name) for name in shape.full_indexes],
            [self._entries(name) for name in shape.partial_indexes],
        )

    def _tree(self, table: str) -> Tree:
        root = self._layout.roots.get(("table", table))
        if root is None:
            return Tree(gaps=[Leaf(0)])
        return table_tree(self.pages, root, self._taken)

    def _entries(self, index: str) -> Entries:
        root = self._layout.roots.get(("index", index))
        return Entries(whole=False) if root is None else index_entries(self.pages, root)

    def _leave_schema(self) -> None:
        """Exclude the schema's pages, unless they are not really the schema's."""
        for leaf in table_tree(self.pages, 1, self._taken).leaves:
            if not any(schema_rows(self.pages, leaf.page)):
                self._taken.discard(leaf.page)

    def _read_sequences(self) -> dict[str, int]:
        """The last id each table has issued."""
        found: dict[str, int] = {}
        for leaf in self._tree(SEQUENCE).leaves:
            rows = self._rows(leaf.page, rows_on(self.pages, leaf.page)[0])
            for _rowid, values in rows:
                match values:
                    case [str() as name, int() as last]:
                        found[name] = last
                    case [*_]:
                        self._taken.discard(leaf.page)
        return found

    def _read_tree(self, found: TableFound) -> None:
        found.hurt = bool(found.tree.gaps)
        for leaf in found.tree.leaves:
            self._tell()
            cells, blurred = rows_on(self.pages, leaf.page)
            here = [cell for cell in cells if leaf.holds(cell.rowid)]
            rows = [
                (rowid, values if values is not None and found.shape.fits(values) else None)
                for rowid, values in self._rows(leaf.page, here)
            ]
            fitting = any(values is not None for _, values in rows)
            if cells and (2 * len(here) < len(cells) or not fitting):
                self._loose.append(_Loose(leaf.page, found.shape.table))
                found.hurt = True
                continue
            found.blurred += blurred + len(cells) - len(here)
            found.hurt = found.hurt or found.blurred > 0
            for rowid, values in rows:
                if values is None or not self.file.add(found.shape, rowid, values):
                    found.refused.add(rowid)
                    found.hurt = True

    def _rows(self, number: int, cells: list[StoredCell]) -> Iterator[Row]:
        """The values of the cells of a page; None for a row that cannot be read."""
        page = self.pages.read(number)
        for cell in cells:
            try:
                yield cell.rowid, record(self.pages, page, cell)
            except (ValueError, IndexError):
                yield cell.rowid, None

    def _add(self, found: TableFound, rowid: int, values: list[Value] | None) -> bool:
        if values is None or not found.shape.fits(values):
            return False
        return self.file.add(found.shape, rowid, values)

    def _read_loose(self) -> None:
        for number in range(1, self.pages.count + 1):
            if number not in self._taken:
                page = self.pages.read(number)
                if kind_of(number, page) == TABLE_LEAF:
                    self._loose.append(_Loose(number))
        missing = {
            name: self._missing(found)
            for name, found in self.found.items()
            if found.hurt or found.short
        }
        for loose in self._loose:
            self._tell()
            self._place(loose, missing)

    def _missing(self, found: TableFound) -> set[int] | None:
        """The rows not saved yet; None if no index is complete."""
        kept = self.file.rowids(found.shape.table)
        lists = found.listed(self.pages, kept)
        return set().union(*lists) - kept if lists else None

    def _place(self, loose: _Loose, missing: dict[str, set[int] | None]) -> None:
        """Insert the rows of a page into the likeliest table that accepts any of them."""
        cells, _blurred = rows_on(self.pages, loose.page)
        rows = [*self._rows(loose.page, cells)]

        def likelihood(name: str) -> tuple[int, int, int]:
            awaited = missing[name] or set()
            found = self.found[name]
            in_gap = sum(any(gap.holds(rowid) for gap in found.tree.gaps) for rowid, _ in rows)
            return name == loose.claimed, sum(rowid in awaited for rowid, _ in rows), in_gap

        for name in sorted(missing, key=likelihood, reverse=True):
            awaited, found = missing[name], self.found[name]
            taken = {
                rowid
                for rowid, values in rows
                if (awaited is None or rowid in awaited) and self._add(found, rowid, values)
            }
            found.refused -= taken
            if taken:
                return

    def _tell(self) -> None:
        self._seen += 1
        if self._seen % _BETWEEN_STEPS == 0:
            self._step(min(self._seen, self.pages.count), self.pages.count)
