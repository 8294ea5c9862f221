"""Who reads the answer, and when the user stops: never a traceback, never a false word."""

import errno
import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sourcing_app.app import bug_log, paths
from sourcing_app.app import main as program
from sourcing_app.cli.output import Status
from tests.order_factory import make_supplier

ROOT = Path(__file__).parents[2]
HANGS = 60
"""Seconds after which a process is taken to hang."""


@pytest.fixture
def filled(desk):
    make_supplier(desk, "Acme Lamps")
    desk.close()
    return desk.path


def process(*words, **options):
    """Start the program as a shell does."""
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "sourcing_app", *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def test_a_reader_that_goes_away_is_no_error(filled):
    reading, writing = os.pipe()
    started = process("list", "suppliers", "--json", "--file", filled, stdout=writing)
    os.close(writing)
    os.close(reading)
    _, err = started.communicate(timeout=HANGS)
    assert (started.returncode, err) == (0, "")


@pytest.mark.parametrize("words", [["list", "suppliers"], ["--help"]])
def test_a_full_device_is_told(filled, words):
    with Path("/dev/full").open("w") as full:
        file = [] if words == ["--help"] else ["--file", filled]
        started = process(*words, *file, stdout=full)
        _, err = started.communicate(timeout=HANGS)
    assert "Traceback" not in err
    assert err == "It is done, but the answer could not be written: the disk is full.\n"


def test_a_message_that_nobody_can_read_stops_nothing(call, filled, tmp_path, monkeypatch):
    class Full(io.StringIO):
        def write(self, _text):
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(sys, "stderr", Full())
    assert call("info", tmp_path / "gone.sourcing")[0] == Status.ENVIRONMENT


def test_standard_input_that_is_closed_is_told(call, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    status, out, err = call("letter-check", "-")
    assert (status, out) == (Status.ENVIRONMENT, "")
    assert err == "Standard input cannot be read: it is closed.\n"


@pytest.mark.parametrize("words", [["send-inquiry"], ["accounts"], ["order"]])
def test_bytes_that_are_no_text_are_told(call, filled, words):
    status, out, err = call(*words, os.fsdecode(b"\xff"))
    assert (status, out) == (Status.REFUSED, "")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "words", [["letters", "--out", "."], ["void", "--reason", "It came back"], ["order"]]
)
def test_a_number_that_no_record_has_is_told(call, filled, words):
    status, out, err = call(*words, "9" * 23)
    assert (status, out) == (Status.REFUSED, "")
    assert err.count("\n") == 1


_EARLY = """
import os, signal, sys
class Stop:
    def find_spec(self, name, *_):
        if name == {name!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Stop())
sys.argv[1:] = ["list", "suppliers", "--file", {file!r}]
from sourcing_app.__main__ import start
sys.exit(start())
"""


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("sourcing_app.app.main", "Stopped; nothing was changed.\n"),
        ("sourcing_app.cli.orders", "Stopped; nothing half-done was kept.\n"),
        ("sourcing_app.services.suppliers.rows", "Stopped; nothing half-done was kept.\n"),
    ],
)
def test_stopping_while_the_libraries_are_read_is_quiet(filled, name, told):
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", _EARLY.format(name=name, file=str(filled))],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=HANGS,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (Status.REFUSED, "", told)


@pytest.mark.parametrize("words", [["list", "suppliers"], ["my.sourcing"]])
def test_folders_of_the_user_that_cannot_be_made_are_told(words, tmp_path, monkeypatch, capsys):
    def show(_options):
        return int(paths.preferences_file().exists())

    (tmp_path / "in the way").write_text("x")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "in the way"))
    monkeypatch.setattr("sourcing_app.app.session.show_window", show)
    before = signal.getsignal(signal.SIGINT)
    assert program.main(words) == Status.ENVIRONMENT
    signal.signal(signal.SIGINT, before)
    told = capsys.readouterr()
    assert told.out == ""
    assert "in the way" in told.err
    assert told.err.count("\n") == 1


def test_a_fault_of_the_program_is_one_line_and_in_the_log(tmp_path, monkeypatch, capsys):
    def broken(*_arguments):
        raise ZeroDivisionError("secret of Olga")

    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr("sourcing_app.cli.main.run", broken)
    monkeypatch.setattr(paths, "log_file", lambda: tmp_path / "x.log")
    try:
        status = program.main(["list", "suppliers"])
    finally:
        signal.signal(signal.SIGINT, before)
        for handler in list(bug_log.log.handlers):
            bug_log.log.removeHandler(handler)
            handler.close()
        bug_log.log.propagate = True
    told = capsys.readouterr()
    assert (status, told.out) == (70, "")
    assert told.err == (
        "The program itself failed (ZeroDivisionError); nothing half-done was kept. "
        f"What happened is in {tmp_path / 'x.log'}\n"
    )
    assert "ZeroDivisionError" in (tmp_path / "x.log").read_text()
