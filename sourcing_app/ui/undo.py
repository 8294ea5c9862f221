"""Undo of what was committed to the file: one step for each user action."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said

if TYPE_CHECKING:
    from sourcing_app.domain.actions import Action
    from sourcing_app.ui.notices.notices import Notices
    from sourcing_app.ui.widgets.lock import Lock

LIMIT = 200


class Undone(Protocol):
    """What a commit changed, as the desk keeps it."""

    @property
    def action(self) -> Action: ...


class Undoable(Protocol):
    """What undo needs of the desk."""

    @property
    def changes(self) -> Any: ...
    def revert(self, step: Any) -> None: ...
    def reapply(self, step: Any) -> None: ...


class Undo(QObject):
    """
    The stack of one open file. It listens to the desk's commits, whatever thread made them.

    A step that cannot be taken back, because the rows were changed meanwhile, is told through
    the notices and dropped.
    """

    changed = Signal()
    """What would be undone or redone next is something else now."""

    _committed = Signal(object)

    def __init__(self, desk: Undoable, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices
        self._replaying = False
        self._lock: Lock | None = None
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

    def undo(self) -> bool:
        """Undo the last step and say so; False if nothing was undone."""
        at = self.stack.index() - 1
        step = self._step_at(at)
        if self._lock is None or self._lock.allows():
            self.stack.undo()
            if step is not None and self._step_at(at) is step:
                self._tell(self.tr("Undone: {what}"), step)
                self._withdraw_toast(step)
                return True
        return False

    def redo(self) -> bool:
        """Redo the last undone step and say so; False if nothing was redone."""
        at = self.stack.index()
        step = self._step_at(at)
        if self._lock is None or self._lock.allows():
            self.stack.redo()
            if step is not None and self._step_at(at) is step:
                self._tell(self.tr("Redone: {what}"), step)
                return True
        return False

    def can_undo(self) -> bool:
        return self.stack.canUndo() and not self._locked()

    def can_redo(self) -> bool:
        return self.stack.canRedo() and not self._locked()

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
            self.stack.push(_Command(self, self._desk, committed.step))

    def _locked(self) -> bool:
        return self._lock is not None and self._lock.reason is not None

    def _text(self, at: int) -> str:
        step = self._step_at(at)
        return _words(step) if step else ""

    def _step_at(self, at: int) -> Undone | None:
        command = self.stack.command(at) if 0 <= at < self.stack.count() else None
        return command.step if isinstance(command, _Command) else None


class _Command(QUndoCommand):
    """One step: it happened before it came onto the stack, so the first redo does nothing."""

    def __init__(self, owner: Undo, desk: Undoable, step: Undone) -> None:
        super().__init__()
        self.step = step
        self._owner = owner
        self._desk = desk
        self._fresh = True

    def undo(self) -> None:
        self.setObsolete(not self._owner.replay(self._desk.revert, self.step))

    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
            return
        self.setObsolete(not self._owner.replay(self._desk.reapply, self.step))


def _words(step: Undone) -> str:
    """What the user did with it."""
    from sourcing_app.domain.actions import ACTION_WORDS

    return said(ACTION_WORDS[step.action])
