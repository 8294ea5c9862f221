"""What happens to the open file from outside is said at once, not at the next save."""

import os
import shutil
import sqlite3
from contextlib import closing

from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.services.suppliers.records import SupplierFields
from tests.conftest import TODAY
from tests.rows import writing
from tests.ui.windows import told


def add(window, name):
    window.desk.suppliers.add(SupplierFields.checked(name=name), today=TODAY)


def test_an_older_copy_laid_over_the_file_locks_the_window(session, open_window, tmp_path):
    window = open_window()
    path = window.desk.path
    add(window, "First")
    shutil.copyfile(path, tmp_path / "older.sourcing")
    add(window, "Second")
    session.monitor.look()
    assert window.lock.reason is None

    shutil.copyfile(tmp_path / "older.sourcing", path)
    session.monitor.look()

    assert window.lock.reason is not None
    assert "was changed by another program" in window.read_only_banner.text.text()


def test_rows_that_another_program_changed_lock_the_window(session, open_window):
    window = open_window()
    add(window, "Mine")
    with closing(sqlite3.connect(window.desk.path)) as other, other:
        other.execute("UPDATE supplier SET city = 'Yiwu'")
    session.monitor.look()

    assert window.lock.reason is not None
    assert "was changed by another program" in window.read_only_banner.text.text()


def test_what_this_program_wrote_elsewhere_is_read_again_and_said(session, open_window):
    window = open_window()
    add(window, "Mine")
    with writing(window.desk.path) as other:
        other.execute("UPDATE supplier SET city = 'Yiwu'")

    session.monitor.look()
    session.monitor.look()

    assert window.lock.reason is None
    assert [text for text in told(window) if "changed by another program" in text] == [
        "The file was changed by another program. The display was refreshed."
    ]
    add(window, "After")


def test_a_file_emptied_while_it_is_open_is_not_saved_and_not_copied(session, open_window, choice):
    window = open_window()
    add(window, "Mine")
    choice.path = window.desk.path.with_name("copy.sourcing")
    os.truncate(window.desk.path, 0)
    session.monitor.look()
    session.commands.run(FileRequest(FileRequestKind.COPY))
    session.shell.jobs.stop()

    assert window.lock.reason is not None
    assert not choice.path.exists()
    assert not [text for text in told(window) if "Copy saved" in text]
    session.shell.close()


def test_our_own_saves_are_nobody_elses(session, open_window):
    window = open_window()
    for name in ("One", "Two"):
        add(window, name)
        session.monitor.look()

    assert not [text for text in told(window) if "another program" in text]
