"""A13: the wheel turned through the window changes no value, no focus and nothing in the file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QScrollBar,
    QTabBar,
    QWidget,
)

from sourcing_app.app.pages import PAGES
from tests.ui import audit
from tests.ui.content import content
from tests.ui.crawl import states
from tests.ui.sheets import every, opened
from tests.ui.sheets import page as open_page
from tests.ui.shown import settle
from tests.ui.wheel import bring_into_view, turn

TURNING = (QComboBox, QAbstractSpinBox, QTabBar, QHeaderView, QAbstractSlider)


def value(widget):
    """Return what a widget that can be turned holds."""
    if isinstance(widget, QHeaderView):
        return widget.sortIndicatorSection(), widget.sortIndicatorOrder()
    if isinstance(widget, (QComboBox, QTabBar)):
        return widget.currentIndex()
    return widget.text() if isinstance(widget, QAbstractSpinBox) else widget.value()


def turning(root):
    """List what a wheel could turn under a root; a scroll bar is there to be turned."""
    widgets = [w for w in audit.visible(root, TURNING) if not isinstance(w, QScrollBar)]
    return [w for w in widgets if w.isEnabled() and bring_into_view(w)]


def stray(root):
    """Turn the wheel over everything, without the focus and with it; name what moved."""
    found = []
    for widget in turning(root):
        for focused in (False, True):
            _focus(root, widget, focused=focused)
            before, here = value(widget), root.window().focusWidget()
            for notches in (-1, 1, 1, -1, -1):
                bring_into_view(widget)
                turn(widget, notches)
                if value(widget) != before:
                    found.append(f"turned: {audit.called(widget)}, focused: {focused}")
                if root.window().focusWidget() is not here:
                    found.append(f"took the focus: {audit.called(widget)}")
    return found


def _focus(root, widget, *, focused):
    others = [w for w in audit.focusables(root) if w is not widget]
    aim = widget if focused else (others or [widget])[0]
    aim.setFocus(Qt.FocusReason.OtherFocusReason)


@pytest.mark.slow("every page")
def test_the_wheel_over_every_page_changes_nothing(window):
    before, found, seen = content(window.desk), [], 0
    for target in states(*PAGES):
        window.open(target)
        settle()
        page = window.stack.page(target.page)
        seen += len(turning(page))
        found += [f"{target.page}: {defect}" for defect in stray(page)]
    assert seen > 20
    assert not found, sorted(set(found))
    window.stack.go("today")
    assert content(window.desk) == before


@pytest.mark.slow("every sheet")
def test_the_wheel_over_every_sheet_changes_nothing(window, qtbot):
    before, found, seen = content(window.desk), [], 0
    for name, call in every(window):
        call()
        sheet = opened(window)
        qtbot.waitUntil(sheet.isActiveWindow)
        settle()
        seen += len(turning(sheet))
        found += [f"{name}: {defect}" for defect in stray(sheet)]
        sheet.close()
        settle()
    assert seen > 8
    assert not found, sorted(set(found))
    assert content(window.desk) == before


def test_the_answers_to_the_questions_are_not_turned(window):
    """Their choices are made only when a question is opened."""
    page = open_page(window, "suppliers")
    before = content(window.desk)
    for line in page.pane.vetting.rows:
        line.toggle()
    settle()
    assert len([w for w in turning(page.pane) if isinstance(w, QComboBox)]) >= 10
    assert stray(page.pane) == []
    page.pane.flush()
    assert content(window.desk) == before


def test_the_wheel_over_a_choice_scrolls_what_is_around_it(window):
    page = open_page(window, "suppliers")
    box = page.pane.verdict.gut.box
    assert bring_into_view(box)
    bar = page.pane.frame.area.verticalScrollBar()
    bar.setValue(bar.value() - 60)
    for before in (bar.value(), bar.value()):
        page.table.view.setFocus()
        turn(box)
        assert bar.value() > before
        bar.setValue(before)
        box.setFocus()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_open_list_of_a_choice_scrolls_and_the_choice_stays(window):
    box = open_page(window, "search").filters.country_box
    before = box.currentIndex()
    bring_into_view(box)
    box.showPopup()
    bar = box.view().verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at = bar.value()
    turn(box.view().viewport())
    assert bar.value() > at
    box.hidePopup()
    assert box.currentIndex() == before


@pytest.mark.slow("every page and every sheet is opened")
def test_nothing_takes_the_focus_by_the_wheel(window):
    """Not even what the sheets and pages make later."""
    for target in states(*PAGES):
        window.open(target)
        settle()
    for _name, call in every(window):
        call()
        opened(window).close()
    wheels = [
        audit.called(w)
        for w in window.findChildren(QWidget)
        if w.focusPolicy() == Qt.FocusPolicy.WheelFocus and not w.objectName().startswith("qt_")
    ]
    assert wheels == []
