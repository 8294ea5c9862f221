"""What the history says about one row, and whether stored values agree."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Boolean, Date, DateTime, Integer
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.store import tables  # noqa: F401 - the metadata must be whole
from sourcing_app.store.columns import Scaled
from sourcing_app.store.history import images
from sourcing_app.store.migrations import migrate
from sourcing_app.store.sqlite.dialect import columns_of

_LAST_WITHOUT_JSON = 2
SEARCH_TEXT = "sort_name"
"""The column that lists are searched and sorted by, in each table that has one."""
Line = tuple[str, str | None, str | None]
"""Field, old and new of a line of the history."""


class Told:
    """
    One row, from its history lines in order.

    `known` is False if it has no line, `alive` False if it was erased.
    """

    def __init__(self, table: str, key: int, file_id: str, lines: Iterable[Line]) -> None:
        self.key = key
        self._table, self._file_id = table, file_id
        self._former: str | None = None
        self._first: dict[str, str | None] = {}
        self.values: dict[str, str | None] = {}
        self.known, self.alive = False, True
        for line in lines:
            self.known = True
            self._read(*line)

    def text(self) -> str:
        """The row as the history would write it now."""
        if self._former is not None and not self.values:
            return self._former
        return images.written(self.all_values())

    def all_values(self) -> dict[str, str | None]:
        """The row by column, as texts."""
        return {**self._cut(), **self.values}

    def value(self, column: str) -> str | None:
        """The history's value of a column, None also if it is empty or not recorded."""
        return self.values[column] if column in self.values else self._cut().get(column)

    def agrees(self, column: str, row: Mapping[str, Any]) -> bool:
        """
        Whether the row agrees with the history; True also if the column is not recorded.

        A migration may recompute a search text: the history tells what it followed from.
        """
        stored = row[column]
        if column == SEARCH_TEXT:
            return True
        if column in self.values:
            return self._same(column, self.values[column], stored)
        if self._former is None or column not in columns_without_json(self._table):
            return True
        told = self._cut().get(column)
        if told is None and stored in {"", None}:
            return True
        return self._fits(row) or (told is not None and self._same(column, told, stored))

    def _read(self, field: str, old: str | None, new: str | None) -> None:
        if field:
            self._first.setdefault(field, old)
            self.values[field] = new
            self.values.pop(field + images.MARK, None)
            return
        self.alive = new is not None
        whole = images.read(new or old or "")
        self.values, self._first = whole or {}, {}
        self._former = None if whole is not None else new or old

    def _cut(self) -> dict[str, str]:
        return images.pieces(self._former or "")

    def _same(self, column: str, told: str | None, stored: Any) -> bool:
        if told is None or stored is None:
            return told is None and stored is None
        if (self._table, column) in images.HINTED:
            return self._same_number(column, told, str(stored))
        return same(self._table, column, told, stored)

    def _same_number(self, column: str, hint: str, stored: str) -> bool:
        marked = self.values.get(column + images.MARK)
        if marked and marked != images.mark(self._file_id, self.key, stored):
            return False
        tail = hint.removeprefix("…")
        return stored.endswith(tail) if tail else images.hinted(stored) == hint

    def _fits(self, row: Mapping[str, Any]) -> bool:
        """Whether a line in the older format is this row as created, whatever its texts contain."""
        made = {
            column: self._first.get(column, as_text(self._table, column, row[column]))
            for column in columns_without_json(self._table) & row.keys()
        }
        return self._is_made_of(self._former or "", {n: v for n, v in made.items() if v})

    def _is_made_of(self, line: str, left: Mapping[str, str]) -> bool:
        if not line:
            return not left
        for column, value in left.items():
            rest = self._after(line, column, value)
            others = {name: text for name, text in left.items() if name != column}
            if rest is not None and self._is_made_of(rest, others):
                return True
        return False

    def _after(self, line: str, column: str, value: str) -> str | None:
        """The rest of the line after this column's piece; None if it does not start with it."""
        if not line.startswith(f"{column}="):
            return None
        told = line.removeprefix(f"{column}=")
        if told == value or told.startswith(f"{value}; "):
            return told.removeprefix(value).removeprefix("; ")
        told, _, rest = told.partition("; ")  # a number or an instant can be written in two ways
        return rest if _alike(self._table, column, told, value) else None


def same(table: str, column: str, told: str, stored: Any) -> bool:
    """Whether a history text and a stored value, neither None, mean the same."""
    try:
        meaning, read = _readers(table, column)
        return bool(meaning(stored) == read(told))
    except (ArithmeticError, ValueError, TypeError):
        return False


def _alike(table: str, column: str, one: str, other: str) -> bool:
    """Whether two history texts mean the same."""
    try:
        _, read = _readers(table, column)
        return bool(read(one) == read(other))
    except (ArithmeticError, ValueError, TypeError):
        return False


def as_text(table: str, column: str, stored: Any) -> str | None:
    """Format a stored value as the history does."""
    if stored is None:
        return None
    if (table, column) in images.HINTED:
        return images.hinted(str(stored))
    try:
        meaning, _ = _readers(table, column)
        return str(meaning(stored))
    except (ArithmeticError, ValueError, TypeError):
        return str(stored)


def value_of(table: str, column: str, text: str | None) -> Any:
    """The value that a history text stands for, as the tables take it; raises ValueError."""
    return None if text is None else _value_reader(table, column)(text)


@lru_cache(maxsize=2048)
def _value_reader(table: str, column: str) -> Callable[[str], Any]:
    kind = _type(table, column)
    if isinstance(kind, UTCDateTime):
        return lambda text: _naive(text).replace(tzinfo=UTC)
    if isinstance(kind, Date):
        return date.fromisoformat
    return _readers(table, column)[1]


def row_text(table: str, row: Mapping[str, Any], file_id: str) -> str:
    """Format a whole row as the history does."""
    texts = {name: as_text(table, name, value) for name, value in row.items()}
    for hinted_table, name in images.HINTED:
        if hinted_table == table:
            texts[name + images.MARK] = images.mark(file_id, int(row["id"]), str(row[name]))
    return images.written(texts)


@lru_cache(maxsize=2048)
def _readers(table: str, column: str) -> tuple[Callable[[Any], Any], Callable[[str], Any]]:
    """How a stored value of a column is read, and how what the history says of it."""
    kind = _type(table, column)
    if isinstance(kind, Scaled):
        places = kind.places
        return lambda stored: unscaled(stored, places), Decimal
    if isinstance(kind, Boolean):
        return bool, lambda told: told in {"True", "1"}
    if isinstance(kind, DateTime | UTCDateTime):
        return _naive, _naive
    return lambda stored: stored, int if isinstance(kind, Integer) else str


def _type(table: str, column: str) -> object:
    here = SQLModel.metadata.tables.get(table)
    return None if here is None or column not in here.c else here.c[column].type


@cache
def columns_without_json(table: str) -> frozenset[str]:
    """The columns a table had while rows were stored without empty values."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, 0, _LAST_WITHOUT_JSON)
        rows = connection.execute(columns_of(table)).fetchall()
    return frozenset(row[1] for row in rows) - {"version"}


def _naive(text: str) -> datetime:
    """Parse an instant; SQLite stores it without its zone, which is always UTC."""
    when = datetime.fromisoformat(text)
    return when.astimezone(UTC).replace(tzinfo=None) if when.tzinfo else when
