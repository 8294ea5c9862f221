"""Records what a session changes, row by row, for undo and the history."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple, cast

from sqlalchemy import event, inspect
from sqlmodel import Session, SQLModel

from sourcing_app.domain.actions import Action
from sourcing_app.domain.records.all import record_of
from sourcing_app.store.current_user import user
from sourcing_app.store.history import chain, images
from sourcing_app.store.history.changes import (
    Change,
    ChangeKind,
    MadeRows,
    Record,
    RowChange,
    UndoStep,
)
from sourcing_app.store.history.noted import Image, InsertedRows, Line, NotedRows
from sourcing_app.store.history.owners import Owners
from sourcing_app.store.sqlite import counts
from sourcing_app.store.sqlite.row_digests import Following

# Not recorded: blobs (never change, may be large), the history itself, number sequences.
UNRECORDED = frozenset({"blob", "change_log", "number_sequence", "meta"})
MANY = 2_000
"""So many new rows are not kept for undo: the history has them."""
NAMED = 1_000
"""Up to so many rows of a kind are named; of more, any row may have changed."""
_Alike = tuple[str, ChangeKind, frozenset[str] | None]
_Row = tuple[int, str]
OwnedRow = tuple[RowChange, str]
"""A row, and the record it belongs to as table:id."""


class Followers(NamedTuple):
    """
    What is brought in line with rows, in their transaction.

    `derive` does what is derived of them, `find` by what their records are found; `renew` does so
    whatever happened to these records (table:id).
    """

    derive: Callable[[Sequence[RowChange]], object]
    find: Callable[[Iterable[OwnedRow]], object]
    renew: Callable[[Iterable[str]], object]


def _nothing(_rows: object) -> None:
    """Nobody follows."""


_NOBODY = Followers(_nothing, _nothing, _nothing)


class Journal:
    """Listens to one session's flushes and keeps the first and last image of each row."""

    def __init__(
        self,
        session: Session,
        action: str,
        followers: Followers = _NOBODY,
    ) -> None:
        """The history calls it `action`."""
        self._session = session
        self._action = action
        self.followers = followers
        self._at = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S.%f}"
        self._step: int | None = None
        self._made: MadeRows | None = None
        self._rows = NotedRows()
        self._more: Counter[str] = Counter()
        event.listen(session, "after_flush", self._flushed)
        session.info[Journal] = self

    @staticmethod
    def of(session: Session) -> "Journal":
        """The journal of a writing session."""
        journal = session.info[Journal]
        assert isinstance(journal, Journal)
        return journal

    def note(self, table: str, key: int, before: Image, after: Image) -> None:
        """
        Record a change made by a statement instead of the session's flush.

        The images of a changed row may have only the changed columns; `before` of an erased one has
        what the history may store.
        """
        self._rows.note((table, key), before, after)

    def count(self, table: str, more: int) -> None:
        """Count rows that a statement added, or removed (negative)."""
        self._more[table] += more

    def note_made(self, rows: InsertedRows) -> None:
        """Record new rows that a statement inserted, the columns that follow from them included."""
        self._rows.add(rows)
        self._more[rows.table] += len(rows)

    def step(self, action: Action) -> UndoStep:
        """Everything changed so far, as one step."""
        kept = tuple(row for row in self._rows.changes() if row.before != row.after)
        return UndoStep(action, kept, made=self._made)

    def settle(self) -> None:
        """
        Write the history of the rows made so far, and forget them where they are many.

        For an action that makes any number: undo finds them by their lines (`history.made`).
        """
        self._session.flush()
        made = self._rows.made()
        if sum(map(len, made)) < MANY:
            return
        records: set[str] = set()
        lines, before = self.tell(_noting(records, self._lines_of(made))), self._made
        others = [row for part in made if not isinstance(part, InsertedRows) for row in part]
        self._follow(others)
        self.followers.renew(records)
        self._rows.forget_made()
        inserted = {part.table for part in made if isinstance(part, InsertedRows)}
        tables = frozenset(inserted | {row.table for row in others})
        self._made = MadeRows(
            before.first if before else lines[0],
            lines[-1],
            tables | before.tables if before else tables,
        )

    def tell(self, lines: Iterable[tuple[Any, ...]]) -> range:
        """Write lines `entity, entity_id, owner, field, old, new`; returns their ids."""
        head = (self._at, user(), self._action)
        told = [(*head, *line) for line in lines]
        ids = chain.append(raw_connection(self._session), told, self._step)
        if self._step is None and ids:
            self._step = ids[0]
        return ids

    def write(self, step: UndoStep) -> tuple[Change, ...]:
        """
        Write the step's history and row counts in the session's transaction.

        Returns what it changed, to be announced after the commit.
        """
        connection = raw_connection(self._session)
        owned = self._write(step.rows)
        counts.note(connection, self._more or _more(step))
        self._follow(step.rows)
        self.followers.find(owned)
        connection.keep()
        return _gathered(owned)

    def _follow(self, rows: Sequence[RowChange]) -> None:
        """Bring in line what is derived from rows, but for those that were inserted with it."""
        self.followers.derive(
            [row for row in rows if not self._rows.is_complete((row.table, row.key))]
        )

    def _write(self, rows: Sequence[RowChange]) -> list[OwnedRow]:
        """Write the lines of these rows; returns what each belongs to."""
        owned, lines = self._owned(rows)
        self.tell(lines)
        return owned

    def _owned(self, rows: Sequence[RowChange]) -> tuple[list[OwnedRow], Iterator[Line]]:
        """What each of these rows belongs to, and their lines."""
        connection = raw_connection(self._session)
        last = {(row.table, row.key): row.after or row.before or {} for row in rows}
        owners, file_id = Owners(connection, last), chain.file_id(connection)
        owned = [(row, owners.owner(row.table, row.key)) for row in rows]
        lines = (
            (row.table, row.key, owner, *values)
            for row, owner in owned
            for values in _differences(row, file_id)
        )
        return owned, lines

    def _lines_of(self, made: Iterable[InsertedRows | Sequence[RowChange]]) -> Iterator[Line]:
        """The lines of new rows, in their order."""
        for part in made:
            if isinstance(part, InsertedRows):
                yield from part.lines(raw_connection(self._session))
            else:
                yield from self._owned(part)[1]

    def _flushed(self, session: Session, _context: Any) -> None:
        self._more.update(_table(row) for row in session.new)
        self._more.subtract(_table(row) for row in session.deleted)
        for row in session.new:
            self._note(row, None, _image(row))
        for row in session.dirty:
            self._note(row, _former_image(row), _image(row))
        for row in session.deleted:
            self._note(row, _former_image(row), None)

    def _note(self, row: SQLModel, before: Image, after: Image) -> None:
        table = _table(row)
        if table in UNRECORDED:
            return
        self.note(table, int(inspect(row).mapper.primary_key_from_instance(row)[0]), before, after)


