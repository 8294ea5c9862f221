"""What every test has: a fixed day, no network, no display, and a desk on a real file."""

import os
import socket
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="sourcing-home-")

import pytest

from sourcing_app.services.desk import Desk, create

RESOURCES = Path(__file__).parent.parent / "resources"
TODAY = date(2026, 3, 12)


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


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A desk on a fresh file of its own; its clock stands still."""
    path = tmp_path / "own.sourcing"
    create(path)
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    desk = Desk(path, RESOURCES)
    yield desk
    desk.close()
