"""A sourcing file on disk: created, opened step by step, locked and closed."""

import os
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sourcing_app import __version__
from sourcing_app.domain.errors import Damaged, Environment, HalfWritten
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.atomic import replacing
from sourcing_app.files.inputs import resolved
from sourcing_app.files.system_errors import already_there
from sourcing_app.store.file import file_state, side_files
from sourcing_app.store.file.half_written import take_back, taken_back
from sourcing_app.store.file.header import APPLICATION_ID, checked_header
from sourcing_app.store.file.integrity import Soundness, against_rules, examined, looked_over
from sourcing_app.store.file.lock import FileHold, holder
from sourcing_app.store.file.user_data import usable_id
from sourcing_app.store.history import chain
from sourcing_app.store.migrations import LATEST, migrate
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.dialect import quoted
from sourcing_app.store.sqlite.errors import explained

SUFFIX = ".sourcing"
AT_ONCE_BYTES = 8 * 1024 * 1024
"""Files up to this size are examined before the first paint; larger ones may be right after it."""


def create(path: Path, *, sample: bool = False) -> None:
    """
    Create a new, empty file readable by its owner only; an existing file is never touched.

    It is created under a temporary name and linked to the final one when complete. Raises
    Environment.
    """
    from sourcing_app.store.file.reserved import refuse_reserved

    if os.path.lexists(path):  # also the root folder, which has no name
        raise already_there(path)
    refuse_reserved(path)
    with replacing(path, over=False) as making:
        _fill(making, path, sample=sample)
    file_state.note_examined(resolved(path))
    file_state.note_closed(resolved(path))


