"""Invalid values that no CHECK constraint finds: impossible days, unknown words."""

import sqlite3
from collections.abc import Iterator

from sqlalchemy import Boolean, Column, Date, DateTime, Enum
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.scaled import MOST
from sourcing_app.store import tables  # noqa: F401 - the metadata must be whole
from sourcing_app.store.columns import Scaled
from sourcing_app.store.sqlite.dialect import columns_of, quoted

_MOST = 20
_SHOWN = 60


def not_allowed(connection: sqlite3.Connection) -> Iterator[Sentence]:
    """Return each such value by table, row and column, according to the column types."""
    sentence = say("Allowed", "{table}:{row}, {column}: “{value}” is not a valid value.")
    for name, table in SQLModel.metadata.tables.items():
        there = {row[1] for row in connection.execute(columns_of(name))}
        for column in table.c:
            wrong = _wrong(column) if column.name in there else ""
            if not wrong:
                continue
            rows = connection.execute(
                f"SELECT rowid, {quoted(column.name)} FROM {quoted(name)} "  # noqa: S608
                f"WHERE {quoted(column.name)} IS NOT NULL AND {wrong} LIMIT {_MOST}"
            )
            for row, value in rows:
                shown = str(value)[:_SHOWN]
                yield sentence.put(table=name, row=row, column=column.name, value=shown)


def _wrong(column: "Column[object]") -> str:
    """The SQL condition for a stored value not of the column's type; "" if any text is valid."""
    name, kind = quoted(column.name), column.type
    if isinstance(kind, Date):
        return f"ifnull(date({name}, '+0 days'), '') <> {name}"
    if isinstance(kind, DateTime | UTCDateTime):
        whole = f"substr({name}, 1, 19)"  # with its fraction SQLite rounds .9995 up to a second
        right = f"ifnull(datetime({whole}, '+0 days'), '') = {whole}"
        return f"(datetime({name}) IS NULL OR NOT {right})"
    if isinstance(kind, Enum):
        words = ", ".join("'" + word.replace("'", "''") + "'" for word in kind.enums)
        return f"{name} NOT IN ({words})"
    if isinstance(kind, Boolean):
        return f"{name} NOT IN (0, 1)"
    return f"{name} NOT BETWEEN -{MOST} AND {MOST}" if isinstance(kind, Scaled) else ""
