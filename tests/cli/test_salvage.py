"""The command salvage: one document, and a status that says whether anything is lost."""

from pathlib import Path

import pytest

from sourcing_app.cli.output import Status
from sourcing_app.store.salvage import salvaging
from tests import damage


@pytest.fixture
def sample(tmp_path, prepared_files):
    prepared_files.sample(tmp_path / "s.sourcing")
    return tmp_path / "s.sourcing"


def test_nothing_lost_is_status_zero(ask, sample, tmp_path):
    damage.zero_header(sample, 0)

    status, document = ask("salvage", sample, "--to", tmp_path / "new.sourcing")

    assert status == Status.DONE
    assert document["file"] == str(tmp_path / "new.sourcing")
    assert document["rows"]["supplier"] == 8
    assert (document["lost"], document["notes"]) == ({}, [])
    rows = ask("info", tmp_path / "new.sourcing")[1]["rows"]
    assert rows["supplier"] == document["rows"]["supplier"]
    assert rows["change_log"] == document["rows"]["change_log"] + 1


def test_something_lost_is_status_one(call, sample, tmp_path):
    with sample.open("rb+") as stream:
        stream.truncate(sample.stat().st_size // 2)

    status, out, _ = call("salvage", sample, "--to", tmp_path / "new.sourcing")

    assert status == Status.FINDINGS
    assert "lost" in out


def test_a_donor_lends(ask, sample, tmp_path, resources, today):
    backup = damage.sample_file(tmp_path / "backup.sourcing", resources, today)
    with sample.open("rb+") as stream:
        stream.truncate(sample.stat().st_size // 3)

    poor = ask("salvage", sample, "--to", tmp_path / "a.sourcing")[1]
    rich = ask("salvage", sample, "--to", tmp_path / "b.sourcing", "--donor", backup)[1]

    assert sum(rich["rows"].values()) > sum(poor["rows"].values())
    assert any("backup.sourcing" in note for note in rich["notes"])


def test_nothing_readable_is_status_four(call, tmp_path):
    path = tmp_path / "wrong.sourcing"
    path.write_bytes(b"hello " * 999)

    status, out, err = call("salvage", path, "--to", tmp_path / "new.sourcing")

    assert (status, out, err.count("\n")) == (Status.DAMAGED, "", 1)
    assert list(tmp_path.iterdir()) == [path]


def test_a_target_on_a_disk_that_refuses_it_is_one_sentence(call, sample, tmp_path, monkeypatch):
    def refuse(*_given, **_more):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(salvaging, "TemporaryDirectory", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)

    status, _, err = call("salvage", sample, "--to", tmp_path / "new.sourcing")

    assert status == 6
    assert "the disk is read-only" in err
