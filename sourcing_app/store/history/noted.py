"""The rows a session changed, in order; many new ones of a table are kept column by column."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any

from sourcing_app.domain.records.all import ROOTS
from sourcing_app.store.history import chain, images
from sourcing_app.store.history.changes import RowChange
from sourcing_app.store.history.owners import Owners, links
from sourcing_app.store.sqlite.encoding import rows_written

Image = Mapping[str, Any] | None
_Key = tuple[str, int]
_TEXTS = frozenset({str, type(None)})
Line = tuple[str, int, str, str, str | None, str | None]
"""A line of the history: entity, entity_id, owner, field, old, new."""


class InsertedRows:
    """
    New rows of one table, inserted by one statement with all that follows from them.

    `columns` are their values by name, "id" first: a range.
    """

    def __init__(self, table: str, columns: Mapping[str, Sequence[Any]]) -> None:
        self.table, self._columns = table, columns
        self._ids = columns["id"]

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, row: _Key) -> bool:
        return row[0] == self.table and row[1] in self._ids

    def images(self) -> Iterator[tuple[_Key, tuple[Image, Image]]]:
        """Each row as it would be noted by itself."""
        for row in zip(*self._columns.values(), strict=True):
            image = dict(zip(self._columns, row, strict=True))
            yield (self.table, image["id"]), (None, image)

    def lines(self, connection: sqlite3.Connection) -> Iterator[Line]:
        """What the history tells of each."""
        owners, texts = self._owners(connection), self._texts(connection)
        return zip(
            *(repeat(self.table), self._ids, owners, repeat(""), repeat(None), texts), strict=False
        )

    def _owners(self, connection: sqlite3.Connection) -> Iterable[str]:
        if self.table in ROOTS:
            return [f"{self.table}:{key}" for key in self._ids]
        columns, parents = links(self.table)
        if len(parents) == 1 and parents[0] in ROOTS and all(self._columns[columns[0]]):
            return [f"{parents[0]}:{key}" for key in self._columns[columns[0]]]
        owners = Owners(connection, {})
        return (owners.owner(self.table, key) for key in self._ids)

    def _texts(self, connection: sqlite3.Connection) -> Iterator[str]:
        if images.hinted_in(self.table):
            file_id = chain.file_id(connection)
            return (
                images.whole(self.table, key, image or {}, file_id)
                for (_table, key), (_before, image) in self.images()
            )
        told = [_as_texts(values) for values in self._columns.values()]
        return rows_written(told, ascii_only=False, names=[*self._columns])


class NotedRows:
    """The first and the last image of each row, in the order in which they were first changed."""

    def __init__(self) -> None:
        self._parts: list[dict[_Key, tuple[Image, Image]] | InsertedRows] = []
        self._complete: set[_Key] = set()

    def note(self, row: _Key, before: Image, after: Image) -> None:
        """Note a change of one row, which may be noted already."""
        for at, part in enumerate(self._parts):
            if row not in part:
                continue
            if isinstance(part, InsertedRows):
                known = self._parts[at] = dict(part.images())
                self._complete |= known.keys()
            else:
                known = part
            known[row] = (known[row][0], after)
            self._complete.discard(row)
            return
        if not self._parts or isinstance(self._parts[-1], InsertedRows):
            self._parts.append({})
        last = self._parts[-1]
        assert isinstance(last, dict)
        last[row] = (before, after)

    def add(self, rows: InsertedRows) -> None:
        """Note new rows, all at once."""
        self._parts.append(rows)

    def changes(self) -> Iterator[RowChange]:
        """Every row."""
        for part in self._parts:
            noted = part.images() if isinstance(part, InsertedRows) else part.items()
            for (table, key), (before, after) in noted:
                yield RowChange(table, key, before, after)

    def is_complete(self, row: _Key) -> bool:
        """Whether a new row was inserted with all that follows from it, and is still as it was."""
        parts = (part for part in self._parts if isinstance(part, InsertedRows))
        return row in self._complete or any(row in part for part in parts)

    def made(self) -> list[InsertedRows | list[RowChange]]:
        """The new rows, in their order."""
        return [part if isinstance(part, InsertedRows) else _made(part) for part in self._parts]

    def forget_made(self) -> None:
        """Keep only rows that were there before."""
        parts = (part for part in self._parts if not isinstance(part, InsertedRows))
        left = {row: noted for part in parts for row, noted in part.items() if noted[0] is not None}
        self._parts = [left]
        self._complete.clear()


def _made(part: Mapping[_Key, tuple[Image, Image]]) -> list[RowChange]:
    return [RowChange(*row, *noted) for row, noted in part.items() if noted[0] is None]


def _as_texts(values: Sequence[Any]) -> Sequence[str | None]:
    """The values of a column as the history writes them."""
    kinds = {*map(type, values)}
    if kinds <= _TEXTS:
        return values
    if kinds == {int}:
        return [*map(str, values)]
    if len(kinds) == 1 and values.count(values[0]) == len(values):
        return [images.text_of(values[0])] * len(values)
    return [*map(images.text_of, values)]
