"""A5: Tab and F6 go through every page and sheet as it is read, also through what is made late."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPushButton, QWidget

from sourcing_app.app.pages import PAGES
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.tab_order import arrange, as_read
from tests.ui import audit
from tests.ui.crawl import states
from tests.ui.sheets import every, opened
from tests.ui.shown import SIZES, settle

SIZES_READ = SIZES[:2]


def walked(root):
    """Press Tab from the first field of a page or sheet until it is left; list where it stopped."""
    wanted, seen = audit.focusables(root), []
    here = next((w for w in as_read(root) if w in wanted), None)
    if here is not None:
        here.setFocus(Qt.FocusReason.TabFocusReason)
    while here is not None and root.isAncestorOf(here) and here not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = root.window().focusWidget()
    return seen


def goes_back(one, other):
    """Whether a widget is read before another, by their places in what scrolls both."""
    around = one.parentWidget()
    while not around.isAncestorOf(other):
        around = around.parentWidget()
    return audit.goes_back(seen_at(one, around), seen_at(other, around))


def seen_at(widget, around):
    """Return where a widget is seen; what is scrolled away, at the edge it is behind."""
    place, holder = audit.box(widget, around), widget.parentWidget()
    while holder is not around:
        outer = holder.parentWidget()
        if isinstance(outer, QAbstractScrollArea) and outer.viewport() is holder:
            inside = audit.box(holder, around)
            place.setTop(min(max(place.top(), inside.top()), inside.bottom()))
            place.setBottom(min(max(place.bottom(), inside.top()), inside.bottom()))
        holder = outer
    return place


def backwards(root):
    """Name where Tab goes up, or to the left, against the order of reading."""
    reached = walked(root)
    missed = [w for w in audit.focusables(root) if w not in reached]
    found = [f"Tab does not reach {audit.called(w)}" for w in missed]
    return found + [
        f"Tab goes back from {audit.called(one)} to {audit.called(other)}"
        for one, other in pairwise(reached)
        if goes_back(one, other)
    ]


@pytest.mark.parametrize("size", SIZES_READ)
def test_tab_reads_every_page(window, size):
    window.resize(*size)
    found = []
    for target in states(*PAGES):
        window.open(target)
        settle()
        page = window.stack.page(target.page)
        found += [f"{target.page} {target.key}: {defect}" for defect in backwards(page)]
    assert not found, "\n".join(found)


@pytest.mark.slow("every sheet")
def test_tab_reads_every_sheet(window, qtbot):
    found = []
    for name, call in every(window):
        call()
        sheet = opened(window)
        qtbot.waitUntil(sheet.isActiveWindow)
        settle()
        found += [f"{name}: {defect}" for defect in backwards(sheet)]
        sheet.close()
        settle()
    assert not found, "\n".join(found)


@pytest.mark.slow("every page, and every tab of an order")
def test_f6_goes_through_the_regions_as_they_are_read(window):
    window.resize(*SIZES_READ[-1])
    for target in states(*PAGES):
        window.open(target)
        settle()
        window.sidebar.list.setFocus()
        page, places = window.stack.page(target.page), []
        window.menus.action("go.region").trigger()
        while page.isAncestorOf(window.focusWidget()) and len(places) < 10:
            places.append(window.focusWidget())
            window.menus.action("go.region").trigger()
        assert places, target
        for one, other in pairwise(places):
            assert not goes_back(one, other), (target, one, other)


def test_what_is_made_late_is_read_where_it_stands(qtbot):
    page, end = QWidget(), QPushButton("end")
    line = row(QLineEdit())
    page.setLayout(column(line, end))
    qtbot.addWidget(page)
    page.show()
    late = QLineEdit()
    line.addWidget(late)
    late.show()
    arrange(page)
    assert [type(w) for w in audit.chain(page)] == [QLineEdit, QLineEdit, QPushButton]
    assert audit.chain(page)[1] is late
