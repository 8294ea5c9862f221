"""Rows that an action made in such numbers that only the history keeps them: undone and redone."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from sqlmodel import Session, SQLModel

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.all import record_of
from sourcing_app.domain.sentences import say
from sourcing_app.store.history import chain, images
from sourcing_app.store.history.changes import MadeRows, RowChange
from sourcing_app.store.history.journal import Journal, raw_connection
from sourcing_app.store.history.told import Told, value_of
from sourcing_app.store.queries import history
from sourcing_app.store.sqlite import counts
from sourcing_app.store.sqlite.connection_reader import ConnectionReader
from sourcing_app.store.sqlite.reader import Reader, Row, id_list

Derive = Callable[[Session, Sequence[RowChange]], None]
Progress = Callable[[int, int], None]
"""Hears how many of how many rows are written; raises Cancelled where the user wants to stop."""
AT_ONCE = 2_000
"""Rows in memory at a time."""
_FOUND_AT_ONCE = 2 * AT_ONCE
"""So many records are taken out of the index in one go: each go costs."""
_FEW_LINES = 1_000
"""So many lines are looked at to see whether they tell of rows of a table at all."""
_OWN_FACTS = frozenset({"supplier", "supplier_contact"})
"""Nothing that is derived of other rows follows from rows of these."""
_NAMING = ("supplier_id", "entity", "entity_id")
_CHANGED = say("Undo", "This can no longer be undone: {name} was changed meanwhile.")


class _MadeRow(NamedTuple):
    """A line of the history that tells of a new row."""

    table: str
    key: int
    owner: str
    text: str

    def again(self) -> RowChange:
        """The row, there again as it was made."""
        told = images.read(self.text) or {}
        image = {name: value_of(self.table, name, text) for name, text in told.items()}
        return RowChange(self.table, self.key, None, image)

    def gone(self) -> RowChange:
        """The row, erased; of its values only those that name what it belongs to."""
        told = images.read(self.text) or {}
        names = _naming(self.table).intersection(told)
        image = {name: value_of(self.table, name, told[name]) for name in names}
        return RowChange(self.table, self.key, image, None)

    def name(self) -> str:
        """What the record is called by."""
        record, told = record_of(self.table), images.filled(self.text)
        titles = (told.get(column) for column in (record.title if record else ()))
        return next(filter(None, titles), f"{self.table} {self.key}")


def take_back(session: Session, made: MadeRows, journal: Journal, step: Progress) -> None:
    """
    Erase the rows again, and tell it to the history.

    Raises Rejected, naming one of them, where it is no longer as it was made.
    """
    connection = raw_connection(session)
    told_of = _tables_told_of(ConnectionReader(connection), made)
    session.flush()
    owners: set[str] = set()
    for lines in _told(connection, made, step):
        for table, mine in reversed(_by_table(lines).items()):  # what names others goes first
            if table in told_of:
                _refuse_changed(connection, made, table, mine)
            connection.delete(table, id_list(line.key for line in mine))
        counts.note(connection, _number(lines, -1))
        journal.tell([(*line[:3], "", line.text, None) for line in lines])
        journal.followers.derive([line.gone() for line in lines if line.table not in _OWN_FACTS])
        owners.update([line.owner for line in lines])
        if len(owners) >= _FOUND_AT_ONCE:
            journal.followers.renew(owners)
            owners.clear()
    journal.followers.renew(owners)


def make_again(
    session: Session, made: MadeRows, journal: Journal, derive: Derive, step: Progress
) -> None:
    """
    Write the rows again as they were made, and tell it to the history.

    Raises Rejected, naming one of them, where it is there.
    """
    for lines in _told(raw_connection(session), made, step):
        rows = [line.again() for line in lines]
        for table, mine in _by_table(lines).items():
            _refuse_taken(raw_connection(session), table, mine)
            new = [{**(row.after or {}), "version": 1} for row in rows if row.table == table]
            session.execute(SQLModel.metadata.tables[table].insert(), new)
        counts.note(raw_connection(session), _number(lines, 1))
        journal.tell([(*line[:3], "", None, line.text) for line in lines])
        derive(session, rows)
        session.flush()
        journal.followers.derive(rows)
        journal.followers.renew({line.owner for line in lines})


@cache
def _naming(table: str) -> frozenset[str]:
    """The columns of a table that name what its rows belong to."""
    record = record_of(table)
    return frozenset((*_NAMING, *(record.parents if record else ())))


def _told(
    connection: sqlite3.Connection, made: MadeRows, step: Progress
) -> Iterator[list[_MadeRow]]:
    """The rows in the order in which they were made, some at a time; `step` hears of each time."""
    reader, first = ConnectionReader(connection), made.first
    while first <= made.last:
        step(first - made.first, made.last + 1 - made.first)
        rows = history.made_between(reader, first, made.last, AT_ONCE)
        yield [_MadeRow._make(row[1:]) for row in rows]
        first = rows[-1]["id"] + 1


def _by_table(lines: Sequence[_MadeRow]) -> dict[str, list[_MadeRow]]:
    found: defaultdict[str, list[_MadeRow]] = defaultdict(list)
    for line in lines:
        found[line.table].append(line)
    return found


def _tables_told_of(reader: Reader, made: MadeRows) -> Collection[str]:
    """The tables of whose rows the history tells more, since these were made; maybe others."""
    later = (history.last_line(reader) or 0) - made.last
    return made.tables if later > _FEW_LINES else history.tables_told_of(reader, made.last)


def _refuse_changed(
    connection: sqlite3.Connection, made: MadeRows, table: str, lines: Sequence[_MadeRow]
) -> None:
    """Compare those of which the history tells more; what it does not tell of is as it was."""
    reader, file_id = ConnectionReader(connection), chain.file_id(connection)
    told_of = history.told_since(reader, table, (line.key for line in lines), made.last)
    rows = history.rows_there(reader, table, told_of)
    for line in lines:
        if line.key in told_of and not _is_as_made(line, rows.get(line.key), file_id):
            raise Rejected(_CHANGED.put(name=line.name()))


def _is_as_made(line: _MadeRow, row: Row | None, file_id: str) -> bool:
    if row is None:
        return False
    told, there = Told(line.table, line.key, file_id, [("", None, line.text)]), dict(row)
    return all(told.agrees(column, there) for column in told.values)


def _refuse_taken(connection: sqlite3.Connection, table: str, lines: Sequence[_MadeRow]) -> None:
    there = history.rows_there(ConnectionReader(connection), table, (line.key for line in lines))
    for line in lines:
        if line.key in there:
            raise Rejected(_CHANGED.put(name=line.name()))


def _number(lines: Sequence[_MadeRow], sign: int) -> Counter[str]:
    number = Counter([line.table for line in lines])
    return Counter({table: sign * each for table, each in number.items()})
