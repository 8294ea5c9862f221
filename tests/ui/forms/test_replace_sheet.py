"""A file that is there is replaced only when the user says so, by the name it ends up with."""

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.writing import write_whole
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.forms.replace_sheet import ReplaceSheet, Saver
from sourcing_app.ui.jobs import Jobs
from sourcing_app.ui.notices.notices import Notices


@pytest.fixture
def around(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    widget.jobs, widget.notices = Jobs(widget), Notices()
    yield widget
    widget.jobs.stop()


@pytest.fixture
def save(around, qtbot):
    """Save to a path and wait for the answer; gives what was told when it was done."""
    done = []

    def save(target, text):
        def write(_step, over):
            write_whole(target, text, over=over)

        done.clear()
        Saver(around, around.jobs, around.notices).save(write, target, done.append)
        qtbot.waitUntil(lambda: not around.jobs.busy)
        return done

    return save


def asked(around):
    return [sheet for sheet in around.findChildren(ReplaceSheet) if sheet.isVisible()]


def test_a_free_name_is_written_without_a_question(around, save, tmp_path):
    assert save(tmp_path / "a.pdf", b"new") == [None]
    assert asked(around) == []
    assert (tmp_path / "a.pdf").read_bytes() == b"new"


def test_a_file_that_is_there_is_asked_about(around, save, tmp_path, qtbot):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"mine")
    assert save(target, b"new") == []
    (sheet,) = asked(around)
    assert "“a.pdf” already exists." in [each.text() for each in sheet.findChildren(QLabel)]
    sheet.cancel.click()
    assert target.read_bytes() == b"mine"

    done = save(target, b"new")
    (sheet,) = asked(around)
    sheet.primary.click()
    qtbot.waitUntil(lambda: bool(done))
    assert target.read_bytes() == b"new"


def test_what_is_refused_is_told(around, qtbot, tmp_path):
    def write(_step, _over):
        raise Rejected(say("Reserved", "Choose another name."))

    Saver(around, around.jobs, around.notices).save(write, tmp_path / "a.pdf", pytest.fail)
    qtbot.waitUntil(lambda: bool(around.notices.messages))
    assert around.notices.messages[-1].text == "Choose another name."
    assert asked(around) == []


def test_the_dialog_asks_nothing_and_the_ending_is_added_before_we_do(
    around, save, tmp_path, monkeypatch
):
    def dialog(_parent, _title, _start, _kind, _filter, options):
        assert options & QFileDialog.Option.DontConfirmOverwrite
        return str(tmp_path / "letter"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    (tmp_path / "letter.pdf").write_bytes(b"mine")
    save(FileChoice().pdf(around, "letter.pdf"), b"new")
    assert len(asked(around)) == 1
    assert (tmp_path / "letter.pdf").read_bytes() == b"mine"
