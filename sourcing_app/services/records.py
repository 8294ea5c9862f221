"""What every record can: be made, read, changed field by field, moved to the Bin and restored."""

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import inspect
from sqlmodel import Session, SQLModel

from sourcing_app.domain.actions import Action
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Damaged, NotFound, Rejected
from sourcing_app.domain.records.all import record_of
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.fields import Fields
from sourcing_app.store.history.bulk import column_of, set_column

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_UNKNOWN_WORD = say(
    "Records",
    "The record {name} {key} has a value that is not one of its choices. Check the file, or "
    "restore a backup.",
)
_NOT_THERE = say("Records", "There is no record {key} of the kind “{what}” in the file")
T = TypeVar("T", bound=SQLModel)
F = TypeVar("F", bound=Fields)


class Records(Generic[T, F]):
    """
    The records of one table: a subclass names its rows, what of them is typed, and what is gone.

    Each call is one action of the user and one step of undo; an id that is not there raises
    NotFound.
    """

    row: type[T]
    typed: type[F]
    gone: Sentence
    alone: Collection[str] = frozenset()
    """What of it is said record by record, never of several at once."""

    def __init__(self, file: "OpenFile") -> None:
        self.file = file

    def fields(self, key: int) -> F:
        """The stored fields."""
        with self.file.database.reading() as session:
            return self.typed.of(self.found(session, key))

    def change(self, key: int, today: date, base: Base = None, /, **values: Any) -> None:
        """
        Change the named fields; raises Invalid with a sentence a field.

        Raises Conflict where a field is no longer what `base` says it was.
        """
        with self.writing("edited") as session:
            self.apply(session, self.found(session, key), today, base, **values)

    def apply(
        self, session: Session, row: T, today: date, base: Base = None, /, **values: Any
    ) -> None:
        """Change a row as `change` does, inside a writing session."""
        stored = self.typed.of(row)
        values = stored.parted(values)
        fields = stored.changed(base, **values)
        row.sqlmodel_update({name: getattr(fields, name) for name in values})
        refuse_missing(session, row, values)
        self.follow(session, row, values.keys(), today)

    def bin(self, ids: Sequence[int]) -> None:
        """Move them to the Bin; what refers to them keeps them."""
        with self.writing("binned") as session:
            set_binned(session, self.table, ids, self.gone, binned=True)

    def restore(self, ids: Sequence[int]) -> None:
        """Restore them from the Bin."""
        with self.writing("restored") as session:
            set_binned(session, self.table, ids, self.gone, binned=False)

    def follow(self, session: Session, row: T, names: Collection[str], today: date) -> None:
        """Do what follows from a change of these fields; a refusal undoes the change."""

    @property
    def table(self) -> str:
        """The table's name, with which its actions begin."""
        return self.typed.record.table

    def writing(self, done: str) -> AbstractContextManager[Session]:
        """One action of the user on these records, such as "edited" or "binned"."""
        return self.file.database.writing(Action(f"{self.table}.{done}"))

    def found(self, session: Session, key: int) -> T:
        """The stored row."""
        return row_of(session, self.row, key, self.gone)


def row_of(session: Session, table: type[T], key: int, gone: Sentence) -> T:
    """The row of this id; raises NotFound(gone), or Damaged for a word no version has."""
    try:
        row = session.get(table, key)
    except LookupError:  # of SQLAlchemy: a choice that is none
        raise Damaged(_UNKNOWN_WORD.put(name=table.__name__, key=str(key))) from None
    if row is None:
        raise NotFound(gone)
    return row


def refuse_missing(session: Session, row: SQLModel, names: Collection[str]) -> None:
    """Raise Rejected where one of these columns names a record that is not in the file."""
    for key in type(row).metadata.tables[str(row.__tablename__)].foreign_keys:
        name, target = key.parent.name, key.column.table.name
        value = getattr(row, name) if name in names else None
        if value is None or key.column.name != "id":
            continue
        with session.no_autoflush:
            there = column_of(session, target, "id", [value])
        if not there:
            record = record_of(target)
            what = record.words if record else target
            raise Rejected(_NOT_THERE.put(key=str(value), what=what), name)


def insert_row(session: Session, row: SQLModel) -> int:
    """Add a row; returns its id. Rejected where it names a record that is not there."""
    session.flush()
    refuse_missing(session, row, row.model_fields_set)
    session.add(row)
    session.flush()
    (key,) = inspect(row).identity
    return int(key)


def set_binned(
    session: Session, table: str, ids: Sequence[int], gone: Sentence, *, binned: bool
) -> None:
    """Bin or restore them all, or raise NotFound(gone) and change none; when first binned stays."""
    there = column_of(session, table, "binned_at", ids)
    if len(there) != len(set(ids)):
        raise NotFound(gone)
    changed = {key: at for key, at in there.items() if (at is None) is binned}
    set_column(session, table, "binned_at", changed, datetime.now(UTC) if binned else None)
