"""What the tests of whole sessions share: a session on real files, and the user's choices."""

from argparse import Namespace

import pytest

from sourcing_app.app import file_monitor, paths
from sourcing_app.app.session import Session
from sourcing_app.app.shell import Shell
from sourcing_app.ui.preferences import Preferences
from tests.languages import english_again  # noqa: F401 - used by every test here
from tests.ui.windows import close_windows


class Choice:
    """Answers what a user would have chosen in the file dialogs."""

    def __init__(self):
        self.path = None

    def sourcing_file(self, _parent, _folder=None):
        return self.path

    def new_sourcing_file(self, _parent):
        return self.path

    def copy_of(self, _parent, _file):
        return self.path

    def salvage_of(self, _parent, _file):
        return self.path

    def file(self, _parent, _title):
        return self.path

    def place(self, _parent, _title, _name, *_endings):
        return self.path

    def folder(self, _parent):
        return self.path


@pytest.fixture(autouse=True)
def quick_to_compile(one_dialect):
    """Sessions open their files themselves."""


@pytest.fixture
def choice():
    return Choice()


@pytest.fixture
def session(qapp, qtbot, tmp_path, resources, choice, monkeypatch):
    monkeypatch.setattr(paths, "own_file", lambda: tmp_path / "own.sourcing")
    monkeypatch.setattr(paths, "sample_file", lambda: tmp_path / "cache.sourcing")
    monkeypatch.setattr(paths, "draft_file", lambda file: tmp_path / f"{file.stem}.json")
    monkeypatch.setattr(paths, "doorbell", lambda file: str(tmp_path / f"{file.stem}.bell"))
    monkeypatch.setattr(file_monitor, "AFTER_PAINT_MS", 0)
    session = Session(Shell(qapp, Preferences(tmp_path / "w.ini"), resources, choice))
    session.shell.set_appearance("en", "light")
    yield session
    session.shell.close()
    close_windows()


@pytest.fixture
def open_window(session):
    """Open a file, as at the start of the program."""

    def open_it(path=None):
        session.shell.open(Namespace(path=path, size=None, page=None))
        if session.shell.window is not None:
            session.shell.window.context.later.finish()
        return session.shell.window

    return open_it
