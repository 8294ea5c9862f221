"""A file has one window: a second start, a drop, the desktop's wish and the menu find it."""

import sys
from argparse import Namespace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPointF, QProcess, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFileOpenEvent

from sourcing_app.app import file_commands, paths, shell
from sourcing_app.app.application import Application, app_icon
from sourcing_app.app.doorbell import ring
from sourcing_app.services.desk import Desk, create


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "other.sourcing"
    create(path)
    return path


RING = """
import sys
from pathlib import Path
from sourcing_app.app import doorbell, paths
paths.doorbell = lambda _file: sys.argv[1]
sys.exit(0 if doorbell.ring(Path()) else 9)
"""


@pytest.fixture
def ring_outside(qtbot):
    """Ring from another process, and wait for its answer."""

    def rung(file):
        caller = QProcess()
        with qtbot.waitSignal(caller.finished):
            caller.start(sys.executable, ["-c", RING, paths.doorbell(file)])
        return caller.exitCode() == 0

    return rung


def drag(path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, *keys)
    event.ignore()
    return event, data


def taken(call, path):
    """Whether the window takes this file, by one of its two calls for what is dragged."""
    event, _data = drag(path)
    call(event)
    return event.isAccepted()


def test_a_second_start_brings_the_window_of_the_file_forward(open_window, ring_outside):
    window = open_window()
    window.showMinimized()
    assert ring_outside(window.desk.path)
    assert not window.isMinimized()


def test_nobody_answers_for_a_closed_file_and_a_crash_keeps_nobody_away(
    session, open_window, other, ring_outside
):
    path = open_window().desk.path
    assert not ring(other)
    session.shell.close()
    Path(paths.doorbell(path)).touch()  # what a crash leaves
    assert not ring(path)
    open_window(path)
    assert ring_outside(path)


def test_a_file_that_has_a_window_gets_no_second_one(session, other, monkeypatch):
    """The holder here is the test itself, so its window is said to be there, or not."""
    holder = Desk(other, session.shell.resources)
    wanted = Namespace(path=other, size=None, page=None)
    monkeypatch.setattr(shell, "is_in_front", lambda path: path == other)
    assert not session.shell.open(wanted)
    assert session.shell.window is None
    monkeypatch.setattr(shell, "is_in_front", lambda _path: False)
    assert session.shell.open(wanted)
    assert session.shell.desk.read_only
    holder.close()


def test_opening_what_another_window_shows_brings_that_one_forward(
    session, open_window, other, choice, monkeypatch
):
    window = open_window()
    holder = Desk(other, session.shell.resources)
    front = []
    monkeypatch.setattr(file_commands, "is_in_front", lambda path: front.append(path) or True)
    choice.path = other
    window.menus.action("file.open").trigger()
    window.menus.action("file.beside").trigger()
    assert (front, session.shell.window) == ([other, other], window)
    holder.close()


def test_another_file_opens_in_a_window_of_its_own(open_window, other, choice, monkeypatch):
    window = open_window()
    started = []
    monkeypatch.setattr(file_commands, "start_beside", started.append)
    for path in (None, window.desk.path, other):
        choice.path = path
        window.menus.action("file.beside").trigger()
    assert started == [other]


def test_a_dropped_sourcing_file_is_opened_and_nothing_else(session, open_window, other, tmp_path):
    window = open_window()
    for call in (window.dragEnterEvent, window.dropEvent):
        assert not taken(call, tmp_path / "list.csv")
        assert taken(call, other)
    assert session.shell.desk.path == other


def test_the_desktop_asks_for_a_file(session, open_window, other):
    open_window()
    asked = SimpleNamespace(file_wanted=SimpleNamespace(emit=session.open_file))
    assert Application.event(asked, QFileOpenEvent(str(other)))
    assert session.shell.desk.path == other


def test_the_icon_is_drawn_in_every_size(qapp, resources):
    drawn = app_icon(resources)
    for size in (16, 24, 48, 256):
        assert drawn.pixmap(size).toImage().pixelColor(size // 2, size // 8).alpha() == 255
