"""The zygote, and a day's work recorded once for all who cut it short."""

import os

import pytest

# Fork, signals, mounts and permission bits are those of POSIX systems.
collect_ignore_glob = [] if os.name == "posix" else ["test_*.py"]

DAY = "a day"
ACTIONS = 64


@pytest.fixture(scope="session")
def zygote(tmp_path_factory):
    from tests.faults import half_written, scenes, workers
    from tests.zygote import Zygote

    zygote = Zygote(tmp_path_factory.mktemp("home"), workers, scenes, half_written)
    yield zygote
    zygote.close()


@pytest.fixture(scope="session")
def prepared(zygote, tmp_path_factory):
    """A file with suppliers, an inquiry and an order that may be paid, as bytes."""
    path = tmp_path_factory.mktemp("prepared") / "own.sourcing"
    zygote.call("workers.prepared", path)
    return path.read_bytes()


@pytest.fixture
def path(prepared, tmp_path):
    path = tmp_path / "own.sourcing"
    path.write_bytes(prepared)
    return path


@pytest.fixture(scope="session")
def recording(zygote, prepared, tmp_path_factory):
    """All that SQLite did to the file in a day of sixty-odd actions."""
    path = tmp_path_factory.mktemp("recorded") / "own.sourcing"
    path.write_bytes(prepared)
    return zygote.call("workers.record", path, DAY, ACTIONS)
