"""The record a row belongs to: a payment to its order, a badge to its supplier."""

import sqlite3
from collections.abc import Mapping
from functools import cache
from typing import Any

from sourcing_app.domain.records.all import ROOTS, record_of

_DEEPEST = 5
Image = Mapping[str, Any]


class Owners:
    """Finds owners in a transaction; `images` are the rows it changed, by table and key."""

    def __init__(
        self, connection: sqlite3.Connection, images: Mapping[tuple[str, int], Image]
    ) -> None:
        self._connection = connection
        self._images = images

    def owner(self, table: str, key: int) -> str:
        """The record as table:id, "" for a row that belongs to none."""
        for _ in range(_DEEPEST):
            if table in ROOTS:
                return f"{table}:{key}"
            parent = self._parent(table, key)
            if parent is None:
                return ""
            table, key = parent
        return ""

    def _parent(self, table: str, key: int) -> tuple[str, int] | None:
        if table == "attachment":
            entity, entity_id = self._values(table, key, ("entity", "entity_id"))
            return None if entity is None else (str(entity), int(entity_id))
        columns, parents = links(table)
        values = self._values(table, key, columns)
        found = ((parent, v) for parent, v in zip(parents, values, strict=True) if v)
        return next(((parent, int(value)) for parent, value in found), None)

    def _values(self, table: str, key: int, columns: tuple[str, ...]) -> tuple[Any, ...]:
        image = self._images.get((table, key), {})
        if columns and all(column in image for column in columns):
            return tuple(image[column] for column in columns)
        if not columns:
            return ()
        row = self._connection.execute(
            f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?",  # noqa: S608 - our own names
            (key,),
        ).fetchone()
        return tuple(None for _ in columns) if row is None else tuple(row)


@cache
def links(table: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The columns that name what a row of this table may belong to, and the tables of that."""
    record = record_of(table)
    links = record.links() if record else ()
    return tuple(column for column, _ in links), tuple(parent for _, parent in links)
