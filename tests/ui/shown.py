"""The real window for the audit: one on each file and language, resized instead of made again."""

import importlib.util
import subprocess
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from sourcing_app.app.pages import DIALOGS, entries
from sourcing_app.domain.targets import Target
from sourcing_app.services.desk import Desk
from sourcing_app.ui.browser import Browser
from sourcing_app.ui.context import AppContext
from sourcing_app.ui.jobs import Jobs
from sourcing_app.ui.notices.notices import Notices
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.undo import Undo
from sourcing_app.ui.window.actions import WindowActions
from sourcing_app.ui.window.window import Window
from tests.languages import language_of
from tests.ui import audit
from tests.ui.looking import still
from tests.ui.menu_letters import menu_letters

ROOT = Path(__file__).parents[2]
CODES = ("en", "ru", "zh")
SIZES = ((1366, 690), (1092, 540), (960, 520))
SETTLING = 5
"""Layouts inside layouts ask again; after this many rounds nothing moves any more."""
WHOLE = (audit.plain_text, audit.animations)
"""What is looked for in all that was made, shown or not: once, when everything was."""
SHOWN = (*(rule for rule in audit.QUICK if rule not in WHOLE), audit.smallest, audit.regions)
KEYS = (audit.shortcuts, menu_letters)
"""What is the same in every size."""

STATES = (
    Target("registration", action="site"),
    Target("registration", action="address"),
    Target("registration", action="marketplaces"),
    Target("search", action="requests"),
    Target("inquiries", 1),
    Target("inquiries", 2),
    Target("orders", 2),
    Target("orders", 3),
    Target("orders", 2, "money"),
    Target("orders", 2, "sample"),
    Target("orders", 2, "production"),
    Target("orders", 2, "shipping"),
    Target("orders", 2, "dispute"),
    Target("orders", 2, "risks"),
)
"""What a page shows only when asked: the other tab, a letter sent and a draft, more orders."""


def build_languages(folder):
    """Build the three languages from what is committed."""
    tool = Path(importlib.util.find_spec("PySide6").origin).parent / "lrelease"
    for texts in (ROOT / "resources" / "translations").iterdir():
        files = sorted(map(str, texts.glob("*.ts"))) if texts.is_dir() else []
        if files:
            target = str(folder / f"{texts.name}.qm")
            subprocess.run([tool, "-silent", *files, "-qm", target], check=True)  # noqa: S603 - ours
    return folder


def preferences_of(path):
    """What a window on this file remembers of its look."""
    return Preferences(path.with_name("preferences.ini"))


@contextmanager
def shown(qtbot, path, languages, code, scheme="light", *, read_only=False):
    """
    Show the window on a file; afterwards it is gone and the language English again.

    The look is remembered beside the file: a test that works on a copy of its own hands no column
    on to the next test.
    """
    language, theme, notices = language_of(languages), current(), Notices()
    language.use(code)
    theme.set_scheme(scheme)
    desk, jobs = Desk(path, ROOT / "resources", read_only=read_only), Jobs()
    kept = preferences_of(path)
    kept.keep("page_states", "{}")
    kept.keep("settings_section", "")
    browser = Browser(notices, lambda _url: True)
    context = AppContext(theme, jobs, notices, Undo(desk, notices, jobs), browser, kept)
    window = Window(desk, context, entries(desk, context), language)
    WindowActions(window, DIALOGS)
    try:
        window.start()
        window.resize(*SIZES[0])
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield window
    finally:
        jobs.stop()
        window.close()
        delete(window)
        desk.close()
        theme.set_scheme("light")
        theme.set_text_size(100)
        language.use("en")


def settle():
    for _ in range(SETTLING):
        QApplication.sendPostedEvents()


def look(window, rules):
    """Collect the defects of what is shown."""
    with still(window):
        return [defect for rule in rules for defect in rule(window)]


def at_rest(window, rules):
    """Collect the defects that stay: what a job has just brought may be to be laid out yet."""
    settle()
    found = look(window, rules)
    if found:
        settle()
        stay = look(window, rules)
        found = [defect for defect in found if defect in stay]
    return found


def walk(window, rules):
    """Show every page and collect its defects."""
    found = []
    for entry in window.stack.entries:
        window.stack.go(entry.name)
        found += [f"{entry.name}: {defect}" for defect in at_rest(window, rules)]
    return found


def walk_states(window, rules):
    """Show what the pages show only when asked and collect the defects."""
    found = []
    for target in STATES:
        window.open(target)
        name = f"{target.page} {target.action or target.key}"
        found += [f"{name}: {defect}" for defect in at_rest(window, rules)]
        page = window.stack.page(target.page)
        if target.page == "inquiries":
            page.show_list()
    return found


def in_every_size(window, sizes=SIZES, *, states=True):
    """
    Collect the defects of every page in these sizes; `states` are in a sample file only.

    What is shown only when asked is looked at in the largest and the smallest of them.
    """
    found = []
    for size in sizes:
        window.resize(*size)
        settle()
        assert (window.width(), window.height()) == size
        rules = (*SHOWN, *KEYS) if size == sizes[0] else SHOWN
        defects = walk(window, rules)
        if states and size in {sizes[0], sizes[-1]}:
            defects += walk_states(window, rules)
        found += [f"{size[0]}: {defect}" for defect in defects]
    return [*found, *look(window, WHOLE)]


def report(found):
    """List the defects, each once."""
    return "\n".join(sorted(set(found)))
