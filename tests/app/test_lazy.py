"""The window paints before the heavy libraries are imported; the command line needs no Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "reportlab",
    "pypinyin",
    "openpyxl",
    "requests",
    "spellchecker",
    "docx",
)

PAINT = """
import sys
from argparse import Namespace
from pathlib import Path
from PySide6.QtWidgets import QApplication
from sourcing_app.app import file_monitor
from sourcing_app.app.session import Session
from sourcing_app.app.shell import Shell
from sourcing_app.services.desk import create
from sourcing_app.ui.preferences import Preferences

folder = Path(sys.argv[1])
file_monitor.AFTER_PAINT_MS = 60_000
app = QApplication([])
started = Shell(app, Preferences(folder / "w.ini"), Path("resources"))
Session(started)
started.set_appearance("en", "light")
create(folder / "own.sourcing")
started.open(Namespace(path=folder / "own.sourcing", size=None, page=sys.argv[2]))
started.window.grab()
print(*sorted(set(sys.argv[3:]) & set(sys.modules)))
started.close()
"""
# What the first picture of the suppliers needs, by room; a room that is not named needs nothing.
FIRST = {
    "app": "application bugs file_monitor main opening pages paths session shell",
    "files": "atomic inputs resources system_errors",
    "services": "counts desk lists open_file suppliers suppliers.facts suppliers.rows trade_desk "
    "views views.rows",
    "ui.forms": "field_command unsaved_text",
    "ui.notices": "notices toast",
    "ui.screens": "suppliers "
    + " ".join(
        f"suppliers.{name}"
        for name in (
            *("actions", "columns", "details", "page", "pane_frame", "selection", "sheets"),
            *("styles", "top_bar"),
        )
    ),
    "ui.window": "actions banners figures focus incoming keymap leaving menus mnemonics "
    "nav_delegate page_stack page_states placement regions sidebar statusbar unsaved window",
}
NEVER = (
    *("documents", "ui.dialogs", "store.salvage", "store.backups"),
    *("domain.search", "domain.gates", "domain.records", "domain.accounts.confirmation"),
)
IMPORTED = PAINT.replace(
    "print(*sorted(set(sys.argv[3:]) & set(sys.modules)))",
    "print(*sorted(name for name in sys.modules if name.startswith('sourcing_app.')))",
)
STYLE = """
import gc, sys
from sourcing_app.app.main import prepare_imports
prepare_imports()
from sourcing_app.app import session
from sourcing_app.app.application import Application
from sourcing_app.files.resources import resources
before = gc.isenabled()
session._collect_again()
style = Application(sys.argv[1], resources()).style().name()
print(style, before, gc.isenabled(), gc.get_freeze_count() > 0)
"""
LIST = """
import sys
from sourcing_app.cli import main
main.commands()
print(*sorted({"PySide6", *sys.argv[1:]} & set(sys.modules)))
"""


HOOK = """
import builtins, importlib, sys
from sourcing_app.app.main import prepare_imports
prepare_imports()
before = builtins.__import__
from sourcing_app.app import session
print(builtins.__import__ is before, "feature" in builtins.__import__.__name__)
"""


def printed(code, *arguments):
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-W", "error", "-c", code, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize("page", ["today", "suppliers", "orders"])
def test_a_painted_window_has_imported_nothing_heavy(tmp_path, page):
    assert printed(PAINT, tmp_path, page, *HEAVY) == []


def test_the_table_of_commands_needs_neither_qt_nor_anything_heavy():
    assert printed(LIST, *HEAVY) == []


def test_modules_are_imported_without_the_hook_of_pyside():
    assert printed(HOOK) == ["True", "False"]


def test_the_style_is_chosen_and_garbage_is_collected_once_the_window_is_there(monkeypatch):
    monkeypatch.setenv("QT_STYLE_OVERRIDE", "Windows")
    assert printed(STYLE, "sourcing-desk") == ["fusion", "False", "True", "True"]


def test_nothing_asks_for_the_features_that_the_hook_is_for():
    files = [*(ROOT / "sourcing_app").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    asking = ("from " + "__feature__", "import " + "__feature__")
    texts = {file.name: file.read_text("utf-8") for file in files}
    assert [name for name, text in texts.items() if any(word in text for word in asking)] == []


@pytest.mark.parametrize(("page", "made"), [("today", True), ("suppliers", False)])
def test_the_page_asked_for_is_the_only_one_made(tmp_path, page, made):
    today = "sourcing_app.ui.screens.today.page"
    assert printed(PAINT, tmp_path, page, today) == [today] * made


def test_only_what_the_first_picture_needs_is_imported_before_it(tmp_path):
    """One that is not needed is imported where it is used; one that is needed is named above."""
    own = {name.removeprefix("sourcing_app.") for name in printed(IMPORTED, tmp_path, "suppliers")}
    for room, needed in FIRST.items():
        here = {name.removeprefix(f"{room}.") for name in own if name.startswith(f"{room}.")}
        assert here <= set(needed.split()), room
    assert not [name for name in own if name.startswith(NEVER)]
    assert len(own) < 230
