"""Files opened last come back by one key; who has a file of their own is not greeted as new."""

from argparse import Namespace

import pytest

from sourcing_app.app import paths
from sourcing_app.services.desk import Desk, create
from sourcing_app.services.file_facts import record_counts
from sourcing_app.ui.dialogs.sample_sheet import SampleSheet
from tests.inquiry_samples import add_supplier

NOTHING = Namespace(path=None, page="today", size=None)


@pytest.fixture
def started(session):
    session.shell.open(NOTHING)
    return session.shell


def menu(shell):
    """The menu of recent files, as it is when the File menu opens."""
    recent = shell.window.menus.recent
    recent.fill()
    return [action.text().partition(" — ")[0] for action in recent.actions()]


def welcomed(shell):
    return shell.window.stack.page("today").welcome.isVisibleTo(shell.window)


def test_a_first_start_greets_and_knows_no_other_file(started):
    assert menu(started) == []
    assert not started.window.menus.recent.menuAction().isEnabled()
    assert welcomed(started)


def test_a_file_of_ones_own_ends_the_greeting_and_the_former_file_is_a_key_away(
    started, choice, tmp_path
):
    choice.path = tmp_path / "trade & co.sourcing"
    started.window.menus.action("file.new").trigger()
    assert started.desk.path == choice.path
    assert not welcomed(started)
    assert menu(started) == ["&1 own.sourcing"]

    started.window.menus.recent.actions()[0].trigger()
    assert started.desk.path == tmp_path / "own.sourcing"
    assert not welcomed(started)
    assert menu(started) == ["&1 trade && co.sourcing"]


def test_what_is_gone_is_listed_no_more(started, choice, tmp_path):
    for name in ("a", "b"):
        choice.path = tmp_path / f"{name}.sourcing"
        create(choice.path)
        started.window.menus.action("file.open").trigger()
    assert menu(started) == ["&1 a.sourcing", "&2 own.sourcing"]
    (tmp_path / "a.sourcing").unlink()
    assert menu(started) == ["&1 own.sourcing"]


@pytest.mark.slow("makes the sample file twice")
def test_the_sample_stays_within_reach_and_is_no_recent_file(started, choice, qtbot, tmp_path):
    choice.path = tmp_path / "trade.sourcing"
    started.window.menus.action("file.new").trigger()
    started.window.menus.action("file.sample").trigger()
    qtbot.waitUntil(lambda: started.desk.is_sample)

    assert menu(started) == ["&1 trade.sourcing", "&2 own.sourcing"]


def test_the_sample_of_before_is_kept_unless_it_is_to_be_made_anew(started, resources, qtbot):
    path = paths.sample_file()
    create(path, sample=True)
    desk = Desk(path, resources)
    add_supplier(desk, "Tried by me")
    desk.close()
    started.window.menus.action("file.sample").trigger()
    sheet = started.window.findChild(SampleSheet)
    assert not started.desk.is_sample
    qtbot.waitUntil(sheet.primary.hasFocus)
    sheet.primary.click()
    qtbot.waitUntil(lambda: started.desk.is_sample)
    assert record_counts(started.desk.reader)["supplier"] == 1
