"""Runs slow calls off the UI thread; results, progress and errors come back on it."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from time import monotonic
from typing import Any, Literal, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal
from shiboken6 import isValid

from sourcing_app.domain.errors import AppError, Cancelled
from sourcing_app.domain.sentences import Sentence

T = TypeVar("T")
Kind = Literal["file", "other"]

PULLED_MS = 100
SHOWN_AFTER = 1.0
TOLD_AFTER = 10.0
OTHERS = 3


class ReportProgress(Protocol):
    """What a slow call reports with; it raises `Cancelled` when the user wants to stop."""

    def __call__(self, done: int, total: int, text: str | Sentence = "") -> None:
        """Say how far the call is; `total` 0 is unknown."""


def stopped_by(step: ReportProgress, text: Sentence) -> Callable[[], bool]:
    """Make what a long read of the file asks now and then: whether the user wants to stop."""

    def stop() -> bool:
        try:
            step(0, 0, text)
        except Cancelled:
            return True
        return False

    return stop


def refusal(error: Exception) -> AppError:
    """Return the `AppError` a call was refused with; raises anything else, which is a bug."""
    if not isinstance(error, AppError):
        raise error
    return error


def answer_of(call: Callable[[], T]) -> T | AppError | None:
    """Do it in a job whose end is answered in any case: refused (the error) or stopped (None)."""
    try:
        return call()
    except Cancelled:
        return None
    except AppError as error:
        return error


Progressed = Callable[[int, int, str | Sentence], None]


@dataclass(frozen=True, slots=True)
class Running:
    """What the status bar shows of a job that takes longer than a second."""

    text: str | Sentence
    done: int
    total: int
    cancel: Callable[[], None]


class Job:
    """
    A running call, its latest step, and the wish to stop it.

    What it calls may hold the last reference to a widget, which must not end in a worker: only the
    job holds that, and `let_go` drops it in the UI thread.
    """

    def __init__(
        self, owner: QObject, progressed: Progressed | None, call: "Call | None" = None
    ) -> None:
        self.call = call
        self.answer: Callable[[], Any] | None = None
        self.owner: QObject | None = owner
        self.progressed = progressed
        self.started = monotonic()
        self.latest: tuple[int, int, str | Sentence] | None = None
        self.told: tuple[int, int, str | Sentence] | None = None
        self.done = False
        """Whether it did what it was to do."""
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the call to stop at its next step; it is then as if it had never run."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def step(self, done: int, total: int, text: str | Sentence = "") -> None:
        """Note the latest step (in the worker)."""
        if self._stop.is_set():
            raise Cancelled
        self.latest = (done, total, text)

    def let_go(self) -> None:
        """Drop all it was given (in the UI thread); the worker may hold the job a little longer."""
        self.call = self.answer = self.owner = self.progressed = None


class Collector:
    """
    The collector of garbage, which runs in the UI thread alone; its calls are made there.

    Python collects in whichever thread makes the next object. A cycle that holds a widget would be
    freed in a worker, and the program would end; so it is off while workers run.
    """

    FEW, MANY = 5_000, 50_000
    """New objects: fewer are not worth a look, to look at more would be felt in the window."""

    def __init__(self) -> None:
        self._jobs: set[Job] = set()
        self._wanted = False

    def wait_for(self, job: Job) -> None:
        """Stay off until this job has ended."""
        if not self._jobs:
            self._wanted = gc.isenabled()
            gc.disable()
        self._jobs.add(job)

    def done_with(self, job: Job) -> None:
        """Run again when no job is left."""
        if job in self._jobs:
            self._jobs.remove(job)
            if self._wanted and not self._jobs:
                gc.enable()

    def enable(self) -> None:
        """Run from now on, or as soon as no job is left."""
        self._wanted = True
        if not self._jobs:
            gc.enable()

    def look(self) -> None:
        """Collect what is new while jobs run: a long one does not keep its garbage."""
        if self._jobs and self.FEW < gc.get_count()[0] < self.MANY:
            gc.collect(0)


collector = Collector()
"""The one of the program."""


@dataclass(frozen=True, slots=True)
class Call:
    """What a job does, and who hears how it ended."""

    do: Callable[[ReportProgress], Any]
    then: Callable[[Any], Any]
    failed: Callable[[Exception], Any]


class Jobs(QObject):
    """
    The queue of calls: one worker for the file, so that two writers never meet, a few for the rest.

    Workers touch no widget and no other QObject. They hand closures to the one signal below,
    which lives as long as the application and runs them in the UI thread. Progress is pulled:
    a timer looks at the latest step, so a fast call cannot flood the window.
    """

    running_changed = Signal(object)
    """A `Running`, or None when nothing runs any more."""

    done_late = Signal(object)
    """The latest words of a job that took longer than ten seconds and is done."""

    refused = Signal(object)
    """The `AppError` of a job that was started without `failed`."""

    _handed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handed.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._pools: dict[Kind, QThreadPool] = {"file": self._pool(1), "other": self._pool(OTHERS)}
        self._running: list[Job] = []
        self._held: list[Callable[[], None]] | None = None
        self._shown = False
        self._timer = QTimer(self)
        self._timer.setInterval(PULLED_MS)
        self._timer.timeout.connect(self._pull)

    def start(
        self,
        call: Callable[[ReportProgress], T],
        *,
        owner: QObject,
        then: Callable[[T], Any],
        failed: Callable[[Exception], Any] | None = None,
        progressed: Progressed | None = None,
        kind: Kind = "file",
    ) -> Job:
        """
        Run the call in a worker and answer its owner, unless the owner is gone by then.

        Without `failed`, an AppError goes to `refused` and anything else is raised in the UI
        thread as the bug it is. A cancelled call answers nothing.
        """
        job = Job(owner, progressed, Call(call, then, failed or self._refuse))
        self._running.append(job)
        collector.wait_for(job)
        self._timer.start()
        begin = partial(self._pools[kind].start, partial(self._work, job))
        if self._held is None:
            begin()
        else:
            self._held.append(begin)
        return job

    def hold(self) -> None:
        """Let what is started from now on begin when `release` is called: it would take turns."""
        if self._held is None:
            self._held = []

    def release(self) -> None:
        """Begin what was held."""
        held, self._held = self._held, None
        for begin in held or ():
            begin()

    @property
    def busy(self) -> bool:
        """Whether a call is running or waiting for its turn."""
        return bool(self._running)

    def stop(self) -> None:
        """Cancel everything and wait: the signal must outlive the workers."""
        for job in self._running:
            job.cancel()
        self.release()
        for pool in self._pools.values():
            pool.waitForDone()
        for job in self._running:
            collector.done_with(job)

    def _work(self, job: Job) -> None:
        """Do it in the worker, without a variable that outlives the handing over."""
        assert job.call is not None
        try:
            job.step(0, 0)
            job.answer = partial(job.call.then, job.call.do(job.step))
            job.done = True
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - the one border every error crosses
            job.answer = partial(job.call.failed, error)
        self._handed.emit(self, partial(self._finish, job))

    def _run(self, owner: QObject, closure: Callable[[], None]) -> None:
        if isValid(owner):
            closure()

    def _finish(self, job: Job) -> None:
        """In one go: whoever sees that nothing runs any more also sees the answer."""
        self._end(job)
        words = job.latest[2] if job.latest else ""
        if job.done and words and monotonic() - job.started > TOLD_AFTER:
            self.done_late.emit(words)
        answer = job.answer if job.owner is not None and isValid(job.owner) else None
        job.let_go()
        if answer is not None:
            answer()

    def _end(self, job: Job) -> None:
        self._tell(job)
        self._running.remove(job)
        collector.done_with(job)
        self._pull()
        if not self._running:
            self._timer.stop()

    def _pull(self) -> None:
        collector.look()
        for job in self._running:
            self._tell(job)
        slow = next((j for j in self._running if monotonic() - j.started > SHOWN_AFTER), None)
        if slow is not None:
            done, total, text = slow.latest or (0, 0, "")
            self._shown = True
            self.running_changed.emit(Running(text, done, total, slow.cancel))
        elif self._shown:
            self._shown = False
            self.running_changed.emit(None)

    def _tell(self, job: Job) -> None:
        if job.progressed is None or job.latest is job.told or not isValid(job.owner):
            return
        job.told = job.latest
        if job.latest is not None and job.latest != (0, 0, ""):
            job.progressed(*job.latest)

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(refusal(error))

    def _pool(self, threads: int) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(threads)
        return pool
