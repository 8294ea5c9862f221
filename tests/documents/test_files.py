"""Documents reach the disk whole or not at all."""

import stat
import sys

import pytest

from sourcing_app.documents.files import write_new, write_whole
from sourcing_app.domain.errors import Environment


def test_a_file_is_private_and_leaves_no_part_behind(tmp_path):
    write_whole(tmp_path / "a.pdf", b"one")
    write_whole(tmp_path / "a.pdf", b"two")
    assert (tmp_path / "a.pdf").read_bytes() == b"two"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o600


def test_a_new_file_never_replaces_another(tmp_path):
    paths = [write_new(tmp_path, name, name.encode()) for name in ("A.pdf", "a.pdf", "A.pdf")]
    assert [path.name for path in paths] == ["A.pdf", "a (2).pdf", "A (3).pdf"]
    assert paths[0].read_bytes() == b"A.pdf"


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(Environment, match="nowhere"):
        write_new(tmp_path / "nowhere", "a.pdf", b"")
    with pytest.raises(Environment, match="nowhere"):
        write_whole(tmp_path / "nowhere" / "a.pdf", b"")


def test_a_failed_write_keeps_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Environment, match="the disk is full"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]


def test_a_name_that_leaves_the_folder_is_refused(tmp_path):
    (tmp_path / "inside").mkdir()
    with pytest.raises(Environment, match="leave the folder"):
        write_new(tmp_path / "inside", "../a.pdf", b"")
    assert not (tmp_path / "a.pdf").exists()
