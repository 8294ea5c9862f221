"""What a session changes, row by row: kept for undo and written into the history."""

import getpass
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import event, insert, inspect
from sqlmodel import Session, SQLModel

from sourcing_app.domain.actions import Action
from sourcing_app.store.changes import RowChange, Step
from sourcing_app.store.tables.log import ChangeLog

# Blobs never change and may be large; the history does not record itself; numbers are never reused.
UNRECORDED = frozenset({"blob", "change_log", "number_sequence", "meta"})
_Image = Mapping[str, Any] | None


class Journal:
    """Listens to one session's flushes and keeps the first and the last image of each row."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._images: dict[tuple[str, int], tuple[_Image, _Image]] = {}
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
        Note a change that was made by a statement and not by the session's own flush.

        The images of a changed row may hold the changed columns alone; of an erased one `before`
        holds what the history may keep.
        """
        if (table, key) in self._images:
            before = self._images[table, key][0]
        self._images[table, key] = (before, after)

    def step(self, action: Action) -> Step:
        """Everything changed so far, as one step."""
        rows = (RowChange(table, key, *images) for (table, key), images in self._images.items())
        return Step(action, tuple(row for row in rows if row.before != row.after))

    def write_log(self, step: Step, action: str) -> None:
        """Write the step's history in the session's transaction."""
        at, who = datetime.now(UTC), getpass.getuser()
        lines = [
            {
                "at": at,
                "who": who,
                "action": action,
                "entity": row.table,
                "entity_id": row.key,
                "field": field,
                "old": old,
                "new": new,
            }
            for row in step.rows
            for field, old, new in _differences(row)
        ]
        if lines:
            self._session.execute(insert(ChangeLog), lines)

    def _flushed(self, session: Session, _context: Any) -> None:
        for row in session.new:
            self._note(row, None, _image(row))
        for row in session.dirty:
            self._note(row, _former_image(row), _image(row))
        for row in session.deleted:
            self._note(row, _former_image(row), None)

    def _note(self, row: SQLModel, before: _Image, after: _Image) -> None:
        table = str(row.__tablename__)
        if table in UNRECORDED:
            return
        self.note(table, int(inspect(row).mapper.primary_key_from_instance(row)[0]), before, after)


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


def _differences(row: RowChange) -> Iterator[tuple[str, str | None, str | None]]:
    if row.before is None or row.after is None:
        yield "", _summary(row.before), _summary(row.after)
        return
    for name, old in row.before.items():
        if old != row.after[name]:
            yield name, _written(old), _written(row.after[name])


def _summary(image: _Image) -> str | None:
    if image is None:
        return None
    filled = (
        f"{name}={_written(value)}" for name, value in image.items() if value not in ("", None)
    )
    return "; ".join(filled)


def _written(value: Any) -> str | None:
    return None if value is None else str(value)
