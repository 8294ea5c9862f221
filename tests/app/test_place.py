"""A file stored in an unsafe location: said once, and the work goes on."""

import pytest

from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.services.desk import create

WORDS = "This file is stored in an unsafe location, a folder that Dropbox synchronises"


@pytest.fixture
def synced(tmp_path):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    create(folder / "mine.sourcing")
    return folder / "mine.sourcing"


def told(window):
    """The warnings of the session so far: its messages go on with the next file."""
    return [m.text for m in window.context.notices.messages if m.text.startswith(WORDS)]


def test_a_file_in_a_synchronised_folder_is_warned_about_once(
    qtbot, session, open_window, choice, synced, tmp_path
):
    window = open_window(synced)
    qtbot.waitUntil(lambda: len(told(window)) == 1)
    assert not window.desk.read_only

    choice.path = tmp_path / "other.sourcing"
    session.commands.run(FileRequest(FileRequestKind.NEW))
    other = session.shell.window
    choice.path = synced
    session.commands.run(FileRequest(FileRequestKind.OPEN))
    again = session.shell.window
    assert again is not other
    qtbot.waitUntil(lambda: not session.shell.jobs.busy)
    assert len(told(again)) == 1
