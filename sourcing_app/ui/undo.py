"""Undo of what was committed to the file: one step for each user action."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.jobs import answer_of

if TYPE_CHECKING:
    from sourcing_app.domain.actions import Action
    from sourcing_app.ui.jobs import Jobs, ReportProgress
    from sourcing_app.ui.notices.notices import Notices
    from sourcing_app.ui.widgets.lock import Lock

LIMIT = 200
_BUSY = say("Undo", "Many rows are being written. Wait until that is done, or cancel it.")


def _nothing() -> None:
    """Nothing follows."""


class Undone(Protocol):
    """What a commit changed, as the desk keeps it."""

    @property
    def action(self) -> Action: ...
    @property
    def many(self) -> bool: ...


class Undoable(Protocol):
    """What undo needs of the desk."""

    @property
    def changes(self) -> Any: ...
    def revert(self, step: Any, progress: Any = ..., /) -> None: ...
    def reapply(self, step: Any, progress: Any = ..., /) -> None: ...


class Undo(QObject):
    """
    The stack of one open file. It listens to the desk's commits, whatever thread made them.

    A step of many rows is written in a job, and the file is locked as long as that takes.

    A step that cannot be taken back, because the rows were changed meanwhile, is told through
    the notices and dropped.
    """

    changed = Signal()
    """What would be undone or redone next is something else now."""

    _committed = Signal(object)

    def __init__(self, desk: Undoable, notices: Notices, jobs: Jobs) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._notices = notices
        self._replaying = False
        self._lock: Lock | None = None
        self.place: Callable[[], str] = str
        """Where the user is: "" where nobody says."""
        self._toast: tuple[Undone, Callable[[], None]] | None = None
        """The step that the last toast offers to undo, and the toast's call."""
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(LIMIT)
        self.stack.indexChanged.connect(self.changed)
        self._committed.connect(self._push)
        desk.changes.listen(self._committed.emit)

    def follow(self, lock: Lock) -> None:
        """Neither undo nor redo while this lock is engaged; the steps stay."""
        self._lock = lock
        lock.changed.connect(self.changed)

    def undo(self, then: Callable[[], object] = _nothing) -> None:
        """Undo the last step and say so; `then` is called where it was undone."""
        self._move(self.stack.index() - 1, back=True, then=then)

    def redo(self, then: Callable[[], object] = _nothing) -> None:
        """Redo the last undone step and say so; `then` is called where it was redone."""
        self._move(self.stack.index(), back=False, then=then)

    def _move(self, at: int, *, back: bool, then: Callable[[], object]) -> None:
        if self._lock is not None and not self._lock.allows():
            return
        command = self._command_at(at)
        if command is not None and command.step.many:
            self._move_in_job(command, back=back, then=then)
        else:
            self._move_now(command, back=back, then=then)

    def _move_now(
        self, command: _Command | None, *, back: bool, then: Callable[[], object]
    ) -> None:
        """Write the step, where its command was not told already how that ended."""
        step = command.step if command else None
        at = self.stack.index() - back
        (self.stack.undo if back else self.stack.redo)()
        if step is None or self._step_at(at) is not step:
            return
        self._tell(self.tr("Undone: {what}") if back else self.tr("Redone: {what}"), step)
        if back:
            self._withdraw_toast(step)
        then()

    def _move_in_job(self, command: _Command, *, back: bool, then: Callable[[], object]) -> None:
        """Write a step of many rows in a worker; nothing else is changed meanwhile."""
        write = self._desk.revert if back else self._desk.reapply
        self._replaying = True
        if self._lock is not None:
            self._lock.engage(_BUSY)

        def work(report: ReportProgress) -> object:
            return answer_of(lambda: write(command.step, report) or command)

        def answer(ended: object) -> None:
            self._replaying = False
            if self._lock is not None and self._lock.reason is _BUSY:
                self._lock.engage(None)
            if ended is None:
                self._notices.status(self.tr("Stopped: everything is as it was."))
                return
            if isinstance(ended, AppError):
                self._notices.error(ended)
            command.outcome = ended is command
            self._move_now(command, back=back, then=then)

        self._jobs.start(work, owner=self, then=answer)

    def can_undo(self) -> bool:
        return self.stack.canUndo() and not self._locked()

    def can_redo(self) -> bool:
        return self.stack.canRedo() and not self._locked()

    def undo_place(self) -> str:
        """Where the user was who made the step that would be undone."""
        return self._place_at(self.stack.index() - 1)

    def redo_place(self) -> str:
        """Where the user was who made the step that would be redone."""
        return self._place_at(self.stack.index())

    def undo_text(self) -> str:
        """Name what would be undone, "" for nothing."""
        return self._text(self.stack.index() - 1)

    def replay(self, call: Callable[[Any], None], step: Undone) -> bool:
        """Write a step backwards or forwards again; False when the file says no."""
        self._replaying = True
        try:
            call(step)
        except AppError as error:
            self._notices.error(error)
            return False
        finally:
            self._replaying = False
        return True

    def offer(self, text: str | Sentence) -> None:
        """Say what was just done in a toast whose Undo takes back this step and no other."""
        self._notices.toast(text, self.tr("Undo"), self.taking_back())

    def taking_back(self) -> Callable[[], None]:
        """Return a toast's Undo callback: it undoes the last step and never another one."""
        step = self._step_at(self.stack.index() - 1)

        def take_back() -> None:
            if step is not None and self._step_at(self.stack.index() - 1) is step:
                self.undo()
            else:
                self._notices.status(self.tr("This is no longer the last step, so it stays."))

        self._toast = None if step is None else (step, take_back)
        return take_back

    def doing_again(self) -> Callable[[], None]:
        """Return a toast's Redo callback: it redoes that step and never another one."""
        step = self._step_at(self.stack.index())

        def do_again() -> None:
            if step is not None and self._step_at(self.stack.index()) is step:
                self.redo()
            else:
                self._notices.status(
                    self.tr("This cannot be redone: something was changed after it.")
                )

        return do_again

    def _tell(self, words: str, step: Undone) -> None:
        text = words.format(what=_words(step))
        self._notices.status(text)
        self._notices.announce(text)

    def _withdraw_toast(self, step: Undone) -> None:
        """Let the toast go that offers to undo this step."""
        if self._toast is not None and self._toast[0] is step:
            self._notices.withdraw(self._toast[1])
            self._toast = None

    def _push(self, committed: Any) -> None:
        """A commit that cannot be undone, such as a payment, also ends the undo of earlier ones."""
        if self._replaying:
            return
        if committed.step is None:
            self.stack.clear()
        else:
            self.stack.push(_Command(self, self._desk, committed.step, self.place()))

    def _locked(self) -> bool:
        return self._lock is not None and self._lock.reason is not None

    def _text(self, at: int) -> str:
        step = self._step_at(at)
        return _words(step) if step else ""

    def _step_at(self, at: int) -> Undone | None:
        command = self._command_at(at)
        return command.step if command else None

    def _place_at(self, at: int) -> str:
        command = self._command_at(at)
        return command.place if command else ""

    def _command_at(self, at: int) -> _Command | None:
        command = self.stack.command(at) if 0 <= at < self.stack.count() else None
        return command if isinstance(command, _Command) else None


class _Command(QUndoCommand):
    """One step: it happened before it came onto the stack, so the first redo does nothing."""

    def __init__(self, owner: Undo, desk: Undoable, step: Undone, place: str) -> None:
        """`place` is where the user was who made it."""
        super().__init__()
        self.step, self.place = step, place
        self._owner = owner
        self._desk = desk
        self._fresh = True
        self.outcome: bool | None = None
        """Whether a job has written it, None where none has tried."""

    def undo(self) -> None:
        self.setObsolete(not self._is_written(self._desk.revert))

    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
            return
        self.setObsolete(not self._is_written(self._desk.reapply))

    def _is_written(self, call: Callable[[Any], None]) -> bool:
        known, self.outcome = self.outcome, None
        return self._owner.replay(call, self.step) if known is None else known


def _words(step: Undone) -> str:
    """What the user did with it."""
    from sourcing_app.domain.actions import ACTION_WORDS

    return said(ACTION_WORDS[step.action])
