"""The audit of every page: three languages, three window sizes, larger text, both themes."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from sourcing_app.app.pages import entries
from sourcing_app.services.desk import Desk
from sourcing_app.services.file_facts import make_file
from sourcing_app.ui.language import Language
from sourcing_app.ui.undo import Undo
from sourcing_app.ui.window import Window
from tests.ui import audit

SIZES = ((1366, 690), (1092, 540), (960, 520))
SETTLING = 5
"""Layouts inside layouts ask again; after this many rounds nothing moves any more."""

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The folder of the three languages, built from what is committed."""
    folder = tmp_path_factory.mktemp("qm")
    tool = Path(importlib.util.find_spec("PySide6").origin).parent / "lrelease"
    for texts in (ROOT / "resources" / "translations").iterdir():
        files = sorted(map(str, texts.glob("*.ts"))) if texts.is_dir() else []
        if files:
            target = str(folder / f"{texts.name}.qm")
            subprocess.run([tool, "-silent", *files, "-qm", target], check=True)  # noqa: S603 - ours
    return folder


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """A sample file, so that the pages have something to show."""
    from tests.conftest import RESOURCES, TODAY

    path = tmp_path_factory.mktemp("sample") / "sample.sourcing"
    make_file(path, RESOURCES, TODAY, sample=True)
    return path


@pytest.fixture
def shown_desk(sample, resources, today, monkeypatch):
    """A desk on the sample file; its clock stands still."""
    monkeypatch.setattr(Desk, "today", lambda _desk: today)
    desk = Desk(sample, resources)
    yield desk
    desk.close()


@pytest.fixture
def window(qtbot, kit, built, shown_desk):
    """Make the window in a language and size; all is put back afterwards."""
    desk, language = shown_desk, Language(built)
    made = []

    def make(code, size, percent=100, scheme="light"):
        language.use(code)
        kit.theme.set_scheme(scheme)
        kit.theme.set_text_size(percent)
        lent = kit.__class__(
            kit.theme, kit.jobs, kit.notices, Undo(desk, kit.notices), kit.browser, kit.preferences
        )
        window = Window(desk, lent, entries(desk, lent), language)
        made.append(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield make
    for window in made:
        window.close()
        delete(window)
    language.use("en")


def walk(window, rules):
    """Show every page and collect its defects."""
    found = []
    for entry in window.stack.entries:
        window.stack.go(entry.name)
        for _ in range(SETTLING):
            QApplication.sendPostedEvents()
        found += [f"{entry.name}: {defect}" for rule in rules for defect in rule(window)]
    return found


def report(found):
    """List the defects, each once."""
    return "\n".join(sorted(set(found)))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_every_page_in_every_language_and_size(window, code, size):
    shown = window(code, size)
    found = walk(shown, (*audit.QUICK, audit.shortcuts, audit.smallest))
    assert not found, report(found)


@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_every_page_with_larger_text(window, code):
    found = walk(window(code, SIZES[0], percent=125), (audit.clipped, audit.targets))
    assert not found, report(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_tab_reaches_everything_and_focus_is_seen(window, scheme):
    found = walk(window("en", SIZES[0], scheme=scheme), (audit.tab_cycle, audit.focus_seen))
    assert not found, report(found)


def test_text_size_changes_at_once(window):
    shown = window("en", SIZES[0])
    before = shown.fontMetrics().height()
    shown.kit.theme.set_text_size(150)
    QApplication.sendPostedEvents()
    assert shown.fontMetrics().height() > before * 1.3


@pytest.mark.parametrize("factor", ["1.25", "2"])
def test_the_screens_scale_cuts_nothing(factor):
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider"]
    ran = subprocess.run(  # noqa: S603 - our own test
        [*command, f"{__file__}::test_every_page_in_every_language_and_size[ru-1092x540]"],
        env={**os.environ, "QT_SCALE_FACTOR": factor},
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert ran.returncode == 0, ran.stdout[-3000:]
