"""What stands in place of a file is told at once: no pipe is waited for, no note is believed."""

import json
import os
import stat
from pathlib import Path

import pytest

from sourcing_app.app import autosave, paths
from sourcing_app.app.bug_log import LogFile
from sourcing_app.app.opening import first_file
from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Environment
from sourcing_app.files.inputs import (
    is_file,
    is_file_or_free,
    is_folder,
    is_odd,
    read_bytes,
    read_json,
    resolved,
)
from sourcing_app.files.system_errors import Irregular, reason_of
from sourcing_app.store.backups.making import back_up
from sourcing_app.store.backups.manifests import backups_in, backups_made_of, manifest_of
from sourcing_app.store.backups.tidying import alone
from sourcing_app.store.file import user_data
from sourcing_app.store.file.header import read_header
from sourcing_app.store.file.lock import FileHold, holder, noted
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.ui.file_choice import StartFolder
from sourcing_app.ui.preferences import Preferences
from tests.store.spoiling import bound

DEEP = "[" * 200_000


def looped(path):
    path.symlink_to(path.name)


ODD = [os.mkfifo, bound, looped, lambda path: path.symlink_to("/dev/zero")]


@pytest.fixture(params=ODD, ids=["pipe", "socket", "loop", "device"])
def odd(request, tmp_path, monkeypatch):
    """Put something odd at a path."""
    monkeypatch.chdir(tmp_path)

    def put(path):
        path.unlink(missing_ok=True)
        request.param(path)
        return path

    return put


def test_reading_ends_at_once(odd, tmp_path):
    path = odd(tmp_path / "odd")
    with pytest.raises(OSError) as told:  # noqa: PT011 - every kind of it
        read_bytes(path)
    assert "{" not in str(reason_of(told.value))
    assert str(reason_of(told.value)).startswith(("it is not a regular file", "its links form"))
    assert is_odd(path)
    assert not is_file_or_free(path)
    assert resolved(path).name in {"odd", "zero"}


def test_ordinary_files_and_free_names_are_not_odd(tmp_path):
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "link").symlink_to("file")
    assert read_bytes(tmp_path / "link") == b"x"
    for name in ("file", "link", "free"):
        assert is_file_or_free(tmp_path / name)
        assert not is_odd(tmp_path / name)
    with pytest.raises(IsADirectoryError):
        read_bytes(tmp_path)
    with pytest.raises(OSError, match="large"):
        read_bytes(tmp_path / "file", 0)


def test_no_journal_lock_or_file_is_waited_for(odd, desk):
    desk.close()
    for name in ("-journal", "-wal"):
        beside = odd(desk.path.with_name(desk.path.name + name))
        with pytest.raises(Environment, match=name):
            connect(desk.path, write=True)
        beside.unlink()
    beside = odd(desk.path.with_name(desk.path.name + ".lock"))
    with pytest.raises(Environment, match=r"own\.sourcing\.lock cannot be used"):
        FileHold(desk.path)
    beside.unlink()
    odd(desk.path)
    with pytest.raises(Environment, match="cannot be used"):
        read_header(desk.path)


def test_a_note_of_the_holder_that_is_none_is_put_right(odd, desk):
    desk.close()
    note = odd(desk.path.with_name(desk.path.name + ".holder"))
    assert noted(desk.path).user == ""
    assert "does not say by whom" in str(holder(desk.path))
    hold = FileHold(desk.path)
    assert stat.S_ISREG(note.lstat().st_mode)
    hold.release()
    assert not note.exists()


def test_a_manifest_that_is_none_is_left_out(odd, desk):
    made = back_up(desk.path, BackupReason.ASKED)
    other = back_up(desk.path, BackupReason.ASKED)
    odd(manifest_of(made.path))
    assert [each.path for each in backups_in(made.path.parent)] == [other.path]
    odd(other.path)
    assert backups_in(made.path.parent) == []


def test_a_lock_of_the_backups_that_is_none_is_named(odd, tmp_path):
    odd(tmp_path / ".lock")
    with pytest.raises(Environment, match=r"\.lock cannot be used"), alone(tmp_path, lambda: False):
        pass


def test_notes_of_any_depth_are_as_good_as_nothing(desk, own_home):
    made = back_up(desk.path, BackupReason.ASKED)
    manifest_of(made.path).write_text(DEEP)
    assert backups_in(made.path.parent) == []
    for state in (own_home / "state").iterdir():
        state.write_text(DEEP)
    assert user_data.known(desk.path) == user_data.ClosedFile()
    draft = paths.draft_file(desk.path)
    draft.parent.mkdir(parents=True, exist_ok=True)
    draft.write_text(DEEP)
    assert autosave.kept(desk.path) == []
    with pytest.raises(ValueError, match="draft"):
        read_json(draft)
    draft.write_text(json.dumps([]))
    assert read_json(draft) == []


def test_drafts_and_state_that_are_none_are_as_good_as_nothing(odd, desk, own_home):
    desk.close()
    for state in (own_home / "state").iterdir():
        odd(state)
    assert user_data.known(desk.path) == user_data.ClosedFile()
    draft = paths.draft_file(desk.path)
    draft.parent.mkdir(parents=True, exist_ok=True)
    odd(draft)
    assert autosave.kept(desk.path) == []


def test_a_log_that_is_none_is_not_waited_for(odd, tmp_path):
    with pytest.raises(OSError):  # noqa: PT011 - the reporter goes on without a log
        LogFile(odd(tmp_path / "x.log"))


@pytest.mark.parametrize("name", ["window.ini", "window.ini.lock"])
def test_preferences_that_are_none_are_not_waited_for(odd, tmp_path, name):
    odd(tmp_path / name)
    preferences = Preferences(tmp_path / "window.ini")
    preferences.keep("language", "ru")
    preferences.save()
    assert preferences.language == "ru"
    assert str(preferences.trouble).startswith(f"{tmp_path / name} is not a regular file")


def test_an_irregular_file_says_so():
    assert "pipe" in str(reason_of(Irregular("x")))


LONG = Path("x" * 300)


def test_a_name_that_cannot_be_looked_at_is_no_file_and_no_folder(tmp_path, monkeypatch):
    for path in (LONG, tmp_path / "none", tmp_path):
        assert not is_file(path)
    assert is_folder(tmp_path)
    assert not is_folder(LONG)
    preferences = Preferences(tmp_path / "p.ini")
    preferences.keep("file", str(LONG))
    preferences.keep("folder", str(LONG))
    assert StartFolder(preferences).folder() != LONG
    monkeypatch.setattr(paths, "own_file", lambda: tmp_path / "own.sourcing")
    assert first_file(None, preferences) == tmp_path / "own.sourcing"


def test_a_backup_that_names_an_odd_origin_is_listed(desk):
    made = back_up(desk.path, BackupReason.ASKED)
    manifest = manifest_of(made.path)
    manifest.write_text(manifest.read_text().replace(str(desk.path), f"/{LONG}"))
    (listed,) = backups_made_of(desk.path, made.path.parent, rehash=False)
    assert listed.path == made.path
