"""Undo: a step for each commit, and a refusal that is told and dropped."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.actions import ACTION_WORDS, Action
from sourcing_app.domain.errors import Cancelled, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.ui.jobs import Jobs
from sourcing_app.ui.notices.toast import Toast
from sourcing_app.ui.undo import LIMIT, Undo
from sourcing_app.ui.widgets.lock import Lock


@dataclass(frozen=True)
class Step:
    action: Action = Action.SUPPLIER_EDITED
    many: bool = False


@dataclass(frozen=True)
class Committed:
    step: Step | None


class Desk:
    """Announces commits, and notes what it was asked to take back."""

    def __init__(self):
        self.changes = self
        self.listeners = []
        self.log = []
        self.error = None

    def listen(self, listener):
        self.listeners.append(listener)

    def commit(self, step):
        for listener in self.listeners:
            listener(Committed(step))

    def revert(self, step, _progress=None):
        self._write("revert", step)

    def reapply(self, step, _progress=None):
        self._write("reapply", step)

    def _write(self, what, step):
        if self.error:
            raise self.error
        self.log.append((what, step))
        self.commit(step)


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def jobs():
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def undo(desk, notices, jobs):
    return Undo(desk, notices, jobs)


def test_undo_and_redo_write_the_step(desk, undo):
    step = Step()
    desk.commit(step)
    assert undo.undo_text() == "edit supplier"
    undo.undo()
    assert (undo.can_undo(), undo.can_redo()) == (False, True)
    undo.redo()
    assert desk.log == [("revert", step), ("reapply", step)]
    assert undo.stack.count() == 1


def test_a_commit_without_a_step_is_not_undone(desk, undo):
    desk.commit(None)
    assert not undo.can_undo()


def test_a_step_that_cannot_be_taken_back_is_told_and_dropped(desk, undo, notices):
    desk.commit(Step())
    desk.error = Rejected(say("Test", "The row was changed meanwhile."))
    undo.undo()
    assert notices.messages[-1].text == "The row was changed meanwhile."
    assert not undo.can_undo()
    assert not undo.can_redo()


def test_the_stack_has_a_limit(desk, undo):
    for _ in range(LIMIT + 5):
        desk.commit(Step())
    assert undo.stack.count() == LIMIT


def test_every_action_has_a_name():
    assert set(ACTION_WORDS) == set(Action)


def test_a_payment_settles_all_that_led_to_it(desk, undo):
    desk.commit(Step())
    desk.commit(None)

    assert not undo.can_undo()
    assert undo.undo_text() == ""


def test_the_undo_of_a_toast_takes_back_its_own_step_only(desk, undo):
    first, second = Step(), Step(Action.SUPPLIER_STARRED)
    desk.commit(first)
    of_the_toast = undo.taking_back()
    desk.commit(second)
    of_the_toast()
    assert desk.log == []

    undo.undo()
    of_the_toast()
    assert desk.log == [("revert", second), ("revert", first)]


def test_the_undo_of_a_toast_does_nothing_twice(desk, undo):
    desk.commit(Step())
    desk.commit(Step())
    of_the_toast = undo.taking_back()
    undo.undo()
    of_the_toast()

    assert len(desk.log) == 1


def test_the_status_line_says_what_was_undone_and_done_again(desk, undo, notices):
    said = []
    notices.status_changed.connect(said.append)
    desk.commit(Step())
    undo.undo()
    undo.redo()
    undo.redo()
    assert said == ["Undone: edit supplier", "Redone: edit supplier"]


def test_a_refused_undo_is_not_said_to_be_done(desk, undo, notices):
    said = []
    notices.status_changed.connect(said.append)
    desk.commit(Step())
    desk.commit(Step())
    desk.error = Rejected(say("Test", "The row was changed meanwhile."))
    undo.undo()
    assert said == []


def test_a_toast_goes_away_with_the_step_it_offers_to_undo(qtbot, desk, undo, notices):
    window = QWidget()
    qtbot.addWidget(window)
    notices.attach(window)
    toast = window.findChild(Toast)
    desk.commit(Step())
    notices.toast("Noted", "Undo", undo.taking_back())
    desk.commit(Step(Action.SUPPLIER_STARRED))
    undo.undo()
    assert not toast.isHidden()
    undo.undo()
    assert toast.isHidden()
    undo.redo()
    notices.toast("Something else")
    undo.undo()
    assert not toast.isHidden()


class TestManyRows:
    """A step whose rows are too many to be written while the window waits."""

    STEP = Step(Action.SUPPLIERS_IMPORTED, many=True)

    @pytest.fixture
    def lock(self, qtbot, undo):
        window = QWidget()
        qtbot.addWidget(window)
        lock = Lock(window)
        undo.follow(lock)
        return lock

    def test_it_is_written_in_a_job_that_locks_the_file(self, qtbot, desk, undo, jobs, lock):
        told = []
        desk.commit(self.STEP)
        undo.undo(lambda: told.append("undone"))
        assert lock.reason is not None
        assert not undo.can_undo()
        qtbot.waitUntil(lambda: not jobs.busy)
        assert (told, desk.log) == (["undone"], [("revert", self.STEP)])
        assert (lock.reason, undo.can_undo(), undo.can_redo()) == (None, False, True)
        undo.redo(lambda: told.append("redone"))
        qtbot.waitUntil(lambda: not jobs.busy)
        assert (told[1:], desk.log[1:]) == (["redone"], [("reapply", self.STEP)])
        assert (undo.stack.count(), undo.can_undo()) == (1, True)

    def test_one_that_is_refused_is_told_and_dropped(self, qtbot, desk, undo, jobs, lock, notices):
        told = []
        desk.commit(self.STEP)
        desk.error = Rejected(say("Test", "The row was changed meanwhile."))
        undo.undo(lambda: told.append("undone"))
        qtbot.waitUntil(lambda: not jobs.busy)
        assert notices.messages[-1].text == "The row was changed meanwhile."
        assert (told, lock.reason, undo.stack.count()) == ([], None, 0)

    def test_one_that_is_stopped_stays(self, qtbot, desk, undo, jobs, lock):
        told = []
        desk.commit(self.STEP)
        desk.error = Cancelled()
        undo.undo(lambda: told.append("undone"))
        qtbot.waitUntil(lambda: not jobs.busy)
        assert (told, lock.reason, undo.can_undo()) == ([], None, True)
        desk.error = None
        undo.undo(lambda: told.append("undone"))
        qtbot.waitUntil(lambda: not jobs.busy)
        assert told == ["undone"]
