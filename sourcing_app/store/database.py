"""The sourcing file in SQLModel: one short session per call, one transaction per user action."""

import re
import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from datetime import date
from functools import partial

from sqlalchemy import Connection, Date, DateTime, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import NullPool
from sqlmodel import Session, SQLModel

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.store import tables  # noqa: F401 - the metadata must be whole before any session
from sourcing_app.store.columns import LenientDate, LenientDateTime
from sourcing_app.store.derived import index
from sourcing_app.store.derived.columns import count_due, keep
from sourcing_app.store.file.letters import give
from sourcing_app.store.file.snapshot import snapshot
from sourcing_app.store.file.watch import Watch
from sourcing_app.store.history import made, undo
from sourcing_app.store.history.changes import (
    Change,
    ChangeKind,
    Changes,
    Committed,
    RowChange,
    UndoStep,
    anything_in,
)
from sourcing_app.store.history.journal import Followers, Journal, raw_connection
from sourcing_app.store.sourcing_file import SourcingFile
from sourcing_app.store.sqlite.connection import connect, let_spill
from sourcing_app.store.sqlite.dialect import REFERENCES_LATER
from sourcing_app.store.sqlite.errors import explained
from sourcing_app.store.sqlite.long_reads import Busy, LongReads
from sourcing_app.store.sqlite.row_digests import Following

Derive = Callable[[Session, Sequence[RowChange]], None]
"""Computes again, in the session, what follows from the rows that were just written."""
Progress = made.Progress
_WRITES = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM) "?(?P<table>\w+)')


def _undisturbed() -> None:
    """Nobody wants to stop."""


def _unheard(_done: int, _total: int) -> None:
    """Report progress to nobody."""


class Database:
    """The only way to write rows."""

    def __init__(
        self, file: SourcingFile, changes: Changes, reads: LongReads, watch: Watch
    ) -> None:
        self._path = file.path
        self._file = file
        self._changes = changes
        self._reads = reads
        self._watch = watch
        self._era = 0
        self._writer = _engine(self._to_write, write=True)
        self._reader = _engine(self._to_read, write=False)

    @contextmanager
    def reading(self) -> Generator[Session]:
        """Yield a read-only session on the current state of the file."""
        with self._explained(), Session(self._reader, autoflush=False) as session:
            yield session

    @contextmanager
    def writing(
        self,
        action: Action,
        *,
        undoable: bool = True,
        rows: int = 0,
        look: Callable[[], object] = _undisturbed,
    ) -> Generator[Session]:
        """
        Yield a session whose changes are committed atomically, as one action of the user.

        After the commit the change is announced, with its undo step if `undoable`; one that is not
        ends the undo of everything before it. Where it is to write very many `rows`, others read a
        copy of the file meanwhile; `look` is called while that is made, and may raise Cancelled.
        """
        with self._saving(rows=rows, look=look) as session:
            journal = Journal(session, action.value, _keeping(session))
            yield session
            session.flush()
            step = journal.step(action)
            changes = (*_made(step), *journal.write(step))
            if action is Action.BIN_EMPTIED:
                index.tidy(raw_connection(session))
        self._era += not undoable
        if changes:
            told = replace(step, era=self._era) if undoable else None
            self._changes.announce(Committed(changes, told))

    def revert(self, step: UndoStep, derive: Derive, progress: Progress = _unheard) -> None:
        """
        Undo the step, beside what others changed meanwhile; `derive` computes what follows.

        Raises Rejected if they changed the same, or paid for it. `progress` hears of the rows that
        are not kept in memory, and may stop it: then it is as if it had never begun.
        """
        self._apply(undo.reversed_step(step), "undo", derive, progress)

    def reapply(self, step: UndoStep, derive: Derive, progress: Progress = _unheard) -> None:
        """Redo the step, as `revert` undoes it."""
        self._apply(step, "redo", derive, progress)

    def give_letters(self, letters: str) -> None:
        """Note that a copy carries these letters: no undo step, and nothing else changes."""
        with self._saving() as session:
            give(raw_connection(session), letters)

    def count_due(self, day: date, stop: Callable[[], bool] = lambda: False) -> bool:
        """
        Count some suppliers anew for whom the stored badges do not hold on this day.

        No undo step, no line of the history, and nothing to announce: no answer is another one. It
        gives way to saves and long reads. Returns whether there may be more. Raises AppError.
        """
        try:
            with self._saving(self._reads.aside()) as session:
                connection = raw_connection(session)
                return count_due(connection, day, lambda: stop() or self._reads.waiting)
        except Busy:
            return True

    def close(self) -> None:
        """Dispose of both engines."""
        self._writer.dispose()
        self._reader.dispose()

    def _apply(self, step: UndoStep, word: str, derive: Derive, progress: Progress) -> None:
        if step.era != self._era:
            raise Rejected(undo.SETTLED)
        made = step.made
        rows = made.last + 1 - made.first if made else 0
        try:
            with self._saving(rows=rows, look=partial(progress, 0, 1)) as session:
                changes = _replayed(session, step, word, derive, progress)
        except IntegrityError as error:  # found at the commit: a reference to what would go
            raise Rejected(undo.NEEDED) from error
        self._changes.announce(Committed(changes))

    @contextmanager
    def _saving(
        self,
        turn: AbstractContextManager[None] | None = None,
        *,
        rows: int = 0,
        look: Callable[[], object] = _undisturbed,
    ) -> Generator[Session]:
        """One transaction, only in the file that was opened; long reads give way to it."""
        self._file.refuse_if_read_only()
        with self._explained(), turn or self._reads.save(), self._file.saving():
            self._watch.before_save()
            with self._apart(rows, look), Session(self._writer) as session, session.begin():
                foreign = self._watch.in_save(raw_connection(session))
                yield session
            self._watch.after_save()
        if foreign:
            everything = anything_in(SQLModel.metadata.tables)
            self._changes.announce(Committed(everything, foreign=True))

    @contextmanager
    def _apart(self, rows: int, look: Callable[[], object]) -> Generator[None]:
        """Let others read a copy of the file, so that so many rows need not wait in memory."""
        with (
            snapshot(self._path, rows, look) as copy,
            self._reads.reading_from(copy) if copy else nullcontext(),
        ):
            yield

    def _to_read(self) -> sqlite3.Connection:
        aside = self._reads.opened_snapshot()
        return aside[1] if aside else connect(self._file.read_at, write=False)

    def _to_write(self) -> sqlite3.Connection:
        made = connect(self._path, write=True)
        if self._reads.snapshot is not None:
            let_spill(made)
        return made

    @contextmanager
    def _explained(self) -> Generator[None]:
        try:
            yield
        except StaleDataError as error:
            raise Rejected(
                say("Database", "The record was changed meanwhile. Check it and try again.")
            ) from error
        except DBAPIError as error:
            cause = error.orig
            known = explained(cause, self._path) if isinstance(cause, sqlite3.Error) else None
            raise (known or error) from error
        except sqlite3.Error as error:  # from using a session's connection without SQLAlchemy
            raise (explained(error, self._path) or error) from error


