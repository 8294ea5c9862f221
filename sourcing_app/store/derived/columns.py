"""Derived columns: kept in line with a commit, rebuilt, and compared with what they follow from."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import islice
from typing import Any, NamedTuple

from sourcing_app.domain.values.names import all_sought, sought
from sourcing_app.store.derived import index
from sourcing_app.store.derived.answers import missing_answers
from sourcing_app.store.derived.facts import (
    Values,
    badges_on_day,
    of_nobody_known,
    on_day,
    on_their_days,
)
from sourcing_app.store.derived.touched import orders_touched, touched
from sourcing_app.store.derived_columns import BLOCKED, COUNTED, DATED, DERIVED, TEXTS
from sourcing_app.store.history.changes import RowChange
from sourcing_app.store.queries.payments import lines_of, unjudged
from sourcing_app.store.queries.suppliers import due
from sourcing_app.store.sqlite.connection_reader import ConnectionReader
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader

_AT_ONCE = 500
_SHOWN = 80
"""As many letters of a text are told where it is not what it must be."""
_DUE_AT_ONCE = 500
"""Suppliers counted anew at once because a badge's day came; more wait for the next time."""
_DUE_A_STEP = 50
"""As many are counted with a save, which somebody waits for."""
_JUDGED_A_SAVE = 1_000
"""Orders judged anew with a save of what their gates rest on; more wait for the next time."""


class Stale(NamedTuple):
    """A derived value that is not what follows from the rows."""

    table: str
    key: int
    column: str
    stored: str | int | None
    right: str | int | None


def keep(connection: sqlite3.Connection, rows: Sequence[RowChange]) -> None:
    """Bring in line, in the transaction of the change, what follows from these rows."""
    day = _day()
    reader = ConnectionReader(connection)
    found = touched(connection, rows)
    for table, keys in found.items():
        _write(connection, reader, table, sorted(keys), day)
    orders = sorted(orders_touched(connection, rows))
    _forget(connection, lines_of(reader, orders[_JUDGED_A_SAVE:]))
    _write(connection, reader, "payment_line", lines_of(reader, orders[:_JUDGED_A_SAVE]), day)
    if rows:
        count_due(connection, day, most=_DUE_A_STEP)


def of_new(table: str, columns: Mapping[str, Sequence[Any]]) -> list[Sequence[Any]]:
    """The derived columns of rows that are not in the file yet, so that no other names them."""
    if table == "supplier":
        return of_nobody_known(columns["name"], columns["store_url"], columns["website"])
    fields = TEXTS.get(table, {}).values()
    texts: list[Sequence[Any]] = [
        all_sought(
            [
                " ".join(map(_or_blank, each))
                for each in zip(*(columns[name] for name in of), strict=True)
            ]
        )
        for of in fields
    ]
    unknown = [None] * len(next(iter(columns.values()), ()))
    return [*texts, *(unknown for _ in COUNTED.get(table, ()))]


def count_due(
    connection: sqlite3.Connection,
    day: date,
    stop: Callable[[], bool] = lambda: False,
    most: int = _DUE_AT_ONCE,
) -> bool:
    """
    Count at most so many suppliers, and judge so many orders, anew for a day.

    Those of which what is stored does not hold on it.

    In the transaction that is open, and fewer of them when `stop` says so. Returns whether there
    may be more.
    """
    reader = ConnectionReader(connection)
    return _count_badges(connection, reader, day, stop, most) or _judge_due(
        connection, reader, day, stop, most
    )


def _judge_due(
    connection: sqlite3.Connection,
    reader: Reader,
    day: date,
    stop: Callable[[], bool],
    most: int,
) -> bool:
    orders = unjudged(reader, day, most)
    for some in _batches(orders, _DUE_A_STEP):
        _write(connection, reader, "payment_line", lines_of(reader, some), day)
        if stop():
            return True
    return len(orders) == most


def _count_badges(
    connection: sqlite3.Connection,
    reader: Reader,
    day: date,
    stop: Callable[[], bool],
    most: int,
) -> bool:
    ids = sorted(due(reader, day, most))
    names = ", ".join(f"{column} = ?" for column in DATED)
    for some in _batches(ids, _DUE_A_STEP):
        right = badges_on_day(reader, some, day)
        connection.executemany(
            f"UPDATE supplier SET {names} WHERE id = ?",
            [(*values, key) for key, values in right.items()],
        )
        if stop():
            return True
    return len(ids) == most


