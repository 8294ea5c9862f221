"""What every test has: a fixed day, no network, no display, and a desk on a real file."""

import gc
import os
import socket
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="sourcing-home-")

import hypothesis
import pytest

from sourcing_app.services.desk import Desk
from tests import dialect
from tests.patience import Patient
from tests.prepared import PreparedFiles, fills_for, wanted

pytest_plugins = ("tests.budget",)

RESOURCES = Path(__file__).parent.parent / "resources"
TODAY = date(2026, 3, 12)

# Its bounds on wall time are met on a busy machine; tests/budget.py has ours.
hypothesis.settings.register_profile(
    "patient",
    deadline=None,
    max_examples=30,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("patient")


def pytest_addoption(parser):
    parser.addoption("--quick", action="store_true", help="no slow tests, the audit in one size")


def pytest_collection_modifyitems(config, items):
    """With --quick no slow test is run, but for the audit: that looks at one size then."""
    if config.getoption("--quick"):
        slow = [each for each in items if each.get_closest_marker("slow")]
        left = [each for each in slow if "sizes" not in each.fixturenames]
        config.hook.pytest_deselected(items=left)
        items[:] = [each for each in items if each not in set(left)]


def pytest_collection_finish(session):
    """What was imported stays to the end: the collector need not look at it time and again."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish():
    """The screen without a display frees what was copied last after Python has ended, and falls."""
    shown = sys.modules.get("PySide6.QtWidgets")
    if shown is not None and shown.QApplication.instance() is not None:
        shown.QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """A connection to anywhere fails the test at once."""

    def refuse(*_arguments, **_keywords):
        pytest.fail("a test tried to use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """Every test has a user's data folder of its own: backups and what is known of files."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder / "sourcing-desk"


@pytest.fixture
def today():
    return TODAY


@pytest.fixture
def resources():
    return RESOURCES


@pytest.fixture
def umask(request):
    """The mask a parametrized test asks for, put back afterwards."""
    former = os.umask(request.param)
    yield request.param
    os.umask(former)


@pytest.fixture(scope="session")
def prepared_files(tmp_path_factory, one_dialect):
    """Files made once a run, to be copied."""
    return PreparedFiles(tmp_path_factory.mktemp("prepared"), RESOURCES, TODAY)


@pytest.fixture
def given(request, tmp_path, prepared_files):
    """Put the desk's file in its place; gives what its fills returned (`at_first`), by name."""
    fills = wanted(fills_for(request.path), request.fixturenames)
    return prepared_files.filled(tmp_path / "own.sourcing", fills)


@pytest.fixture
def desk(given, tmp_path, monkeypatch):
    """A desk on a file of its own; its clock stands still."""
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    desk = Desk(tmp_path / "own.sourcing", RESOURCES)
    yield desk
    desk.close()


@pytest.fixture
def qtbot(request, qapp):
    """As pytest-qt's, but it waits as long as a busy machine needs."""
    return Patient(request)


@pytest.fixture(scope="session")
def one_dialect():
    """Every file that is opened from here on shares the compiled statements of the first."""
    with dialect.one_dialect():
        yield
