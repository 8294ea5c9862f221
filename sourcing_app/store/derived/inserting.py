"""Many new rows in one statement, with all that follows from them: no row moves in its indexes."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, func, select
from sqlmodel import Session, SQLModel

from sourcing_app.store.derived.columns import of_new
from sourcing_app.store.derived_columns import DERIVED
from sourcing_app.store.history.journal import Journal, raw_connection
from sourcing_app.store.sqlite.dialect import NEWEST_ID
from sourcing_app.store.sqlite.session_reader import SessionReader

_Store = Callable[[Any], Any]


def insert_rows(
    session: Session, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]
) -> list[int]:
    """
    Insert rows of one table with one statement, recorded for undo; returns their ids.

    Each has every column but id and version, as the table's class has them.
    """
    if not rows:
        return []
    name = str(table.__tablename__)
    here = SQLModel.metadata.tables[name]
    session.flush()
    newest = session.execute(select(func.max(here.c.id))).scalar() or 0
    first = max(newest, SessionReader(session).value(NEWEST_ID, {"table": name}) or 0) + 1
    images = [{"id": key, **row} for key, row in enumerate(rows, first)]
    dialect = session.get_bind().dialect
    columns = {
        column: _stored(name, column, dialect, [image[column] for image in images])
        for column in images[0]
    }
    derived = map(list, zip(*of_new(name, images), strict=True))
    columns |= zip(DERIVED.get(name, ()), derived, strict=True)
    raw_connection(session).insert(name, {**columns, "version": [1] * len(images)})
    Journal.of(session).note_made(name, images)
    return [*range(first, first + len(rows))]


def _stored(table: str, column: str, dialect: Dialect, values: list[Any]) -> list[Any]:
    """The values of a column as SQLite takes them."""
    store = _storing(table, column, dialect)
    if store is None:
        return values
    stored = {value: store(value) for value in {*values}}  # few: choices, instants, yes and no
    return [stored[value] for value in values]


@lru_cache(maxsize=512)
def _storing(table: str, column: str, dialect: Dialect) -> _Store | None:
    kind = SQLModel.metadata.tables[table].c[column].type
    return kind.dialect_impl(dialect).bind_processor(dialect)