def _replayed(
    session: Session, step: UndoStep, word: str, derive: Derive, progress: Progress
) -> tuple[Change, ...]:
    """Write a step, what follows from it, and the history; returns all that was changed."""
    session.execute(text(REFERENCES_LATER))
    journal = Journal(session, f"{word} {step.action.value}", _keeping(session))
    if step.made and not step.back:
        made.make_again(session, step.made, journal, derive, progress)
    rows = undo.apply(session, step)
    for row in rows:
        journal.note(row.table, row.key, row.before, row.after)
    if step.made and step.back:
        made.take_back(session, step.made, journal, progress)
    derive(session, rows)
    session.flush()
    return (*_made(step), *journal.write(journal.step(step.action)))


def _keeping(session: Session) -> Followers:
    """What brings derived columns and the search index in line within a session's transaction."""
    return Followers(
        lambda rows: keep(raw_connection(session), rows),
        lambda rows: index.keep(raw_connection(session), rows),
        lambda records: index.follow(raw_connection(session), records),
    )


def _made(step: UndoStep) -> tuple[Change, ...]:
    """What is announced of rows that are not named."""
    kind = ChangeKind.ERASED if step.back else ChangeKind.MADE
    return tuple(Change(table, kind) for table in sorted(step.made.tables if step.made else ()))


def _engine(connecting: Callable[[], sqlite3.Connection], *, write: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=connecting,
        poolclass=NullPool,
        hide_parameters=True,
    )
    specs = {**engine.dialect.colspecs, Date: LenientDate, DateTime: LenientDateTime}
    engine.dialect.colspecs = specs
    event.listen(engine, "begin", _begin_immediate if write else _begin)
    if write:
        event.listen(engine, "before_cursor_execute", _follow)
    return engine


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _follow(
    _connection: Connection, cursor: sqlite3.Cursor, statement: str, *_more: object
) -> None:
    """Keep the digest of a table up to date with writes."""
    written = _WRITES.match(statement)
    if written and isinstance(cursor.connection, Following):
        cursor.connection.follow(written["table"])


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
