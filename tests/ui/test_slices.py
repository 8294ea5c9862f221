"""What waits for the first picture: one slice a turn, at once when asked for, never twice."""

import pytest
from PySide6.QtCore import QObject, QTimer
from shiboken6 import delete

from sourcing_app.ui.slices import Slices


@pytest.fixture
def later(qapp):
    later = Slices()
    yield later
    later.stop()


@pytest.fixture
def owner(qapp):
    return QObject()


@pytest.fixture
def done():
    return []


def pass_a_turn(qtbot):
    """Return when everything that was due has been done."""
    timer = QTimer(singleShot=True, interval=0)
    with qtbot.waitSignal(timer.timeout):
        timer.start()


def work(done, *names):
    for name in names:
        done.append(name)
        yield


def test_without_a_start_work_is_done_when_it_is_added(later, owner, done):
    later.add(owner, work(done, "pane", "figures"))
    assert done == ["pane", "figures"]


def test_before_the_first_picture_nothing_is_done(later, owner, done, qtbot):
    later.hold()
    later.add(owner, work(done, "pane"))
    pass_a_turn(qtbot)
    assert done == []


def test_after_it_a_slice_is_done_each_turn_in_order(later, owner, done, qtbot):
    later.hold()
    later.add(owner, work(done, "pane", "details"))
    later.add(owner, work(done, "figures"))
    later.release()
    assert done == []
    turns = []
    later._timer.timeout.connect(lambda: turns.append([*done]))
    qtbot.waitUntil(lambda: not later._timer.isActive())
    assert turns[:3] == [["pane"], ["pane", "details"], ["pane", "details"]]
    assert done == ["pane", "details", "figures"]


def test_what_is_added_while_slices_are_done_waits_its_turn(later, owner, done, qtbot):
    def adding():
        later.add(owner, work(done, "figures"))
        done.append("pane")
        yield
        done.append("details")

    later.hold()
    later.add(owner, adding())
    later.release()
    qtbot.waitUntil(lambda: not later._timer.isActive())
    assert done == ["pane", "details", "figures"]
    later.add(owner, work(done, "at once"))
    assert done[-1] == "at once"


def test_what_somebody_asks_for_is_done_at_once_and_only_once(later, owner, done, qtbot):
    later.hold()
    later.add(owner, work(done, "before"))
    asked = later.add(owner, work(done, "pane", "details"))
    asked.finish()
    assert done == ["pane", "details"]
    later.release()
    qtbot.waitUntil(lambda: not later._timer.isActive())
    assert done == ["pane", "details", "before"]


def test_all_of_it_can_be_asked_for(later, owner, done):
    later.hold()
    later.add(owner, work(done, "pane"))
    later.add(owner, work(done, "figures"))
    later.finish()
    assert done == ["pane", "figures"]


def test_work_that_asks_for_itself_goes_on(later, owner, done):
    """Its maker reads what it has just made."""
    asked = []

    def making():
        asked[0].finish()
        done.append("pane")
        yield

    later.hold()
    asked.append(later.add(owner, making()))
    asked[0].finish()
    assert done == ["pane"]


def test_a_window_that_is_gone_is_built_no_further(later, done):
    owner = QObject()
    later.hold()
    asked = later.add(owner, work(done, "pane", "details"))
    asked.step()
    delete(owner)
    later.finish()
    asked.finish()
    assert done == ["pane"]


def test_a_window_that_closes_early_stops_it(later, owner, done, qtbot):
    later.hold()
    later.add(owner, work(done, "pane"))
    later.release()
    later.stop()
    pass_a_turn(qtbot)
    assert done == []


def test_a_bug_in_a_slice_keeps_nothing_from_the_others(later, owner, done, qtbot):
    def failing():
        raise ZeroDivisionError
        yield

    later.hold()
    later.add(owner, failing())
    later.add(owner, work(done, "figures"))
    with qtbot.captureExceptions() as raised:
        later.release()
        qtbot.waitUntil(lambda: not later._timer.isActive())
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert done == ["figures"]


def test_a_window_that_is_not_painted_waits_a_while_only(later, owner, done, qtbot):
    later._patience.setInterval(0)
    later.hold()
    later.add(owner, work(done, "pane"))
    with qtbot.waitSignal(later.done):
        pass
    assert done == ["pane"]
