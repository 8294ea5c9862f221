"""A file of the first release is brought up to date whole or not at all, whatever interrupts it."""

import sqlite3
from contextlib import closing
from time import monotonic

import pytest

from tests.faults.chance import chance
from tests.faults.workers import first_release

KILLS, CUTS = 20, 60


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "old" / "own.sourcing"
    path.parent.mkdir()
    first_release(path)
    return path


@pytest.fixture
def recording(zygote, old):
    """An opening from the first byte to the last, with what the file holds before and after."""
    return zygote.call("workers.record_opening", old)


def version(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def test_killed_at_any_moment_it_is_of_the_old_version_or_of_the_new(zygote, recording, tmp_path):
    versions, files = set(), []
    for number in range(KILLS):
        path = tmp_path / str(number) / "own.sourcing"
        path.parent.mkdir()
        path.write_bytes(recording.found)
        with zygote.worker("workers.hold", path) as worker:
            for _ in worker.messages(until=monotonic() + chance(number).uniform(0, 0.150)):
                break
            worker.kill()
            worker.gone()
        versions.add(version(path))
        files.append((path, recording.states[-1:]))

    assert versions <= {1, recording.version}
    assert zygote.call("workers.look_at", files) == []


def test_a_power_cut_in_the_middle_is_made_up_for_at_the_next_opening(zygote, recording, tmp_path):
    recording.log.insert(0, ("ack", recording.states[-1]))

    assert zygote.call("workers.cut", tmp_path, recording, range(CUTS)) == []
