"""
A process that has everything imported and warm, and forks a worker for each call.

The tests' own process is never forked and never faulted; a worker can be killed, starved of disk or
stripped of rights without harm to anything else. Run as `python -m tests.zygote FD MODULE…`.
"""

import gc
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from multiprocessing.connection import Connection, Pipe
from pathlib import Path
from traceback import format_exc
from types import ModuleType
from typing import Any

from tests.dialect import one_dialect

ROOT = Path(__file__).parents[1]


class Worker:
    """A process of the zygote's: `talk` sends to it and hears from it."""

    def __init__(self, zygote: "Zygote", pid: int, talk: Connection) -> None:
        self._zygote = zygote
        self.pid = pid
        self.talk = talk

    def kill(self) -> None:
        """Kill it without a warning."""
        os.kill(self.pid, signal.SIGKILL)

    def gone(self) -> None:
        """Wait until the system has released all it held."""
        if self.pid:
            self._zygote.wait(self.pid)
            self.pid = 0

    def ended(self) -> None:
        """Wait until it ends by itself, or is ended; what it says is not heard."""
        for _ in self.messages():
            pass
        self.gone()

    def messages(self, *, until: float | None = None) -> Generator[Any]:
        """All it says until it ends, or until the clock of `time.monotonic` says so."""
        from time import monotonic

        while until is None or self.talk.poll(max(0, until - monotonic())):
            try:
                yield self.talk.recv()
            except (EOFError, OSError):  # ended, maybe in the middle of a word
                return

    def answer(self) -> Any:
        """The last thing it says; its own failure fails the test."""
        *_, (word, value) = self.messages()
        assert word == "done", value
        return value


class Zygote:
    """The tests' side."""

    def __init__(self, home: Path, *modules: ModuleType) -> None:
        """Import these modules in it; their functions `warm_up` are called there with a folder."""
        ours, theirs = socket.socketpair()
        names = [module.__name__ for module in modules]
        with theirs:
            command = [sys.executable, "-m", "tests.zygote", str(theirs.fileno()), *names]
            self._process = subprocess.Popen(  # noqa: S603 - this very interpreter
                command, cwd=ROOT, env=environment(home), pass_fds=[theirs.fileno()]
            )
        self._control = Connection(ours.detach())

    @contextmanager
    def worker(self, call: str, *arguments: Any) -> Generator[Worker]:
        """Run "module.function" in a process of its own, killed at the end."""
        ours, theirs = Pipe()
        with ours, theirs:
            self._control.send(("fork", call, arguments))
            with socket.socket(fileno=os.dup(self._control.fileno())) as control:
                socket.send_fds(control, [b"."], [theirs.fileno()])
            theirs.close()
            worker = Worker(self, self._control.recv(), ours)
            try:
                yield worker
            finally:
                if worker.pid:
                    worker.kill()
                    worker.gone()

    def call(self, call: str, *arguments: Any) -> Any:
        """Run a function in a process of its own to its end and give back what it returned."""
        with self.worker(call, *arguments) as worker:
            return worker.answer()

    def wait(self, pid: int) -> None:
        """Wait for the end of a worker."""
        self._control.send(("wait", pid, ()))
        self._control.recv()

    def close(self) -> None:
        """End it."""
        self._control.close()
        self._process.wait()


def environment(home: Path) -> dict[str, str]:
    """Every place a user's things go to is below `home`."""
    places = {"HOME": home, "XDG_DATA_HOME": home / "data", "XDG_CONFIG_HOME": home / "config",
              "XDG_CACHE_HOME": home / "cache", "XDG_STATE_HOME": home / "state"}  # fmt: skip
    return {**os.environ, **{name: str(place) for name, place in places.items()}}


def serve(fd: int, names: list[str]) -> None:
    """Fork for each call until the tests have gone."""
    modules = {name.rpartition(".")[2]: import_module(name) for name in names}
    with tempfile.TemporaryDirectory() as folder, one_dialect():
        for module in modules.values():
            getattr(module, "warm_up", lambda _folder: None)(Path(folder))
        gc.freeze()  # what a worker shares with this process it need not look through
        answer(Connection(fd), modules)


def answer(control: Connection, modules: dict[str, Any]) -> None:
    """Fork a worker for each call and wait for the one that is named."""
    while True:
        try:
            word, what, arguments = control.recv()
        except EOFError:
            return
        if word == "wait":
            control.send(os.waitpid(what, 0)[1])
        else:
            module, _, name = what.partition(".")
            control.send(_forked(control, getattr(modules[module], name), arguments))


def _forked(control: Connection, call: Any, arguments: tuple[Any, ...]) -> int:
    with socket.socket(fileno=os.dup(control.fileno())) as line:
        _, (fd,), _, _ = socket.recv_fds(line, 1, 1)
    pid = os.fork()
    if pid:
        os.close(fd)
        return pid
    control.close()
    _work(Connection(fd), call, arguments)
    raise AssertionError


def _work(talk: Connection, call: Any, arguments: tuple[Any, ...]) -> None:
    try:
        talk.send(("done", call(talk, *arguments)))
    except BaseException:  # noqa: BLE001 - told to the test, which fails with it
        talk.send(("failed", format_exc()))
    finally:
        os._exit(0)


if __name__ == "__main__":
    serve(int(sys.argv[1]), sys.argv[2:])
