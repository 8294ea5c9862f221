"""Compares the history with the rows: any difference was made by another program."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlmodel import Session, SQLModel

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.all import ROOTS
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.derived_columns import DERIVED
from sourcing_app.store.history import chain, images
from sourcing_app.store.history.journal import UNRECORDED, raw_connection
from sourcing_app.store.history.owners import Owners
from sourcing_app.store.history.told import Line, Told, as_text, row_text
from sourcing_app.store.sqlite import row_digests
from sourcing_app.store.sqlite.dialect import TABLES, quoted, references_of

ACCEPTED = "file.accepted"
_MOST = 120
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """
    A value, or with an empty `field` a row, that differs from the history.

    `old` is the history's value and `new` the file's, as history texts; None if there is no such
    row or value. `record` is what the row belongs to (supplier:5).
    """

    table: str
    key: int
    record: str
    field: str
    old: str | None
    new: str | None

    def sentence(self) -> Sentence:
        """The difference as a sentence."""
        return _sentence(self).put(
            row=_called(self),
            field=self.field,
            old=_short(self.old, whole=not self.field),
            new=_short(self.new, whole=not self.field),
        )


def differences(
    connection: sqlite3.Connection, tables: Iterable[str] | None = None
) -> Iterator[Difference]:
    """Compare every row of every recorded table, or of `tables` alone, with its history."""
    there = {name for (name,) in connection.execute(TABLES)}
    wanted = sorted({*SQLModel.metadata.tables} if tables is None else tables)
    for table in wanted:
        if table in there and table not in UNRECORDED and table in SQLModel.metadata.tables:
            yield from _Table(connection, table).differences()


def differences_of_row(
    connection: sqlite3.Connection, table: str, key: int
) -> Iterator[Difference]:
    """Compare one row with its history."""
    yield from _Table(connection, table).differences(key)


def refuse_altered(session: Session, table: str, key: int | None) -> None:
    """Raise Rejected if a row differs from what was written here; None means no row."""
    if key is None:
        return
    connection = raw_connection(session)
    found = next(differences_of_row(connection, table, key), None)
    if found is None and not row_digests.differing(connection, [table]):
        return
    what = row_digests.UNTOLD.put(table=table) if found is None else found.sentence()
    raise Rejected(
        say(
            "Replay",
            "Another program changed what this depends on: {what} Compare it with a backup "
            "first; nothing was recorded.",
        ).put(what=what)
    )


def lines(
    found: Iterable[Difference], who: str, now: datetime, action: str = ACCEPTED
) -> list[tuple[Any, ...]]:
    """The history lines that record the differences; `now` is aware UTC."""
    at = f"{now.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
    return [
        (at, who, action, each.table, each.key, each.record, each.field, each.old, each.new)
        for each in found
    ]


class _Table:
    """One table and its history lines, merged by row id."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self._connection, self._table = connection, table
        self._file_id = chain.file_id(connection)
        self._parents = connection.execute(references_of(table)).fetchall()

    def differences(self, key: int | None = None) -> Iterator[Difference]:
        where = "" if key is None else "= :key"
        rows, told = self._rows(where, key), self._told(where, key)
        row, line = next(rows, None), next(told, None)
        while row is not None or line is not None:
            here = min([*([row["id"]] if row else []), *([line[0]] if line else [])])
            mine = row if row is not None and row["id"] == here else None
            lines = line[1] if line is not None and line[0] == here else ()
            yield from self._compared(here, mine, lines)
            row = next(rows, None) if mine is not None else row
            line = next(told, None) if line is not None and line[0] == here else line

    def _rows(self, where: str, key: int | None) -> Iterator[Row]:
        cursor = self._connection.cursor()
        cursor.row_factory = sqlite3.Row
        which = f"WHERE id {where}" if where else ""
        found = cursor.execute(
            f"SELECT * FROM {quoted(self._table)} {which} ORDER BY id",  # noqa: S608
            {"key": key},
        )
        left_out = {"version", *DERIVED.get(self._table, ())}
        for row in found:
            yield {name: row[name] for name in row.keys() if name not in left_out}  # noqa: SIM118

    def _told(self, where: str, key: int | None) -> Iterator[tuple[int, list[Line]]]:
        which = f"AND entity_id {where}" if where else ""
        found = self._connection.execute(
            "SELECT entity_id, field, old, new FROM change_log "  # noqa: S608
            f"WHERE entity = :table {which} ORDER BY entity_id, id",
            {"table": self._table, "key": key},
        )
        for number, mine in groupby(found, key=itemgetter(0)):
            yield number, [(field, old, new) for _, field, old, new in mine]

    def _compared(self, key: int, row: Row | None, lines: Iterable[Line]) -> Iterator[Difference]:
        told = Told(self._table, key, self._file_id, lines)
        if row is None:
            if told.alive and not self._went_with_its_record(told):
                yield self._difference(told, "", told.text(), None)
        elif not told.known or not told.alive:
            yield self._difference(told, "", None, row_text(self._table, row, self._file_id))
        else:
            for column in row:
                if not told.agrees(column, row):
                    there = as_text(self._table, column, row[column])
                    yield self._difference(told, column, told.value(column), there)

    def _difference(self, told: Told, field: str, old: str | None, new: str | None) -> Difference:
        gone = {} if new is not None else {(self._table, told.key): told.all_values()}
        record = Owners(self._connection, gone).owner(self._table, told.key)
        return Difference(self._table, told.key, record, field, old, new)

    def _went_with_its_record(self, told: Told) -> bool:
        """Whether the row was erased with its record: only the record's line says so."""
        parents = [(row[2], told.value(row[3])) for row in self._parents if row[4] == "id"]
        if self._table == "attachment":
            parents.append((told.value("entity") or "", told.value("entity_id")))
        return any(
            self._is_gone(table, str(key)) for table, key in parents if (key or "").isdecimal()
        )

    def _is_gone(self, table: str, key: str) -> bool:
        last = self._connection.execute(
            "SELECT field = '' AND new IS NULL FROM change_log "
            "WHERE entity = ? AND entity_id = ? ORDER BY id DESC LIMIT 1",
            (table, key),
        ).fetchone()
        if last is not None and last[0]:
            return True
        there = _Table(self._connection, table)
        told = next(there._told("= :key", int(key)), None)
        if table in ROOTS or told is None:
            return False
        return there._went_with_its_record(
            Told(table, int(key), self._file_id, told[1])
        ) and not any(there._rows("= :key", int(key)))


def _sentence(found: Difference) -> Sentence:
    if found.field and _short(found.old, whole=False) == _short(found.new, whole=False):
        # Of an account number only the end is shown, of a long text only the beginning.
        return say(
            "Replay",
            "{row}, {field}: the value in the file differs from the history; both are shown as "
            "“{old}”.",
        )
    if found.field:
        return say(
            "Replay",
            "{row}, {field}: the history says “{old}”, the file has “{new}”.",
        )
    if found.old is None:
        return say("Replay", "{row} is not in the history: {new}.")
    return say("Replay", "{row} is in the history and not in the file: {old}.")


def _called(found: Difference) -> str:
    """Name a row by its table and id, and by its record."""
    row = f"{found.table}:{found.key}"
    return row if found.record in {"", row} else f"{row} ({found.record})"


def _short(text: str | None, *, whole: bool) -> str:
    if whole:
        parts = images.filled(text or "").items()
        text = "; ".join(f"{name}={value}" for name, value in parts if name != "id")
    shown = text or ""
    return shown if len(shown) <= _MOST else f"{shown[:_MOST]}…"
