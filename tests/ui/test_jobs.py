"""The one door for slow calls: every answer arrives, in the UI thread, once."""

import gc
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.ui import jobs as module
from sourcing_app.ui.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def owner(qapp):
    return QObject()


def test_every_answer_arrives_in_the_ui_thread(qtbot, jobs, owner):
    answers = []
    for n in range(400):
        kind = "file" if n % 2 else "other"
        jobs.start(
            lambda _step, n=n: n,
            owner=owner,
            then=lambda n: answers.append((n, get_ident())),
            kind=kind,
        )
    qtbot.waitUntil(lambda: len(answers) == 400)
    assert {n for n, _ in answers} == set(range(400))
    assert {thread for _, thread in answers} == {get_ident()}
    assert not jobs.busy


def test_calls_on_the_file_never_meet(qtbot, jobs, owner):
    inside, met, answers = [], [], []

    def call(_step):
        inside.append(1)
        met.append(len(inside))
        inside.pop()

    for _ in range(50):
        jobs.start(call, owner=owner, then=answers.append)
    qtbot.waitUntil(lambda: len(answers) == 50)
    assert set(met) == {1}


def test_a_failure_goes_to_failed(qtbot, jobs, owner):
    failures = []

    def call(_step):
        raise Rejected(say("Test", "No."))

    jobs.start(call, owner=owner, then=pytest.fail, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "No."


def test_a_refusal_nobody_asked_for_is_announced(qtbot, jobs, owner):
    def call(_step):
        raise Rejected(say("Test", "No."))

    with qtbot.waitSignal(jobs.refused) as refused:
        jobs.start(call, owner=owner, then=pytest.fail)
    assert str(refused.args[0]) == "No."


def test_an_answer_to_nobody_is_dropped(qtbot, jobs):
    gone, gate, answers = QObject(), Event(), []
    jobs.start(lambda _step: gate.wait(5), owner=gone, then=answers.append)
    delete(gone)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert answers == []


def test_a_cancelled_call_stops_at_its_next_step_and_answers_nothing(qtbot, jobs, owner):
    reached, go_on, after = Event(), Event(), []

    def call(step):
        reached.set()
        go_on.wait(5)
        step(1, 2)
        after.append("went on")

    job = jobs.start(call, owner=owner, then=after.append, failed=after.append)
    reached.wait(5)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert after == []


def test_progress_is_the_latest_step_not_every_step(qtbot, jobs, owner):
    told, gate, done = [], Event(), []

    def call(step):
        for n in range(1, 10_001):
            step(n, 10_000, "reading")
        gate.wait(5)

    jobs.start(call, owner=owner, then=done.append, progressed=lambda *step: told.append(step))
    qtbot.waitUntil(lambda: (10_000, 10_000, "reading") in told)
    gate.set()
    qtbot.waitUntil(lambda: bool(done))
    assert len(told) < 100


def test_a_call_longer_than_a_moment_is_shown_until_it_ends(qtbot, jobs, owner, monkeypatch):
    monkeypatch.setattr(module, "SHOWN_AFTER", 0.0)
    gate, shown = Event(), []
    jobs.running_changed.connect(shown.append)

    def call(step):
        step(3, 7, "Importing")
        gate.wait(5)

    jobs.start(call, owner=owner, then=lambda _nothing: None)
    qtbot.waitUntil(lambda: bool(shown) and shown[-1].done == 3)
    assert (shown[-1].text, shown[-1].total) == ("Importing", 7)
    gate.set()
    qtbot.waitUntil(lambda: shown[-1] is None)


@pytest.mark.parametrize("ends", ["done", "refused", "cancelled"])
def test_only_what_took_long_and_was_done_is_told(qtbot, jobs, owner, monkeypatch, ends):
    monkeypatch.setattr(module, "TOLD_AFTER", 0.0)
    told, gate = [], Event()
    jobs.done_late.connect(told.append)

    def call(step):
        step(3, 7, "Importing")
        gate.wait(5)
        step(7, 7, "Importing")
        if ends == "refused":
            raise Rejected(say("X", "No"))

    job = jobs.start(call, owner=owner, then=lambda _n: None, failed=lambda _e: None)
    if ends == "cancelled":
        job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == (["Importing"] if ends == "done" else [])


def test_stop_waits_for_the_running_call(jobs, owner):
    began, ended = Event(), []

    def call(step):
        began.set()
        try:
            while True:
                step(0, 0)
        finally:
            ended.append(True)

    jobs.start(call, owner=owner, then=pytest.fail)
    began.wait(5)
    jobs.stop()
    assert ended == [True]


def test_what_is_started_before_the_first_picture_begins_after_it(qtbot, jobs):
    done = []
    jobs.hold()
    jobs.start(lambda _step: 1, owner=jobs, then=done.append)
    assert not jobs._pools["file"].activeThreadCount()
    assert jobs.busy
    jobs.release()
    qtbot.waitUntil(lambda: done == [1])
    jobs.start(lambda _step: 2, owner=jobs, then=done.append)
    qtbot.waitUntil(lambda: done == [1, 2])


def test_what_was_held_is_stopped_like_the_rest(qtbot, jobs):
    done = []
    jobs.hold()
    jobs.start(done.append, owner=jobs, then=done.append)
    jobs.stop()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert done == []


class Held:
    """Something a call holds; notes the thread in which the last reference to it ends."""

    def __init__(self, ended):
        self._ended = ended

    def __del__(self):
        self._ended.append(get_ident())


@pytest.mark.parametrize("fails", [False, True])
def test_what_a_call_holds_ends_in_the_ui_thread(qtbot, jobs, owner, fails):
    ended = []

    def begin():
        held = Held(ended)

        def call(_step):
            if fails:
                raise Rejected(say("T", "No.")) from None
            return held

        jobs.start(call, owner=owner, then=lambda _: held, failed=lambda _: held)

    for _ in range(100):
        begin()
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.stop()
    gc.collect()

    assert set(ended) == {get_ident()}
    assert len(ended) == 100


def test_garbage_ends_in_the_ui_thread_also_while_a_worker_makes_objects(qtbot, jobs, owner):
    """A widget in a cycle would end there, and the program with it."""
    ended, done = [], []

    class Knot:
        def __init__(self):
            self.itself = self

        def __del__(self):
            ended.append(get_ident())

    assert gc.isenabled()
    jobs.start(
        lambda _step: len([[number] for number in range(100_000)]), owner=owner, then=done.append
    )
    for _ in range(50):
        Knot()
    qtbot.waitUntil(lambda: bool(done))
    assert gc.isenabled()
    gc.collect()
    assert set(ended) == {get_ident()}


def test_the_collector_runs_again_after_jobs_that_nobody_waited_for(qtbot, jobs, owner):
    jobs.start(lambda _step: None, owner=owner, then=lambda _: None)
    assert not gc.isenabled()
    jobs.stop()
    assert gc.isenabled()
