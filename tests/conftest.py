"""What every test has: a fixed day, no network, no display, and a desk on a real file."""

import os
import socket
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"

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
