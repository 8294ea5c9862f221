"""What the window's tests share: a file in a context, a spied browser, no dialog that waits."""

from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from sourcing_app.services.desk import Desk
from sourcing_app.ui.browser import Browser
from sourcing_app.ui.context import AppContext
from sourcing_app.ui.jobs import Jobs
from sourcing_app.ui.notices.notices import Notices
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.style.fonts import add_missing
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.undo import Undo
from tests.conftest import TODAY
from tests.languages import english_again, language_of  # noqa: F401 - used by every test here
from tests.ui.shown import SIZES, build_languages, shown
from tests.ui.windows import refuse_modal_dialogs

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


@pytest.fixture(scope="session", autouse=True)
def carried_fonts(qapp):
    """Texts are as wide on every machine that has no font of its own."""
    add_missing(TRANSLATIONS.parent / "fonts")


@pytest.fixture(scope="session")
def languages(tmp_path_factory):
    """The three languages, built from what is committed."""
    return build_languages(tmp_path_factory.mktemp("qm"))


@pytest.fixture(scope="session")
def sample_file(prepared_files, tmp_path_factory):
    """A sample file; a test that writes works on a copy of it."""
    path = tmp_path_factory.mktemp("sample") / "sample.sourcing"
    prepared_files.sample(path)
    return path


@pytest.fixture(autouse=True)
def no_modal_dialogs(monkeypatch):
    """A test that would wait for a click fails instead of hanging."""
    refuse_modal_dialogs(monkeypatch)


@pytest.fixture(autouse=True)
def no_leftovers(qapp):
    """
    Widgets of one test are gone before the next: a language switch would still reach them, and
    one that is still shown would keep the focus from the next test's window.
    """
    yield
    for window in QApplication.topLevelWidgets():
        window.hide()
    bury()


def bury():
    """Delete now what is due for it: styling it again takes as long as styling what is shown."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def theme(qapp):
    """The light theme at the usual size, put back afterwards."""
    theme = current()
    theme.set_scheme("light")
    theme.set_text_size(100)
    yield theme
    bury()
    theme.set_scheme("light")
    theme.set_text_size(100)


@pytest.fixture
def language(theme):
    """The switch of languages; English before and after."""
    language = language_of(TRANSLATIONS)
    language.use("en")
    yield language
    bury()
    language.use("en")
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def sizes(request):
    """The sizes of the window that the audit looks at."""
    return SIZES[-1:] if request.config.getoption("--quick") else SIZES


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "preferences.ini")


@pytest.fixture
def opened():
    """The addresses handed to the browser."""
    return []


@pytest.fixture
def notices(qapp):
    return Notices()


@pytest.fixture
def context(desk, language, preferences, notices, opened):
    """A whole context; the browser only notes what it was asked to open."""

    def note(url):
        opened.append(url.toString())
        return True

    jobs = Jobs()
    undo = Undo(desk, notices, jobs)
    yield AppContext(current(), jobs, notices, undo, Browser(notices, note), preferences)
    jobs.stop()


@pytest.fixture
def window(qtbot, tmp_path, sample_file, languages, theme, monkeypatch):
    """The window on a sample file of its own, in English."""
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    with shown(qtbot, Path(copy(sample_file, tmp_path)), languages, "en") as window:
        yield window


@pytest.fixture
def show(qtbot, tmp_path, sample_file, languages, theme, monkeypatch):
    """Show a sample file in a language; its clock stands still."""
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    path = Path(copy(sample_file, tmp_path))
    return lambda code: shown(qtbot, path, languages, code)
