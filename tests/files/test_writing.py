"""Documents reach the disk whole or not at all."""

import os
import stat
import sys

import pytest

from sourcing_app.domain.errors import Environment, Taken
from sourcing_app.files.writing import write_all_new, write_new, write_whole


def test_a_file_is_private_and_leaves_no_part_behind(tmp_path):
    write_whole(tmp_path / "a.pdf", b"one")
    with pytest.raises(Taken, match="already exists"):
        write_whole(tmp_path / "a.pdf", b"two")
    assert (tmp_path / "a.pdf").read_bytes() == b"one"
    write_whole(tmp_path / "a.pdf", b"two", over=True)
    assert (tmp_path / "a.pdf").read_bytes() == b"two"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o600


def test_what_a_killed_save_left_goes_after_a_day(tmp_path):
    names = (".old-abcdefgh.sourcing-partial", ".new-abcdefgh.sourcing-partial", ".x-y.partial")
    for name in names:
        (tmp_path / name).write_bytes(b"half")
    for name in (names[0], names[2]):
        os.utime(tmp_path / name, (0, 0))
    write_new(tmp_path, "letter.pdf", b"whole")
    assert {each.name for each in tmp_path.iterdir()} == {"letter.pdf", *names[1:]}


def test_a_new_file_never_replaces_another(tmp_path):
    paths = [write_new(tmp_path, name, name.encode()) for name in ("A.pdf", "a.pdf", "A.pdf")]
    assert [path.name for path in paths] == ["A.pdf", "a (2).pdf", "A (3).pdf"]
    assert paths[0].read_bytes() == b"A.pdf"


def test_of_several_files_all_are_written_or_none(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"mine")
    files = [("a.pdf", b"1"), ("b.pdf", b"2")]
    with pytest.raises(Environment):
        write_all_new(tmp_path, [*files, ("../c.pdf", b"3")])
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]
    assert [path.name for path in write_all_new(tmp_path, files)] == ["a (2).pdf", "b.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"mine"


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
        write_whole(path, b"new", over=True)
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]


def test_a_name_that_leaves_the_folder_is_refused(tmp_path):
    (tmp_path / "inside").mkdir()
    with pytest.raises(Environment, match="outside the folder"):
        write_new(tmp_path / "inside", "../a.pdf", b"")
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("over", [False, True])
def test_what_is_no_file_is_never_replaced(tmp_path, over):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "device").symlink_to("/dev/full")
    (tmp_path / "folder").mkdir()
    before = {entry: entry.lstat().st_ino for entry in tmp_path.iterdir()}
    for path in before:
        with pytest.raises(Environment, match="not a regular file"):
            write_whole(path, b"new", over=over)
    assert {entry: entry.lstat().st_ino for entry in tmp_path.iterdir()} == before


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_comes_meanwhile_is_kept(tmp_path, monkeypatch, links):
    path, sync = tmp_path / "a.pdf", os.fsync

    def come(handle):
        path.write_bytes(b"came first")
        sync(handle)

    def without_links(_path, _target):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr("os.fsync", come)
    if not links:
        monkeypatch.setattr("pathlib.Path.hardlink_to", without_links)
    with pytest.raises(Taken):
        write_whole(path, b"new")
    assert path.read_bytes() == b"came first"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]
