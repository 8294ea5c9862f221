"""The self-test of an installed program: a temporary file, every page once, one letter as PDF."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sourcing_app.cli.output import Status
from sourcing_app.domain.errors import AppError
from sourcing_app.files.resources import resources

Step = tuple[str, Callable[[], object]]


def self_test(*, as_json: bool) -> int:
    """Run every step and say how each went; status 1 when one failed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        results = [_tried(name, call) for name, call in _steps(Path(folder))]
    done = all(result["ok"] for result in results)
    if as_json:
        print(json.dumps({"ok": done, "steps": results}))  # noqa: T201 - a command's answer
    else:
        for result in results:
            print(f"{'ok' if result['ok'] else 'FAILED'}  {result['step']}")  # noqa: T201 - a command's answer
    return Status.DONE if done else Status.FINDINGS


def _tried(name: str, call: Callable[[], object]) -> dict[str, object]:
    """A step that fails in any way must not hide the others: this is what the test is for."""
    try:
        call()
    except (AppError, OSError, RuntimeError, ImportError, AttributeError, ValueError) as error:
        print(f"{name}: {error}", file=sys.stderr)  # noqa: T201 - a command's message
        return {"step": name, "ok": False}
    return {"step": name, "ok": True}


def _steps(folder: Path) -> list[Step]:
    from sourcing_app.app.pages import PAGES
    from sourcing_app.services.sample.records import create_sample

    path = folder / "sample.sourcing"
    today = date.today()  # noqa: DTZ011 - a person's calendar day is the local one
    bench = _Bench(path, folder / "window.ini")
    return [
        ("sample file", lambda: create_sample(path, resources(), today)),
        ("window", bench.open),
        *((f"page {name}", partial(bench.show, name)) for name in PAGES),
        ("letter as PDF", partial(bench.letter, folder / "letters")),
        ("close", bench.close),
    ]


class _Bench:
    """A whole program on a temporary file, without a display."""

    def __init__(self, path: Path, preferences: Path) -> None:
        self._path = path
        self._preferences = preferences

    def open(self) -> None:
        from PySide6.QtWidgets import QApplication

        from sourcing_app.app.application import Application
        from sourcing_app.app.session import Session
        from sourcing_app.app.shell import Shell
        from sourcing_app.ui.preferences import Preferences

        app = QApplication.instance() or Application("self-test", resources())
        assert isinstance(app, QApplication)
        self._shell = Shell(app, Preferences(self._preferences), resources())
        Session(self._shell)
        self._shell.set_appearance("en", "light")
        self._shell.open(Namespace(path=self._path, size=None, page=None))

    def show(self, name: str) -> None:
        window = self._shell.window
        assert window is not None
        window.stack.go(name)
        page = window.stack.page(name)
        if page is None or page.grab().isNull():
            raise RuntimeError(f"there is no page {name}")

    def letter(self, folder: Path) -> None:
        from sourcing_app.services.inquiries.export import save_letter
        from sourcing_app.services.inquiries.rows import InquiryRows

        window = self._shell.window
        assert window is not None
        desk = window.desk
        folder.mkdir()
        first = min(InquiryRows(desk.reader).ids())
        save_letter(desk, first, folder / "letter.pdf", desk.today())

    def close(self) -> None:
        self._shell.close()
