"""The self-test of an installed program: its parts, every page in three languages, one letter."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sourcing_app.app.selftest_parts import SAMPLES, NotAsExpected, expect, parts
from sourcing_app.cli.output import Status
from sourcing_app.domain.targets import PAGE_NAMES
from sourcing_app.files.resources import resources

Step = tuple[str, Callable[[], object]]


def self_test(*, as_json: bool) -> int:
    """Run every step and say how each went; status 1 when one failed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    results: list[dict[str, object]] = []
    hook = sys.excepthook
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name, call in _steps(Path(folder)):
            results.append({"step": name, "ok": _passed(name, call)})
            if not as_json:
                print(f"{'ok' if results[-1]['ok'] else 'FAILED'}  {name}", flush=True)  # noqa: T201 - a command's answer
    sys.excepthook = hook
    done = all(result["ok"] for result in results)
    if as_json:
        print(json.dumps({"ok": done, "steps": results}))  # noqa: T201 - a command's answer
    return Status.DONE if done else Status.FINDINGS


def _passed(name: str, call: Callable[[], object]) -> bool:
    """A step that fails in any way must not hide the others: this is what the test is for."""
    try:
        call()
    except Exception as error:  # noqa: BLE001 - as said
        print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)  # noqa: T201 - a command's message
        return False
    return True


def _steps(folder: Path) -> Iterator[Step]:
    bench = _Bench(folder)
    yield "sample file", bench.make_sample
    yield "application", bench.start
    yield from parts(folder).items()
    yield "window", bench.open
    for code in SAMPLES:
        yield f"language {code}", partial(bench.speak, code)
        for name in PAGE_NAMES:
            yield f"page {name} ({code})", partial(bench.show, name, code)
    yield "letter as PDF", bench.letter
    yield "close", bench.close


class _Bench:
    """A whole program on a temporary file, without a display."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "sample.sourcing"
        self._bugs: list[BaseException] = []

    def make_sample(self) -> None:
        from sourcing_app.services.sample.records import create_sample

        create_sample(self._path, resources(), date.today())  # noqa: DTZ011 - a person's calendar day is the local one

    def start(self) -> None:
        from PySide6.QtWidgets import QApplication

        from sourcing_app.app.application import Application
        from sourcing_app.app.session import Session
        from sourcing_app.app.shell import Shell
        from sourcing_app.ui.preferences import Preferences

        app = QApplication.instance() or Application("self-test", resources())
        assert isinstance(app, QApplication)
        self._shell = Shell(app, Preferences(self._folder / "window.ini"), resources())
        Session(self._shell)
        self._shell.set_appearance("en", "light")

    def open(self) -> None:
        self._shell.open(Namespace(path=self._path, size=None, page=None))
        sys.excepthook = self._note
        self._window = self._shell.window
        if self._window is None:
            raise NotAsExpected("the sample file did not open")
        self._window.context.later.finish()

    def speak(self, code: str) -> None:
        assert self._window is not None
        self._window.language.use(code)
        self._refuse_bugs()

    def show(self, name: str, code: str) -> None:
        """The page is there, is painted, and has its name in the language."""
        assert self._window is not None
        self._window.stack.go(name)
        page = self._window.stack.page(name)
        if page is None or page.grab().isNull():
            raise NotAsExpected(f"there is no page {name}")
        self._refuse_bugs()
        expect(self._window.language.code, code)
        expect(page.title().isascii(), code == "en")

    def letter(self) -> None:
        from sourcing_app.services.inquiries.export import save_letter
        from sourcing_app.services.inquiries.rows import InquiryRows

        assert self._window is not None
        desk, folder = self._window.desk, self._folder / "letters"
        folder.mkdir()
        first = min(InquiryRows(desk.reader).ids())
        save_letter(desk, first, folder / "letter.pdf", desk.today())

    def close(self) -> None:
        self._shell.close()
        self._refuse_bugs()

    def _note(self, _kind: object, error: BaseException, _trace: object) -> None:
        self._bugs.append(error)

    def _refuse_bugs(self) -> None:
        """Raise the first error that no step has seen: Qt calls what fails unseen."""
        met, self._bugs = self._bugs, []
        if met:
            raise met[0]
