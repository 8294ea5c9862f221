"""Many new rows in one statement, with all that follows from them: no row moves in its indexes."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, func, select
from sqlmodel import Session, SQLModel

from sourcing_app.store.derived.columns import of_new
from sourcing_app.store.derived_columns import DERIVED
from sourcing_app.store.history.journal import Journal, raw_connection
from sourcing_app.store.history.noted import InsertedRows
from sourcing_app.store.sqlite.dialect import NEWEST_ID
from sourcing_app.store.sqlite.session_reader import SessionReader

_Store = Callable[[Any], Any]


def insert_rows(
    session: Session, table: type[SQLModel], columns: Mapping[str, Sequence[Any]]
) -> range:
    """
    Insert rows of one table with one statement, recorded for undo; returns their ids.

    Given are all columns but id and version, with values as the table's class has them.
    """
    number = len(next(iter(columns.values())))
    name = str(table.__tablename__)
    here = SQLModel.metadata.tables[name]
    session.flush()
    newest = session.execute(select(func.max(here.c.id))).scalar() or 0
    first = max(newest, SessionReader(session).value(NEWEST_ID, {"table": name}) or 0) + 1
    ids = range(first, first + number)
    if not number:
        return ids
    dialect = session.get_bind().dialect
    stored = {column: _stored(name, column, dialect, its) for column, its in columns.items()}
    derived = zip(DERIVED.get(name, ()), of_new(name, columns), strict=True)
    whole = {"id": ids, **stored, **dict(derived), "version": [1] * number}
    raw_connection(session).insert(name, whole)
    Journal.of(session).note_made(InsertedRows(name, {"id": ids, **columns}))
    return ids


def _stored(table: str, column: str, dialect: Dialect, values: Sequence[Any]) -> Sequence[Any]:
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
