"""Many rows, read or changed in one column with one statement each, recorded for undo."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from sqlalchemy import Select, func, select
from sqlmodel import Session, SQLModel

from sourcing_app.store.history.journal import Journal
from sourcing_app.store.sqlite.reader import id_list

T = TypeVar("T", bound=SQLModel)


def rows_of(session: Session, table: type[T], ids: Iterable[int]) -> list[T]:
    """The rows of these ids, in the order of the ids; missing rows are left out."""
    keys = [*ids]
    here = SQLModel.metadata.tables[str(table.__tablename__)]
    wanted = select(table, here.c.id).where(here.c.id.in_(these(keys)))
    found: dict[int, T] = {key: row for row, key in session.execute(wanted)}
    return [found[key] for key in keys if key in found]


def column_of(session: Session, table: str, column: str, ids: Iterable[int]) -> dict[int, Any]:
    """Read a column of these rows by id; missing rows are left out."""
    here = SQLModel.metadata.tables[table]
    rows = session.execute(select(here.c.id, here.c[column]).where(here.c.id.in_(these(ids))))
    return {key: value for key, value in rows}  # noqa: C416 - a Row is not typed as a pair


def set_column(
    session: Session, table: str, column: str, former: Mapping[int, Any], value: Any
) -> None:
    """Give a column the same value in all rows of `former`, which has their current values."""
    here = SQLModel.metadata.tables[table]
    session.execute(
        here.update()
        .where(here.c.id.in_(these(former)))
        .values({column: value, "version": here.c.version + 1})
    )
    written = column_of(session, table, column, former)
    journal = Journal.of(session)
    for key, old in former.items():
        journal.note(table, key, {column: old}, {column: written[key]})


def these(ids: Iterable[int]) -> Select[tuple[int]]:
    """Select these ids, however many there are, as one parameter."""
    listed = func.json_each(id_list(ids)).table_valued("value")
    return select(listed.c.value)
