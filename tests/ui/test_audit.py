"""The audit of every page: full and empty file, three languages and window sizes, two themes."""

import pytest
from PySide6.QtWidgets import QApplication

from sourcing_app.services.desk import Desk
from tests.conftest import TODAY
from tests.ui import audit, scaled
from tests.ui.shown import CODES, SIZES, in_every_size, report, settle, shown, walk
from tests.ui.shown import walk_states as walk_shown
from tests.ui.speech import heard
from tests.zygote import Zygote

LARGE = {("ru", 150), ("zh", 125)}
"""At these sizes of text a small window is looked at, too, and what is shown only when asked."""

SHOWN_AT = {"en": (150,), "ru": (125, 150), "zh": (125,)}
"""Russian is the longest, Chinese the tallest: they tell what English would at the size between."""


@pytest.fixture(scope="module")
def empty_file(prepared_files, tmp_path_factory):
    empty = tmp_path_factory.mktemp("audit") / "empty.sourcing"
    prepared_files.empty(empty)
    return empty


@pytest.fixture
def show(request, qtbot, languages, theme, monkeypatch):
    """Show the "sample" or "empty" file in a language; its clock stands still."""
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)

    def show(name, code, scheme="light"):
        path = request.getfixturevalue(f"{name}_file")
        return shown(qtbot, path, languages, code, scheme)

    return show


@pytest.mark.slow("every page in three sizes")
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", ["sample", "empty"])
def test_every_page_in_every_size(show, name, code, sizes):
    with show(name, code) as window:
        assert window.sample.isVisible() == (name == "sample")
        full = name == "sample"
        found = in_every_size(window, sizes if full else sizes[-1:], states=full)
    assert not found, report(found)


@pytest.mark.slow("every page in two sizes of text")
@pytest.mark.parametrize("code", CODES)
def test_every_page_with_larger_text(show, code):
    with show("sample", code) as window:
        found = []
        for percent in SHOWN_AT[code]:
            window.context.theme.set_text_size(percent)
            large = (code, percent) in LARGE
            for size in SIZES[1::-1] if large else SIZES[:1]:
                window.resize(*size)
                settle()
                defects = walk(window, (audit.clipped, audit.targets, heard))
                defects += walk_shown(window, (audit.clipped,)) if large else []
                found += [f"{percent} {size[0]}: {d}" for d in defects]
    assert not found, report(found)


@pytest.mark.slow("every page and every tab of an order")
@pytest.mark.parametrize(
    ("name", "schemes"),
    [("sample", ["light"]), ("sample", ["dark", "contrast"]), ("empty", ["light"])],
)
def test_tab_reaches_everything_and_focus_is_seen(show, name, schemes):
    """What is shown only when asked is looked at in one look; high contrast has wider lines."""
    rules = (audit.tab_cycle, audit.focus_seen, audit.clipped)
    found = []
    with show(name, "en") as window:
        for scheme in schemes:
            window.context.theme.set_scheme(scheme)
            found += [f"{scheme}: {defect}" for defect in walk(window, rules)]
        if (name, schemes) == ("sample", ["light"]):
            found += walk_shown(window, (*rules[:2], heard))
    assert not found, report(found)


def test_text_size_changes_at_once(show):
    with show("sample", "en") as window:
        before = window.fontMetrics().height()
        window.context.theme.set_text_size(150)
        settle()
        assert window.fontMetrics().height() > before * 1.3


@pytest.mark.slow("every page is opened")
def test_a_window_that_is_gone_leaves_nothing(show):
    """A part that was never put anywhere would be styled again with every theme and language."""
    before = set(QApplication.allWidgets())
    with show("sample", "en") as window:
        walk(window, ())
    left = [audit.called(each) for each in set(QApplication.allWidgets()) - before]
    assert not left, report(left)


@pytest.fixture(scope="module")
def zygote(tmp_path_factory):
    zygote = Zygote(tmp_path_factory.mktemp("home"), scaled)
    yield zygote
    zygote.close()


@pytest.mark.slow("every page in three sizes")
@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_the_screens_scale_cuts_nothing(factor, languages, sample_file, zygote):
    found, complaints = zygote.call("scaled.look", factor, sample_file, languages, "ru")
    assert not found, report(found)
    assert not complaints