def raw_connection(session: Session) -> Following:
    """The SQLite connection of a session, its transaction begun."""
    return cast("Following", session.connection().connection.dbapi_connection)


def _noting(records: set[str], lines: Iterable[Line]) -> Iterator[Line]:
    """The lines; the records they are about are noted as they pass."""
    for line in lines:
        records.add(line[2])
        yield line


def _table(row: SQLModel) -> str:
    return str(row.__tablename__)


def _more(step: UndoStep) -> Mapping[str, int]:
    """How many rows a replayed step adds or removes, by table."""
    more: Counter[str] = Counter()
    for row in step.rows:
        more[row.table] += (row.after is not None) - (row.before is not None)
    return more


def _image(row: SQLModel) -> dict[str, Any]:
    return {name: getattr(row, name) for name in _columns(row)}


def _former_image(row: SQLModel) -> dict[str, Any]:
    image = _image(row)
    for name in image:
        former = inspect(row).attrs[name].history.deleted
        if former:
            image[name] = former[0]
    return image


def _columns(row: SQLModel) -> list[str]:
    return [c.key for c in inspect(row).mapper.column_attrs if c.key != "version"]


def _differences(row: RowChange, file_id: str) -> Iterator[tuple[str, str | None, str | None]]:
    if row.before is None or row.after is None:
        yield "", _whole(row, row.before, file_id), _whole(row, row.after, file_id)
        return
    for name, old in row.before.items():
        if old != row.after[name]:
            new = row.after[name]
            yield name, images.told(row.table, name, old), images.told(row.table, name, new)


def _whole(row: RowChange, image: Image, file_id: str) -> str | None:
    return None if image is None else images.whole(row.table, row.key, image, file_id)


def _gathered(rows: Iterable[OwnedRow]) -> tuple[Change, ...]:
    """Gather rows, each with what it belongs to as table:id, by what happened to them."""
    groups: defaultdict[_Alike, list[_Row]] = defaultdict(list)
    for row, owner in rows:
        groups[_what(row)].append((row.key, owner))
    return tuple(_change(alike, found) for alike, found in groups.items())


def _what(row: RowChange) -> _Alike:
    if row.before is None:
        return row.table, ChangeKind.MADE, None
    if row.after is None:
        return row.table, ChangeKind.ERASED, None
    columns = frozenset(name for name, value in row.before.items() if row.after[name] != value)
    if "binned_at" not in columns:
        return row.table, ChangeKind.CHANGED, columns
    back = row.after["binned_at"] is None
    return row.table, ChangeKind.RESTORED if back else ChangeKind.BINNED, columns


def _change(alike: _Alike, rows: list[_Row]) -> Change:
    table, kind, columns = alike
    if len(rows) > NAMED:
        return Change(table, kind, columns=columns)
    ids = frozenset(key for key, _ in rows)
    return Change(table, kind, ids, None if _moved(table, columns) else _records(rows), columns)


def _records(rows: list[_Row]) -> frozenset[Record] | None:
    """What the rows belong to; None where one of them belongs to nothing that is known."""
    if not all(owner for _, owner in rows):
        return None
    owners = (owner.partition(":") for _, owner in rows)
    return frozenset((table, int(key)) for table, _, key in owners)


def _moved(table: str, columns: frozenset[str] | None) -> bool:
    """Whether rows belong to another record than before."""
    record = record_of(table)
    return columns is not None and record is not None and not columns.isdisjoint(record.parents)