class SourcingFile:
    """
    An open file: locked for writing, or read-only if the system or its state requires it.

    `restraint` is why nothing can be saved, or None; `differing` is what another program changed,
    if that is the reason. `pending` while a large file is still to be examined: until `examine` has
    passed, it is not changed.
    """

    def __init__(
        self,
        path: Path,
        *,
        read_only: bool = False,
        newer: bool = False,
        take_over: bool = False,
        later: bool = False,
    ) -> None:
        """
        Check, lock and if needed migrate; raises AppError and then has changed nothing.

        `newer` opens a file of a later version read-only, `take_over` ignores another computer's
        lock, `later` leaves the examination of a large file to the caller.
        """
        self.path = resolved(path)
        self.header = checked_header(self.path, newer=newer)
        self.restraint: Sentence | None = None
        self.differing: tuple[Sentence, ...] = ()
        self.pending = False
        self._hold: FileHold | None = None
        self._copied: TemporaryDirectory[str] | None = None
        self._crashed = False
        self._half_written = False
        self._damaged = False
        if read_only or self.header.version > LATEST or not writable(self.path):
            self._open_to_look(asked=read_only)
        else:
            self._hold = FileHold(self.path, take_over=take_over)
        try:
            if self._hold is not None:
                self._open_held(later=later)
            if self.header.version < LATEST or self.differing:
                self._copied = _copy_to_read(self.path, self.header.version)
        except BaseException:
            self._release(in_order=False)
            raise

    @property
    def read_at(self) -> Path:
        """Where its rows are read: the file, or a copy of one that is read-only."""
        return Path(self._copied.name, self.path.name) if self._copied else self.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved, now or for good."""
        return self._hold is None or self.pending or self.restraint is not None

    def refuse_if_read_only(self) -> None:
        """Raise Damaged or Environment with the reason while nothing can be saved."""
        if self.restraint is not None:
            raise (Damaged if self._damaged else Environment)(self.restraint)
        if self.pending:
            raise Environment(
                say("Files", "The file is still being checked. Save again in a moment.")
            )

    @contextmanager
    def saving(self) -> Generator[None]:
        """Roll back a failed save; raises HalfWritten if that is impossible."""
        try:
            with taken_back(self.path):
                yield
        except HalfWritten:
            self._half_written = True
            raise
        self._half_written = False

    def examine(self) -> None:
        """
        Examine every page of a file opened with `later`; then it can be saved to.

        Raises Damaged, and the file stays read-only. May run in a worker thread.
        """
        quick = not self._crashed and file_state.as_left(self.path, self.header)
        try:
            with closing(connect(self.path, write=False)) as connection:
                found = examined(connection, self.header.version, quick=quick)
        except sqlite3.Error as error:
            raise (explained(error, self.path) or error) from error
        self._judge(found)
        if not quick and not found.problems:
            file_state.note_examined(self.path)
        self.pending = False

    def met_damage(self) -> None:
        """Note that SQLite met damage during work: nothing more is written, no backup deleted."""
        self._damaged = True
        file_state.note_damaged(self.path)
        if self.restraint is None:
            self.restraint = _damage(self.path, say("Files", "some of its pages cannot be read."))

    def close(self, *, as_saved: bool = True) -> None:
        """
        Close the file; it is complete, without side files.

        If not `as_saved`, the next opening examines it in full.
        """
        if self._copied is not None:
            self._copied.cleanup()
        if self._hold is not None:
            self._release(in_order=as_saved and not self._damaged and not self.pending)

    def _open_to_look(self, *, asked: bool) -> None:
        if side_files.left_behind(self.path):
            self._settle_to_look()
        self.restraint = _why_read_only(self.path, self.header.version, asked=asked)
        self._look_over()
        if self.header.size <= AT_ONCE_BYTES:
            with closing(connect(self.path, write=False)) as connection:
                self._judge(against_rules(connection))

    def _settle_to_look(self) -> None:
        """Settle what a crash left first: no half-written page may be read."""
        checked_header(self.path)  # only the version that wrote it can check whether it is sound
        if not writable(self.path):
            raise _not_settled(self.path)
        hold = FileHold(self.path)
        try:
            side_files.settle(self.path, crashed=hold.former is not None)
            self.header = checked_header(self.path)
        finally:
            hold.release()

    def _open_held(self, *, later: bool) -> None:
        """Open for writing; the order matters: nothing is written until the file is sound."""
        former = self._hold.former if self._hold else None
        settled = side_files.settle(self.path, crashed=former is not None)
        self._crashed = former is not None or settled is not side_files.Settled.NONE
        self.header = checked_header(self.path)
        self._look_over()
        old = self.header.version < LATEST and self.restraint is None
        if later and not old and self.header.size > AT_ONCE_BYTES:
            self.pending = self.restraint is None
            return
        self.examine()
        if self.restraint is None:
            side_files.tidy(self.path, datetime.now(UTC))
        if old and self.restraint is None:
            self._migrate()

    def _look_over(self) -> None:
        """The quick check, for files of any size."""
        if self.header.version > LATEST:
            return
        try:
            with closing(connect(self.path, write=False)) as connection:
                found = looked_over(connection, self.header.version)
                if self._hold is not None and not found.damage:
                    file_state.note_identity(self.path, usable_id(chain.file_id(connection)))
        except sqlite3.Error as error:
            raise (explained(error, self.path) or error) from error
        self._judge(found)

    def _judge(self, found: Soundness) -> None:
        """Refuse a damaged file; one with a planted trigger is opened read-only."""
        if found.damage:
            self._damaged = True
            file_state.note_damaged(self.path)
            self.restraint = _damage(self.path, found.damage[0])
            raise Damaged(self.restraint)
        if found.planted:
            self.restraint = say(
                "Files",
                "This file is read-only: {what} It could change data unnoticed. Restore a "
                "backup, or have the file examined by an expert.",
            ).put(what=found.planted[0])
        elif found.differing:
            self.differing = tuple(found.differing)
            file_state.note_damaged(self.path)
            self.restraint = _differs(found.differing)

    def _migrate(self) -> None:
        """Migrate an older file, after a verified backup."""
        _back_up(self.path)
        try:
            with taken_back(self.path), closing(connect(self.path, write=True)) as connection:
                migrate(connection, self.header.version, complete=_filled)
        except sqlite3.Error as error:
            raise (explained(error, self.path) or _not_migrated(self.path)) from error
        self.header = checked_header(self.path)

    def _release(self, *, in_order: bool) -> None:
        if self._hold is None:
            return
        half = self._half_written and not take_back(self.path)
        if in_order and not half:
            file_state.note_closed(self.path)
        self._hold.release(crashed=half)
        self._hold = None


def _why_read_only(path: Path, version: int, *, asked: bool) -> Sentence:
    if version > LATEST:
        return say(
            "Files",
            "This file was written by a newer version of the program (schema {version}): it "
            "can be viewed and copied. Update the program to change it.",
        ).put(version=str(version))
    held_by = holder(path)
    if held_by:
        return say("Files", "This file is open in another window or command: {holder}.").put(
            holder=held_by
        )
    if not asked:
        return say("Files", "This file, or its folder, cannot be written: it is read-only.")
    return say("Files", "This file was opened read-only.")


def _damage(path: Path, what: Sentence) -> Sentence:
    return say("Files", "{file} is damaged: {what}").put(file=path, what=what)


def _differs(what: list[Sentence]) -> Sentence:
    more = len(what) - 1
    sentence = say("Files", "This file is read-only: another program changed it. {what}")
    if more:
        sentence = say(
            "Files", "This file is read-only: another program changed it. {what} And {more} more."
        )
    return sentence.put(what=what[0], more=more)


def _not_settled(path: Path) -> Environment:
    return Environment(
        say(
            "Files",
            "{file} was not closed properly, and it cannot be repaired where it is "
            "stored. Copy it, with the journal next to it, to your own folder and open "
            "it there.",
        ).put(file=path)
    )


def _not_migrated(path: Path) -> Damaged:
    return Damaged(
        say(
            "Files",
            "{file} contains something a file of its version cannot have, so it was not "
            "updated. Nothing was changed. Restore a backup of it.",
        ).put(file=path)
    )


def _copy_to_read(path: Path, version: int) -> "TemporaryDirectory[str]":
    """
    A folder, private to the user, with a copy of a file that is only looked at.

    An older file is migrated in it, and what follows from its rows is computed again: in a file
    that another program changed it may not be so. The copy has no triggers: one that was planted
    does not act.
    """
    folder = TemporaryDirectory(prefix="sourcing-desk-", ignore_cleanup_errors=True)
    target = Path(folder.name, path.name)
    try:
        with (
            closing(connect(path, write=False)) as older,
            closing(sqlite3.connect(target, isolation_level=None)) as copy,
        ):
            copy.execute("PRAGMA synchronous = OFF")  # it need not outlive a power cut
            older.backup(copy)
            triggers = copy.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            for (name,) in triggers.fetchall():
                copy.execute(f"DROP TRIGGER {quoted(name)}")
            if version < LATEST:
                migrate(copy, version, complete=_filled)
            else:
                _filled(copy)
    except sqlite3.Error as error:
        folder.cleanup()
        raise (explained(error, target) or _not_migrated(path)) from error
    return folder


def _back_up(path: Path) -> None:
    from sourcing_app.domain.backups import BackupReason
    from sourcing_app.store.backups.making import back_up

    back_up(path, BackupReason.MIGRATION)


def _filled(connection: sqlite3.Connection) -> None:
    """Fill the derived columns of a migrated file."""
    from sourcing_app.store.derived.columns import rebuild  # most files are not migrated

    rebuild(connection)


def _fill(making: Path, path: Path, *, sample: bool) -> None:
    from uuid import uuid4

    try:
        with closing(connect(making, write=True)) as connection:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(connection, 0)
            facts = [
                ("file_id", uuid4().hex),
                ("sample", str(int(sample))),
                ("created_by", __version__),
            ]
            connection.executemany("INSERT INTO meta (key, value) VALUES (?, ?)", facts)
    except sqlite3.Error as error:
        raise (explained(error, path) or error) from error


def writable(path: Path) -> bool:
    """Whether the file and its folder, where SQLite keeps its journal, are writable."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
