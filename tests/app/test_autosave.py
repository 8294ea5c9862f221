"""What is typed is kept beside the file while it is typed, and goes when it is saved."""

from argparse import Namespace

import pytest

from sourcing_app.app import autosave
from sourcing_app.app.autosave import EVERY_MS, Autosave
from sourcing_app.domain.targets import Target
from sourcing_app.ui.forms.unsaved_text import Typed
from sourcing_app.ui.screens.suppliers.add_sheet import AddSheet


@pytest.fixture
def window(open_window):
    window = open_window()
    window.open(Target("registration"))
    return window


@pytest.fixture
def field(window):
    """The field of the line of business."""
    return window.stack.page("registration").details.form["business"]


@pytest.fixture
def keeping(window):
    return window.findChild(Autosave)


def kept(window):
    return [typed.text for typed in autosave.kept(window.desk.path)]


def test_it_looks_every_five_seconds(keeping):
    assert keeping._timer.isActive()
    assert keeping._timer.interval() == EVERY_MS == 5_000


def test_text_being_typed_is_kept_and_goes_when_it_is_saved(qtbot, window, field, keeping):
    field.line.setText("Homeware retail")
    keeping.look()
    assert kept(window) == ["Homeware retail"]
    field.finish()
    qtbot.waitUntil(lambda: kept(window) == [])


def test_the_same_texts_are_written_once(window, field, keeping, monkeypatch):
    written = []
    monkeypatch.setattr(autosave, "keep", lambda _file, texts: not written.append(texts))
    keeping.look()
    field.line.setText("Homeware")
    keeping.look()
    keeping.look()
    assert len(written) == 1


def test_what_could_not_be_written_is_tried_again(window, field, keeping, monkeypatch):
    field.line.setText("Homeware")
    with monkeypatch.context() as patch:
        patch.setattr(autosave, "keep", lambda *_: False)
        keeping.look()
    assert kept(window) == []
    keeping.look()
    assert kept(window) == ["Homeware"]


def test_a_sheet_that_is_open_counts_too(qtbot, window, keeping):
    window.stack.go("suppliers")
    window.stack.page("suppliers").add()
    sheet = window.findChild(AddSheet)
    qtbot.waitUntil(lambda: sheet._started is not None)
    sheet.form["name"].line.setText("Moon Lamps")
    keeping.look()
    assert kept(window) == ["Moon Lamps"]
    sheet.accept()
    keeping.look()
    assert kept(window) == []


def test_text_of_a_session_before_stays_kept_until_it_is_put_back(open_window, tmp_path):
    text = Typed("suppliers.notes", 9, "Call again", "", "Notes", "Suppliers")
    assert autosave.keep(tmp_path / "own.sourcing", [text])
    window = open_window()
    window.findChild(Autosave).look()
    window.unsaved._count()
    assert kept(window) == ["Call again"]


def test_a_text_put_back_and_saved_is_not_offered_again(qtbot, window, field, session, open_window):
    path = window.desk.path
    field.line.setText("Homeware retail")
    window.findChild(Autosave).look()
    left = path.with_suffix(".json").read_text("utf-8")
    window.unsaved.flush()
    session.shell.close()
    path.with_suffix(".json").write_text(left, "utf-8")
    again = open_window()
    again.open(Target("registration"))
    again.unsaved._count()
    qtbot.waitUntil(lambda: kept(again) == [])


def test_nothing_is_written_for_a_file_that_was_let_go(session, window, field, keeping):
    session.shell.close_file()
    assert not keeping._timer.isActive()


def test_a_draft_outlives_a_window_closed_before_its_first_picture(session, open_window):
    path = open_window().desk.path
    session.shell.close()
    autosave.keep(path, [Typed("suppliers.notes", 9, "Mugs", "", "Notes", "Suppliers")])
    session.shell.open(Namespace(path=path, size=None, page=None))
    session.shell.close()
    assert [typed.text for typed in autosave.kept(path)] == ["Mugs"]
