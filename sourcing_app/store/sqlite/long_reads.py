"""Long reads are interrupted by a save: they stop at once and restart after it."""

import sqlite3
import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from sourcing_app.domain.errors import AppError, Cancelled, Held
from sourcing_app.domain.sentences import say
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.errors import explained

T = TypeVar("T")
Stop = Callable[[], bool]
DEADLINE_SECONDS = 600.0
_LOOK_EVERY = 20_000  # SQLite virtual machine steps: a few milliseconds


class Busy(Exception):
    """Something else has the file now: try again later."""


class LongReads:
    """
    The long reads of one open file, in any thread.

    With a rollback journal a commit waits for every reader; no save may wait for a backup.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._free = threading.Condition()
        self._saves = 0
        self._aside = False
        self.snapshot: Path | None = None
        """A copy of what was saved last: it is read while a save of many rows has the file."""
        self.saved = 0
        """How many saves there were."""
        self._reading: set[sqlite3.Connection] = set()

    @property
    def saving(self) -> bool:
        """Whether a save is running."""
        return self._saves > 0 or self._aside

    @property
    def waiting(self) -> bool:
        """Whether a save waits for `aside` to end."""
        return self._aside and self._saves > 0

    @property
    def running(self) -> int:
        """The number of running long reads."""
        return len(self._reading)

    @contextmanager
    def save(self) -> Generator[None]:
        """Stop the long reads and hold off new ones while a save runs."""
        with self._free:
            self._saves += 1
            for connection in self._reading:
                connection.interrupt()
            while self._aside:
                self._free.wait()
        try:
            yield
        finally:
            with self._free:
                self._saves -= 1
                self.saved += 1
                self._free.notify_all()

    @contextmanager
    def reading_from(self, snapshot: Path) -> Generator[None]:
        """Let everybody read this copy, and nobody wait for the save, while a block lasts."""
        self.snapshot = snapshot
        try:
            yield
        finally:
            self.snapshot = None

    def opened_snapshot(self) -> tuple[Path, sqlite3.Connection] | None:
        """
        The snapshot and a connection to it; None without one. Raises AppError.

        One that is gone when it is opened is not missed: its save has just ended.
        """
        snapshot = self.snapshot
        if snapshot is None:
            return None
        try:
            return snapshot, connect(snapshot, write=False)
        except (sqlite3.Error, AppError):
            if snapshot == self.snapshot:
                raise
            return None

    @contextmanager
    def aside(self) -> Generator[None]:
        """
        A short save that gives way: Busy while a save or a long read runs.

        It is to end as soon as a save is `waiting`.
        """
        with self._free:
            if self.saving or self._reading:
                raise Busy
            self._aside = True
        try:
            yield
        finally:
            with self._free:
                self._aside = False
                self.saved += 1
                self._free.notify_all()

    def read(
        self,
        call: Callable[[sqlite3.Connection], T],
        *,
        stop: Stop = lambda: False,
        deadline: float = DEADLINE_SECONDS,
        source: sqlite3.Connection | None = None,
        snapshot: bool = False,
    ) -> T:
        """
        Run `call` with a read-only connection, again from the start after an interrupting save.

        `call` must be repeatable. No save interrupts it on a `source` that is a `snapshot`. Raises
        Cancelled when `stop` says so, Held if it could not be finished within `deadline` seconds,
        or another AppError.
        """
        ends = time.monotonic() + deadline
        if snapshot and source is not None:
            done = self._attempt(source, call, stop, ends, snapshot=True)
            if done:
                return done[0]
            raise self._busy()
        while True:
            self._wait(ends, stop)
            if source is not None:
                done = self._attempt(source, call, stop, ends)
            else:
                with closing(connect(self._path, write=False)) as connection:
                    done = self._attempt(connection, call, stop, ends)
            if done:
                return done[0]

    def _attempt(
        self,
        connection: sqlite3.Connection,
        call: Callable[[sqlite3.Connection], T],
        stop: Stop,
        ends: float,
        *,
        snapshot: bool = False,
    ) -> tuple[T] | None:
        def halts() -> bool:
            return (bool(self._saves) and not snapshot) or stop() or time.monotonic() > ends

        with self._free:
            if self.saving and not snapshot:
                return None
            if not snapshot:
                self._reading.add(connection)
        connection.set_progress_handler(halts, _LOOK_EVERY)
        try:
            return (call(connection),)
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_INTERRUPT:
                raise (explained(error, self._path) or error) from error
            if stop():
                raise Cancelled from error
            return None
        except sqlite3.Error as error:
            raise (explained(error, self._path) or error) from error
        finally:
            with self._free:
                self._reading.discard(connection)
            connection.set_progress_handler(None, 0)

    def _wait(self, ends: float, stop: Stop) -> None:
        """Wait until no save runs; raises Cancelled, or Held after the deadline."""
        with self._free:
            while self.saving and time.monotonic() < ends and not stop():
                self._free.wait(0.1)
        if stop():
            raise Cancelled
        if time.monotonic() >= ends:
            raise self._busy()

    def _busy(self) -> Held:
        return Held(
            say(
                "LongReads",
                "{file} is busy: it could not be read completely in time. Try again later.",
            ).put(file=self._path)
        )
