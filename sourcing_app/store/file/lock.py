"""One writer at a time: an operating-system lock next to the file, released with its process."""

import contextlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.errors import Environment, Held, HeldElsewhere
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.inputs import read_bytes, refuse_odd
from sourcing_app.files.system_errors import refused_by_system
from sourcing_app.store.current_user import user
from sourcing_app.store.file import user_data

if TYPE_CHECKING:
    from filelock import FileLock

_BY = say("Lock", "{user} on {host}, process {process}, since {since}")
_UNKNOWN = say("Lock", "the lock note does not say by whom")


@dataclass(frozen=True, slots=True)
class LockHolder:
    """The author of a lock note; empty if the note cannot be read."""

    user: str = ""
    host: str = ""
    process: str = ""
    since: str = ""

    @classmethod
    def of(cls, text: str) -> "LockHolder":
        """Parse a note; one truncated by a crash names nobody."""
        lines = text.split("\n")
        return cls(*lines[:4]) if len(lines) >= len(cls.__slots__) else cls()

    def words(self) -> Sentence:
        """A sentence saying who and since when, or that the note names nobody."""
        if not self.user:
            return _UNKNOWN
        return _BY.put(
            user=self.user, host=self.host, process=self.process, since=_instant(self.since)
        )


class FileHold:
    """
    The lock of this process on one sourcing file, until `release`.

    `former` is the last holder that did not release it (a crash), or None.
    """

    def __init__(self, path: Path, *, take_over: bool = False) -> None:
        """
        Take the lock; raises Held naming the holder, or Environment.

        The system's lock ends with its process, so a note left by a crash on this computer is taken
        over; one left by another computer, whose processes cannot be seen here, raises
        HeldElsewhere unless `take_over`.
        """
        self._note = _note(path)
        self._locks = [_locked(path)]
        try:
            self._locks += _identity_locked(path)
        except Held:
            self._unlock()
            raise
        self.former = noted(path)
        if self.former is not None and self.former.host not in {"", _host()}:
            self._refuse_elsewhere(path, self.former, take_over=take_over)
        try:
            self._note.unlink(missing_ok=True)
            self._write_note()
        except OSError as error:
            with contextlib.suppress(OSError):
                self._note.unlink(missing_ok=True)
            self._unlock()
            raise refused_by_system(error, path.parent) from error

    def release(self, *, crashed: bool = False) -> None:
        """Release the lock and delete its side files. After a crash the note stays as a record."""
        if not crashed:
            with contextlib.suppress(OSError):
                self._note.unlink(missing_ok=True)
        self._unlock()

    def _write_note(self) -> None:
        handle = os.open(self._note, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(_me())

    def _refuse_elsewhere(self, path: Path, former: LockHolder, *, take_over: bool) -> None:
        if take_over:
            return
        self._unlock()
        raise HeldElsewhere(
            say(
                "Lock",
                "{file} seems to be open on another computer: {holder}. If it is not open there "
                "any more, open it anyway.",
            ).put(file=path, holder=former.words())
        )

    def _unlock(self) -> None:
        for lock in reversed(self._locks):
            _let_go(lock)


def noted(path: Path) -> LockHolder | None:
    """The author of the note next to the file, or None."""
    try:
        return LockHolder.of(read_bytes(_note(path)).decode("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        return LockHolder()


def holder(path: Path) -> Sentence | None:
    """A sentence naming who has the file open; None if nobody does or the process is dead."""
    note = noted(path)
    return None if note is None or _is_dead(note) else note.words()


def _instant(text: str) -> datetime | str:
    """Parse the instant of a note; an invalid one is returned unchanged."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _is_dead(note: LockHolder) -> bool:
    """Whether the process is known to have ended: only known for this computer."""
    if note.host != _host() or os.name == "nt" or not note.process.isdecimal():
        return False
    try:
        os.kill(int(note.process), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def _locked(path: Path) -> "FileLock":
    from filelock import FileLock, Timeout

    beside = path.with_name(path.name + ".lock")
    refuse_odd(beside)
    try:
        lock = FileLock(beside, mode=0o600)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise Held(
            say("Lock", "{file} is open in another window or command: {holder}.").put(
                file=path, holder=(noted(path) or LockHolder()).words()
            )
        ) from error
    except OSError as error:
        raise refused_by_system(error, path.parent) from error
    return lock


def _identity_locked(path: Path) -> "list[FileLock]":
    """
    Lock the file's identity too: a hard link is another name with its own lock and journal.

    Raises Held. Without a user data folder for such locks there is none.
    """
    from filelock import FileLock, Timeout

    try:
        status = path.stat()
        folder = user_data.private_folder(user_data.home() / "locks")
        lock = FileLock(folder / f"{status.st_dev:x}-{status.st_ino:x}.lock", mode=0o600)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise Held(
            say(
                "Lock",
                "{file} is open in another window or command under another name: it is a hard "
                "link. Close it there first.",
            ).put(file=path)
        ) from error
    except (OSError, Environment):
        return []
    return [lock]


def _let_go(lock: "FileLock") -> None:
    # Unlinked while still locked: another process that opened it sees that it has no name.
    with contextlib.suppress(OSError):
        Path(lock.lock_file).unlink(missing_ok=True)
    lock.release()
    with contextlib.suppress(OSError):  # Windows cannot delete an open file
        if os.name == "nt":
            Path(lock.lock_file).unlink(missing_ok=True)


def _note(path: Path) -> Path:
    return path.with_name(path.name + ".holder")


def _host() -> str:
    """The name of this computer; `socket` knows it too, but takes longer to import than to lock."""
    if hasattr(os, "uname"):
        return os.uname().nodename
    import socket

    return socket.gethostname()


def _me() -> str:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return "\n".join((user(), _host(), str(os.getpid()), since, ""))
