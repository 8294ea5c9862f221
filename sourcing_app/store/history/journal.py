"""Records what a session changes, row by row, for undo and the history."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, cast

from sqlalchemy import event, inspect
from sqlmodel import Session, SQLModel

from sourcing_app.domain.actions import Action
from sourcing_app.store.current_user import user
from sourcing_app.store.history import chain, images
from sourcing_app.store.history.changes import RowChange, UndoStep
from sourcing_app.store.history.owners import Owners
from sourcing_app.store.sqlite import counts
from sourcing_app.store.sqlite.row_digests import Following

# Not recorded: blobs (never change, may be large), the history itself, number sequences.
UNRECORDED = frozenset({"blob", "change_log", "number_sequence", "meta"})
_Image = Mapping[str, Any] | None


class Journal:
    """Listens to one session's flushes and keeps the first and last image of each row."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._images: dict[tuple[str, int], tuple[_Image, _Image]] = {}
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
        self._images[table, key] = (before, after)

    def count(self, table: str, more: int) -> None:
        """Count rows that a statement added, or removed (negative)."""
        self._more[table] += more

    def step(self, action: Action) -> UndoStep:
        """Everything changed so far, as one step."""
        rows = (RowChange(table, key, *images) for (table, key), images in self._images.items())
        return UndoStep(action, tuple(row for row in rows if row.before != row.after))

    def write(self, step: UndoStep, action: str) -> None:
        """Write the step's history and row counts in the session's transaction."""
        connection = raw_connection(self._session)
        last = {(row.table, row.key): row.after or row.before or {} for row in step.rows}
        owners, file_id = Owners(connection, last), chain.file_id(connection)
        at, who = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S.%f}", user()
        lines = [
            (at, who, action, row.table, row.key, owners.owner(row.table, row.key), *values)
            for row in step.rows
            for values in _differences(row, file_id)
        ]
        chain.append(connection, lines)
        counts.note(connection, self._more or _more(step))
        connection.keep()

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
    texts = {name: _written(row.table, name, value) for name, value in image.items()}
    for name in image:
        if (row.table, name) in images.HINTED:
            texts[name + images.MARK] = images.mark(file_id, row.key, str(image[name]))
    return images.written(texts)


def _written(table: str, name: str, value: Any) -> str | None:
    if value is None:
        return None
    return images.hinted(str(value)) if (table, name) in images.HINTED else str(value)
