"""Records what a session changes, row by row, for undo and the history."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, cast

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
from sourcing_app.store.history.owners import Owners
from sourcing_app.store.sqlite import counts
from sourcing_app.store.sqlite.row_digests import Following

# Not recorded: blobs (never change, may be large), the history itself, number sequences.
UNRECORDED = frozenset({"blob", "change_log", "number_sequence", "meta"})
_Image = Mapping[str, Any] | None
MANY = 2_000
"""So many new rows are not kept for undo: the history has them."""
NAMED = 1_000
"""Up to so many rows of a kind are named; of more, any row may have changed."""
_Alike = tuple[str, ChangeKind, frozenset[str] | None]
_Row = tuple[int, str]


class Journal:
    """Listens to one session's flushes and keeps the first and last image of each row."""

    def __init__(
        self,
        session: Session,
        action: str,
        follow: Callable[[Sequence[RowChange]], object] = lambda _rows: None,
    ) -> None:
        """`follow` brings in line what is derived from rows; the history calls it `action`."""
        self._session = session
        self._action = action
        self.follow = follow
        self._at = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S.%f}"
        self._step: int | None = None
        self._made: MadeRows | None = None
        self._images: dict[tuple[str, int], tuple[_Image, _Image]] = {}
        self._complete: set[tuple[str, int]] = set()
        """New rows that were inserted with all that follows from them."""
        self._more: Counter[str] = Counter()
        event.listen(session, "after_flush", self._flushed)
        session.info[Journal] = self

    @staticmethod
    def of(session: Session) -> "Journal":
        """The journal of a writing session."""
        journal = session.info[Journal]
        assert isinstance(journal, Journal)
        return journal

    def note(self, table: str, key: int, before: _Image, after: _Image) -> None:
        """
        Record a change made by a statement instead of the session's flush.

        The images of a changed row may have only the changed columns; `before` of an erased one has
        what the history may store.
        """
        if (table, key) in self._images:
            before = self._images[table, key][0]
            self._complete.discard((table, key))
        self._images[table, key] = (before, after)

    def count(self, table: str, more: int) -> None:
        """Count rows that a statement added, or removed (negative)."""
        self._more[table] += more

    def note_made(self, table: str, images: Sequence[Mapping[str, Any]]) -> None:
        """Record new rows that a statement inserted, the columns that follow from them included."""
        keys = [(table, image["id"]) for image in images]
        self._images |= zip(keys, ((None, image) for image in images), strict=True)
        self._complete.update(keys)
        self._more[table] += len(images)

    def step(self, action: Action) -> UndoStep:
        """Everything changed so far, as one step."""
        rows = (RowChange(table, key, *images) for (table, key), images in self._images.items())
        kept = tuple(row for row in rows if row.before != row.after)
        return UndoStep(action, kept, made=self._made)

    def settle(self) -> None:
        """
        Write the history of the rows made so far, and forget them where they are many.

        For an action that makes any number: undo finds them by their lines (`history.made`).
        """
        self._session.flush()
        made = [RowChange(*key, *image) for key, image in self._images.items() if image[0] is None]
        if len(made) < MANY:
            return
        lines, before = self._write(made)[1], self._made
        self._follow(made)
        for row in made:
            del self._images[row.table, row.key]
            self._complete.discard((row.table, row.key))
        tables = frozenset(row.table for row in made)
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
        owned, _lines = self._write(step.rows)
        counts.note(connection, self._more or _more(step))
        self._follow(step.rows)
        connection.keep()
        return _gathered(owned)

    def _follow(self, rows: Sequence[RowChange]) -> None:
        """Bring in line what is derived from rows, but for those that were inserted with it."""
        self.follow([row for row in rows if (row.table, row.key) not in self._complete])

    def _write(self, rows: Sequence[RowChange]) -> tuple[list[tuple[RowChange, str]], range]:
        """Write the lines of these rows; returns what each belongs to, and the lines' ids."""
        connection = raw_connection(self._session)
        last = {(row.table, row.key): row.after or row.before or {} for row in rows}
        owners, file_id = Owners(connection, last), chain.file_id(connection)
        owned = [(row, owners.owner(row.table, row.key)) for row in rows]
        return owned, self.tell(
            (row.table, row.key, owner, *values)
            for row, owner in owned
            for values in _differences(row, file_id)
        )

    def _flushed(self, session: Session, _context: Any) -> None:
        self._more.update(_table(row) for row in session.new)
        self._more.subtract(_table(row) for row in session.deleted)
        for row in session.new:
            self._note(row, None, _image(row))
        for row in session.dirty:
            self._note(row, _former_image(row), _image(row))
        for row in session.deleted:
            self._note(row, _former_image(row), None)

    def _note(self, row: SQLModel, before: _Image, after: _Image) -> None:
        table = _table(row)
        if table in UNRECORDED:
            return
        self.note(table, int(inspect(row).mapper.primary_key_from_instance(row)[0]), before, after)


def raw_connection(session: Session) -> Following:
    """The SQLite connection of a session, its transaction begun."""
    return cast("Following", session.connection().connection.dbapi_connection)


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
            yield name, _written(row.table, name, old), _written(row.table, name, new)


def _whole(row: RowChange, image: _Image, file_id: str) -> str | None:
    if image is None:
        return None
    texts = {name: _as_text(value) for name, value in image.items()}
    for name in images.hinted_in(row.table) & image.keys():
        texts[name] = _written(row.table, name, image[name])
        texts[name + images.MARK] = images.mark(file_id, row.key, str(image[name]))
    return images.written(texts)


def _as_text(value: Any) -> str | None:
    return value if value is None or type(value) is str else str(value)


def _written(table: str, name: str, value: Any) -> str | None:
    text = _as_text(value)
    return text if text is None or (table, name) not in images.HINTED else images.hinted(text)


def _gathered(rows: Iterable[tuple[RowChange, str]]) -> tuple[Change, ...]:
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
