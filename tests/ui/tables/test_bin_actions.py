"""Bin actions of any list: what they offer, what they write, and what they tell."""

import pytest
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.ui.tables.bin_actions import BinActions, BinChoice


class Records:
    """A service that notes what it was asked; it may refuse."""

    def __init__(self):
        self.asked = []
        self.refuses = False

    def bin(self, ids):
        self._note("bin", ids)

    def restore(self, ids):
        self._note("restore", ids)

    def _note(self, name, ids):
        if self.refuses:
            raise Rejected(say("Test", "It is in use."))
        self.asked.append((name, *ids))


class Page(QWidget):
    """What is chosen, and in which view."""

    def __init__(self):
        super().__init__()
        self.ids = (1, 2)
        self.binned = False


@pytest.fixture
def page(qtbot):
    page = Page()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def records():
    return Records()


@pytest.fixture
def actions(page, records, context):
    def moved(ids):
        return f"{len(ids)} moved"

    choice = BinChoice(
        lambda: records, lambda: page.ids, lambda: page.binned, moved, lambda _ids: ""
    )
    return BinActions(page, context, "test", choice)


def offered(actions):
    return actions.bin.isEnabled(), actions.restore.isEnabled()


def told(context):
    return [message.text for message in context.notices.messages]


def test_what_is_chosen_says_what_can_be_done(page, actions):
    actions.follow()
    assert offered(actions) == (True, False)
    page.binned = True
    actions.follow()
    assert offered(actions) == (False, True)
    page.ids = ()
    actions.follow()
    assert offered(actions) == (False, False)


def test_a_move_is_written_between_its_signals_and_told(actions, records, context):
    heard = []
    actions.starting.connect(lambda: heard.append(("starting", *records.asked)))
    actions.done.connect(lambda: heard.append(("done", *records.asked)))
    actions.bin.trigger()
    assert heard == [("starting",), ("done", ("bin", 1, 2))]
    assert told(context) == ["2 moved"]


def test_nothing_is_told_where_there_are_no_words(page, actions, records, context):
    page.binned = True
    actions.follow()
    actions.restore.trigger()
    assert (records.asked, told(context)) == ([("restore", 1, 2)], [])


def test_a_refusal_is_told_and_nothing_is_done(qtbot, actions, records, context):
    records.refuses = True
    with qtbot.assertNotEmitted(actions.done):
        actions.bin.trigger()
    assert told(context) == ["It is in use."]


@pytest.mark.parametrize(("ids", "binned"), [((), False), ((1,), True)])
def test_the_key_does_nothing_without_a_choice_and_in_the_bin(page, actions, records, ids, binned):
    page.ids, page.binned = ids, binned
    actions.move_to_bin()
    assert records.asked == []