def rebuild(connection: sqlite3.Connection) -> None:
    """Compute every derived column again, in the transaction that is open."""
    reader = ConnectionReader(connection)
    for table in DERIVED:
        _write(connection, reader, table, _all(connection, table), _day())
    index.rebuild(connection)


def stale(connection: sqlite3.Connection) -> Iterator[Stale]:
    """Every derived value that is not what follows from the rows, on whatever day it claims."""
    reader = ConnectionReader(connection)
    for table, columns in DERIVED.items():
        for ids in _batches(_all(connection, table)):
            stored = _stored(reader, table, ids)
            right = _ON_THEIR_DAYS.get(table, partial(_texts, table=table))(reader, ids)
            for key, values in right.items():
                for column, one, other in zip(columns, stored[key], values, strict=True):
                    if one != other:
                        yield Stale(table, key, column, one, other)
    for found in index.astray(connection):
        yield Stale(found.table, found.key, "search_index", *_short(found.kept, found.right))


def _short(one: str, other: str) -> tuple[str, str]:
    """The two texts from where they differ, and no more than a line of them."""
    pairs = enumerate(zip(one, other, strict=False))
    same = next((at for at, (mine, right) in pairs if mine != right), min(len(one), len(other)))
    start = max(0, same - _SHOWN // 2)
    return one[start : start + _SHOWN], other[start : start + _SHOWN]


def _day() -> date:
    """The day to count on: whoever reads on another, on which it does not hold, counts again."""
    return date.today()  # noqa: DTZ011 - a person's calendar day is the local one


def _write(
    connection: sqlite3.Connection, reader: Reader, table: str, ids: Iterable[int], day: date
) -> None:
    names = ", ".join(f"{column} = ?" for column in DERIVED[table])
    for some in _batches(ids):
        right = (
            _ON_DAY[table](reader, some, day) if table in _ON_DAY else _texts(reader, some, table)
        )
        stored = _stored(reader, table, some)
        connection.executemany(
            f"UPDATE {table} SET {names} WHERE id = ?",
            [(*values, key) for key, values in right.items() if values != stored[key]],
        )


def _blocks(reader: Reader, ids: Sequence[int], day: date) -> dict[int, Values]:
    if not ids:
        return {}
    from sourcing_app.store.derived import blocked  # all that gates ask; most saves ask nothing

    return blocked.on_day(reader, ids, day)


def _blocks_on_their_days(reader: Reader, ids: Sequence[int]) -> dict[int, Values]:
    from sourcing_app.store.derived import blocked

    return blocked.on_their_days(reader, ids)


_ON_DAY = {"supplier": on_day, "payment_line": _blocks}
_ON_THEIR_DAYS = {"supplier": on_their_days, "payment_line": _blocks_on_their_days}


def _forget(connection: sqlite3.Connection, lines: Iterable[int]) -> None:
    """Keep nothing of what blocks these lines: it is judged for each answer until it is counted."""
    names = ", ".join(f"{column} = NULL" for column in BLOCKED)
    connection.executemany(
        f"UPDATE payment_line SET {names} WHERE id = ?", [(key,) for key in lines]
    )


def _texts(reader: Reader, ids: Sequence[int], table: str) -> dict[int, Values]:
    columns = TEXTS[table].values()
    fields = ", ".join(field for fields in columns for field in fields)
    rows = reader.rows_of(f"SELECT {fields}, id FROM {table} WHERE id {THESE}", ids)
    texts: dict[int, Values] = {
        row["id"]: tuple(_folded(row[field] for field in each) for each in columns) for row in rows
    }
    if table not in COUNTED:
        return texts
    left = missing_answers(reader, ids)
    return {key: (*values, left.get(key)) for key, values in texts.items()}


def _folded(texts: Iterable[str | None]) -> str:
    return sought(" ".join(map(_or_blank, texts)))


def _or_blank(text: str | None) -> str:
    return text or ""


def _stored(reader: Reader, table: str, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
    names = ", ".join(DERIVED[table])
    rows = reader.rows_of(f"SELECT {names}, id FROM {table} WHERE id {THESE}", ids)
    return {row["id"]: tuple(row)[:-1] for row in rows}


def _all(connection: sqlite3.Connection, table: str) -> list[int]:
    return [key for (key,) in connection.execute(f"SELECT id FROM {table} ORDER BY id")]


def _batches(ids: Iterable[int], size: int = _AT_ONCE) -> Iterator[list[int]]:
    left = iter(ids)
    while some := list(islice(left, size)):
        yield some
