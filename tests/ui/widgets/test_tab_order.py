"""A5: Tab and F6 go through every page as it is read, also through what is made late."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from sourcing_app.app.pages import PAGES
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.tab_order import arrange
from tests.ui import audit
from tests.ui.crawl import states
from tests.ui.reading import backwards, goes_back
from tests.ui.shown import SIZES, settle

SIZES_READ = SIZES[:2]


@pytest.mark.slow("every page, and every tab of an order")
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
