"""Who holds a file is told from a note, and what a crash left is no hold."""

import getpass
import os
import socket
import stat
import subprocess
import sys
from datetime import datetime

import pytest

from sourcing_app.domain.errors import Environment, Held, HeldElsewhere
from sourcing_app.store.current_user import user
from sourcing_app.store.file import lock
from sourcing_app.store.file.lock import FileHold, LockHolder, holder, noted
from sourcing_app.store.sourcing_file import SourcingFile
from tests.store.released import seen

SINCE = "2026-01-01T00:00:00+00:00"
HERE = socket.gethostname()


def note_of(path):
    return path.with_name(path.name + ".holder")


@pytest.fixture
def dead():
    """The number of a process that is gone."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.fixture
def hold(path):
    hold = FileHold(path)
    yield hold
    hold.release()


def test_the_note_says_who_and_since_when(path, hold):
    note = noted(path)

    assert (note.user, note.host, note.process) == (user(), HERE, str(os.getpid()))
    assert note.since.endswith("+00:00")
    told = holder(path)
    since = datetime.fromisoformat(note.since)
    assert told.values["since"] == since
    local = since.astimezone()
    assert str(told) == (
        f"{user()} on {HERE}, process {os.getpid()}, since {local.day} {local:%B %Y, %H:%M}"
    )
    assert stat.S_IMODE(note_of(path).stat().st_mode) == 0o600
    assert hold.former is None


def test_the_second_is_told_and_changes_nothing(path, hold):
    before = seen(path.parent)

    with pytest.raises(Held, match=f"process {os.getpid()}"):
        FileHold(path)
    with pytest.raises(Held):
        FileHold(path, take_over=True)
    assert seen(path.parent) == before


def test_let_go_nothing_is_left(path):
    FileHold(path).release()

    assert list(seen(path.parent)) == [path.name]
    assert holder(path) is None


def test_left_by_a_crash_the_note_names_the_former_holder(path, dead):
    FileHold(path)._unlock()  # as its process died
    again = FileHold(path)
    assert again.former.process == str(os.getpid())
    again.release()
    note_of(path).write_text(f"me\n{HERE}\n{dead}\n{SINCE}\n")
    assert holder(path) is None
    SourcingFile(path).close()


@pytest.mark.parametrize("text", ["", "me", "me\nfar", "\ud800"])
def test_half_a_note_names_nobody_and_holds_nothing(path, text):
    note_of(path).write_bytes(text.encode("utf-8", "surrogatepass"))

    assert noted(path) == LockHolder()
    assert "does not say by whom" in str(holder(path))
    SourcingFile(path).close()
    assert noted(path) is None


def test_another_computer_is_asked_about(path):
    note_of(path).write_text(f"you\nfar-away\n7\n{SINCE}\n")
    before = seen(path.parent)

    with pytest.raises(HeldElsewhere, match=r"you on far-away, process 7, since \d+ \w+ 20"):
        SourcingFile(path)
    assert seen(path.parent).items() >= {(path.name, before[path.name])}
    assert note_of(path).read_text().startswith("you")
    SourcingFile(path, take_over=True).close()
    SourcingFile(path).close()


@pytest.mark.parametrize("process", ["0x1", "", "9" * 30, "-1"])
def test_a_process_that_is_no_number_is_not_taken_for_dead(path, process):
    note_of(path).write_text(f"me\n{HERE}\n{process}\n{SINCE}\n")

    assert str(holder(path)).startswith("me on")


@pytest.mark.parametrize("since", ["yesterday", "2026-01-01T00:00:00"])
def test_a_time_that_makes_no_sense_is_no_failure(path, since):
    note_of(path).write_text(f"me\n{HERE}\n{os.getpid()}\n{since}\n")

    assert "since " in str(holder(path))


def test_a_note_that_cannot_be_written_holds_nothing(path, monkeypatch):
    def refuse(*_arguments, **_keywords):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(FileHold, "_write_note", refuse)
        with pytest.raises(Environment, match="the disk is full"):
            FileHold(path)
    FileHold(path).release()


@pytest.mark.parametrize("error", [KeyError("uid"), OSError("no name"), ImportError("pwd")])
def test_an_account_without_a_name_is_no_failure(path, monkeypatch, error):
    def nameless():
        raise error

    monkeypatch.setattr(getpass, "getuser", nameless)
    hold = FileHold(path)

    assert noted(path).user == str(os.getuid())
    hold.release()
    assert lock.user() == str(os.getuid())
