"""The strip over a window that cannot write: what it offers and says, and how all is seen."""

import pytest
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.ui.window.banners import AGAIN, BannerAction
from tests.ui import audit
from tests.ui.shown import CODES, SHOWN, SIZES, report, settle, walk, walk_states
from tests.ui.widgets.test_lock import WHY
from tests.ui.widgets.test_lock import path as path  # noqa: PLC0414 - the fixture
from tests.ui.widgets.test_lock import show as show  # noqa: PLC0414 - the fixture


def test_the_strip_offers_what_helps_and_follows_the_language(show, qtbot):
    with show() as window:
        assert not window.read_only_banner.isVisible()
        window.set_restraint(
            WHY, (AGAIN, BannerAction(FileRequestKind.BACK, say("Test", "Backups…")))
        )
        assert window.status.saved.text() == "Read only"
        again, backups = window.read_only_banner.buttons
        assert (again.text(), backups.text()) == ("Try again", "Backups…")
        with qtbot.waitSignal(window.file_requested) as caught:
            backups.click()
        assert caught.args == [FileRequest(FileRequestKind.BACK)]
        window.language.use("ru")
        settle()
        assert again.text() == "Попробовать снова"
        window.set_restraint(None)
        assert not window.read_only_banner.isVisible()
        assert window.status.saved.text() == "Все изменения сохранены"


def test_the_reason_is_announced(show, monkeypatch):
    with show() as window:
        said = []
        monkeypatch.setattr(
            type(window.context.notices), "announce", lambda _n, text: said.append(text)
        )
        window.set_restraint(WHY)
        assert said == [str(WHY)]


@pytest.mark.slow("every page")
@pytest.mark.parametrize("code", CODES)
def test_the_audit_of_a_read_only_window(show, code):
    """What is the same in a window that writes is looked at there."""
    with show(code, read_only=True) as window:
        assert window.read_only_banner.isVisible()
        window.resize(*SIZES[-1])
        settle()
        assert (window.width(), window.height()) == SIZES[-1]
        found = walk(window, (*SHOWN, audit.shortcuts)) + walk_states(window, SHOWN)
    assert not found, report(found)


@pytest.mark.parametrize("code", CODES)
def test_larger_text_cuts_nothing_in_the_strip(show, code):
    with show(code, read_only=True) as window:
        for percent, size in ((125, SIZES[1]), (150, SIZES[0])):
            window.context.theme.set_text_size(percent)
            window.resize(*size)
            settle()
            assert not audit.clipped(window.read_only_banner)
            assert not audit.targets(window.read_only_banner)


@pytest.mark.slow("every page, and every tab of an order")
def test_tab_and_focus_in_a_read_only_window(show):
    """Colours are another matter of the dark scheme; what Tab reaches is none."""
    rules = (audit.tab_cycle, audit.focus_seen)
    with show(read_only=True) as window:
        found = walk(window, rules) + walk_states(window, rules)
        window.context.theme.set_scheme("dark")
        found += walk(window, rules[1:])
    assert not found, report(found)


def test_f6_comes_to_the_strip(show):
    with show(read_only=True) as window:
        window.stack.go("suppliers")
        window.sidebar.list.setFocus()
        window.menus.action("go.region_back").trigger()
        assert window.read_only_banner.isAncestorOf(window.focusWidget())
        assert isinstance(window.focusWidget(), QWidget)
